/** Sets the day that all figures speak of. */
import type { AsAtChoice } from "../remembered";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const setAsAt: PaneAction<AsAtChoice> = (tools, asAt) => remember(tools, { asAt });
