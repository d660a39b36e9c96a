/** Takes a report out of the history when it is reverted; the sheet goes with the last of them. */
import { applyOperations } from "../applyOperations";
import { excelCode, sayingMore } from "../problem";
import { typedIn, type Typed } from "../sheetFingerprint";
import type { Sheet } from "../writing/ownSheet";
import { takeSnapshot } from "../writing/snapshot";
import { historySheetOf } from "./findHistory";
import { rowsWithout, startOf, writesFrom, type HistoryOfReport } from "./historyRows";

export class ForgottenReport {
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
    const { context, history, sheet, was } = this;
    const rows = rowsWithout(was.formulas, history.headings, history.isOfReport);
    if (rows === null) {
      context.workbook.worksheets.getItem(sheet.id).delete();
      return;
    }
    const width = history.headings.length;
    const writes = writesFrom(was.formulas, rows, { sheet: sheet.name, start: startOf(was), width, dateColumns: [] });
    applyOperations(context, writes, { title: "", own: [sheet] });
  }

  /** Where the answer to it was lost: does it again, which changes nothing where it was done. One sync. */
  async again(): Promise<void> {
    this.queue();
    try {
      await this.context.sync();
    } catch (error) {
      const code = excelCode(error);
      if (code === "ItemNotFound") return;
      if (code === null) throw error;
      const said = `The report was taken away, but the sheet “${this.sheet.name}” may still hold its figures.`;
      throw sayingMore(error, said);
    }
  }
}
