/**
 * A plan that the add-in changes when it is asked to, while others edit it too: its cells are known by what their rows and columns are
 * called, wherever these have moved to. Looks at the workbook itself, not through Office.js.
 */
import { addressOf } from "../../../src/operations/addresses";
import type { TrackerCells } from "../../../src/plan/cells";
import { RATING_HEADING, WHY_HEADING } from "../../../src/plan/ownColumns";
import type { Shift } from "../../../src/standin/model/shift";
import { shiftCells } from "../../../src/standin/model/shiftWorkbook";
import { handmadeXlsx } from "./handmadeWorkbook";
import { contents, type, type Book, type BookSheet } from "./scene";

export const PLAN = "Ashdale plan";
export const HEADINGS = ["Ref", "Action", "Target date", "Status", "Outcome", "Signed off"] as const;
const ROWS = [
  ["1", "Write the policy", "31/03/2026", "Done", "", ""],
  ["2", "Train the staff", "30/04/2026", "In progress", "Sent", ""],
  ["3", "Tell the partners", "31/05/2026", "Done", "", ""],
  ["4", "Ask for a review", "30/06/2026", "", "", ""],
] as const;

/** "Ref" and the names of the rows: what the first column holds. */
export const REFS = ROWS.map(([ref]) => ref);
/** 0-based columns beside the plan, with one left between. */
export const RATING_PLACES = { rag: 7, why: 8 };

export const EDITED_BOOK = handmadeXlsx({
  sheets: [
    { name: PLAN, cells: [HEADINGS, ...ROWS] },
    { name: "Notes", cells: [["Not a plan"]] },
  ],
});

/** The plan as it is read. */
export const AS_READ: TrackerCells = {
  sheets: [{ sheet: PLAN, firstRow: 1, firstColumn: 1, values: [[...HEADINGS], ...ROWS], numberFormats: new Map() }],
  leftOut: [],
  dateSystem: 1900,
};

/** "3/Status": the cell in the row of ref 3, below the heading "Status"; the headings' own row is called "Ref". */
export type CellName = string;

/** Where a cell is at first. */
export function firstAddress(name: CellName): string {
  const [ref = "", heading = ""] = name.split("/");
  const column = [...HEADINGS, "", RATING_HEADING, WHY_HEADING].indexOf(heading);
  return addressOf(1 + ["Ref", ...REFS].indexOf(ref), column);
}

/** What a plan holds at a moment. */
export interface PlanSeen {
  /** What is typed, with the number format; blank cells are absent. */
  readonly cells: ReadonlyMap<CellName, string>;
  /** What stands in no known row or column. */
  readonly stray: readonly string[];
  /** Cells with a list to choose from: its words. */
  readonly lists: ReadonlyMap<CellName, string>;
  /** Cells with conditional formats: their fills and rules. */
  readonly colours: ReadonlyMap<CellName, string>;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Who edits the plan, and what of it is theirs. */
export class EditedPlan {
  readonly sheet: BookSheet;
  readonly before: PlanSeen;
  /** What others have typed. */
  readonly theirs = new Map<CellName, string>();
  readonly goneRefs = new Set<string>();
  isMoved = false;
  private name = PLAN;
  private readonly notes: string;
  private beside: string | null = null;
  private readonly others: BookSheet[] = [];

  /** @param written what is written below "Status" in the row of ref 1 */
  constructor(
    readonly book: Book,
    readonly written: string,
  ) {
    this.sheet = book.sheet(PLAN);
    this.before = this.now();
    this.notes = contents(book.sheet("Notes"));
  }

  get isThere(): boolean {
    return this.book.sheets.includes(this.sheet);
  }

  /** 0-based rows and columns of the sheet by what they are called. */
  private layout(): { readonly rows: Map<string, number>; readonly columns: Map<string, number> } {
    const { grid } = this.sheet.contents;
    const rows = new Map<string, number>();
    for (const row of [...grid.rowNumbers()].sort((a, b) => a - b)) {
      const ref = ["", ...REFS, "Ref"].indexOf(String(grid.value(row, 0))) > 0 ? String(grid.value(row, 0)) : "";
      if (ref !== "") rows.set(ref, row);
    }
    const head = rows.get("Ref") ?? 0;
    const columns = new Map<string, number>();
    for (let column = 0; column < grid.rowLength(head); column += 1) {
      const heading = String(grid.value(head, column));
      if (heading !== "") columns.set(heading, column);
    }
    return { rows, columns };
  }

