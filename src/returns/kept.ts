/** What is kept of returns in the workbook, read back from a file that anybody may have written. Pure. */
import type { IsoDate } from "../plan/model";
import {
  LOCKED_FIELDS,
  OPEN_FIELDS,
  type ActionIdentity,
  type ExtensionRequest,
  type Issue,
  type IssuedAction,
  type Receipt,
} from "./issue.types";
import { TONES, USUAL_REMINDERS, type ReminderSettings } from "./reminders";

export interface KeptReturns {
  /** The oldest first. */
  readonly issues: readonly Issue[];
  readonly receipts: readonly Receipt[];
  readonly extensions: readonly ExtensionRequest[];
  readonly reminders: ReminderSettings;
}

export const NO_RETURNS: KeptReturns = { issues: [], receipts: [], extensions: [], reminders: USUAL_REMINDERS };

/** Older receipts are forgotten: what they tell stands in the plan. */
const MOST_RECEIPTS = 60;

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
  const { issues, receipts, extensions, reminders } = recordOf(value);
  const { tone, signOff } = recordOf(reminders);
  return {
    issues: listOf(issues, issueFrom),
    receipts: listOf(receipts, receiptFrom),
    extensions: listOf(extensions, extensionFrom),
    reminders: { tone: TONES.find((one) => one === tone) ?? USUAL_REMINDERS.tone, signOff: textOf(signOff) },
  };
}

/** What is kept of what was taken. */
export type TakenKept = Pick<KeptReturns, "receipts" | "extensions">;

const requestKey = ({ agency, sheet, print, ref, sought }: ExtensionRequest): string =>
  JSON.stringify([agency, sheet, print, ref, sought]);

/** With what was taken of returns; a request that is there already is not kept twice. */
export function withTaken(kept: KeptReturns, { receipts, extensions }: TakenKept): KeptReturns {
  const had = new Set(kept.extensions.map(requestKey));
  return {
    ...kept,
    receipts: [...kept.receipts, ...receipts].slice(-MOST_RECEIPTS),
    extensions: [...kept.extensions, ...extensions.filter((one) => !had.has(requestKey(one)))],
  };
}

/** Without what was taken once; what was sent, asked or taken since stays. */
export function withoutTaken(kept: KeptReturns, { receipts, extensions }: TakenKept): KeptReturns {
  const given = new Set(receipts.map((one) => JSON.stringify(receiptFrom({ ...one }))));
  const asked = new Set(extensions.map(requestKey));
  return {
    ...kept,
    receipts: kept.receipts.filter((one) => !given.has(JSON.stringify(one))),
    extensions: kept.extensions.filter((one) => !asked.has(requestKey(one))),
  };
}

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
