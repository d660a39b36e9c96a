/** Keeps which spellings of agencies are counted as one; no cell is touched. */
import type { Remembered } from "../remembered";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const countAgencies: PaneAction<Remembered["agencies"]> = (tools, agencies) => remember(tools, { agencies });
