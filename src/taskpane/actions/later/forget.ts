/** Forgets all that the user said of a sheet: it is read by the rules again. */
import { remember } from "../knowing";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const forget: PaneAction<string> = async (tools, sheet) => {
  const { mappings, decisions } = tools.state().remembered;
  await remember(tools, { mappings: without(mappings, sheet), decisions: without(decisions, sheet) });
  tools.tell({ type: "notice", notice: words.forgotten(sheet) });
};

function without<Own>(bySheet: Readonly<Record<string, Own>>, sheet: string): Readonly<Record<string, Own>> {
  return Object.fromEntries(Object.entries(bySheet).filter(([name]) => name !== sheet));
}
