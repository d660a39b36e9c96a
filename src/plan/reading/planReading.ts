/** How well a plan was understood: its columns, and the values of its states, dates and owners. */
import { saysNothing } from "../bareText";
import { columnLetters } from "../columnLetters";
import { isDateWord } from "../columns/cellKind";
import { orderIn } from "./dateOrder";
import {
  COLOURS,
  rowOfField,
  type Action,
  type Colour,
  type ColourKey,
  type ColourMeaning,
  type ColumnReading,
  type DateOrders,
  type Field,
  type PlanReading,
  type ReadDate,
  type UnreadValue,
  type ValuesRead,
} from "../model";
import type { Found } from "../readSheet";
import { meaningOfColour, type Key } from "../status/key";
import { textOf } from "../text";

/** Addresses that are kept of a value; the count tells of all. */
const MOST_CELLS = 20;
/** Different values that are kept of a field. */
const MOST_VALUES = 200;

function columnsOf({ cells, range }: Found): ColumnReading[] {
  return range.header.columns.map(({ column, heading, fields, certainty, why, rivals, texts }) => {
    const [field, ...also] = fields;
    return {
      column: columnLetters(column + cells.firstColumn - 1),
      heading,
      field: field ?? null,
      also,
      certainty,
      why,
      unusedTexts: field === undefined ? (texts ?? textsIn(column, cells.values, range.header.row + 1, range.to)) : 0,
      rivals,
    };
  });
}

function textsIn(column: number, rows: Found["cells"]["values"], from: number, to: number): number {
  let texts = 0;
  for (let at = from; at < to; at++) if (textOf(rows[at]?.[column]) !== "") texts++;
  return texts;
}

/** Counts the values of one field while the actions pass. */
class Tally {
  private filled = 0;
  private unreadCount = 0;
  private readonly unread = new Map<string, { count: number; readonly cells: string[] }>();

  constructor(
    private readonly field: Field,
    private readonly letters: string,
  ) {}

  add(text: string, isRead: boolean, action: Action): void {
    if (text === "") return;
    this.filled++;
    if (isRead) return;
    this.unreadCount++;
    const value = this.unread.get(text) ?? { count: 0, cells: [] };
    if (!this.unread.has(text) && this.unread.size < MOST_VALUES) this.unread.set(text, value);
    value.count++;
    if (value.cells.length < MOST_CELLS) value.cells.push(`${this.letters}${rowOfField(action, this.field)}`);
  }

  read(): ValuesRead {
    const unread = [...this.unread].map(([text, { count, cells }]): UnreadValue => ({ text, count, cells }));
    return {
      filled: this.filled,
      read: this.filled - this.unreadCount,
      unread: unread.sort((a, b) => b.count - a.count),
    };
  }
}

/** A text that is no date and says nothing of when: TBC and "Immediate" are understood, and give none. */
export const isReadDate = ({ text, date, ongoing, problem }: ReadDate): boolean =>
  date !== null || ongoing || problem !== "not-a-date" || saysNothing(text) || isDateWord(text);

function valuesOf({ cells, range }: Found, actions: readonly Action[]): PlanReading["values"] {
  const { mapping } = range.header;
  const tallies = new Map<Field, Tally>();
  const tally = (field: Field): Tally | undefined => {
    const column = mapping[field];
    if (column === undefined) return undefined;
    let found = tallies.get(field);
    if (found === undefined)
      tallies.set(field, (found = new Tally(field, columnLetters(column + cells.firstColumn - 1))));
    return found;
  };
  const status = tally("status") ?? tally("rag");
  const [target, revised, completed, agency, officer] = [
    tally("target"),
    tally("revised"),
    tally("completed"),
    tally("leadAgency"),
    tally("leadOfficer"),
  ];
  for (const action of actions) {
    status?.add(action.status.text, !action.status.isUnread, action);
    target?.add(action.target.text, isReadDate(action.target), action);
    if (action.revised !== null) revised?.add(action.revised.text, isReadDate(action.revised), action);
    if (action.completed !== null) completed?.add(action.completed.text, isReadDate(action.completed), action);
    agency?.add(action.leadAgency, true, action);
    officer?.add(action.leadOfficer, true, action);
  }
  return Object.fromEntries([...tallies].map(([field, one]) => [field, one.read()]));
}

const DATES: readonly (readonly [Field, (action: Action) => ReadDate | null])[] = [
  ["target", ({ target }) => target],
  ["revised", ({ revised }) => revised],
  ["completed", ({ completed }) => completed],
  ["start", ({ start }) => start],
];

function dateOrdersOf(actions: readonly Action[]): PlanReading["dateOrders"] {
  const orders: Partial<Record<Field, DateOrders>> = {};
  for (const [field, dateOf] of DATES) {
    const counts = { "month-first": 0, "day-first": 0, either: 0 };
    for (const action of actions) {
      const date = dateOf(action);
      const order = date === null ? null : orderIn(date);
      if (order !== null) counts[order]++;
    }
    if (counts["month-first"] === 0) continue;
    orders[field] = { monthFirst: counts["month-first"], dayFirst: counts["day-first"], either: counts.either };
  }
  return orders;
}

function colourKeyOf(key: Key): ColourKey {
  const colours: Partial<Record<Colour, ColourMeaning>> = {};
  for (const colour of COLOURS) {
    const meaning = meaningOfColour(key, colour);
    if (meaning !== null) colours[colour] = { text: meaning.text, state: meaning.state };
  }
  return colours;
}

/**
 * @param isOrderGiven the user has said which of two figures is the day
 * @param key the workbook's own, as it holds for the plan's sheet
 */
export function readingOf(found: Found, actions: readonly Action[], isOrderGiven: boolean, key: Key): PlanReading {
  const colourKey = colourKeyOf(key);
  return {
    columns: columnsOf(found),
    values: valuesOf(found, actions),
    dateOrders: isOrderGiven ? {} : dateOrdersOf(actions),
    ...(Object.keys(colourKey).length === 0 ? {} : { colourKey }),
  };
}
