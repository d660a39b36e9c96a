/** V22: a word of completion in a target or lead cell, where no figure counts it. "Completed by end of May" is a target. */
import type { Action } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { anyOf, findMeant } from "../wording/phrases";
import { quoteAround, type Stretch } from "../wording/quote";

/** Not with "by" or "within" after it, which make it a target, nor before a thing: "Completed forms team". */
const NO_TARGET =
  "(?=\\s{0,9}(?:[.,;:\\n()/–-]|$|\\d|(?:and|as|in|on|since|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?!\\s{0,9}(?:by|within|before))";
const COMPLETION = anyOf([
  ["achieved actioned closed completed done implemented delivered finished complete", NO_TARGET],
]);
const NOT_MEANT =
  /\b(?:to be|to|be|being|once|when|until|if|not|never|for|should|must|will|yet|partially|partly|nearly|almost|after|following|date|from)\b[^,;]{0,30}$/i;

const TEXTS: readonly {
  readonly at: "target" | "leadAgency" | "leadOfficer";
  readonly text: (action: Action) => string;
}[] = [
  { at: "target", text: ({ target }) => target.text },
  { at: "leadAgency", text: ({ leadAgency }) => leadAgency },
  { at: "leadOfficer", text: ({ leadOfficer }) => leadOfficer },
];

/** Where a text of a target or an owner says that the action is done; null where it does not. */
export function findCompletion(text: string): Stretch | null {
  return text.length < 4 ? null : findMeant(text, COMPLETION, NOT_MEANT);
}

export const misplacedCompletion: CheckOfAction = {
  id: "V22",
  severity: "warning",
  title: "Completion in the wrong column",
  among: "not withdrawn",
  findInAction: ({ action }) => {
    for (const { at, text } of TEXTS) {
      const words = text(action);
      const found = findCompletion(words);
      if (found === null) continue;
      const column = at === "target" ? "target" : "owner";
      const counted = action.status.state === "complete" ? "" : ", and it is not counted as complete";
      return {
        at,
        message: `The ${column} cell says ${quoteAround(words, found)}${counted}. Record the completion in the status, and keep the ${column} here.`,
      };
    }
    return undefined;
  },
};
