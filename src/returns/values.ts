/** How the values of open fields are compared: without what people and programs vary. Pure. */
import { classifyStatusText } from "../plan/status/classifyStatusText";
import { isBareState } from "../plan/bareText";
import type { CellValue } from "../plan/cells";
import { readDate } from "../plan/dates/readDate";
import type { DateSettings } from "../plan/dates/settings";
import { Hash53 } from "../plan/hash53";
import { STATES, type IsoDate, type State } from "../plan/model";
import { textOf } from "../plan/text";
import type { LockedField, OpenField } from "./issue.types";

/** A value of a field, as it stands in a cell. */
export interface FieldValue {
  /** As people read it. */
  readonly text: string;
  /** What it is compared by; "" is blank. Two values that say the same have the same. */
  readonly norm: string;
  /** The day, of a field of dates; null where it is blank or cannot be read. */
  readonly date: IsoDate | null;
}

export const BLANK: FieldValue = { text: "", norm: "", date: null };

const DATES: readonly (OpenField | LockedField)[] = ["completed", "sought", "target"];
export const isDateField = (field: OpenField | LockedField): boolean => DATES.includes(field);

/** Longer ones are kept by their mark: what is compared need not be kept. */
const LONGEST_KEPT = 40;

/** Kinds of spaces, quotes and dashes, and line breaks, that programs put in one another's place. */
export function plainText(text: string): string {
  return text
    .replace(/[‘’‛`]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A status that is no more than a state is what it says: "Completed." is "complete". */
function statusNorm(text: string): string {
  const plain = plainText(text);
  if (plain === "") return "";
  const read = isBareState(plain) ? classifyStatusText(plain) : null;
  if (read === null || (read.state === null && read.colour === null)) return `=${plain.toLowerCase()}`;
  return [read.state ?? "", read.delayed ? "delayed" : "", read.colour ?? ""].join("|");
}

/** @param value as Excel gives it: a serial number for a date */
export function fieldValue(
  field: OpenField | LockedField,
  value: CellValue | undefined,
  numberFormat: string,
  settings: DateSettings,
): FieldValue {
  const text = textOf(value);
  if (value === undefined || text === "") return BLANK;
  if (field === "status") return { text, norm: statusNorm(text), date: null };
  if (!isDateField(field)) return { text, norm: plainText(text), date: null };
  const read = readDate({ value, numberFormat }, settings);
  return read.date === null
    ? { text, norm: `=${plainText(text).toLowerCase()}`, date: null }
    : { text: read.text, norm: read.date, date: read.date };
}

/** A day as the value of a field of dates. */
export function dayValue(day: IsoDate | null, text: string): FieldValue {
  return day === null
    ? { text, norm: text === "" ? "" : `=${plainText(text).toLowerCase()}`, date: null }
    : { text, norm: day, date: day };
}

/** The state of a status as it was kept; null where its words were more than that, or it was not sent. */
export function stateStanding(standing: string | undefined): State | null {
  const [state] = (standing ?? "").split("|");
  return STATES.find((one) => one === state) ?? null;
}

/** What is kept of a value: itself where it is short, else a mark of it. */
export function standingOf({ norm }: FieldValue): string {
  if (norm.length <= LONGEST_KEPT) return norm;
  const hash = new Hash53();
  hash.add(norm);
  return `#${hash.text()}`;
}
