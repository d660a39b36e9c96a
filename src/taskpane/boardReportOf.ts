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
import type { ReportChoices } from "./remembered";
import type { ThemesSaid } from "../themes/said";
import type { HistoryFound, ReportWithHistory } from "./workbook";

export function boardReportOf(
  analysis: Analysis,
  choices: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
  themes?: ThemesSaid,
): BoardReport {
  return boardReport(analysis, optionsOf(choices, dateSystem, earlier));
}

/** The board paper as a text to copy, with the figures of the report: plain, and with headings for a word processor. */
export function paperToCopy(
  analysis: Analysis,
  choices: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
): { readonly words: string; readonly html: string } {
  const paper = boardPaper(analysis, optionsOf(choices, dateSystem, earlier));
  return { words: paperText(paper, "text"), html: paperHtml(paper) };
}

function optionsOf(
  { partnership, author, marking, owners, withoutSections, withPaper, texts }: ReportChoices,
  dateSystem: 1900 | 1904,
  earlier: History,
): Partial<ReportOptions> {
  const { decisions = "", ...others } = texts;
  return {
    ...{ partnership, author, marking, owners, withPaper },
    ...others,
    decisions: paragraphsOf(decisions),
    sections: Object.fromEntries(withoutSections.map((id) => [id, false])),
    dateSystem,
    earlier,
    ...(themes === undefined ? {} : { themes }),
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
  themes?: ThemesSaid,
): ReportWithHistory {
  const earlier = found === null ? [] : readHistory(found.grid, found.dateSystem).history;
  const report = boardReportOf(analysis, choices, dateSystem, earlier, themes);
  return { ...report, history: choices.keepsHistory ? historyToKeep(report.snapshot, [], dateSystem) : undefined };
}