  now(): PlanSeen {
    const { rows, columns } = this.layout();
    const { grid } = this.sheet.contents;
    const [refs, headings] = [invert(rows), invert(columns)];
    const cells = new Map<CellName, string>();
    const stray: string[] = [];
    for (const row of grid.rowNumbers()) {
      for (let column = 0; column < grid.rowLength(row); column += 1) {
        const typed = String(grid.formula(row, column) ?? grid.value(row, column));
        if (typed === "") continue;
        const name = nameOf(refs.get(row), headings.get(column));
        if (name === null) stray.push(`“${typed}” in ${addressOf(row + 1, column)}`);
        else cells.set(name, withFormat(typed, this.sheet.formatAt(row, column).get("numberFormat")));
      }
    }
    const { conditionalFormats, validations } = this.sheet.changes;
    const covered = <One extends { readonly rect: Area }>(all: readonly One[], words: (one: One) => string) =>
      new Map(all.flatMap((one) => namesIn(one.rect, refs, headings).map((name) => [name, words(one)] as const)));
    return {
      cells,
      stray,
      lists: covered(validations, ({ source }) => source),
      colours: covered(conditionalFormats, ({ fillColor, rule }) => `${fillColor ?? ""} ${rule?.operand1 ?? ""}`),
    };
  }

  get isProtected(): boolean {
    return this.sheet.isProtected;
  }

  /** Somebody has typed where ratings stand, or were to stand. */
  get hasTypedBeside(): boolean {
    return this.beside !== null;
  }

  place(name: CellName): Place | null {
    const [ref = "", heading = ""] = name.split("/");
    const { rows, columns } = this.layout();
    const [row, column] = [rows.get(ref), columns.get(heading)];
    return !this.isThere || row === undefined || column === undefined ? null : { row, column };
  }

  /** Where a cell is now. */
  addressOf(name: CellName): string {
    const place = this.place(name);
    return place === null ? "" : addressOf(place.row + 1, place.column);
  }

  typeInto(name: CellName, text: string): void {
    const place = this.place(name);
    if (place === null) return;
    type(this.sheet, place.row, place.column, text);
    this.theirs.set(name, text);
  }

  /** Where there may be no heading. */
  typeBeside({ row, column }: Place, text: string): void {
    type(this.sheet, row, column, text);
    this.beside = text;
  }

  shift(shift: Omit<Shift, "count">): void {
    shiftCells(this.book, this.sheet, { ...shift, count: 1 });
    this.isMoved = true;
  }

  deleteRow(ref: string): void {
    const place = this.place(`${ref}/Ref`);
    if (place === null) return;
    this.shift({ kind: "delete", axis: "row", at: place.row });
    this.goneRefs.add(ref);
  }

  /** The last action first; whole rows, as Excel sorts them. */
  sort(): void {
    const [first, last] = [this.place(`${REFS[0] ?? ""}/Ref`), this.place(`${REFS.at(-1) ?? ""}/Ref`)];
    const used = this.sheet.contents.grid.used();
    if (first === null || last === null || used === null || first.row > last.row) return;
    const columns = used.column + used.columns;
    const lines = Array.from({ length: last.row - first.row + 1 }, (_, at) =>
      Array.from({ length: columns }, (__, column) => this.cellAt(first.row + at, column)),
    );
    lines.reverse().forEach((line, at) => {
      line.forEach(({ typed, numberFormat }, column) => {
        const row = first.row + at;
        this.sheet.changeFormat({ row, column, rows: 1, columns: 1 }, { numberFormat });
        this.sheet.write({ row, column, rows: 1, columns: 1 }, [[typed]], false);
      });
    });
    this.isMoved = true;
  }

