/** Cuts a status text into clauses made plain for matching. */

const HYPHENS = /[\u2010-\u2015\u2212\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4]/g;
const SPACES = /[\s\u200b\ufeff]+/g;
/** A status may be a long report; the state is said at its beginning. */
const LONGEST_READ = 600;
/** Ends of clauses: full stops before a space, semicolons, line breaks. The dots of "19.03.2015" end nothing. */
const CLAUSE_END = /[;\n\r]+|\.(?=\s|$)/u;
/** What may stand before the state: a list number, a bullet, a heading, a date of the update. */
const LEAD_IN =
  /^(?:[\s"'*•·●▪(-]+|\d{1,2}(?:[.)]|\s?-)(?=\s)|(?:current |delivery |action |rag )?(?:status|rag|brag|progress|update|position)(?: rating)?\s?[:-]|(?:as (?:at|of) )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s?[:-]?)+/u;
const TRAILING_MARKS = /[\s.,:!"'*-]+$/u;

/** One clause: lower case, single spaces, without what stands before and after the words. */
function tidyClause(clause: string): string {
  return clause.replace(SPACES, " ").replace(LEAD_IN, "").replace(TRAILING_MARKS, "").trim();
}

/** The clauses of a text that say anything, in order. */
export function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_READ)
    .toLowerCase()
    .replace(HYPHENS, "-")
    .replace(APOSTROPHES, "'")
    .split(CLAUSE_END)
    .map(tidyClause)
    .filter((clause) => clause !== "");
}
