/** A workbook in which others work while the add-in does, and what they do. Looks at the workbook itself, not through Office.js. */
import type { Standin } from "../../../src/standin/node/index";
import { unzipSync, zipSync } from "fflate";
import { REPORT_MARK } from "../../../src/operations/reportMark";
import { DefinedName } from "../../../src/standin/model/names";
import { handmadeXlsx } from "./handmadeWorkbook";
import { ANNEX, PERIOD, REPORT } from "./sampleReport";

export type Book = Standin["workbook"];
export type BookSheet = Book["sheets"][number];

export const TRACKER = "Ashdale plan";
export const COVER = "Cover";
export const POINTER = `='${REPORT}'!B5`;
export const ANNEX_POINTER = `='${ANNEX}'!B5`;

const books = new Map<number, Uint8Array>();

/** A tracker, notes, and a cover sheet; the same file each time. @param rows that the tracker has beside the usual ones */
export function plainBook(rows = 0): Uint8Array {
  const book = books.get(rows) ?? makeBook(rows);
  books.set(rows, book);
  return book;
}

function makeBook(rows: number): Uint8Array {
  const more = Array.from({ length: rows }, (_, row) => [row + 2, `Action ${row + 2}`, "", "Not started"]);
  return stored(
    handmadeXlsx({
      sheets: [
        {
          name: TRACKER,
          cells: [
            ["No", "Action", "Target date", "Status"],
            [1, "Write “the” policy", { value: 42_460, format: "mmm-yy" }, "In progress"],
            ["0012", "=1+1", "", "Complete"],
            ...more,
          ],
        },
        { name: "Notes", cells: [["Not a plan"]] },
        { name: COVER, cells: [["Cover"]] },
      ],
    }),
  );
}

/** The same file without compression: these tests open one many hundred times. */
export function stored(xlsx: Uint8Array): Uint8Array {
  return new Uint8Array(zipSync(unzipSync(new Uint8Array(xlsx)), { level: 0 }));
}

export function type(sheet: BookSheet, row: number, column: number, value: string): void {
  sheet.write({ row, column, rows: 1, columns: 1 }, [[value]], false);
}

export function formulaIn(sheet: BookSheet, row: number, column: number): string {
  return sheet.contents.grid.formula(row, column) ?? "";
}

/** All that is typed in a sheet. */
export function contents(sheet: BookSheet): string {
  const { grid } = sheet.contents;
  const used = grid.used();
  return used === null ? "" : JSON.stringify([used, grid.formulas(used)]);
}

/** What was there before, and what others have done since. */
export class Scene {
  /** Contents as they ought to be, by sheet. */
  readonly expected: Map<BookSheet, string>;
  /** Names as they ought to be, by sheet. */
  readonly names: Map<BookSheet, string>;
  readonly theirs = new Set<BookSheet>();
  readonly deletedByThem = new Set<BookSheet>();
  readonly editedByThem = new Set<BookSheet>();
  readonly tracker: BookSheet;
  readonly cover: BookSheet;
  /** The paper of a report that was there before; null where there was none. */
  readonly earlier: BookSheet | null;
  /** Its annex. */
  readonly earlierAnnex: BookSheet | null;
  /** Both. */
  readonly earlierSheets: readonly BookSheet[];

  constructor(readonly book: Book) {
    this.expected = new Map(book.sheets.map((sheet) => [sheet, contents(sheet)]));
    this.names = new Map(book.sheets.map((sheet) => [sheet, sheet.name]));
    this.tracker = book.sheet(TRACKER);
    this.cover = book.sheet(COVER);
    this.earlier = book.findSheet(REPORT);
    this.earlierAnnex = book.findSheet(ANNEX);
    this.earlierSheets = [this.earlier, this.earlierAnnex].filter((sheet) => sheet !== null);
  }

  /** Sheets that neither were there before nor were added by others. */
  own(): BookSheet[] {
    return this.book.sheets.filter((sheet) => !this.expected.has(sheet));
  }

