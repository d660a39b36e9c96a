/** The numbers of recommendations: how they are written, and one way to write them. */

/** "1", "1.", "(1)", "1.2", "12a", "R4", "Rec 4", "OV-12", "A1.3": a whole cell that is a ref. */
const WHOLE_REF =
  /^\(?\s*(?:(?:recommendation|rec|action|item|no|ref|number|finding)s?\b[\s.:#]*)*(?:no\b[\s.:]*|#\s*)?([a-z]{0,5}[\s./-]?\d{1,4}(?:[./-]\d{1,3}){0,3}\s?[a-z]?)\s*[.):]*$/iu;

/** "March 2016" and "Q3 2019" stand where a ref could, and are none. */
const DATE_LIKE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q)[a-z]*[\s./'-]*\d/iu;

/** "Recommendation No 4 …" at the start of a recommendation's text. */
const LEADING_REF =
  /^(?:recommendation|rec\.?)\s*(?:(?:no|number)\b\.?|#)?\s*:?\s*(\d{1,3}(?:\.\d{1,2})?[a-z]?)\b\s*[.:)–-]*\s*/iu;

/**
 * The ref in a cell of the ref column, normalised, or null when the cell holds something else.
 * @example refOf("1.") === "1"; refOf("Recommendation No 4") === "4"; refOf("Training") === null
 */
export function refOf(text: string): string | null {
  if (text === "" || text.length > 30 || DATE_LIKE.test(text)) return null;
  const found = WHOLE_REF.exec(text);
  return found?.[1] === undefined ? null : found[1].replace(/\s+/g, "").toUpperCase();
}

/**
 * A recommendation's text split from the ref it starts with; null when it starts with none.
 * @example leadingRef("Recommendation No 4 Train all staff") → { ref: "4", rest: "Train all staff" }
 */
export function leadingRef(text: string): { ref: string; rest: string } | null {
  if (!/^rec/i.test(text)) return null;
  const found = LEADING_REF.exec(text);
  if (found?.[1] === undefined) return null;
  return { ref: found[1].toUpperCase(), rest: text.slice(found[0].length) };
}

/** Whether an action's text starts with a number of its own: "2. All staff…", "3) …", "1.2 …". */
export function startsWithNumber(text: string): boolean {
  return /^\(?\d{1,2}(?:\.\d{1,2})?\s*[.):]\s*\S/u.test(text);
}
