/** Puts the message about a problem away. */
import type { PaneAction } from "./tools";

export const dismissProblem: PaneAction = ({ tell }) => tell({ type: "problem", problem: null });
