/** V08: what all own, nobody does: "All agencies", "Responsible Authorities". */
import { remembering } from "../../plan/remembering";
import { comparable } from "../../plan/text";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

/** No shared owner is written longer. */
const LONGEST = 100;
const WHICH =
  "all|both|each|every|relevant|various|respective|multiple|several|other|statutory|responsible|appropriate|identified|involved|individual|multi|partner|of|the|our|and";
const WHO =
  "agency|agencies|partners|organisations?|organizations?|services|authorities|bodies|professionals|members|signatories|departments|stakeholders|practices|schools";
const SHARED = new RegExp(
  `^(?:(?:the )?(?:(?:${WHICH}) ){1,6}(?:${WHO})(?: leads| representatives)?(?: (?:within|in|of|on|across|from|involved|concerned|named)\\b.*)?` +
    "|all|everyone|everybody|various|multiple|several|joint|shared|multi ?agency|partners|partner agencies|agencies|authorities|stakeholders)$",
  "u",
);

const isShared = remembering((owner) => owner.length <= LONGEST && SHARED.test(comparable(owner)));

export const sharedOwner: CheckOfAction = {
  id: "V08",
  severity: "warning",
  title: "Shared owner only",
  among: "not withdrawn",
  findInAction: ({ action: { leadAgency } }) =>
    isShared(leadAgency)
      ? {
          at: "leadAgency",
          message: `${quote(leadAgency)} is everybody and nobody. Name the one agency that leads; the others can stand beside it.`,
        }
      : undefined,
};
