/** Everything the user can do in the pane, as data: a new action is a file beside this one and a line here. */
import { chooseSheet } from "./chooseSheet";
import { countAgencies } from "./countAgencies";
import { dismissProblem } from "./dismissProblem";
import { editDefinitions } from "./editDefinitions";
import { forget } from "./forget";
import { goTo } from "./goTo";
import { insertTemplate } from "./insertTemplate";
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

export const PANE_ACTIONS = {
  chooseSheet,
  countAgencies,
  dismissProblem,
  editDefinitions,
  forget,
  goTo,
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
