/** Defined names, of the workbook or of one sheet. */
import type { Sheet } from "./sheet";

export class DefinedName {
  private isReferredAnew = false;

  constructor(
    readonly name: string,
    /** With its "=": "=Sheet1!$A$1" or "=\"text\"". */
    public formula: string,
    /** null for a name of the whole workbook. */
    readonly sheet: Sheet | null,
    public isVisible: boolean,
    public comment: string,
    /** False for a name that was added or changed since the file was opened. */
    readonly isOfFile: boolean,
  ) {}

  /** Lets it stand for something else. */
  refer(formula: string): void {
    this.formula = formula;
    this.isReferredAnew = true;
  }

  /** It has to be written when the workbook is saved. */
  get isToBeWritten(): boolean {
    return !this.isOfFile || this.isReferredAnew;
  }
}
