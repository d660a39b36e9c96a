/** Everything the user can do in the pane, as data: a new action is a file beside this one and a line here. */
import { chooseSheet } from "./chooseSheet";
import { countAgencies } from "./countAgencies";
import { dismissProblem } from "./dismissProblem";
import { editDefinitions } from "./editDefinitions";
import { goTo } from "./goTo";
import { later } from "./later";
import { openActions } from "./openActions";
import { putRight } from "./putRight";
import { read } from "./read";
import { setAsAt } from "./setAsAt";
import { setPreset } from "./setPreset";
import { setReport } from "./setReport";
import { showActions } from "./showActions";
import { showFindings } from "./showFindings";
import { showReading } from "./showReading";
import { showView } from "./showView";
import { start } from "./start";

/**
 * What writes, what is kept of the user's words, what is done with findings, and plans that are begun. What only tells the store stays out of it: a field that
 * is typed into must be drawn again at once.
 */
const LATER = {
  acceptFinding: later(async () => (await import("./later/acceptFinding")).acceptFinding),
  applyFix: later(async () => (await import("./later/applyFix")).applyFix),
  beginPlan: later(async () => (await import("./later/beginPlan")).beginPlan),
  checkHere: later(async () => (await import("./later/checkHere")).checkHere),
  copyReport: later(async () => (await import("./later/copyReport")).copyReport),
  forget: later(async () => (await import("./later/forget")).forget),
  forgetAll: later(async () => (await import("./later/forgetAll")).forgetAll),
  handOut: later(async () => (await import("./later/handOut")).handOut),
  history: later(async () => (await import("./later/history")).history),
  insertTemplate: later(async () => (await import("./later/insertTemplate")).insertTemplate),
  keep: later(async () => (await import("./later/keep")).keep),
  mapColumns: later(async () => (await import("./later/mapColumns")).mapColumns),
  ratings: later(async () => (await import("./later/ratings")).ratings),
  returns: later(async () => (await import("./later/returns")).returns),
  revert: later(async () => (await import("./later/revert")).revert),
  revertFix: later(async () => (await import("./later/revertFix")).revertFix),
  saveDefinitions: later(async () => (await import("./later/saveDefinitions")).saveDefinitions),
  say: later(async () => (await import("./later/say")).say),
  takeBackAcceptance: later(async () => (await import("./later/takeBackAcceptance")).takeBackAcceptance),
  takeBegunAway: later(async () => (await import("./later/takeBegunAway")).takeBegunAway),
  writeReport: later(async () => (await import("./later/writeReport")).writeReport),
} as const;

export const PANE_ACTIONS = {
  ...LATER,
  chooseSheet,
  countAgencies,
  dismissProblem,
  editDefinitions,
  goTo,
  openActions,
  putRight,
  read,
  setAsAt,
  setPreset,
  setReport,
  showActions,
  showFindings,
  showReading,
  showView,
  start,
} as const;

export type PaneActionName = keyof typeof PANE_ACTIONS;
export type PayloadOf<N extends PaneActionName> = Parameters<(typeof PANE_ACTIONS)[N]>[1];
