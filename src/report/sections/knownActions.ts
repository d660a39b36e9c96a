/** Where actions that the workbook keeps by themselves (of returns) stand in the plan by now: it may have been sorted, renamed or renumbered. */
import { matchLines } from "../../history/matchLines";
import { lineToFind, type KnownBy } from "../../history/takeSnapshot";
import type { ReportContext } from "../context";

const keyOf = ({ sheet, section, ref, actionNo, print }: KnownBy): string =>
  JSON.stringify([sheet, section, ref, actionNo, print]);

/**
 * The 0-based place of an action among those of all plans, as in ListedAction.at; undefined where it is not there any more. Linear in all
 * actions, once for all that are known.
 */
export function placesOf(
  context: Pick<ReportContext, "snapshot">,
  known: readonly KnownBy[],
): (one: KnownBy) => number | undefined {
  const each = [...new Map(known.map((one) => [keyOf(one), one])).values()];
  if (each.length === 0) return () => undefined;
  const places = new Map<string, number>();
  matchLines(each.map(lineToFind), context.snapshot.lines).forEach((match, at) => {
    const one = match === null ? undefined : each[match.then];
    if (one !== undefined) places.set(keyOf(one), at);
  });
  return (one) => places.get(keyOf(one));
}
