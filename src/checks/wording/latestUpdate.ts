/** A progress cell is often a diary: only its latest entry says how things stand. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_IN_LETTERS = `(${MONTHS.map((month) => `[${month.charAt(0).toUpperCase()}${month.charAt(0)}]${month.slice(1)}`).join("|")})[a-z]*\\.?`;

/**
 * The date that heads an entry, at the start of a line or after "Update", and set off from what follows: day, month
 * and year in figures ("03/02/2014:", "3.2.14 –"), or a month in letters with its year ("Update Feb 2014 Following …").
 */
const ENTRY_DATE = new RegExp(
  "(?:(?:^|\\n)[\\s•*-]{0,8}(?:[Uu]pdated?:?\\s+)?|\\b[Uu]pdated?:?\\s+)" +
    `(?:\\d{1,2}[./-](\\d{1,2})[./-](\\d{4}|\\d{2})|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH_IN_LETTERS}\\s+(\\d{4}))` +
    "(?=\\s*[:–—.-]|\\s+[A-Z]|\\s*\\n)",
  "gu",
);

/** A number that orders entries by month. */
function monthNumber(found: RegExpExecArray): number {
  const [, monthInFigures, yearOfFigures, monthInLetters, yearOfLetters] = found;
  const year = Number(yearOfFigures ?? yearOfLetters);
  const month =
    monthInLetters === undefined ? Number(monthInFigures) : MONTHS.indexOf(monthInLetters.toLowerCase()) + 1;
  return (year < 100 ? year + 2000 : year) * 12 + month;
}

/** What is left of a text once older entries are set aside. */
export interface LatestUpdate {
  readonly text: string;
  /** 0-based place in the whole text. */
  readonly index: number;
}

/**
 * The latest dated entry of a diary, wherever it stands (the later of equals); text above the first date is older than
 * any. The whole text where no entry carries a date.
 * @example latestUpdate("Jan 2017: drafted\nMay 2017: published").text === "\nMay 2017: published"
 */
export function latestUpdate(text: string): LatestUpdate {
  let latest: RegExpExecArray | null = null;
  let end: number | undefined;
  ENTRY_DATE.lastIndex = 0;
  for (let entry = ENTRY_DATE.exec(text); entry !== null; entry = ENTRY_DATE.exec(text)) {
    if (latest === null || monthNumber(entry) >= monthNumber(latest)) {
      latest = entry;
      end = undefined;
    } else {
      end ??= entry.index;
    }
  }
  return latest === null ? { text, index: 0 } : { text: text.slice(latest.index, end), index: latest.index };
}
