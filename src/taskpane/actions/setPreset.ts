/** Sets the colours by which actions are rated. */
import type { PresetChoice } from "../remembered";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const setPreset: PaneAction<PresetChoice> = (tools, preset) => remember(tools, { preset });
