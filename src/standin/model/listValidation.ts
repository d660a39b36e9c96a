/** Drop-down lists of cells, as they were asked for. Those of the file are kept in its own part and not read. */
import type { Rect } from "./address";

export interface ListValidation {
  rect: Rect;
  /** Words between commas, or a formula "=Words". */
  source: string;
  inCellDropDown: boolean;
  alert: ValidationAlert | null;
}

/** What is said when something else is typed. */
export interface ValidationAlert {
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
}

/** Longest list of words that a file can hold; Excel refuses longer ones. */
export const LONGEST_LIST = 255;
