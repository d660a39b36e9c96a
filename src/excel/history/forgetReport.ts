/** Takes a report out of the history when it is reverted; the sheet goes with the last of them. */
import { applyOperations } from "../applyOperations";
import { excelCode, sayingMore } from "../problem";
import { askTyped, fingerprintOfTyped, sameFingerprint, typedBetween, typedIn, type Typed } from "../sheetFingerprint";
import type { Sheet } from "../writing/ownSheet";
import { takeSnapshot } from "../writing/snapshot";
import { historySheetOf } from "./findHistory";
import { rowsWithout, startOf, writesFrom, type HistoryOfReport, type Rows } from "./historyRows";

export class ForgottenReport {
  /** What stood on the sheet right before it was written; null where Excel did not tell. */
  private asked: () => Typed | null = () => null;

  private constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: Sheet,
    private readonly was: Typed,
    private readonly history: HistoryOfReport,
  ) {}

  /** Two syncs; one more where there is a history. Null where there is none. */
  static async lookFor(context: Excel.RequestContext, history: HistoryOfReport): Promise<ForgottenReport | null> {
    const sheet = historySheetOf(await takeSnapshot(context));
    return sheet === null ? null : new ForgottenReport(context, sheet, await typedIn(context, sheet.id), history);
  }

  /** Queues it. */
  queue(): void {
    const { context, sheet, was } = this;
    if (was.isLarge !== true) this.asked = askTyped(context, sheet.id);
    const rows = this.rowsLeft(was);
    if (rows === null) context.workbook.worksheets.getItem(sheet.id).delete();
    else this.write(was, rows);
  }

  /**
   * After it was done: where others have written there, or moved rows, in the same moment, their rows are put right. No sync as a rule, else
   * two.
   * @returns what they had written on a sheet that is gone with it, in words; "" where nothing is lost
   */
  async settle(): Promise<string> {
    const now = this.asked();
    if (now === null || sameFingerprint(fingerprintOfTyped(now), fingerprintOfTyped(this.was))) return "";
    if (this.rowsLeft(this.was) === null) return typedBetween(this.was, now);
    try {
      const standing = await typedIn(this.context, this.sheet.id);
      this.write(standing, this.rowsLeft(now) ?? []);
      await this.context.sync();
    } catch (error) {
      this.throwUnlessGone(error);
    }
    return "";
  }

  /** Where the answer to it was lost: does it again, which changes nothing where it was done. One sync. */
  async again(): Promise<void> {
    this.queue();
    try {
      await this.context.sync();
    } catch (error) {
      this.throwUnlessGone(error);
    }
  }

  private rowsLeft({ formulas }: Typed): Rows | null {
    return rowsWithout(formulas, this.history.headings, this.history.isOfReport);
  }

  private write(standing: Typed, rows: Rows): void {
    const { context, history, sheet } = this;
    const width = history.headings.length;
    const place = { sheet: sheet.name, start: startOf(standing), width, dateColumns: [] };
    applyOperations(context, writesFrom(standing.formulas, rows, place), { title: "", own: [sheet] });
  }

  /** Where somebody has deleted the sheet, all is well. */
  private throwUnlessGone(error: unknown): void {
    const code = excelCode(error);
    if (code === "ItemNotFound") return;
    if (code === null) throw error;
    const said = `The report was taken away, but the sheet “${this.sheet.name}” may still hold its figures.`;
    throw sayingMore(error, said);
  }
}
