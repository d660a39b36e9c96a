/**
 * The words that the pane needs before a workbook has been read: they are in what it loads first, whose weight is limited. Words of a
 * view stand in that view's own words.ts, those of several views in views/words.ts.
 */
import type { ViewId } from "./store/state";

const views: Readonly<Record<ViewId, string>> = {
  overview: "Overview",
  reading: "Reading",
  actions: "Actions",
  findings: "Findings",
  agencies: "Agencies",
  since: "Changes",
  report: "Report",
};

export const text = {
  views,
  heading: (view: string) => `Action plan: ${view}`,
  viewsLabel: "Parts of the pane",
  viewFailed: "This view could not be shown. The workbook is as it was.",
  openAgain: "Open the pane again",
  loadingView: "Loading…",

  work: {
    opening: "Opening the workbook",
    reading: "Reading the workbook",
    rereading: "Reading what changed",
    going: "Going there",
    waiting: "Waiting for Excel. If a cell is being edited, press Enter or Esc there.",
    percent: (share: number) => `${Math.round(share * 100)}%`,
  },

  problem: {
    unknown: "Something went wrong. Try again; if it happens again, copy the details for whoever helps you.",
    again: "If it happens again, copy the details for whoever helps you.",
    replacing:
      "Excel cannot undo replacing it: “Revert last run” then takes the new report away, and does not bring the old one back.",
    noExcel: "Open this in Excel: on the Home tab, choose Action plan.",
    tooOld: "This version of Excel is too old. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
  },
} as const;
