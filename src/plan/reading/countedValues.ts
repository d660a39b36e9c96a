/** The values of a plan's states, dates and owners, counted: how many there are, which were not understood, and which order of day and month its dates show. */
import { saysNothing } from "../bareText";
import { BlockSums } from "../blocks";
import { isDateWord } from "../columns/cellKind";
import {
  rowOfField,
  type Action,
  type DateOrders,
  type Field,
  type PlanReading,
  type ReadDate,
  type ValuesRead,
} from "../model";
import { orderIn } from "./dateOrder";
import { stateOfTick } from "../status/ticks";

/** Addresses that are kept of a value; the count tells of all. */
const MOST_CELLS = 20;
/** Different values that are kept of a field. */
const MOST_VALUES = 200;

/** A text that is no date and says nothing of when: TBC, "Immediate" and "no" are understood, and give none. */
export const isReadDate = ({ text, date, ongoing, problem }: ReadDate): boolean =>
  date !== null ||
  ongoing ||
  problem !== "not-a-date" ||
  saysNothing(text) ||
  isDateWord(text) ||
  stateOfTick(text) === "in-progress";

/** A text that was not understood: how often it stands there, and in which 1-based rows. */
interface Unread {
  count: number;
  readonly rows: number[];
}

/** Counts the values of one field while the actions pass. */
class Tally {
  private filled = 0;
  private unreadCount = 0;
  private readonly unread = new Map<string, Unread>();

  constructor(private readonly field: Field) {}

  add(text: string, isRead: boolean, action: Action): void {
    if (text === "") return;
    this.filled++;
    if (isRead) return;
    this.unreadCount++;
    const value = this.unreadAs(text);
    value.count++;
    if (value.rows.length < MOST_CELLS) value.rows.push(rowOfField(action, this.field));
  }

  addDate(date: ReadDate | null, action: Action): void {
    if (date !== null) this.add(date.text, isReadDate(date), action);
  }

  /** Adds what was counted of later rows. */
  addAll({ filled, unreadCount, unread }: Tally): void {
    this.filled += filled;
    this.unreadCount += unreadCount;
    for (const [text, { count, rows }] of unread) {
      if (this.unread.size >= MOST_VALUES && !this.unread.has(text)) continue;
      const value = this.unreadAs(text);
      value.count += count;
      for (const row of rows.slice(0, MOST_CELLS - value.rows.length)) value.rows.push(row);
    }
  }

  private unreadAs(text: string): Unread {
    let value = this.unread.get(text);
    if (value === undefined) this.unread.set(text, (value = { count: 0, rows: [] }));
    return value;
  }

  /** @param letters of the field's column */
  read(letters: string): ValuesRead {
    const unread = Array.from(this.unread, ([text, { count, rows }]) => ({
      text,
      count,
      cells: rows.map((row) => `${letters}${row}`),
    }));
    return {
      filled: this.filled,
      read: this.filled - this.unreadCount,
      unread: unread.sort((a, b) => b.count - a.count),
    };
  }
}

type StateField = "status" | "rag";

const talliesOf = (states: StateField): Tally[] => fieldsToldOf(states).map((field) => new Tally(field));

const fieldsToldOf = (states: StateField): readonly Field[] => [
  states,
  ...(["target", "revised", "completed", "leadAgency", "leadOfficer"] as const),
];

function tally(actions: readonly Action[], states: StateField): readonly Tally[] {
  const tallies = talliesOf(states);
  const [status, target, revised, completed, agency, officer] = tallies;
  for (const action of actions) {
    status?.add(action.status.text, !action.status.isUnread, action);
    target?.addDate(action.target, action);
    revised?.addDate(action.revised, action);
    completed?.addDate(action.completed, action);
    agency?.add(action.leadAgency, true, action);
    officer?.add(action.leadOfficer, true, action);
  }
  return tallies;
}

const DATES = ["target", "revised", "completed", "start"] as const;
type DateField = (typeof DATES)[number];
type Orders = Record<DateField, Record<keyof DateOrders, number>>;

const noOrders = (): Orders[DateField] => ({ monthFirst: 0, dayFirst: 0, either: 0 });

const NAMES = { "month-first": "monthFirst", "day-first": "dayFirst", either: "either" } as const;

function ordersOf(actions: readonly Action[]): Orders {
  const orders = { target: noOrders(), revised: noOrders(), completed: noOrders(), start: noOrders() };
  const add = (date: ReadDate | null, counts: Orders[DateField]): void => {
    const order = date === null ? null : orderIn(date);
    if (order !== null) counts[NAMES[order]]++;
  };
  for (const { target, revised, completed, start } of actions) {
    add(target, orders.target);
    add(revised, orders.revised);
    add(completed, orders.completed);
    add(start, orders.start);
  }
  return orders;
}

interface BlockSum {
  readonly tallies: readonly Tally[];
  readonly orders: Orders;
}

const blocks = new BlockSums((actions: readonly Action[], states: StateField): BlockSum => ({
  tallies: tally(actions, states),
  orders: ordersOf(actions),
}));

/** The values of one plan. */
export class CountedValues {
  private readonly sums: readonly BlockSum[];

  /** @param states the field of the column whose texts are the statuses */
  constructor(
    actions: readonly Action[],
    private readonly states: StateField,
  ) {
    this.sums = blocks.of(actions, states);
  }

  /** @param lettersOf the column of a field; undefined where the plan has none: then its values are left out */
  values(lettersOf: (field: Field) => string | undefined): PlanReading["values"] {
    const values: Partial<Record<Field, ValuesRead>> = {};
    fieldsToldOf(this.states).forEach((field, at) => {
      const letters = lettersOf(field);
      if (letters === undefined) return;
      const whole = new Tally(field);
      for (const { tallies } of this.sums) if (tallies[at] !== undefined) whole.addAll(tallies[at]);
      values[field] = whole.read(letters);
    });
    return values;
  }

  /** Of the fields in which some date can only be month first. */
  dateOrders(): PlanReading["dateOrders"] {
    const found: Partial<Record<Field, DateOrders>> = {};
    for (const field of DATES) {
      const whole = noOrders();
      for (const { orders } of this.sums) {
        whole.monthFirst += orders[field].monthFirst;
        whole.dayFirst += orders[field].dayFirst;
        whole.either += orders[field].either;
      }
      if (whole.monthFirst > 0) found[field] = whole;
    }
    return found;
  }
}
