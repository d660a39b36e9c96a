/** Forgets all that is kept of the user's in this workbook: it is read and reported as if the pane had never been opened. */
import { NOTHING_REMEMBERED } from "../../remembered";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const forgetAll: PaneAction = async (tools) => {
  await remember(tools, NOTHING_REMEMBERED);
  tools.tell({ type: "notice", notice: words.allForgotten });
};
