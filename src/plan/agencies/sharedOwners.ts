/** Owners that are no agency of their own: everybody ("All agencies"), or several that the workbook names one by one, too ("Police / Probation"). */
import { remembering } from "../remembering";
import { comparable } from "../text";
import { tidyAgencyKey } from "./tidyAgency";

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

/** Whether an owner is everybody and nobody: "All agencies", "Responsible Authorities". */
export const isSharedOwner = remembering((owner) => owner.length <= LONGEST && SHARED.test(comparable(owner)));

const BETWEEN_OWNERS = /\s?[/,;&+\n]\s?|\s(?:and|with)\s/iu;

/**
 * Whether an owner is several agencies at once. "Adult and Community Services" is one agency, unless others name its halves alone.
 * @param isKnown whether something else names an agency of this tidy key alone
 */
export function isJointOwner(owner: string, isKnown: (key: string) => boolean): boolean {
  const parts = owner.split(BETWEEN_OWNERS).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => isSharedOwner(part) || isKnown(tidyAgencyKey(part)));
}
