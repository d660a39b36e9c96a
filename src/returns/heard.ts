/** When an agency was last heard from, and which have been silent; a post counts as one where no agency leads its actions. Pure. */
import { latestUpdateDay } from "../checks/wording/latestUpdate";
import { addMonths } from "../plan/dates/calendar";
import { isOpen, type IsoDate } from "../plan/model";
import type { Issue, Receipt } from "./issue.types";
import { lastIssueTo } from "./goOut";
import { recipientOf } from "./recipients";
import type { PlacedAction } from "./trackerView";

export interface Heard {
  /** Tidy name; the post where no agency leads. */
  readonly agency: string;
  /** All that it leads, complete ones, too. */
  readonly own: readonly PlacedAction[];
  readonly open: number;
  /** The latest of: a return taken in, a dated update, a completion; null where there is none. */
  readonly last: IsoDate | null;
  /** The last return that was made for it, where nothing of it was taken in since. */
  readonly waitingFor: Issue | null;
}

/** Agencies with open actions, those that were silent longest first. */
export function heardOf(
  actions: readonly PlacedAction[],
  issues: readonly Issue[],
  receipts: readonly Receipt[],
  asAt: IsoDate,
): Heard[] {
  const byAgency = new Map<string, PlacedAction[]>();
  for (const at of actions) {
    const recipient = recipientOf(at);
    if (recipient === "") continue;
    const own = byAgency.get(recipient);
    if (own === undefined) byAgency.set(recipient, [at]);
    else own.push(at);
  }
  return [...byAgency]
    .map(([agency, own]): Heard => {
      const taken = receipts.filter((one) => one.agency === agency);
      const days = [...taken.map(({ on }) => on), ...own.flatMap(daysIn)].filter((day) => day <= asAt).sort();
      const issue = lastIssueTo(agency, issues);
      const isAnswered = issue === undefined || taken.some((one) => one.issue === issue.id && one.on >= issue.madeOn);
      return {
        agency,
        own,
        open: own.filter(({ action }) => isOpen(action)).length,
        last: days.at(-1) ?? null,
        waitingFor: isAnswered ? null : issue,
      };
    })
    .filter(({ open }) => open > 0)
    .sort((a, b) => (a.last ?? "").localeCompare(b.last ?? "") || a.agency.localeCompare(b.agency, "en"));
}

function daysIn({ action }: PlacedAction): IsoDate[] {
  const update = latestUpdateDay(action.progress);
  const completed = action.completed?.date ?? null;
  return [update, completed].filter((day) => day !== null);
}

/** Those from which nothing was heard for so many months. */
export function silentFor(months: number, heard: readonly Heard[], asAt: IsoDate): Heard[] {
  const since = addMonths(asAt, -months);
  return heard.filter(({ last }) => last === null || last < since);
}