  private cellAt(row: number, column: number): { readonly typed: unknown; readonly numberFormat: string } {
    const { grid } = this.sheet.contents;
    const value = grid.value(row, column);
    const typed = grid.formula(row, column) ?? (typeof value === "string" && value !== "" ? `'${value}` : value);
    return { typed, numberFormat: this.sheet.formatAt(row, column).get("numberFormat") };
  }

  rename(name: string): void {
    this.book.renameSheet(this.sheet, name);
    this.name = name;
  }

  add(name: string): void {
    const sheet = this.book.addSheet(name);
    type(sheet, 0, 0, "Mine");
    this.others.push(sheet);
  }

  /**
   * What of others' is not as they left it; none where all is well.
   * @param said what the user is told: where Excel's answer was lost, what others typed at that very moment cannot be known
   */
  harm(said: string): string[] {
    const harm = this.others.filter((sheet) => !this.book.sheets.includes(sheet) || contents(sheet) !== THEIR_SHEET);
    return [
      ...harm.map(({ name }) => `the sheet “${name}” is not as they left it`),
      ...(contents(this.book.sheet("Notes")) === this.notes ? [] : ["the notes were changed"]),
      ...(this.isThere && this.sheet.name !== this.name ? ["the plan was renamed"] : []),
      ...(this.isThere ? this.harmInPlan(said) : []),
    ];
  }

  private harmInPlan(said: string): string[] {
    const { cells, stray } = this.now();
    const lost = [...this.theirs].filter(
      ([name, text]) =>
        this.place(name) !== null && typedIn(cells.get(name)) !== text && !isNamed(SET_BACK, firstAddress(name), said),
    );
    const beside = this.beside;
    const isBesideThere = beside === null || [...cells.values(), ...stray].some((one) => one.includes(beside));
    return [
      ...lost.map(([name, text]) => `“${text}” in ${name} is lost, there is “${cells.get(name) ?? ""}”`),
      ...(isBesideThere ? [] : [`“${beside}” beside the plan is lost`]),
      ...stray
        .filter((one) => (beside === null || !one.includes(beside)) && !isNamed(LOOK_AT, addressIn(one), said))
        .map((one) => `stray ${one}`),
    ];
  }
}

/** Cells that hold again what was read in them, and cells that the user is sent to. */
const SET_BACK = /Nothing (?:else )?was [^:.]*: ([^.]*) holds? what was read there before/u;
export const LOOK_AT = /Look at ([^.]*?)(?:, and around)?\./u;

/** Whether a sentence names an address where a pattern says. */
export function isNamed(pattern: RegExp, address: string, said: string): boolean {
  return new RegExp(`\\b${address}\\b`, "u").test(pattern.exec(said)?.[1] ?? "");
}

const addressIn = (stray: string): string => stray.slice(stray.lastIndexOf(" ") + 1);

const THEIR_SHEET = JSON.stringify([{ row: 0, column: 0, rows: 1, columns: 1 }, [["Mine"]]]);

interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

function invert(map: ReadonlyMap<string, number>): Map<number, string> {
  return new Map([...map].map(([name, at]) => [at, name]));
}

function nameOf(ref: string | undefined, heading: string | undefined): CellName | null {
  return ref === undefined || heading === undefined ? null : `${ref}/${heading}`;
}

/** Cells of an area that are in known rows and columns; what is not counts as in the row or column "?". */
function namesIn(
  { row, column, rows, columns }: Area,
  refs: ReadonlyMap<number, string>,
  headings: ReadonlyMap<number, string>,
): CellName[] {
  return Array.from({ length: rows * columns }, (_, at) => {
    const [down, across] = [Math.floor(at / columns), at % columns];
    return `${refs.get(row + down) ?? "?"}/${headings.get(column + across) ?? "?"}`;
  });
}

export function withFormat(typed: string, numberFormat: string): string {
  return numberFormat === "General" ? typed : `${typed} (${numberFormat})`;
}

/** What is typed, without its format. */
export function typedIn(cell: string | undefined): string {
  return (cell ?? "").replace(/ \(dd.mm.yyyy\)$/u, "");
}
