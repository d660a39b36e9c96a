/** Shows how the columns of a sheet were understood. */
import type { PaneAction } from "./tools";

export const showColumnsOf: PaneAction<string> = ({ tell }, sheet) => tell({ type: "columns of", sheet });
