/** Which earlier reports may give way to the one that is about to be written, as far as the pane knows without asking Excel. Pure. */
import type { LeftOutSheet } from "../../../plan/cells";
import type { BoardReport } from "../../../report/report.types";
import type { LastRun } from "../../remembered";

export interface EarlierReports {
  /** Sheet of the report that is known to be of the same month; null where none is. */
  readonly samePeriod: string | null;
  /** Sheets of reports whose month is not known. */
  readonly perhaps: readonly string[];
}

/**
 * @param leftOut sheets that were not read, reports of ours among them; the last run may have come after they were looked at
 */
export function earlierReports(
  { mark }: Pick<BoardReport, "mark">,
  lastRun: LastRun | null,
  leftOut: readonly LeftOutSheet[],
): EarlierReports {
  const last = lastRun?.sheetName ?? null;
  const isKnown = lastRun?.period !== undefined;
  const known = [last, lastRun?.annex?.sheetName, lastRun?.text?.sheetName];
  const others = leftOut.filter(({ sheet, why }) => why === "our own report" && !known.includes(sheet));
  return {
    samePeriod: lastRun?.period === mark ? last : null,
    perhaps: [...(last === null || isKnown ? [] : [last]), ...others.map(({ sheet }) => sheet)],
  };
}
