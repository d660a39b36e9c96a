/** Changes what the user says of the report, and keeps it in the workbook. */
import type { ReportChoices } from "../remembered";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const setReport: PaneAction<Partial<ReportChoices>> = (tools, change) =>
  remember(tools, { report: { ...tools.state().remembered.report, ...change } });
