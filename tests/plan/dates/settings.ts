/** The reference that these tests read dates against, unless a test says otherwise. */
import { readDate } from "../../../src/plan/dates/readDate";
import type { DateSettings } from "../../../src/plan/dates/settings";
import type { ReadDate } from "../../../src/plan/model";

export const SETTINGS: DateSettings = {
  asAt: "2018-03-31",
  quarters: "financial",
  publication: null,
  dateSystem: 1900,
};

/** Reads a text as a date column holds it. */
export function readText(text: string, settings: Partial<DateSettings> = {}): ReadDate {
  return readDate({ value: text, numberFormat: "General" }, { ...SETTINGS, ...settings });
}
