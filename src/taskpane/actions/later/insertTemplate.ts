/** Adds a sheet with the headings of the template, as its settings are kept in the workbook, to begin a plan in. */
import { emptyTemplate } from "../../derive/templateOf";
import type { PaneAction } from "../tools";
import { beginPlan } from "./beginPlan";

export const insertTemplate: PaneAction = (tools) => beginPlan(tools, emptyTemplate(tools.state()));
