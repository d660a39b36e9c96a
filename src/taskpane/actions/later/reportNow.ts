/** The workbook as it is now, for a report of it. */
import { sayingMore } from "../../../excel/problem";
import type { Analysis } from "../../../analysis/analysis.types";
import type { TrackerCells } from "../../../plan/cells";
import type { Remembered } from "../../remembered";
import type { HistoryFound, ReadProgress } from "../../workbook";
import { takeUp } from "../knowing";
import type { Tools } from "../tools";

export interface ReadForReport {
  readonly analysis: Analysis;
  readonly tracker: TrackerCells;
  readonly remembered: Remembered;
  /** The sheet with the earlier reports; null where none is kept. */
  readonly history: HistoryFound | null;
}

/**
 * Null where there is no plan to report on.
 * @param failed what is said beside the problem where the earlier reports cannot be read
 */
export async function readForReport(
  tools: Tools,
  progress: ReadProgress,
  failed: string,
): Promise<ReadForReport | null> {
  const { state, workbook } = tools;
  // A report is of the workbook as it is now: Excel does not tell of every change (Text to Columns, in older versions).
  await takeUp(tools, await workbook.read(progress));
  const { analysis, tracker, remembered } = state();
  if (analysis === null || tracker === null || analysis.plans.length === 0) return null;
  const history = await workbook.findHistory().catch((error: unknown) => {
    throw sayingMore(error, failed);
  });
  return { analysis, tracker, remembered, history };
}
