/** Keeps what was edited in the workbook, and rates by it. */
import type { PresetChoice, Remembered } from "../../remembered";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";

export interface DefinitionsToSave {
  /** A preset where the definitions say just what it says. */
  readonly preset: PresetChoice;
  readonly definitions: Remembered["definitions"];
  /** What is told once it is done. */
  readonly notice: string;
}

export const saveDefinitions: PaneAction<DefinitionsToSave> = async (tools, { notice, ...change }) => {
  await remember(tools, change);
  tools.tell({ type: "definitions edited", draft: null });
  tools.tell({ type: "notice", notice });
};
