/** Sets the colours by which actions are rated. */
import type { PresetName } from "../../rag/rating.types";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const setPreset: PaneAction<PresetName> = (tools, preset) => remember(tools, { preset });
