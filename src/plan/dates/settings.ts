/** What dates are read against: always passed in, so that reading has no clock. */
import type { IsoDate } from "../model";

export interface DateSettings {
  readonly asAt: IsoDate;
  /** "Q3 2019" is of the financial year (April to March) unless this says calendar. */
  readonly quarters: "financial" | "calendar";
  /** For "within 6 months of publication"; null when not known. */
  readonly publication: IsoDate | null;
  /** The workbook's: serial 0 is 1899-12-30 (1900) or 1904-01-01 (1904). */
  readonly dateSystem: 1900 | 1904;
  /** Which of two figures is the day, as the user said it of the sheet; day first where nothing was said. */
  readonly order?: "day-first" | "month-first";
}