  isThere(sheet: BookSheet | null | undefined): boolean {
    return sheet !== null && sheet !== undefined && this.book.sheets.includes(sheet);
  }

  /** Of the earlier report what is there. */
  get earlierNow(): BookSheet[] {
    return this.earlierSheets.filter((sheet) => this.isThere(sheet));
  }

  add(name: string, cells: readonly string[] = []): BookSheet {
    const sheet = this.book.addSheet(name);
    cells.forEach((text, row) => type(sheet, row, 0, text));
    this.theirs.add(sheet);
    this.expected.set(sheet, contents(sheet));
    this.names.set(sheet, name);
    return sheet;
  }

  rename(sheet: BookSheet, name: string): void {
    this.book.renameSheet(sheet, name);
    this.names.set(sheet, name);
  }

  remove(sheet: BookSheet): void {
    this.book.deleteSheet(sheet);
    this.deletedByThem.add(sheet);
  }

  protect(sheet: BookSheet): void {
    Object.assign(sheet.contents, { isProtected: true });
  }

  protectStructure(): void {
    Object.assign(this.book.origin, { isProtected: true });
  }

  edit(sheet: BookSheet, row: number, text: string): void {
    type(sheet, row, 0, text);
    this.editedByThem.add(sheet);
    if (this.expected.has(sheet)) this.expected.set(sheet, contents(sheet));
  }
}

/** What somebody else does at a moment. */
export interface Actor {
  readonly does: string;
  /** Where it makes a difference: everywhere, unless said otherwise. */
  readonly where?:
    | "a report was there before"
    | "a first report is written"
    | "a report is written"
    | "a sheet is written"
    | "a template is written";
  /** Tried also where Excel's answer is lost at the same moment: it may then be taken for what we have done ourselves. */
  readonly isConfusing?: true;
  /** Whether it can be done at that moment: the sheet is there, or the name is free. */
  readonly can: (scene: Scene) => boolean;
  readonly act: (scene: Scene) => void;
}

type Which = (scene: Scene) => BookSheet | null | undefined;

/** Something done to a sheet, while it is there. */
function to(which: Which, act: (scene: Scene, sheet: BookSheet) => void): Pick<Actor, "can" | "act"> {
  return {
    can: (scene) => scene.isThere(which(scene)),
    act: (scene) => {
      const sheet = which(scene);
      if (sheet !== null && sheet !== undefined) act(scene, sheet);
    },
  };
}

/** A sheet is added, while its name is free. */
function adds(
  name: string,
  cells: readonly string[] = [],
  more: (scene: Scene, sheet: BookSheet) => void = () => undefined,
): Pick<Actor, "can" | "act"> {
  return {
    can: ({ book }) => book.findSheet(name) === null,
    act: (scene) => more(scene, scene.add(name, cells)),
  };
}

const tracker: Which = (scene) => scene.tracker;
const notes: Which = (scene) => scene.book.findSheet("Notes");
const cover: Which = (scene) => scene.cover;
const earlier: Which = (scene) => scene.earlier;
const earlierAnnex: Which = (scene) => scene.earlierAnnex;
const written: Which = (scene) => scene.own()[0];
const writtenAnnex: Which = (scene) => scene.own()[1];

