/**
 * V40: a national or regional recommendation, and nothing that says whom it was sent to, and when. What the partnership does itself
 * in its region need not be sent to anybody.
 */
import type { Action } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

/** Of these nobody in the region is the addressee. */
const NATIONAL = /\bnational(?:ly)?\b|^\W*N\W*$/iu;
/** The action turns to somebody else: "Write to the ministry", "Raise with the region's commissioners". */
const TURNS_TO_OTHERS =
  /\b(?:write to|letters?|representations?|lobby|escalate|urge|call on|(?:raise|share) (?:[\w’'-]+ ){0,5}with|(?:send|refer|submit|forward|recommend) (?:[\w’'-]+ ){0,5}to|(?:ask|request|recommend|seek) (?:the|that|all|from)\b)/iu;

/** A regional action that says what will be done, and turns to nobody else, is the partnership's own work. */
const isOwnWork = ({ scope, action }: Action): boolean =>
  !NATIONAL.test(scope) && action !== "" && !TURNS_TO_OTHERS.test(action);

const WIDER = /\b(?:national|regional)(?:ly)?\b|^\W*[RN]\W*$/iu;
const SENT =
  /\b(?:sent|wrote|written to|letters?|submitted|forwarded|raised with|referred|escalated|e-?mailed|notified|informed|shared with|passed to|communicated|contacted|approached|responded|response|repl(?:y|ied)|answered|acknowledged|disseminated|circulated)\b/iu;
/** A day or month of some year; a completion date does as well. */
const WHEN = /\b(?:19|20)\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}\b/u;

const wordsOf = ({ progress, outcome, evidence, updates }: Action): string =>
  [progress, outcome, evidence, ...updates.map(({ text }) => text)].join("\n");

export const sentAndAnswered: CheckOfAction = {
  id: "V40",
  severity: "warning",
  title: "Was it sent, and answered?",
  column: "scope",
  among: "not withdrawn",
  findInAction: ({ action }) => {
    const { scope, completed } = action;
    if (!WIDER.test(scope)) return undefined;
    if (isOwnWork(action)) return undefined;
    const words = wordsOf(action);
    const isSent = SENT.test(words);
    if (isSent && (WHEN.test(words) || completed?.date != null)) return undefined;
    const missing = isSent ? "nothing says when it was sent" : "nothing says whom it was sent to, and when";
    return {
      at: "scope",
      message: `The scope is ${quote(scope)}, and ${missing}. Was it sent, and answered? Record both in the progress.`,
    };
  },
};
