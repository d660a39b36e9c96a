/** Rows or columns inserted into a sheet, or deleted, as a user of Excel does: what stands on the sheet moves, and every formula follows. */
import { UNCALCULATED } from "./input";
import { opposite, lostBefore, type Shift } from "./shift";
import { checkShift } from "./shiftChecks";
import { shiftFormula, type ShiftedFormula } from "./shiftFormula";
import { shiftSheet } from "./shiftSheet";
import { moveFormula } from "./moveFormula";
import type { Rect } from "./address";
import type { Sheet } from "./sheet";
import { Steps } from "./steps";
import type { Workbook } from "./workbook";

/** How a rule's or list's formula reads after a shift, which is said from the first cell of its area on. */
export function shiftRelative(
  formula: string,
  area: Rect,
  shift: Shift,
  isMeant: (sheet: string | null) => boolean,
  isOwn: boolean,
): string {
  const lost = isOwn ? lostBefore(area, shift) : 0;
  const [rows, columns] = shift.axis === "row" ? [lost, 0] : [0, lost];
  const from = lost === 0 ? formula : moveFormula(formula, rows, columns);
  return shiftFormula(from, shift, isMeant).text;
}

class Shifting {
  readonly steps = new Steps();
  private readonly name: string;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly shift: Shift,
  ) {
    this.name = sheet.name.toLowerCase();
  }

  run(): void {
    const { workbook, sheet, shift, steps } = this;
    // What is said from the first cell of an area needs to know the area as it was.
    for (const each of workbook.sheets) this.rules(each);
    shiftSheet(sheet, shift, steps);
    for (const each of workbook.sheets) this.formulas(each);
    for (const name of workbook.names) {
      steps.set(name, "formula", this.of(name.formula, name.sheet).text);
    }
    if (!sheet.isNew) steps.refill(workbook.shifts, [...workbook.shifts, { sheet, shift }]);
    sheet.changes.shifts.push(shift);
  }

  private isMeantOn(own: Sheet | null): (named: string | null) => boolean {
    return (named) => (named === null ? own === this.sheet : named.toLowerCase() === this.name);
  }

  private of(formula: string, own: Sheet | null): ShiftedFormula {
    return shiftFormula(formula, this.shift, this.isMeantOn(own));
  }

  private formulas(own: Sheet): void {
    const { grid } = own.contents;
    for (const { row, column, formula } of [...grid.eachFormula()]) {
      const { text, effect } = this.of(formula, own);
      if (effect === "none") continue;
      const value = grid.value(row, column);
      const now = effect === "lost" ? "#REF!" : effect === "shrunk" ? UNCALCULATED : value;
      grid.set(row, column, now, text);
      this.steps.add(() => grid.set(row, column, value, formula));
    }
  }

  private rules(own: Sheet): void {
    const { conditionalFormats, validations } = own.changes;
    const change = (formula: string, area: Rect): string =>
      shiftRelative(formula, area, this.shift, this.isMeantOn(own), own === this.sheet);
    for (const format of conditionalFormats) {
      const { rule, rect } = format;
      if (rule === null || format.type === "ContainsText") continue;
      const [operand1, operand2] = [change(rule.operand1, rect), change(rule.operand2, rect)];
      this.steps.set(format, "rule", { ...rule, operand1, operand2 });
    }
    for (const list of validations) {
      if (list.source.startsWith("=")) this.steps.set(list, "source", change(list.source, list.rect));
    }
  }
}

/**
 * Inserts or deletes whole rows or columns.
 * @returns takes it back: to be called while nothing else of the workbook has been changed since, or all of it taken back
 * @throws HostError with the reason, and nothing changed
 */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): () => void {
  checkShift(sheet, shift);
  const shifting = new Shifting(workbook, sheet, shift);
  shifting.run();
  return () => {
    shifting.steps.takeBack();
    sheet.changes.shifts.push(opposite(shift));
  };
}
