/** The text of a settings file → what the user says of each sheet, or a sentence about what in it cannot be understood. */
import { closest } from "fastest-levenshtein";
import type { SheetDecisions } from "../../plan/decisions";
import { COLOURS, FIELDS, STATES, type Field } from "../../plan/model";
import { valueKey } from "../../plan/status/key";
import { comparable } from "../../plan/text";
import { Refusal } from "../refusal";
import { REPORT_KEY, reportSaid, type ReportSaid } from "./reportSettings";
import type { SheetSettings, UserSettings } from "./settings.types";

const KEYS = ["headerRow", "columns", "several", "values", "rows", "dateOrder", "titles"] as const;
type SettingsKey = (typeof KEYS)[number];
const EXAMPLE = '{ "Action plan": { "values": { "CNFA": "complete" } } }';

const LETTERS = /^[A-Za-z]{1,3}$/u;
const ROW = /^[1-9]\d{0,6}$/u;
const LAST_ROW = 1_048_576;

type Entries = readonly (readonly [name: string, value: unknown])[];

/** Says where in the file something is wrong. */
class Place {
  constructor(private readonly path: string) {}

  in(name: string): Place {
    return new Place(`${this.path}, “${name}”`);
  }

  wrong(sentence: string): Refusal {
    return new Refusal(`${this.path}: ${sentence}`);
  }

  /** @throws Refusal unless the value is an object */
  entriesOf(value: unknown, shape: string): Entries {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.wrong(`must be ${shape}.`);
    return Object.entries(value);
  }
}

/** "Lead agency", "lead-agency" and "leadAgency" are one. */
const plain = (name: string): string => comparable(name).replaceAll(" ", "");

/** One of the words that are known, however it is spelled; else a sentence that names them all. */
function oneOf<Word extends string>(words: readonly Word[], value: unknown, place: Place, what: string): Word {
  const name = typeof value === "string" ? value : JSON.stringify(value);
  const found = words.find((word) => plain(word) === plain(name));
  if (found !== undefined) return found;
  throw place.wrong(
    `“${name}” is ${what}. Did you mean “${closest(name, [...words])}”? What is understood: ${words.join(", ")}.`,
  );
}

const fieldOf = (name: string, place: Place): Field => oneOf(FIELDS, name, place, "no field");

function lettersOf(value: unknown, place: Place): string {
  if (typeof value === "string" && LETTERS.test(value)) return value.toUpperCase();
  throw place.wrong(`${JSON.stringify(value)} is no column. Give its letters, such as "G".`);
}

/** `columns` and `several` together: a field with one column, with several, or (null) with none. */
function columnsOf(columns: unknown, several: unknown, place: Place): Map<Field, readonly string[]> {
  const result = new Map<Field, readonly string[]>();
  const ofColumns = place.in("columns");
  for (const [name, value] of ofColumns.entriesOf(columns, 'fields with their columns: { "status": "G" }')) {
    const field = fieldOf(name, ofColumns);
    result.set(field, value === null ? [] : [lettersOf(value, ofColumns.in(name))]);
  }
  const ofSeveral = place.in("several");
  for (const [name, value] of ofSeveral.entriesOf(several, 'fields with lists of columns: { "revised": ["G", "H"] }')) {
    if (!Array.isArray(value) || value.length === 0) {
      throw ofSeveral.in(name).wrong('must be a list of columns, the last to count last: ["G", "H"].');
    }
    result.set(
      fieldOf(name, ofSeveral),
      value.map((one) => lettersOf(one, ofSeveral.in(name))),
    );
  }
  return result;
}

function headerRowOf(value: unknown, place: Place): number | null {
  if (value === undefined) return null;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LAST_ROW) return value;
  throw place.in("headerRow").wrong("must be the number of a row, as Excel counts: 5.");
}

function valuesOf(value: unknown, place: Place): NonNullable<SheetDecisions["values"]> {
  const meanings = [...STATES, ...COLOURS];
  const entries = place.entriesOf(value, 'values with what they mean: { "CNFA": "complete" }');
  return Object.fromEntries(
    entries.map(([text, meaning]) => [valueKey(text), oneOf(meanings, meaning, place.in(text), "no state or colour")]),
  );
}

function rowsOf(value: unknown, place: Place): NonNullable<SheetDecisions["rows"]> {
  const entries = place.entriesOf(value, 'rows with what they are: { "17": "none" }');
  return Object.fromEntries(
    entries.map(([row, what]) => {
      if (!ROW.test(row)) throw place.wrong(`“${row}” is no row. Give its number, as Excel counts: "17".`);
      return [Number(row), oneOf(["action", "none"] as const, what, place.in(row), "nothing that a row can be")];
    }),
  );
}

function titlesOf(value: unknown, place: Place): NonNullable<SheetDecisions["titles"]> {
  const entries = place.entriesOf(value, 'banners with the state they say: { "Closed actions": "complete" }');
  return Object.fromEntries(
    entries.map(([title, state]) => [comparable(title), oneOf(STATES, state, place.in(title), "no state")]),
  );
}

function decisionsOf(said: Readonly<Partial<Record<SettingsKey, unknown>>>, place: Place): SheetDecisions {
  const { values, rows, dateOrder, titles } = said;
  const orders = ["day-first", "month-first"] as const;
  return {
    ...(values === undefined ? {} : { values: valuesOf(values, place.in("values")) }),
    ...(rows === undefined ? {} : { rows: rowsOf(rows, place.in("rows")) }),
    ...(dateOrder === undefined
      ? {}
      : { dateOrder: oneOf(orders, dateOrder, place.in("dateOrder"), "no order of dates") }),
    ...(titles === undefined ? {} : { titles: titlesOf(titles, place.in("titles")) }),
  };
}

function sheetSettingsOf(value: unknown, place: Place): SheetSettings {
  const said: Partial<Record<SettingsKey, unknown>> = {};
  for (const [name, one] of place.entriesOf(value, `what is said of the sheet: ${EXAMPLE}`)) {
    said[oneOf(KEYS, name, place, "nothing that can be said of a sheet")] = one;
  }
  return {
    headerRow: headerRowOf(said.headerRow, place),
    columns: columnsOf(said.columns ?? {}, said.several ?? {}, place),
    decisions: decisionsOf(said, place),
  };
}

/** What a settings file says. */
export interface SettingsRead {
  /** Of sheets. */
  readonly sheets: UserSettings;
  readonly report: ReportSaid;
}

/**
 * @param file its name, for the sentences
 * @throws Refusal that says where in the file something is wrong, and what would be right
 */
export function readSettings(text: string, file: string): SettingsRead {
  const place = new Place(file);
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw place.wrong(`is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const entries = place.entriesOf(content, `sheets with what is said of them: ${EXAMPLE}`);
  const sheets = entries.filter(([name]) => name !== REPORT_KEY);
  const ofReport = entries.find(([name]) => name === REPORT_KEY);
  return {
    sheets: new Map(sheets.map(([sheet, value]) => [sheet, sheetSettingsOf(value, place.in(sheet))])),
    report: ofReport === undefined ? {} : reportSaid(ofReport[1], file),
  };
}
