/** Filters, sorts and groups the list of actions. */
import type { ActionsShown } from "../store/state";
import type { PaneAction } from "./tools";

export const showActions: PaneAction<Partial<ActionsShown>> = ({ tell }, change) =>
  tell({ type: "actions shown", change });
