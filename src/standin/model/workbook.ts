/** The workbook: its sheets in order, and what belongs to no sheet. */
import { hostError } from "../protocol/errors";
import type { FormatTable } from "./format";
import { checkSheetName } from "./limits";
import { blankContents, Sheet } from "./sheet";

/** What is known of a workbook when it is opened. */
export interface WorkbookOrigin {
  readonly formats: FormatTable;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  /** The workbook's structure is protected: no sheet can be added, renamed, moved or deleted. */
  readonly isProtected: boolean;
  readonly title: string;
}

export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly deleted: Sheet[] = [];
  active: Sheet | null = null;
  title: string;
  private nextSheet = 1;

  constructor(readonly origin: WorkbookOrigin) {
    this.title = origin.title;
  }

  /** A new id in Excel's shape. */
  newSheetId(): string {
    return `{00000000-0001-0000-${String(this.nextSheet++).padStart(4, "0")}-000000000000}`;
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find((each) => each.visibility === "Visible") ?? this.sheets[0];
    if (sheet === undefined) throw hostError("GeneralException", "The workbook has no sheet.");
    return sheet;
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
    const sheet = new Sheet(this.newSheetId(), name ?? freeName(names), "Visible", {
      fileName: null,
      isProtected: false,
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
    sheet.name = name;
  }

  /** @throws HostError InvalidOperation for the only visible sheet. */
  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    this.checkOtherVisible(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.deleted.push(sheet);
    if (this.active === sheet) this.active = null;
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
