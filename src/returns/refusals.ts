/** What is said of a file that could not be read at all, for the pane and the command line. Pure. */
import { MOST_MEGABYTES, type BookProblem } from "../workbooks/bookProblem";

const SENTENCES: Readonly<Record<BookProblem, (file: string) => string>> = {
  "too large": (file) => `${file} is larger than ${MOST_MEGABYTES} MB: a return is not.`,
  "old or encrypted": (file) =>
    `${file} has a password or is a workbook of Excel 97 to 2003 (.xls): ask for it as an .xlsx file without a password.`,
  "not a workbook": (file) => `${file} is not an .xlsx workbook.`,
  damaged: (file) => `${file} is damaged or incomplete: open it in Excel, save it again, and try that.`,
};

export const unreadableSentence = (file: string, problem: BookProblem): string => SENTENCES[problem](file);
