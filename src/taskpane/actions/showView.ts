/** Shows one of the pane's views. */
import type { ViewId } from "../store/state";
import type { PaneAction } from "./tools";

export const showView: PaneAction<ViewId> = ({ tell }, view) => tell({ type: "view chosen", view });
