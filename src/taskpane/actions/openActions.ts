/** Goes to the list of actions with one filter set: where a figure of the overview leads. */
import { ALL_ACTIONS, type ActionsShown } from "../store/state";
import type { PaneAction } from "./tools";

export const openActions: PaneAction<Partial<ActionsShown>> = ({ tell }, change) => {
  tell({ type: "actions shown", change: { ...ALL_ACTIONS, ...change } });
  tell({ type: "view chosen", view: "actions" });
};
