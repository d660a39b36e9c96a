/** How the pane's state changes: what has happened → the next state. Pure. */
import type { TrackerCells } from "../../plan/cells";
import type { IsoDate } from "../../plan/model";
import type { DefinitionsDraft } from "../derive/definitionsDraft";
import type { Remembered } from "../remembered";
import type {
  ActionsShown,
  EarlierFound,
  FindingsShown,
  PaneState,
  ReadingShown,
  ReturnsShown,
  SelectedRow,
  ShownProblem,
  ViewId,
  Work,
} from "./state";
import type { Understood } from "./understand";

export type PaneEvent =
  | {
      readonly type: "tracker read";
      readonly tracker: TrackerCells;
      readonly today: IsoDate;
      readonly understood: Understood;
    }
  /** Without `understood` where the change has nothing to do with the figures. */
  | { readonly type: "remembered"; readonly change: Partial<Remembered>; readonly understood?: Understood }
  | { readonly type: "view chosen"; readonly view: ViewId }
  | { readonly type: "work"; readonly work: Work | null }
  | { readonly type: "problem"; readonly problem: ShownProblem | null }
  | { readonly type: "notice"; readonly notice: string }
  | { readonly type: "actions shown"; readonly change: Partial<ActionsShown> }
  | { readonly type: "findings shown"; readonly change: Partial<FindingsShown> }
  | { readonly type: "reading shown"; readonly shown: Omit<ReadingShown, "asked"> }
  | { readonly type: "definitions edited"; readonly draft: DefinitionsDraft | null }
  | { readonly type: "earlier found"; readonly earlier: EarlierFound }
  | { readonly type: "returns shown"; readonly change: Partial<ReturnsShown> }
  | { readonly type: "selected"; readonly selected: SelectedRow | null };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tracker read": {
      const { tracker, today, understood } = event;
      const problem = tracker === state.tracker ? state.problem : unlessOutOfDate(state.problem);
      return { ...state, ...understood, tracker, today, problem };
    }
    case "remembered":
      return { ...state, ...event.understood, remembered: { ...state.remembered, ...event.change } };
    case "view chosen":
      return { ...state, view: event.view, readingShown: unlessLeft(state, event.view) };
    case "work":
      return { ...state, work: event.work };
    case "problem":
      return { ...state, problem: event.problem };
    case "notice":
      return { ...state, notice: event.notice };
    case "actions shown":
      return { ...state, actionsShown: { ...state.actionsShown, ...event.change } };
    case "findings shown":
      return { ...state, findingsShown: { ...state.findingsShown, ...event.change } };
    case "reading shown": {
      const asked = state.readingShown.asked + (event.shown.place === null ? 0 : 1);
      return { ...state, readingShown: { ...event.shown, asked } };
    }
    case "definitions edited":
      return { ...state, draft: event.draft };
    case "earlier found":
      return { ...state, earlier: event.earlier };
    case "returns shown":
      return { ...state, returnsShown: { ...state.returnsShown, ...event.change } };
    case "selected":
      return { ...state, selected: event.selected };
  }
}

/** What was read puts away that the figures were out of date. */
function unlessOutOfDate(problem: ShownProblem | null): ShownProblem | null {
  return problem?.offer === "read again" ? null : problem;
}

/** Where the user was led in a view is forgotten with leaving it. */
function unlessLeft({ readingShown }: PaneState, view: ViewId): ReadingShown {
  return view === "reading" || readingShown.place === null ? readingShown : { ...readingShown, place: null };
}
