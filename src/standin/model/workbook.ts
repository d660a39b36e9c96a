/** The workbook: its sheets in order, and what belongs to no sheet. */
import { hostError } from "../protocol/errors";
import type { FormatProperties, FormatTable } from "./format";
import { checkSheetName } from "./limits";
import type { DefinedName } from "./names";
import type { Shift } from "./shift";
import { blankContents, Sheet } from "./sheet";
import { sheetFates, withSheetNames, type SheetFate } from "./sheetReferences";
import type { Table } from "./table";
import { USUAL_RULES, type HostRules } from "../modes/mode.types";

/** What is known of a workbook when it is opened. */
export interface WorkbookOrigin {
  readonly formats: FormatTable;
  /** Looks of the file's named cell styles by name in lower case. */
  readonly namedStyles: ReadonlyMap<string, FormatProperties>;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  /** The workbook's structure is protected: no sheet can be added, renamed, moved or deleted. */
  readonly isProtected: boolean;
  readonly title: string;
  /** What the file keeps for the add-in. */
  readonly settings: ReadonlyMap<string, unknown>;
}

export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Sheets of the file that were deleted. */
  readonly deleted: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly deletedNames: DefinedName[] = [];
  /** Rows and columns that were inserted into sheets of the file, or deleted, in order. */
  readonly shifts: { readonly sheet: Sheet; readonly shift: Shift }[] = [];
  /** Settings of the add-in, by name: plain data, as JSON holds it. */
  readonly settings: Map<string, unknown>;
  active: Sheet | null = null;
  activeInFile: Sheet | null = null;
  title: string;
  /** In what this Excel is stricter than another. */
  rules: HostRules = USUAL_RULES;
  private nextId = 1;

  constructor(readonly origin: WorkbookOrigin) {
    this.title = origin.title;
    this.settings = new Map(origin.settings);
  }

  /** A new id in Excel's shape, which no sheet has, or had. */
  newId(): string {
    const id = `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
    return [...this.sheets, ...this.deleted].some((sheet) => sheet.id === id) ? this.newId() : id;
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find((each) => each.visibility === "Visible") ?? this.sheets[0];
    if (sheet === undefined) throw hostError("GeneralException", "The workbook has no sheet.");
    return sheet;
  }

  /** Tables of all sheets. */
  get tables(): readonly { readonly sheet: Sheet; readonly table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** By id, or by name in any case. */
  findSheet(key: string): Sheet | null {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower) ?? null;
  }

  /** @throws HostError ItemNotFound */
  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (sheet === null) throw hostError("ItemNotFound", `There is no sheet "${key}".`);
    return sheet;
  }

  /** @throws HostError AccessDenied when the structure is protected. */
  checkStructure(): void {
    if (this.origin.isProtected) throw hostError("AccessDenied", "The structure of the workbook is protected.");
  }

  /** Adds a blank sheet at the end. Without a name it becomes "Sheet2" or the next that is free. */
  addSheet(name: string | null): Sheet {
    this.checkStructure();
    const names = this.sheets.map((sheet) => sheet.name);
    if (name !== null) checkSheetName(name, names);
    const sheet = new Sheet(this.newId(), name ?? freeName(names), "Visible", {
      inFile: null,
      load: () => blankContents(this.origin.formats),
    });
    this.sheets.push(sheet);
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkStructure();
    checkSheetName(
      name,
      this.sheets.filter((other) => other !== sheet).map((other) => other.name),
    );
    const before = sheet.name;
    sheet.name = name;
    this.tellFormulas(sheetFates([[before, name]]));
  }

  /** Excel rewrites all formulas when a sheet that they name gets another name or goes; it tells nobody of it. */
  private tellFormulas(fateOf: SheetFate): void {
    const change = (formula: string): string => withSheetNames(formula, fateOf);
    for (const name of this.names) name.formula = change(name.formula);
    for (const sheet of this.sheets) sheet.changeFormulas(change);
  }

  /** @throws HostError InvalidOperation for the only visible sheet. */
  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    this.checkOtherVisible(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (!sheet.isNew) this.deleted.push(sheet);
    for (const name of this.names.filter((each) => each.sheet === sheet))
      this.names.splice(this.names.indexOf(name), 1);
    if (this.active === sheet) this.active = null;
    this.tellFormulas(sheetFates([[sheet.name, null]]));
  }

  /** @throws HostError InvalidOperation when no other sheet would stay visible. */
  checkOtherVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
      throw hostError("InvalidOperation", "A workbook needs a visible sheet.");
    }
  }

  /** Moves a sheet to a 0-based position. */
  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    if (position < 0 || position >= this.sheets.length)
      throw hostError("InvalidArgument", "There is no such position.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }
}

function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
