/** The texts of the written ratings, in plain words: loaded with the view. */
import { counted } from "../../../report/words";

export const words = {
  hint: "Two columns of our own: the rating and the reason. What you typed is never touched, and our columns are never read as typed.",
  preview: (sheet: string, cells: number, first: string, last: string) =>
    `On “${sheet}” ${counted(cells, "cell")} would be written, in ${first} and ${last}. Nothing else changes.`,
  previewAgain: (sheet: string, cells: number, first: string, last: string) =>
    `The ratings are on “${sheet}”. Written anew, they would take ${counted(cells, "cell")}, in ${first} and ${last}. Nothing else changes.`,
  rag: "Column for the rating",
  why: "Column for the reason",
  notColumns: "Give two different columns by their letters: H and I.",
  coloursOnly: "Colours only, on the plan's own cells (conditional formats, no words)",
  coloured: "Column to colour",
  previewColours: (sheet: string, rows: number, letters: string) =>
    `On “${sheet}” ${counted(rows, "cell")} of column ${letters} would be coloured. No text and no format of a cell changes; what the colours mean is in the pane and the report.`,
  previewColoursAgain: (sheet: string, rows: number, letters: string) =>
    `The ratings are on “${sheet}”. Written anew, they would colour ${counted(rows, "cell")} of column ${letters}. No text and no format of a cell changes.`,
  noColumn: "Give a column by its letters: A.",
  readAsTyped: (letters: string) =>
    `The colours of column ${letters} are read as what its owner typed. Name another column.`,
  colours: "Colour the words (conditional format)",
  write: "Write ratings",
  writeOn: (sheet: string) => `Write ratings on “${sheet}”`,
  again: "Write anew",
  againOn: (sheet: string) => `Write anew on “${sheet}”`,
  revert: "Take away",
  revertOn: (sheet: string) => `Take the ratings away from “${sheet}”`,
  writing: "Writing the ratings",
  reverting: "Taking the ratings away",
  written: (sheet: string) => `The ratings were written on “${sheet}”.`,
  reverted: (sheet: string) => `The ratings were taken away from “${sheet}”.`,
  more: (count: number) => `and ${counted(count, "more cell", "more cells")}`,
} as const;
