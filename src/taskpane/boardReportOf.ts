/** The board report of an analysis as the user has chosen it. Loaded when a report is asked for. */
import type { Analysis } from "../analysis/analysis.types";
import { CHECKS } from "../checks/registry";
import { boardReport } from "../report/boardReport";
import type { BoardReport } from "../report/report.types";
import type { ReportChoices } from "./remembered";

export function boardReportOf(
  analysis: Analysis,
  { withoutSections, ...said }: ReportChoices,
  dateSystem: 1900 | 1904,
): BoardReport {
  return boardReport(analysis, {
    ...said,
    sections: Object.fromEntries(withoutSections.map((id) => [id, false])),
    dateSystem,
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  });
}
