/** The board report of an analysis as the user has chosen it. Loaded when a report is asked for. */
import type { Analysis } from "../analysis/analysis.types";
import { CHECKS } from "../checks/registry";
import { boardReport } from "../report/boardReport";
import { historyToKeep, readHistory } from "../history/historyTable";
import type { History } from "../history/snapshot.types";
import { boardPaper } from "../report/paper/boardPaper";
import { paperHtml, paperText } from "../report/paper/paperText";
import type { BoardReport, ReportOptions } from "../report/report.types";
import { paragraphsOf } from "../report/words";
import type { Remembered, ReportChoices } from "./remembered";
import { keptReturnsFrom, ofReturns } from "../returns/kept";
import { themesSaidFrom } from "../themes/said";
import type { HistoryFound, ReportWithHistory } from "./workbook";

/** What the workbook keeps beside the choices and goes into the report: themes, and what returns have sought. */
export type KeptForReport = Pick<Remembered, "themes" | "returns">;

export function boardReportOf(
  analysis: Analysis,
  choices: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
  kept: KeptForReport,
): BoardReport {
  return boardReport(analysis, optionsOf(choices, dateSystem, earlier, kept));
}

/** The board paper as a text to copy, with the figures of the report: plain, and with headings for a word processor. */
export function paperToCopy(
  analysis: Analysis,
  choices: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
  kept: KeptForReport,
): { readonly words: string; readonly html: string } {
  const paper = boardPaper(analysis, optionsOf(choices, dateSystem, earlier, kept));
  return { words: paperText(paper, "text"), html: paperHtml(paper) };
}

function optionsOf(
  { partnership, author, marking, owners, withoutSections, withPaper, texts }: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
  { themes, returns }: KeptForReport,
): Partial<ReportOptions> {
  const { decisions = "", ...others } = texts;
  return {
    ...{ partnership, author, marking, owners, withPaper },
    ...others,
    decisions: paragraphsOf(decisions),
    sections: Object.fromEntries(withoutSections.map((id) => [id, false])),
    dateSystem,
    earlier,
    themes: themesSaidFrom(themes),
    ...ofReturns(keptReturnsFrom(returns)),
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  };
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
  kept: KeptForReport,
): ReportWithHistory {
  const earlier = found === null ? [] : readHistory(found.grid, found.dateSystem).history;
  const report = boardReportOf(analysis, choices, dateSystem, earlier, kept);
  return { ...report, history: choices.keepsHistory ? historyToKeep(report.snapshot, [], dateSystem) : undefined };
}

/**
 * The report for a workbook of its own: as it is written, and with no link to the tracker. Its dates are serials of 1900, whatever the
 * tracker's are.
 */
export function reportToSend(
  analysis: Analysis,
  choices: ReportChoices,
  found: HistoryFound | null,
  kept: KeptForReport,
): BoardReport {
  const earlier = found === null ? [] : readHistory(found.grid, found.dateSystem).history;
  return boardReport(analysis, { ...optionsOf(choices, 1900, earlier, kept), linksToTracker: false });
}
