/** "We did…", "Actions taken": a column that tells the actions as what was done. */
import type { Field } from "../model";
import { plainHeading } from "./headingWords";

const DONE =
  /^(?:(?:so |and )?(?:what )?(?:we|you|they|the \w+) (?:have |has )?(?:already )?(?:did|done|took)|what (?:was|has been|have been) done|(?:key |main )?(?:actions?|steps?|measures?) (?:already |which were |that were )?(?:taken|undertaken|carried out|completed))(?: (?:about it|in response|by \w+(?: \w+)?))?$/u;
/** "Action taken to date": the news, as it stands. */
const UNTIL_NOW = /\b(?:to[ -]date|so far|until now)\b/iu;
/** How headings end says nothing: "We did…". */
const ENDING = /[\s?!.:…]{1,9}$/u;

/** Whether a heading asks for what was done; "Summary of action taken & date" and "Progress" ask for the news of it. */
export const tellsWhatWasDone = (heading: string): boolean =>
  DONE.test(plainHeading(heading).replace(ENDING, "")) && !UNTIL_NOW.test(heading);

/** What stands behind an action's text. */
const BEHIND: readonly Field[] = ["target", "leadAgency", "leadOfficer", "status", "rag", "completed"];

/**
 * In a plan of recommendations without a column for actions, what was done stands in their place, right behind the recommendation:
 * its column is the actions', and the mapping is changed to say so. Behind the owner or the date it is the news of what was recommended.
 * @param several of the columns for progress, which lose it
 */
export function settleDone(
  mapping: Map<Field, number>,
  several: Map<Field, readonly number[]>,
  naming: readonly string[],
): void {
  const recommendation = mapping.get("recommendation");
  if (recommendation === undefined || mapping.has("action")) return;
  const columns = several.get("progress") ?? [mapping.get("progress") ?? -1];
  const first = Math.min(...BEHIND.map((field) => mapping.get(field) ?? naming.length));
  const done = columns.find(
    (column) => column > recommendation && column < first && tellsWhatWasDone(naming[column] ?? ""),
  );
  if (done === undefined) return;
  mapping.set("action", done);
  const others = columns.filter((column) => column !== done);
  const last = others.at(-1);
  if (last === undefined) mapping.delete("progress");
  else mapping.set("progress", last);
  if (others.length > 1) several.set("progress", others);
  else several.delete("progress");
}
