/** Keeps in the workbook what was changed in a view that looks its own data over: the template's settings, the themes. */
import type { Remembered } from "../../remembered";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";

export type Kept = Partial<Pick<Remembered, "template" | "themes">>;

export const keep: PaneAction<Kept> = (tools, change) => remember(tools, change);
