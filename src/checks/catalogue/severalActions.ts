/** V29: several numbered actions in one cell, which share one date, one owner and one status. */
import type { CheckOfAction } from "../check.types";
import { counted } from "../wording/counted";
import { quote } from "../wording/quote";

const ITEM = /(?:^|[\n\s;])\(?(\d{1,2})[.)]\s{1,3}\p{L}/gu;

/** Most texts hold no such figure: told before items are looked for. */
const MAY_HOLD_ITEMS = /\d[.)]\s/u;

/** How many items of one list the text numbers, in order: 1, 2, 3 or 2, 3. Years, refs and single numbers are none. */
function itemsOf(text: string): number {
  if (!MAY_HOLD_ITEMS.test(text)) return 0;
  let [longest, run, last] = [0, 0, -1];
  for (const [, figures] of text.matchAll(ITEM)) {
    const number = Number(figures);
    run = number === last + 1 && run > 0 ? run + 1 : 1;
    last = number;
    longest = Math.max(longest, run);
  }
  return longest;
}

export const severalActions: CheckOfAction = {
  id: "V29",
  severity: "advice",
  title: "Several actions in one cell",
  findInAction: ({ action: { action } }) => {
    const items = itemsOf(action);
    if (items < 2) return undefined;
    return {
      at: "action",
      message: `${counted(items, "numbered action", "numbered actions")} in one cell: ${quote(action)}. Consider splitting it into actions with a date, an owner and a status each.`,
    };
  },
};