export const ACTORS: readonly Actor[] = [
  {
    does: "writes a report of the same name and period",
    where: "a first report is written",
    isConfusing: true,
    ...adds(REPORT, ["Board report", "Theirs"], ({ book }, theirs) => {
      book.names.push(new DefinedName(REPORT_MARK, `="${PERIOD}"`, theirs, false, "", false));
    }),
  },
  {
    does: "adds a blank sheet of the report's name",
    where: "a first report is written",
    isConfusing: true,
    ...adds(REPORT),
  },
  {
    does: "adds a sheet of the report's name with cells",
    where: "a first report is written",
    isConfusing: true,
    ...adds(REPORT, ["Mine", "too"]),
  },
  {
    does: "adds a sheet of the name that the report has meanwhile",
    where: "a report was there before",
    ...adds(`${REPORT} (new)`, ["Mine"]),
  },
  {
    does: "adds a blank sheet of that name",
    where: "a report was there before",
    isConfusing: true,
    ...adds(`${REPORT} (new)`),
  },
  {
    does: "adds a sheet of the template's name",
    where: "a template is written",
    ...adds("Action plan", ["Mine"]),
  },
  {
    does: "adds a blank sheet of the template's name",
    where: "a template is written",
    isConfusing: true,
    ...adds("Action plan"),
  },
  {
    does: "renames the earlier report",
    where: "a report was there before",
    isConfusing: true,
    ...to(earlier, (scene, sheet) => scene.rename(sheet, "For the board")),
  },
  {
    does: "renames the sheet being written",
    where: "a sheet is written",
    isConfusing: true,
    ...to(written, (scene, sheet) => scene.rename(sheet, "What is this")),
  },
  {
    does: "adds a sheet, edits the tracker and protects it",
    ...to(tracker, (scene, sheet) => {
      scene.add("Somebody's", ["Mine"]);
      scene.edit(sheet, 1, "1a");
      scene.protect(sheet);
    }),
  },
  {
    does: "deletes a sheet and renames the tracker",
    ...to(notes, (scene, sheet) => {
      scene.remove(sheet);
      scene.rename(scene.tracker, "Plan for Ashdale");
    }),
  },
  { does: "deletes the tracker", ...to(tracker, (scene, sheet) => scene.remove(sheet)) },
  { does: "deletes the cover sheet", ...to(cover, (scene, sheet) => scene.remove(sheet)) },
  {
    does: "deletes the earlier report",
    where: "a report was there before",
    isConfusing: true,
    ...to(earlier, (scene, sheet) => scene.remove(sheet)),
  },
  {
    does: "deletes the sheet being written",
    where: "a sheet is written",
    isConfusing: true,
    ...to(written, (scene, sheet) => scene.remove(sheet)),
  },
  { does: "protects the cover sheet", ...to(cover, (scene, sheet) => scene.protect(sheet)) },
  {
    does: "protects the earlier report",
    where: "a report was there before",
    ...to(earlier, (scene, sheet) => scene.protect(sheet)),
  },
  {
    does: "protects the sheet being written",
    where: "a sheet is written",
    ...to(written, (scene, sheet) => scene.protect(sheet)),
  },
  { does: "protects the workbook's structure", can: () => true, act: (scene) => scene.protectStructure() },
  { does: "edits the cover sheet", ...to(cover, (scene, sheet) => scene.edit(sheet, 0, "Front")) },
  {
    does: "types into the earlier report",
    where: "a report was there before",
    ...to(earlier, (scene, sheet) => scene.edit(sheet, 60, "A remark")),
  },
  {
    does: "types into the sheet being written",
    where: "a sheet is written",
    ...to(written, (scene, sheet) => scene.edit(sheet, 60, "A remark")),
  },
  {
    does: "points at the earlier report",
    where: "a report was there before",
    ...to(earlier, (scene, sheet) => scene.edit(scene.cover, 5, `='${sheet.name}'!C6`)),
  },
  {
    does: "deletes the annex of the earlier report",
    where: "a report was there before",
    isConfusing: true,
    ...to(earlierAnnex, (scene, sheet) => scene.remove(sheet)),
  },
  {
    does: "types into the annex of the earlier report",
    where: "a report was there before",
    ...to(earlierAnnex, (scene, sheet) => scene.edit(sheet, 60, "A remark")),
  },
  {
    does: "deletes the annex being written",
    where: "a report is written",
    isConfusing: true,
    ...to(writtenAnnex, (scene, sheet) => scene.remove(sheet)),
  },
  {
    does: "renames the annex being written",
    where: "a report is written",
    isConfusing: true,
    ...to(writtenAnnex, (scene, sheet) => scene.rename(sheet, "What is this, too")),
  },
  {
    does: "adds a sheet of the annex's name",
    where: "a first report is written",
    isConfusing: true,
    ...adds(ANNEX, ["Mine"]),
  },
];
