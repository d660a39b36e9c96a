/** Says what happened to a workbook since it was last looked at, by comparing the two moments. */
import { bounding } from "./address";
import { lostResults, markStale, type Area } from "./staleResults";
import type { Rect } from "./address";
import type { Shift } from "./shift";
import type { Sheet, Visibility } from "./sheet";
import type { Workbook } from "./workbook";

/** One thing that happened to a sheet. */
export type WorkbookEvent = { readonly sheetId: string } & (
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated" }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "visibility"; readonly after: Visibility }
  /** Values were written or cleared. */
  | { readonly kind: "changed"; readonly rect: Rect }
  /** Results of formulas are others, or unknown, without anything having been written there. */
  | { readonly kind: "calculated"; readonly rect: Rect }
  /** Formats were changed somewhere within the rectangle. */
  | { readonly kind: "formatted"; readonly rect: Rect }
  /** Rows or columns were inserted or deleted. */
  | { readonly kind: "shifted"; readonly shift: Shift }
  | { readonly kind: "selected"; readonly rect: Rect }
);

/** What is remembered of a sheet. */
interface Seen {
  readonly name: string;
  readonly visibility: Visibility;
  /** How many writes had been recorded. */
  readonly values: number;
  readonly formats: number;
  readonly shifts: number;
  readonly selection: Rect | null;
}

function look({ name, visibility, changes }: Sheet): Seen {
  return {
    name,
    visibility,
    values: changes.values.length,
    formats: changes.formats.length,
    shifts: changes.shifts.length,
    selection: changes.selection,
  };
}

export class WorkbookWatch {
  private seen: Map<Sheet, Seen>;
  private active: Sheet;

  constructor(private readonly workbook: Workbook) {
    this.seen = new Map(workbook.sheets.map((sheet) => [sheet, look(sheet)]));
    this.active = workbook.activeSheet;
  }

  /** What happened since the last call, in the order sheets came, changed and went. */
  take(): WorkbookEvent[] {
    const events: WorkbookEvent[] = [];
    const { sheets, activeSheet } = this.workbook;
    const before = this.seen;
    for (const sheet of sheets) {
      const known = before.get(sheet);
      if (known === undefined) events.push({ kind: "added", sheetId: sheet.id });
      events.push(...changesOf(sheet, known));
    }
    for (const sheet of before.keys()) {
      if (!sheets.includes(sheet)) events.push({ kind: "deleted", sheetId: sheet.id });
    }
    if (activeSheet !== this.active) {
      if (sheets.includes(this.active)) events.push({ kind: "deactivated", sheetId: this.active.id });
      events.push({ kind: "activated", sheetId: activeSheet.id });
    }
    for (const sheet of sheets) {
      const { selection } = sheet.changes;
      const known = before.get(sheet)?.selection ?? null;
      if (selection !== null && selection !== known) {
        events.push({ kind: "selected", sheetId: sheet.id, rect: selection });
      }
    }
    events.push(...this.calculated(events));
    this.seen = new Map(sheets.map((sheet) => [sheet, look(sheet)]));
    this.active = activeSheet;
    return events;
  }

  /** Results that depend on what was written, or on places that are gone. */
  private calculated(events: readonly WorkbookEvent[]): WorkbookEvent[] {
    const written = events.flatMap((event): Area[] => {
      const sheet = event.kind === "changed" ? this.workbook.findSheet(event.sheetId) : null;
      return sheet === null || event.kind !== "changed" ? [] : [{ sheet, rect: event.rect }];
    });
    const isLost = events.some(({ kind }) => kind === "shifted" || kind === "deleted");
    const stale = markStale(this.workbook, isLost ? [...written, ...lostResults(this.workbook)] : written);
    return stale.map(({ sheet, rect }) => ({ kind: "calculated", sheetId: sheet.id, rect }));
  }
}

function changesOf(sheet: Sheet, known: Seen | undefined): WorkbookEvent[] {
  const { id: sheetId, name, visibility, changes } = sheet;
  const events: WorkbookEvent[] = [];
  if (known !== undefined && known.name !== name) {
    events.push({ kind: "renamed", sheetId, before: known.name, after: name });
  }
  if (known !== undefined && known.visibility !== visibility) {
    events.push({ kind: "visibility", sheetId, after: visibility });
  }
  const shifts = changes.shifts.slice(known?.shifts ?? 0);
  // Inserting and deleting is a step of its own; it moves what was recorded before.
  if (shifts.length > 0) return [...events, ...shifts.map((shift) => ({ kind: "shifted" as const, sheetId, shift }))];
  for (const rect of changes.values.slice(known?.values ?? 0)) events.push({ kind: "changed", sheetId, rect });
  const [first, ...others] = changes.formats.slice(known?.formats ?? 0);
  if (first !== undefined) events.push({ kind: "formatted", sheetId, rect: others.reduce(bounding, first) });
  return events;
}
