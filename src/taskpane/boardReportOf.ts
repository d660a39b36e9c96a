/** The board report of an analysis as the user has chosen it. Loaded when a report is asked for. */
import type { Analysis } from "../analysis/analysis.types";
import { CHECKS } from "../checks/registry";
import { boardReport } from "../report/boardReport";
import { historyToKeep, readHistory } from "../history/historyTable";
import type { History } from "../history/snapshot.types";
import type { BoardReport } from "../report/report.types";
import type { ReportChoices } from "./remembered";
import type { ThemesSaid } from "../themes/said";
import type { HistoryFound, ReportWithHistory } from "./workbook";

export function boardReportOf(
  analysis: Analysis,
  { partnership, author, marking, owners, withoutSections }: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
  themes?: ThemesSaid,
): BoardReport {
  return boardReport(analysis, {
    ...{ partnership, author, marking, owners },
    sections: Object.fromEntries(withoutSections.map((id) => [id, false])),
    dateSystem,
    earlier,
    ...(themes === undefined ? {} : { themes }),
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  });
}

/**
 * The report that is written, with what is kept of it.
 * @param found the sheet with the earlier reports; null where none is kept
 */
export function reportToWrite(
  analysis: Analysis,
  choices: ReportChoices,
  dateSystem: 1900 | 1904,
  found: HistoryFound | null,
  themes?: ThemesSaid,
): ReportWithHistory {
  const earlier = found === null ? [] : readHistory(found.grid, found.dateSystem).history;
  const report = boardReportOf(analysis, choices, dateSystem, earlier, themes);
  return { ...report, history: choices.keepsHistory ? historyToKeep(report.snapshot, [], dateSystem) : undefined };
}
