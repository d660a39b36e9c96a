/**
 * Keeps what is remembered of sheets with the sheets: in the workbook it goes by Excel's ids, with names and marks beside them
 * (plan/sheetsAgain), since ids may be others when the workbook is opened again. Loaded with the core.
 */
import type { SheetNames } from "../../excel/sheetNames";
import type { TrackerCells } from "../../plan/cells";
import { markOfSheet, sheetsAgain, type SheetTrace } from "../../plan/sheetsAgain";
import type { Remembered } from "../remembered";
import { afterRenaming, byIds, byNames } from "../sheetsKept";

/** Before what stands for no sheet now: it may be there again, and must not be taken for another sheet's meanwhile. */
const AWAY = "?";

type OfSheets = Pick<Remembered, "mappings" | "decisions" | "ratings" | "findingsSaid" | "withoutSheets">;

const GO_BY_SHEET = ["mappings", "decisions", "ratings", "findingsSaid", "withoutSheets", "lastRun"] as const;

export class SheetMemory {
  /** By names. */
  readonly remembered: Remembered;
  private readonly traces: ReadonlyMap<string, SheetTrace>;
  private called: ReadonlyMap<string, string>;
  private current: OfSheets;

  /** @param kept as it is in the workbook, by ids @param names of the sheets now */
  constructor(
    kept: Remembered,
    private readonly names: SheetNames,
  ) {
    this.traces = tracesOf(kept);
    this.called = sheetsAgain(this.traces, names);
    this.remembered = byNames(withoutAway(kept), this.allCalled());
    this.current = this.remembered;
  }

  /** What each remembered id is called; what is found nowhere keeps its id, set apart. */
  private allCalled(): SheetNames {
    return new Map([...this.traces.keys()].map((key) => [key, this.called.get(key) ?? `${AWAY}${key}`]));
  }

  /** Once the sheets are read, their headings count, too. @returns what is called otherwise for it: new names by old ones */
  recognise({ sheets }: TrackerCells, names: SheetNames): ReadonlyMap<string, string> {
    const before = this.allCalled();
    const marks = new Map(sheets.map((cells) => [cells.sheet, markOfSheet(cells)]));
    this.called = sheetsAgain(this.traces, names, marks);
    const now = this.allCalled();
    const others = [...before].filter(([key, name]) => now.get(key) !== name);
    return new Map(others.map(([key, name]) => [name, now.get(key) ?? name]));
  }

  /** @param newNames by the old ones */
  rename(newNames: ReadonlyMap<string, string>): void {
    if (newNames.size > 0)
      this.current = { ...this.current, ...afterRenaming({ ...this.remembered, ...this.current }, newNames) };
  }

  /**
   * What is to be kept, by the ids that the sheets have now. Where those are no longer the ones by which it was kept before, all that
   * goes by them is kept anew.
   */
  toKeep(change: Partial<Remembered>, names: SheetNames, tracker: TrackerCells | null): Partial<Remembered> {
    const goesBySheet = GO_BY_SHEET.some((name) => change[name] !== undefined);
    if (!goesBySheet) return change;
    const { mappings, decisions, ratings, findingsSaid, withoutSheets } = { ...this.current, ...change };
    this.current = { mappings, decisions, ratings, findingsSaid, withoutSheets };
    const haveMoved = [...this.called].some(([key, name]) => this.names.get(key) !== name);
    return {
      ...byIds(haveMoved ? { ...change, ...this.current } : change, names),
      sheets: this.tracesNow(names, tracker),
    };
  }

  private tracesNow(names: SheetNames, tracker: TrackerCells | null): Record<string, SheetTrace> {
    const away = [...this.traces]
      .filter(([key]) => !this.called.has(key))
      .map(([key, one]) => [`${AWAY}${key}`, one] as const);
    const now = [...names].map(([id, name]) => {
      const cells = tracker?.sheets.find(({ sheet }) => sheet === name);
      return [id, { name, mark: cells === undefined ? "" : markOfSheet(cells) }] as const;
    });
    return Object.fromEntries([...away, ...now]);
  }
}

const plain = (key: string): string => (key.startsWith(AWAY) ? key.slice(AWAY.length) : key);

/** What is known of each sheet of which something is remembered. The first versions kept names, which then stand for ids, too. */
function tracesOf(kept: Remembered): ReadonlyMap<string, SheetTrace> {
  const { mappings, decisions, ratings, findingsSaid, withoutSheets, lastRun, sheets } = kept;
  const keys = new Set([
    ...[mappings, decisions, ratings, findingsSaid].flatMap((bySheet) => Object.keys(bySheet)),
    ...withoutSheets,
  ]);
  const traces = new Map([...keys].map((key) => [plain(key), sheets[key] ?? { name: plain(key), mark: "" }]));
  if (lastRun !== null) traces.set(lastRun.sheetId, { name: lastRun.sheetName, mark: "" });
  return traces;
}

function withoutAway(kept: Remembered): Remembered {
  const bySheet = <Own>(all: Readonly<Record<string, Own>>): Record<string, Own> =>
    Object.fromEntries(Object.entries(all).map(([key, own]) => [plain(key), own]));
  return {
    ...kept,
    mappings: bySheet(kept.mappings),
    decisions: bySheet(kept.decisions),
    ratings: bySheet(kept.ratings),
    findingsSaid: bySheet(kept.findingsSaid),
    withoutSheets: kept.withoutSheets.map(plain),
  };
}
