/** Begins to edit the definitions, changes what is being edited, or (null) leaves them as they were. */
import type { DefinitionsDraft } from "../derive/definitionsDraft";
import type { PaneAction } from "./tools";

export const editDefinitions: PaneAction<DefinitionsDraft | null> = ({ tell }, draft) =>
  tell({ type: "definitions edited", draft });
