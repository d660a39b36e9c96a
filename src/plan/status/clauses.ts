/** Cuts a status text into clauses made plain for matching. */
import { MONTH_WORDS } from "../dates/fragments";
import { prepare } from "../dates/prepare";
import { trimEndOf } from "../text";

const SPACES = /\s+/g;
/** A status may be a long report; the state is said at its beginning. */
const LONGEST_READ = 600;
/** Ends of clauses: full stops before a space, semicolons, line breaks. The dots of "12.05.2016" end nothing. */
const CLAUSE_END = /[;\n\r]+|\.(?=\s|$)/u;
const FIGURES = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}";
const WORDS = `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_WORDS.join("|")})\\.? '?\\d{2,4}`;
/** What may stand before the state: a list number, a bullet, yes or no, a heading, a date of the update. */
const LEAD_IN = new RegExp(
  `^(?:[\\s"'*•·●▪✓✔☑✅√(-]|\\d{1,2}(?:[.)]|\\s?-)(?=\\s)|(?:yes|yep|yup|yeah|no)\\s?[-,:](?=\\s)|` +
    "(?:current |delivery |action |rag )?(?:status|rag|brag|progress|updated?|position)(?: rating)?\\s?[:-]|" +
    `(?:updated? |as (?:at|of) |on )?(?:${FIGURES}|${WORDS})(?: update)?(?![a-z0-9])\\s?[:-]?)+`,
  "u",
);
const TRAILING_MARK = /[\s.,:!"'*↑↓→←↔↗↘▲▼⬆⬇➡-]/u;

/** "Was delayed, now complete": what it was before counts for nothing where it says what it is now. */
const FORMERLY =
  /^(?:was|were|had been|previously|formerly|initially|originally) [^,;]{1,60}?(?:,| -) ?(?:but |and )?(?=(?:it is |it's |is |has |have )?now )/u;

/** One clause: lower case, single spaces, without what stands before and after the words. */
function tidyClause(clause: string): string {
  return trimEndOf(clause.replace(SPACES, " ").replace(LEAD_IN, "").replace(FORMERLY, ""), TRAILING_MARK);
}

/** The clauses of a text that say anything, in order. */
export function clausesOf(text: string): readonly string[] {
  return prepare(text.slice(0, LONGEST_READ))
    .split(CLAUSE_END)
    .map(tidyClause)
    .filter((clause) => clause !== "");
}
