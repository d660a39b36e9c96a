/** Reads the whole workbook again; where it was never read, opens it first. */
import { readWhole } from "./reading";
import { start } from "./start";
import type { PaneAction } from "./tools";

export const read: PaneAction = (tools) => (tools.state().tracker === null ? start(tools) : readWhole(tools));
