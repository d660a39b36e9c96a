/** Groups the dates of a text: a range is one; original dates and revised dates are told apart. Then makes a ReadDate of them. */
import type { DateProblem, IsoDate, Precision, ReadDate } from "../model";
import type { Reading } from "./reading.types";
import type { Scope } from "./scope";
import type { Token } from "./tokens";

/** One date, or one range of dates, of a text. */
interface Group {
  readonly isRevised: boolean;
  readonly readings: Reading[];
  /** A comma, semicolon or line break follows: "March, April and June 2016" names three. */
  isListed: boolean;
}

type DatedReading = Extract<Reading, { kind: "date" }>;
const isDated = (reading: Reading): reading is DatedReading => reading.kind === "date";

const JOINS_ALWAYS: ReadonlySet<Token["kind"]> = new Set(["join"] as const);
const KEEPS_RANGE: ReadonlySet<Token["kind"]> = new Set(["determiner", "by", "join", "and"] as const);

/** Whether what stands between two dates makes them one range. */
function makesRange(between: readonly Token[], previous: Reading, isBetween: boolean): boolean {
  if (!between.every((token) => KEEPS_RANGE.has(token.kind))) return false;
  if (between.some((token) => JOINS_ALWAYS.has(token.kind))) return true;
  return between.some((token) => token.kind === "and") && (isBetween || previous.kind === "no-year");
}

/** "June 2016 (revised)": the word stands after its date and nothing follows. */
function revisedDateBefore(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined || !text.startsWith("revised", token.start)) return false;
  const before = tokens[at - 1]?.kind === "open" ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === "date" && !tokens.slice(at + 1).some((later) => later.kind === "date");
}

function groupDates(tokens: readonly Token[], text: string): readonly Group[] {
  const groups: Group[] = [];
  let between: Token[] = [];
  let isRevised = false;
  let isBetween = false;
  for (const [at, token] of tokens.entries()) {
    const last = groups.at(-1);
    if (token.reading === null) {
      between.push(token);
      if (token.kind === "original") isRevised = false;
      if (token.kind === "between") isBetween = true;
      if (token.kind === "revise") {
        isRevised = true;
        if (revisedDateBefore(tokens, at, text)) markLastRevised(groups);
      }
      if (last !== undefined && (token.kind === "separator" || token.kind === "newline")) last.isListed = true;
      continue;
    }
    const previous = last?.readings.at(-1);
    if (last !== undefined && previous !== undefined && makesRange(between, previous, isBetween)) {
      last.readings.push(token.reading);
    } else {
      groups.push({ isRevised, readings: [token.reading], isListed: false });
    }
    between = [];
  }
  return groups;
}

function markLastRevised(groups: Group[]): void {
  const last = groups.pop();
  if (last !== undefined) groups.push({ ...last, isRevised: true });
}

interface Outcome {
  readonly date: IsoDate | null;
  readonly precision: Precision;
  readonly problem: DateProblem | null;
}

const NO_DATE: Outcome = { date: null, precision: "none", problem: null };

const problemOf = {
  impossible: "not-a-date",
  implausible: "implausible-year",
  "needs-publication": "needs-publication-date",
  "no-year": "no-year",
} as const;

/**
 * The latest of several dates. A date without a year before one that has it ("1 April – 30 June 2016") needs none; after
 * it, the year is in doubt. An impossible or implausible date among them leaves none: the latest cannot be known.
 */
function latestOf(readings: readonly Reading[]): Outcome {
  for (const kind of ["impossible", "implausible"] as const) {
    if (readings.some((reading) => reading.kind === kind)) return { ...NO_DATE, problem: problemOf[kind] };
  }
  const dated = readings.filter(isDated);
  const latest = dated.reduce<DatedReading | null>(
    (best, reading) => (best === null || reading.date > best.date ? reading : best),
    null,
  );
  const needsPublication = readings.some((reading) => reading.kind === "needs-publication");
  const lastIsWithoutYear = readings.at(-1)?.kind === "no-year";
  const problem = needsPublication ? "needs-publication-date" : lastIsWithoutYear ? "no-year" : null;
  return { date: latest?.date ?? null, precision: latest?.precision ?? "none", problem };
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
  return { text, date: null, precision: "none", ongoing, revisedTo: null, datesNamed: 0, problem };
}

/** Whether a text says that the action is ongoing: anywhere among date words, but only first or last in prose. */
function isOngoing(allTokens: readonly Token[], isProse: boolean): boolean {
  if (!isProse) return allTokens.some((token) => token.kind === "ongoing");
  return allTokens[0]?.kind === "ongoing" || allTokens.at(-1)?.kind === "ongoing";
}

/**
 * Reads a text's tokens.
 * @param text the cell's own text, kept in the result
 * @param prepared the same, prepared: places of tokens are places in it
 */
export function readGroups(text: string, prepared: string, allTokens: readonly Token[], scope: Scope): ReadDate {
  const ongoing = isOngoing(scope.isProse ? allTokens : scope.tokens, scope.isProse);
  const groups = groupDates(scope.tokens, prepared);
  if (groups.length === 0) return withoutDate(text, ongoing);
  const originals = groups.filter((group) => !group.isRevised);
  const revised = groups.filter((group) => group.isRevised).at(-1);
  const revision = revised === undefined ? NO_DATE : latestOf(revised.readings);
  if (originals.length === 0 && revised !== undefined) return onlyRevised(text, ongoing, revised, revision);
  const original = latestOf(originals.flatMap((group) => group.readings));
  return {
    text,
    ...original,
    ongoing,
    revisedTo: revision.date,
    datesNamed: countNamed(originals),
    problem: original.problem ?? revision.problem,
  };
}

/** "Revised to June 2016" is the only date there is; "extended from March 2016 to June 2016" names both. */
function onlyRevised(text: string, ongoing: boolean, revised: Group, revision: Outcome): ReadDate {
  const [first] = revised.readings;
  const original = revised.readings.length > 1 && first !== undefined && isDated(first) ? first : null;
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
