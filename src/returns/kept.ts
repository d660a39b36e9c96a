/** What is kept of returns in the workbook, read back from a file that anybody may have written. Pure. */
import type { IsoDate } from "../plan/model";
import {
  LOCKED_FIELDS,
  OPEN_FIELDS,
  type ActionIdentity,
  type ClosureTaken,
  type ExtensionRequest,
  type Issue,
  type IssuedAction,
  type Receipt,
} from "./issue.types";
import { TONES, USUAL_REMINDERS, type ReminderSettings } from "./reminders";

/** What is kept of what was taken. */
export interface TakenKept {
  readonly receipts: readonly Receipt[];
  readonly extensions: readonly ExtensionRequest[];
  readonly closures: readonly ClosureTaken[];
}

/** What was taken in last, so that it can be put back, also when the workbook was closed in between. */
export interface LastTaken extends TakenKept {
  /** The cells that were written, as they were kept (taskpane/rememberedFindings reads them); null where none was. */
  readonly fix: object | null;
}

export interface KeptReturns extends TakenKept {
  /** The oldest first. */
  readonly issues: readonly Issue[];
  readonly reminders: ReminderSettings;
  /** Null where nothing was taken yet, or it was put back. */
  readonly last: LastTaken | null;
}

export const NO_RETURNS: KeptReturns = {
  issues: [],
  receipts: [],
  extensions: [],
  closures: [],
  reminders: USUAL_REMINDERS,
  last: null,
};

/** Older receipts are forgotten: what they tell stands in the plan. */
const MOST_RECEIPTS = 60;
/** Older closures are forgotten: no report's period goes back so far. */
const MOST_CLOSURES = 1000;

type Data = Readonly<Record<string, unknown>>;
const recordOf = (value: unknown): Data =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Data) : {};
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = <T>(value: unknown, read: (data: Data) => T | null): T[] =>
  Array.isArray(value) ? value.flatMap((one: unknown) => read(recordOf(one)) ?? []) : [];
const isDay = (value: unknown): value is IsoDate => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);
const dayOf = (value: unknown): IsoDate | null => (isDay(value) ? value : null);

/** Takes what is usable; the rest is as if it had never been kept. */
export function keptReturnsFrom(value: unknown): KeptReturns {
  const data = recordOf(value);
  const { tone, signOff } = recordOf(data["reminders"]);
  return {
    issues: listOf(data["issues"], issueFrom),
    ...takenFrom(data),
    reminders: { tone: TONES.find((one) => one === tone) ?? USUAL_REMINDERS.tone, signOff: textOf(signOff) },
    last: lastFrom(recordOf(data["last"])),
  };
}

function takenFrom({ receipts, extensions, closures }: Data): TakenKept {
  return {
    receipts: listOf(receipts, receiptFrom),
    extensions: listOf(extensions, extensionFrom),
    closures: listOf(closures, closureFrom),
  };
}

/** Without a receipt nothing was taken. */
function lastFrom(data: Data): LastTaken | null {
  const taken = takenFrom(data);
  const fix = recordOf(data["fix"]);
  return taken.receipts.length === 0 ? null : { ...taken, fix: Object.keys(fix).length === 0 ? null : fix };
}

const requestKey = ({ agency, sheet, print, ref, sought }: ExtensionRequest): string =>
  JSON.stringify([agency, sheet, print, ref, sought]);

/**
 * With what was taken of returns, which is now what was taken last; a request that is there already is not kept twice.
 * @param fix the cells that were written; null where none was
 */
export function withTaken(kept: KeptReturns, taken: TakenKept, fix: object | null): KeptReturns {
  const had = new Set(kept.extensions.map(requestKey));
  const { receipts, closures } = taken;
  const extensions = taken.extensions.filter((one) => !had.has(requestKey(one)));
  return {
    ...kept,
    receipts: [...kept.receipts, ...receipts].slice(-MOST_RECEIPTS),
    extensions: [...kept.extensions, ...extensions],
    closures: [...kept.closures, ...closures].slice(-MOST_CLOSURES),
    last: { receipts, extensions, closures, fix },
  };
}

/** Without what was taken last; what was sent or asked since stays. */
export function withoutLast(kept: KeptReturns): KeptReturns {
  const { last } = kept;
  if (last === null) return kept;
  const without = <T>(all: readonly T[], some: readonly T[]): T[] => {
    const gone = new Set(some.map((one) => JSON.stringify(one)));
    return all.filter((one) => !gone.has(JSON.stringify(one)));
  };
  return {
    ...kept,
    receipts: without(kept.receipts, last.receipts),
    extensions: without(kept.extensions, last.extensions),
    closures: without(kept.closures, last.closures),
    last: null,
  };
}

/** What of it goes into the report. */
export const ofReturns = ({ extensions, closures }: KeptReturns): Pick<TakenKept, "extensions" | "closures"> => ({
  extensions,
  closures,
});

function identityFrom({ sheet, section, ref, actionNo, print }: Data): ActionIdentity {
  return {
    sheet: textOf(sheet),
    section: textOf(section),
    ref: textOf(ref),
    actionNo: typeof actionNo === "number" ? actionNo : null,
    print: textOf(print),
  };
}

function standings<F extends string>(value: unknown, fields: readonly F[]): Partial<Record<F, string>> {
  const data = recordOf(value);
  return Object.fromEntries(
    fields.flatMap((field) => (typeof data[field] === "string" ? [[field, data[field]]] : [])),
  ) as Partial<Record<F, string>>;
}

function issuedFrom(data: Data): IssuedAction | null {
  if (textOf(data["agency"]) === "") return null;
  return {
    ...identityFrom(data),
    agency: textOf(data["agency"]),
    base: standings(data["base"], OPEN_FIELDS),
    locked: standings(data["locked"], LOCKED_FIELDS),
  };
}

function issueFrom({ id, madeOn, replyBy, actions }: Data): Issue | null {
  if (!/^Q[1-4][A-Z]?$/u.test(textOf(id)) || !isDay(madeOn)) return null;
  const usable = Object.entries(recordOf(actions)).flatMap(([key, one]) => {
    const action = issuedFrom(recordOf(one));
    return action === null ? [] : [[key, action] as const];
  });
  return usable.length === 0
    ? null
    : { id: textOf(id), madeOn, replyBy: dayOf(replyBy), actions: Object.fromEntries(usable) };
}

function receiptFrom({ on, file, agency, issue, taken, left }: Data): Receipt | null {
  if (!isDay(on) || textOf(agency) === "") return null;
  const lines = Array.isArray(taken) ? taken.filter((one: unknown) => typeof one === "string") : [];
  return {
    on,
    file: textOf(file),
    agency: textOf(agency),
    issue: textOf(issue),
    taken: lines,
    left: typeof left === "number" ? left : 0,
  };
}

function extensionFrom(data: Data): ExtensionRequest | null {
  const [sought, askedOn] = [dayOf(data["sought"]), dayOf(data["askedOn"])];
  if (sought === null || askedOn === null || textOf(data["agency"]) === "") return null;
  return {
    ...identityFrom(data),
    agency: textOf(data["agency"]),
    current: dayOf(data["current"]),
    sought,
    reason: textOf(data["reason"]),
    askedOn,
  };
}

function closureFrom(data: Data): ClosureTaken | null {
  const takenOn = dayOf(data["takenOn"]);
  return takenOn === null ? null : { ...identityFrom(data), agency: textOf(data["agency"]), takenOn };
}
