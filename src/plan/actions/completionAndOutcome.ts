/** The statutory template's last column, "Date of completion and outcome", in its two halves. */

export interface Halves {
  readonly completed: string;
  readonly outcome: string;
}

const SEPARATOR = /\n|\s+[–—-]\s+|(?<=\d)[.;:,]\s+|(?<=[a-z]{3} \d{4})[.;:,]?\s+/giu;

/**
 * Splits at the first place where what stands before it is a date on its own.
 * @param isDate whether a whole text is a date and nothing else
 * @example "31/03/2016 – Policy published" → { completed: "31/03/2016", outcome: "Policy published" }
 * @example "Policy published" → { completed: "", outcome: "Policy published" }
 */
export function splitCompletionAndOutcome(text: string, isDate: (text: string) => boolean): Halves {
  if (text === "" || isDate(text)) return { completed: text, outcome: "" };
  for (const separator of text.matchAll(SEPARATOR)) {
    const before = text.slice(0, separator.index).trim();
    if (before.length > 40) break;
    if (isDate(before)) return { completed: before, outcome: text.slice(separator.index + separator[0].length).trim() };
  }
  return { completed: "", outcome: text };
}
