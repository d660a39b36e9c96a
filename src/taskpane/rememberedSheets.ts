/** What the user said of single sheets, read back from a file that anybody may have written: columns, values, rows, dates, titles. */
import type { SheetDecisions } from "../plan/decisions";
import { COLOURS, FIELDS, STATES, type Field, type State } from "../plan/model";
import type { SheetMapping } from "../plan/sheetMapping";
import type { ValueMeaning } from "../plan/status/readStatus";
import { isRow, recordOf, textsOf, type Data } from "./keptData";

/** The user's own columns, by sheet; what is no mapping is left out. */
export function mappingsFrom(value: unknown): Record<string, SheetMapping> {
  return bySheet(value, ({ headerRow, headerMark, columns, several, said }) => {
    if (!isRow(headerRow)) return null;
    const furtherColumns = severalFrom(several);
    return {
      headerRow,
      ...(typeof headerMark === "string" ? { headerMark } : {}),
      columns: columnsFrom(columns),
      ...(Object.keys(furtherColumns).length > 0 ? { several: furtherColumns } : {}),
      ...(Array.isArray(said) ? { said: textsOf(said).filter(isColumn) } : {}),
    };
  });
}

/** What else the user said, by sheet; sheets of which nothing is left are left out. */
export function decisionsFrom(value: unknown): Record<string, SheetDecisions> {
  return bySheet(value, ({ values, rows, rowMarks, dateOrder, titles }) => {
    const decisions: SheetDecisions = {
      ...unlessEmpty("values", entriesThat(values, isMeaning)),
      ...unlessEmpty("rows", rowsFrom(rows, isSaidOfRow)),
      ...unlessEmpty("rowMarks", rowsFrom(rowMarks, isText)),
      ...(dateOrder === "day-first" || dateOrder === "month-first" ? { dateOrder } : {}),
      ...unlessEmpty("titles", entriesThat(titles, isState)),
    };
    return Object.keys(decisions).length === 0 ? null : decisions;
  });
}

function bySheet<Own>(value: unknown, read: (data: Data) => Own | null): Record<string, Own> {
  const usable = Object.entries(recordOf(value)).flatMap(([sheet, one]) => {
    const own = read(recordOf(one));
    return own === null ? [] : [[sheet, own] as const];
  });
  return Object.fromEntries(usable);
}

const isColumn = (letters: unknown): letters is string => typeof letters === "string" && /^[A-Z]{1,3}$/.test(letters);
const isState = (value: unknown): value is State => (STATES as readonly unknown[]).includes(value);
const isMeaning = (value: unknown): value is ValueMeaning =>
  isState(value) || (COLOURS as readonly unknown[]).includes(value);

function columnsFrom(value: unknown): SheetMapping["columns"] {
  const columns = recordOf(value);
  return Object.fromEntries(FIELDS.filter((field) => isColumn(columns[field])).map((field) => [field, columns[field]]));
}

function severalFrom(value: unknown): Partial<Record<Field, readonly string[]>> {
  const several = recordOf(value);
  const read = FIELDS.map((field) => [field, textsOf(several[field]).filter(isColumn)] as const);
  return Object.fromEntries(read.filter(([, columns]) => columns.length > 1));
}

function entriesThat<Value>(value: unknown, isOne: (one: unknown) => one is Value): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter((entry): entry is [string, Value] => isOne(entry[1])),
  );
}

const isText = (one: unknown): one is string => typeof one === "string";
const isSaidOfRow = (one: unknown): one is "action" | "none" => one === "action" || one === "none";

function rowsFrom<Value>(value: unknown, isOne: (one: unknown) => one is Value): Record<number, Value> {
  return Object.fromEntries(Object.entries(entriesThat(value, isOne)).filter(([row]) => isRow(Number(row))));
}

function unlessEmpty<Name extends string, Value extends object>(
  name: Name,
  value: Value,
): Partial<Record<Name, Value>> {
  return Object.keys(value).length === 0 ? {} : ({ [name]: value } as Record<Name, Value>);
}
