/** What was answered to a recommendation: accepted, in part, or rejected. */
import { clausesOf } from "./clauses";

export type Response = "accepted" | "partly" | "rejected";

const LEAD_IN =
  "^(?:(?:recommendation|action|the|this|it|is|was|has|been|response|executive|management|board|decision|we) ?:? ?){0,5}";
const REJECTED = new RegExp(
  `${LEAD_IN}(?:reject(?:ed|s)?|declined?|refused?|disagreed?|do(?:es)? not (?:agree|accept|support)|(?:not|un) ?-?(?:agreed|accepted|accept|adopted|approved|supported|upheld|taken forward)|no$)(?![a-z])`,
  "u",
);
const PARTLY = new RegExp(
  `${LEAD_IN}(?:(?:partial(?:ly)?|partly|part|in part|in principle)(?![a-z])|(?:agreed?|accept(?:ed|s)?|approved|supported) (?:[a-z]+ )?(?:in part|in principle|partially|partly|with (?:modifications?|amendments?|changes?))(?![a-z]))`,
  "u",
);
const ACCEPTED = new RegExp(
  `${LEAD_IN}(?:fully |already )?(?:agreed?|agrees|accept(?:ed|s)?|adopted|approved?|supported|upheld|yes$)(?![a-z])`,
  "u",
);

/** What stands in a column "A / P / R", or "Y / N". */
const SAID_BY: Readonly<Record<string, string>> = {
  ...{ y: "yes", n: "no", a: "accepted", acc: "accepted", p: "partly", pa: "partly", r: "rejected", rej: "rejected" },
};
const LETTER = new RegExp(`^(?:${Object.keys(SAID_BY).join("|")})$`, "u");

/**
 * Reads a response column's text by its opening words: "Partly agreed: subject to funding" is partly.
 * @returns null when it says none of them ("Noted", "TBC", blank)
 */
export function classifyResponse(text: string): Response | null {
  const opening = (clausesOf(text)[0] ?? "").replace(LETTER, (letter) => SAID_BY[letter] ?? letter);
  if (REJECTED.test(opening)) return "rejected";
  // "Agreed (in part)" and "Accepted – in principle" are set off by marks.
  if (PARTLY.test(opening.replace(/[ ,:()/-]+/gu, " "))) return "partly";
  return ACCEPTED.test(opening) ? "accepted" : null;
}
