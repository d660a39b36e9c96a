/** Filters, sorts and groups the list of actions. Pure and linear but for the sorting. */
import { COLOURS } from "../../plan/model";
import type { ActionsShown } from "../store/state";
import type { ActionItem } from "./actionItems";

/** A line of the list: a heading of a group, or an action. */
export type ListLine =
  | { readonly kind: "group"; readonly name: string; readonly count: number }
  | { readonly kind: "action"; readonly item: ActionItem };

/**
 * Finds the actions that have all words of a text. Remembers its last answer: a text that only grows, as while one types,
 * is looked for in what was left.
 */
export function createSearch(items: readonly ActionItem[]): (text: string) => readonly ActionItem[] {
  let last: { readonly text: string; readonly found: readonly ActionItem[] } = { text: "", found: items };
  return (text) => {
    if (text === last.text) return last.found;
    const words = text
      .toLowerCase()
      .split(" ")
      .filter((word) => word !== "");
    const among = text.startsWith(last.text) ? last.found : items;
    last = { text, found: among.filter(({ haystack }) => words.every((word) => haystack.includes(word))) };
    return last.found;
  };
}

/** The actions that fit all filters but the text, in their order. */
export function filterActions(
  items: readonly ActionItem[],
  { colour, agency, officer, section, kind }: Omit<ActionsShown, "text" | "sort" | "group">,
): readonly ActionItem[] {
  if ([colour, agency, officer, section, kind].every((filter) => filter === null)) return items;
  return items.filter(
    ({ rated, kinds }) =>
      (colour === null || rated.rating.colour === colour) &&
      (agency === null || rated.agency === agency) &&
      (officer === null || rated.action.leadOfficer === officer) &&
      (section === null || rated.action.section === section) &&
      (kind === null || kinds.includes(kind)),
  );
}

type Sort = ActionsShown["sort"];

/** Red first, as the board reads it; then what is latest. */
const URGENCY = new Map(COLOURS.map((colour, place) => [colour, place]));
const NO_DATE = "9999";

const KEYS: Readonly<Record<Exclude<Sort, "sheet">, (item: ActionItem) => string | number>> = {
  due: ({ dueDate }) => dueDate ?? NO_DATE,
  rating: ({ rated }) => (URGENCY.get(rated.rating.colour) ?? 0) * 1e6 - rated.rating.daysOverdue,
  agency: ({ rated }) => (rated.agency === "" ? "\uffff" : rated.agency.toLowerCase()),
};

/** Sorted; what is equal stays in the order of the sheet. */
export function sortActions(items: readonly ActionItem[], sort: Sort): readonly ActionItem[] {
  if (sort === "sheet") return items;
  const keyOf = KEYS[sort];
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}

/** The lines of the list: actions under a heading for each group, groups in the order in which they first appear. */
export function linesOf(
  items: readonly ActionItem[],
  group: ActionsShown["group"],
  nameOf: (item: ActionItem) => string,
): ListLine[] {
  if (group === "none") return items.map((item) => ({ kind: "action", item }));
  const groups = new Map<string, ActionItem[]>();
  for (const item of items) {
    const name = nameOf(item);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [item]);
    else members.push(item);
  }
  return [...groups].flatMap(([name, members]): ListLine[] => [
    { kind: "group", name, count: members.length },
    ...members.map((item): ListLine => ({ kind: "action", item })),
  ]);
}
