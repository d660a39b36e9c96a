/** What would be found, and counted, once the changes are made: worked out over the cells as they would be. Pure. */
import { analyse } from "../analysis/analyse";
import type { Analysed } from "../analysis/analysis.types";
import type { Finding } from "../checks/finding";
import { GENERAL, type SheetCells, type TrackerCells } from "../plan/cells";
import { placeIn } from "./context";
import type { CellChange } from "./fix.types";

export interface Afterwards {
  readonly analysis: Analysed;
  /** Findings that will be gone. */
  readonly gone: readonly Finding[];
  /** Findings that come in their place: a completed action wants its outcome. */
  readonly come: readonly Finding[];
}

/** The cells as they would be. Rows that nothing changes stay the same objects. */
export function withChanges(tracker: TrackerCells, changes: readonly CellChange[]): TrackerCells {
  return {
    ...tracker,
    sheets: tracker.sheets.map((cells) => {
      const own = changes.filter(({ sheet }) => sheet === cells.sheet);
      return own.length === 0 ? cells : sheetWith(cells, own);
    }),
  };
}

function sheetWith(cells: SheetCells, changes: readonly CellChange[]): SheetCells {
  const values = [...cells.values];
  const numberFormats = new Map(cells.numberFormats);
  for (const { cell, value, numberFormat } of changes) {
    const place = placeIn(cells, cell);
    if (place === null) continue;
    const row = [...(values[place.row] ?? [])];
    row[place.column] = value;
    values[place.row] = row;
    if (numberFormat === null) continue;
    const formats = numberFormats.get(place.column) ?? new Array<string>(cells.values.length).fill(GENERAL);
    numberFormats.set(
      place.column,
      formats.map((format, at) => (at === place.row ? numberFormat : format)),
    );
  }
  return { ...cells, values, numberFormats };
}

/** @param tracker the cells that the analysis was made from */
export function afterwards(before: Analysed, tracker: TrackerCells, changes: readonly CellChange[]): Afterwards {
  const analysis = analyse(withChanges(tracker, changes), before.settings, before);
  const had = new Set(before.findings.map(idOf));
  const has = new Set(analysis.findings.map(idOf));
  return {
    analysis,
    gone: before.findings.filter((finding) => !has.has(idOf(finding))),
    come: analysis.findings.filter((finding) => !had.has(idOf(finding))),
  };
}

/** A finding is the same one where its words are others by now: "412 days overdue". */
const idOf = ({ check, sheet, cell }: Finding): string => `${check} ${sheet}!${cell}`;
