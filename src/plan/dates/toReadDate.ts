/** What a text's dates come to: the date, its precision, a revised date, what is wrong with it. */
import type { DateProblem, IsoDate, Precision, ReadDate } from "../model";
import { groupDates, type Group } from "./groups";
import { NO_DATE } from "./noDate";
import type { DatedReading, Reading } from "./reading.types";
import type { Scope } from "./scope";
import type { Token } from "./tokens";

const isDated = (reading: Reading): reading is DatedReading => reading.kind === "date";

interface Outcome {
  readonly date: IsoDate | null;
  readonly precision: Precision;
  readonly problem: DateProblem | null;
}

const NOTHING: Outcome = { date: null, precision: "none", problem: null };

/**
 * The latest of several dates. A date without a year before one that has it ("1 April – 30 June 2016") needs none; after
 * it, the year is in doubt. An impossible or implausible date among them leaves none: the latest cannot be known.
 */
function latestOf(readings: readonly Reading[]): Outcome {
  const has = (kind: Reading["kind"]): boolean => readings.some((reading) => reading.kind === kind);
  if (has("impossible")) return { ...NOTHING, problem: "not-a-date" };
  if (has("implausible")) return { ...NOTHING, problem: "implausible-year" };
  const dated = readings.filter(isDated);
  const latest = dated.reduce<DatedReading | null>(
    (best, reading) => (best === null || reading.date > best.date ? reading : best),
    null,
  );
  const lastIsWithoutYear = readings.at(-1)?.kind === "no-year";
  const problem = has("needs-publication") ? "needs-publication-date" : lastIsWithoutYear ? "no-year" : null;
  return { date: latest?.date ?? null, precision: latest?.precision ?? "none", problem };
}

/** "November annually": without a year, the next one. Null where a date has its year, or no next one. */
function nextOf(readings: readonly Reading[]): Outcome | null {
  const next = readings.map((reading) => (reading.kind === "no-year" ? reading.next() : null));
  return next.every((reading) => reading !== null) ? latestOf(next) : null;
}

/** Groups that name a date of their own: of "Q4 (January – March 2017)" the first is the second said otherwise. */
function countNamed(groups: readonly Group[]): number {
  return groups.filter(
    (group, at) =>
      group.isListed || at === groups.length - 1 || group.readings.some((reading) => reading.kind !== "no-year"),
  ).length;
}

/** What a text without a date is: blank, ongoing, or no date at all. */
function withoutDate(text: string, ongoing: boolean): ReadDate {
  const problem = ongoing || text.trim() === "" ? null : "not-a-date";
  return { ...NO_DATE, text, ongoing, problem };
}

/** Whether a text says that the action is ongoing: anywhere among date words, but only first or last in prose. */
function isOngoing(allTokens: readonly Token[], isProse: boolean): boolean {
  if (!isProse) return allTokens.some(({ kind }) => kind === "ongoing" || kind === "recurring" || kind === "yearly");
  return allTokens[0]?.kind === "ongoing" || allTokens.at(-1)?.kind === "ongoing";
}

/**
 * Reads a text's tokens.
 * @param text the cell's own text, kept in the result
 * @param prepared the same, prepared: places of tokens are places in it
 */
export function toReadDate(text: string, prepared: string, allTokens: readonly Token[], scope: Scope): ReadDate {
  const ongoing = isOngoing(scope.isProse ? allTokens : scope.tokens, scope.isProse);
  const groups = groupDates(scope.tokens, prepared);
  if (groups.length === 0) return withoutDate(text, ongoing);
  const originals = groups.filter((group) => !group.isRevised);
  const revisions = groups.filter((group) => group.isRevised);
  const revised = revisions.at(-1);
  const revision = revised === undefined ? NOTHING : latestOf(revised.readings);
  const before = revisedBefore(revisions, revision.date);
  if (originals.length === 0 && revised !== undefined)
    return { ...onlyRevised(text, ongoing, revised, revision), ...before };
  const readings = originals.flatMap((group) => group.readings);
  const isYearly = ongoing && !scope.isProse && scope.tokens.some((token) => token.kind === "yearly");
  const original = (isYearly ? nextOf(readings) : null) ?? latestOf(readings);
  return {
    text,
    ...original,
    ongoing,
    revisedTo: revision.date,
    datesNamed: countNamed(originals),
    problem: original.problem ?? revision.problem,
    ...before,
    ...listedDates(originals, scope, prepared),
  };
}

/** Between dates that follow one another. What numbers them or names a part ("1.", "phase 2") tells that they are of several things. */
const OF_A_LIST: ReadonlySet<Token["kind"]> = new Set([
  ...(["date", "separator", "newline", "determiner", "by", "filler", "revise"] as const),
]);
const TELLS_OF_PARTS = /^(?:\W{0,2}\d|[a-z]{1,4}\)|phase|stage|part|step|milestone)/u;

/** The dates of a cell that holds several and nothing else. */
function listedDates(groups: readonly Group[], { tokens }: Scope, prepared: string): Pick<ReadDate, "listed"> {
  if (groups.length < 2) return {};
  const isPlain = tokens.every(
    ({ kind, start, end }) =>
      OF_A_LIST.has(kind) && (kind !== "filler" || !TELLS_OF_PARTS.test(prepared.slice(start, end))),
  );
  if (!isPlain) return {};
  const dates = groups.map(({ readings }) => latestOf(readings));
  const listed = dates.flatMap(({ date, precision, problem }) =>
    date === null || problem !== null ? [] : [{ date, precision }],
  );
  return listed.length < dates.length ? {} : { listed };
}

/** "31/03/25, revised to 30/09/25, now 31/01/26" was given a new date twice: the dates of all revisions but the last. */
function revisedBefore(revisions: readonly Group[], last: IsoDate | null): Pick<ReadDate, "revisedBefore"> {
  if (revisions.length < 2) return {};
  const dates = revisions.slice(0, -1).map(({ readings }) => latestOf(readings).date);
  const before = dates.filter((date): date is IsoDate => date !== null && date !== last);
  return before.length === 0 ? {} : { revisedBefore: before };
}

/** "Revised to June 2016" is the only date there is; "extended from March 2016 to June 2016" names both. */
function onlyRevised(text: string, ongoing: boolean, revised: Group, revision: Outcome): ReadDate {
  const [first] = revised.readings;
  const original = first !== undefined && isDated(first) ? first : null;
  return {
    text,
    date: original?.date ?? revision.date,
    precision: original?.precision ?? revision.precision,
    ongoing,
    revisedTo: revision.date,
    datesNamed: 1,
    problem: revision.problem,
  };
}
