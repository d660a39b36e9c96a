/** Everything the user can do in the pane, as data: a new action is a file beside this one and a line here. */
import { chooseSheet } from "./chooseSheet";
import { countAgencies } from "./countAgencies";
import { dismissProblem } from "./dismissProblem";
import { editDefinitions } from "./editDefinitions";
import { forget } from "./forget";
import { goTo } from "./goTo";
import { history } from "./history";
import { insertTemplate } from "./insertTemplate";
import { later } from "./later";
import { mapColumns } from "./mapColumns";
import { openActions } from "./openActions";
import { putRight } from "./putRight";
import { ratings } from "./ratings";
import { read } from "./read";
import { revert } from "./revert";
import { saveDefinitions } from "./saveDefinitions";
import { say } from "./say";
import { setAsAt } from "./setAsAt";
import { setPreset } from "./setPreset";
import { setReport } from "./setReport";
import { showActions } from "./showActions";
import { showFindings } from "./showFindings";
import { showReading } from "./showReading";
import { showView } from "./showView";
import { start } from "./start";
import { writeReport } from "./writeReport";

/** What is done with findings, and forgetting all. */
const LATER = {
  acceptFinding: later(async () => (await import("./later/acceptFinding")).acceptFinding),
  applyFix: later(async () => (await import("./later/applyFix")).applyFix),
  checkHere: later(async () => (await import("./later/checkHere")).checkHere),
  forgetAll: later(async () => (await import("./later/forgetAll")).forgetAll),
  revertFix: later(async () => (await import("./later/revertFix")).revertFix),
  takeBackAcceptance: later(async () => (await import("./later/takeBackAcceptance")).takeBackAcceptance),
} as const;

export const PANE_ACTIONS = {
  ...LATER,
  chooseSheet,
  countAgencies,
  dismissProblem,
  editDefinitions,
  forget,
  goTo,
  history,
  insertTemplate,
  mapColumns,
  openActions,
  putRight,
  ratings,
  read,
  revert,
  saveDefinitions,
  say,
  setAsAt,
  setPreset,
  setReport,
  showActions,
  showFindings,
  showReading,
  showView,
  start,
  writeReport,
} as const;

export type PaneActionName = keyof typeof PANE_ACTIONS;
export type PayloadOf<N extends PaneActionName> = Parameters<(typeof PANE_ACTIONS)[N]>[1];
