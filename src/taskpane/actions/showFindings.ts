/** Groups and filters the findings. */
import type { FindingsShown } from "../store/state";
import type { PaneAction } from "./tools";

export const showFindings: PaneAction<Partial<FindingsShown>> = ({ tell }, change) =>
  tell({ type: "findings shown", change });
