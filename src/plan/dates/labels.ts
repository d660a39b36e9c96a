/**
 * Dates behind a few words that say whose or what they are: "Police: March 2024", "Board meeting 12 June 2024". Such words
 * make no prose of a cell, so that its dates count.
 */
import type { Token } from "./tokens";

/** More words than these are a sentence. */
const MOST_WORDS = 7;
const MOST_WORDS_BEFORE_ONGOING = 3;

/** Things that have a day of their own, in the singular or the plural. */
const OCCASIONS: ReadonlySet<string> = new Set(
  (
    "meeting board committee subcommittee cabinet panel conference event workshop launch agm egm sgm session forum seminar group " +
    "subgroup council executive assembly training course hearing briefing summit inspection visit exercise governors " +
    "trustees network symposium roadshow webinar partnership day"
  )
    .split(" ")
    .flatMap((word) => [word, `${word}s`]),
);

/** Words that make what follows no time limit: what was, what is only referred to, what it depends on. */
const NO_LIMIT: ReadonlySet<string> = new Set(
  (
    "following since after under see minute minutes letter email mail memo version v act guidance last previous was were has " +
    "have had did met held took went sent began made given wrote gave said got came not if unless subject pending " +
    "depending dependent awaiting until till by before"
  ).split(" "),
);

const isNoLimit = (word: string): boolean => NO_LIMIT.has(word);
const isKind = (kind: Token["kind"]) => (token: Token) => token.kind === kind;

/** Whether words tell of the past ("Approved by the board in …"); "to be approved at the board in …" does not. */
function isPast(words: readonly string[]): boolean {
  const past = words.findIndex((word) => /^[a-z]{2,}ed$/u.test(word));
  return past >= 0 && !words.slice(0, past).includes("be");
}

/** How a label is set off from its date: "Police:", "Police –", "Diwedd / End of …", or only by standing before it. */
function markAfter(label: readonly Token[], dateStart: number, text: string): "colon" | "dash" | "none" {
  const lastWord = label.findLast(isKind("other"));
  const between = text.slice(lastWord?.start ?? dateStart, dateStart);
  if (/:(?!\d)/u.test(between)) return "colon";
  return / -|- |-$| \/ /u.test(between) ? "dash" : "none";
}

const PRECISE: ReadonlySet<string> = new Set(["day", "month", "quarter", "season"]);
const isPrecise = ({ reading }: Token): boolean =>
  reading?.kind === "no-year" || (reading?.kind === "date" && PRECISE.has(reading.precision));

/** "With lift works 2027": it will be done together with that. */
const BESIDE: ReadonlySet<string> = new Set(["with", "alongside"]);
const MOST_INITIALS = 4;

/** "O&S 12 November 2025": a body's initials before a day. */
const isInitials = (words: readonly string[], { reading }: Token): boolean =>
  words.join("").length <= MOST_INITIALS && reading?.kind === "date" && reading.precision === "day";

/** Whether the words before a date say whose or what it is. */
function isLabel(tokens: readonly Token[], date: Token, isOneOfSeveral: boolean, text: string): boolean {
  if (tokens.some(({ kind }) => kind === "open" || kind === "revise" || kind === "original")) return false;
  const words = text.slice(tokens[0]?.start ?? date.start, date.start).match(/[a-z]+/gu) ?? [];
  if (words.length > MOST_WORDS || isPast(words) || words.some(isNoLimit)) return false;
  if (BESIDE.has(words[0] ?? "") || isInitials(words, date)) return true;
  const mark = markAfter(tokens, date.start, text);
  if (mark === "colon") return true;
  // "Ashdale strategy – 2016" is the strategy's name.
  if (!isPrecise(date)) return false;
  return mark === "dash" || isOneOfSeveral || words.some((word) => OCCASIONS.has(word));
}

/** Whether dates are followed by whose they are: "March 2024 – Police; June 2024 – Health". */
function areLabelledAfter(tokens: readonly Token[], text: string): boolean {
  const dates = tokens.filter(isKind("date"));
  if (dates.length < 2 || tokens[0] !== dates[0]) return false;
  return dates.every((date, at) => {
    const label = text.slice(date.end, dates[at + 1]?.start ?? text.length);
    const isSetOff = /^ {0,3}[-:][^;,\n]{1,60}(?:[;,\n]\s{0,3}|$)$/u.test(label);
    const words = label.match(/[a-z]+/gu) ?? [];
    return isSetOff && words.length > 0 && words.length <= MOST_WORDS && !isPast(words) && !words.some(isNoLimit);
  });
}

/** After the dates: "Police: March 2024\\nHealth: ongoing". */
const isOngoingOfAnother = (run: readonly Token[]): boolean =>
  (run[0]?.kind === "newline" || run[0]?.kind === "separator") &&
  run.at(-1)?.kind === "ongoing" &&
  run.filter(isKind("other")).length <= MOST_WORDS_BEFORE_ONGOING;

const KEPT: ReadonlySet<Token["kind"]> = new Set(["other", "newline", "separator", "ongoing"] as const);

/**
 * The tokens without what the labels hold ("Quarterly board, 12 June 2024"), where all other words are labels of the dates
 * that follow them, or that they follow; else null.
 */
export function withoutLabels(tokens: readonly Token[], text: string): readonly Token[] | null {
  if (areLabelledAfter(tokens, text)) return tokens.filter(({ kind }) => KEPT.has(kind) || kind === "date");
  const dates = tokens.filter(isKind("date"));
  const kept: Token[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== "date") {
      run.push(token);
      continue;
    }
    const isLabelled = run.some(isKind("other"));
    if (isLabelled && !isLabel(run, token, dates.length > 1, text)) return null;
    kept.push(...(isLabelled ? run.filter(({ kind }) => KEPT.has(kind)) : run), token);
    run = [];
  }
  if (run.some(isKind("other")) && !isOngoingOfAnother(run)) return null;
  return dates.length === 0 ? null : [...kept, ...run];
}
