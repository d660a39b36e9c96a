/** The headline: one sentence made of the figures. */
import {
  completionParts,
  type CompletionFigures,
  type CompletionPart,
  type PartOfComplete,
} from "../summary/completionParts";
import type { IsoDate } from "../plan/model";
import type { Summary } from "../summary/summary.types";
import type { Preset } from "../rag/rating.types";
import { printedShares } from "./shares";
import { counted, formatCount, lateInWords, listed, percent } from "./words";

type Figures = CompletionFigures &
  Pick<Summary, "total" | "withdrawn" | "overdue" | "oldestOverdueDays" | "dueSoon" | "noDateOrOwner"> &
  Partial<Pick<Summary, "rag" | "noDate">>;

type Colours = Pick<Preset, "key" | "complete">;

/**
 * @param preset by which actions are rated: the share of the complete ones is then the one that the tables print
 * @example "Of 45 actions, 38 (84%) are complete, 20 of them with an outcome stated; 4 are overdue, the oldest by 245 days;
 * 2 fall due in the next three months; 3 have no date or no owner."
 */
export function headlineOf(figures: Figures, asAt: IsoDate, preset?: Colours): string {
  if (figures.total === 0) return "The plan holds no actions.";
  if (figures.total === 1) return `The one action ${onlyActionInWords(figures, asAt)}.`;
  if (figures.complete === figures.total) {
    const all = figures.total === 2 ? "Both actions" : `All ${counted(figures.total, "action")}`;
    return `${all} are complete${madeOf(completionParts(figures), figures.complete)}.`;
  }
  const parts = [
    completePart(figures, preset),
    withdrawnPart(figures),
    ...(isLatenessUnknown(figures)
      ? [NONE_DATED]
      : [overduePart(figures, asAt), duePart(figures), noDatePart(figures)]),
  ];
  return `Of ${counted(figures.total, "action")}, ${parts.filter((part) => part !== "").join("; ")}.`;
}

/** Whether no open action has a date that can be read: "none is overdue" would then tell a board that all is in time. */
export function isLatenessUnknown({ total, complete, withdrawn, noDate }: Figures): boolean {
  const open = total - complete - withdrawn;
  return open > 0 && noDate === open;
}

/** "is overdue, by 1 day; it has no date or no owner": counts and shares of one are no figures. */
function onlyActionInWords(figures: Figures, asAt: IsoDate): string {
  const { complete, withdrawn, overdue, oldestOverdueDays, dueSoon, noDateOrOwner } = figures;
  if (complete > 0) return `is complete${madeOf(completionParts(figures), complete)}`;
  if (withdrawn > 0) return "is withdrawn";
  if (isLatenessUnknown(figures)) return "is open, and has no date that can be read";
  const without = noDateOrOwner === 0 ? "" : "; it has no date or no owner";
  if (overdue > 0) return `is overdue, by ${lateInWords(oldestOverdueDays, asAt)}${without}`;
  return `is open, and ${dueSoon > 0 ? "falls due in" : "not due within"} the next three months${without}`;
}

function verb(count: number, one: string, many: string): string {
  return `${count === 0 ? "none" : formatCount(count)} ${count <= 1 ? one : many}`;
}

function completePart(figures: Figures, preset: Colours | undefined): string {
  const { complete } = figures;
  if (complete === 0) return "none is complete";
  const share = `${formatCount(complete)} (${completeShare(figures, preset)}) ${complete === 1 ? "is" : "are"} complete`;
  return `${share}${madeOf(completionParts(figures), complete)}`;
}

/** Shares that are printed beside one another add up to 100 %, and so may each be a point from what it is alone. */
export function completeShare({ rag, complete, total }: Figures, preset: Colours | undefined): string {
  const counts = preset?.key.map(({ colour }) => rag?.[colour] ?? 0) ?? [];
  const at = preset?.key.findIndex(({ colour }) => colour === preset.complete) ?? -1;
  const isOfColours = counts[at] === complete && counts.reduce((sum, count) => sum + count, 0) === total;
  if (!isOfColours) return percent(complete, total);
  const { rows, decimals } = printedShares([counts], at);
  return `${(100 * (rows[0]?.[at] ?? 0)).toFixed(decimals)}%`;
}

/** What the completions are made of; each part with what it is a part of where that is not all of them. */
function madeOf(parts: readonly CompletionPart[], complete: number): string {
  const [main, ...others] = parts.filter(({ part }) => part !== "verified");
  const signedOff = parts.find(({ part }) => part === "verified");
  const verified = signedOff === undefined ? "" : `, ${verifiedWords(signedOff.count, complete)}`;
  // No part is asked for where no plan has a column for it.
  if (main === undefined) return verified === "" ? " (the tracker has no column for an outcome or evidence)" : verified;
  if (others.length === 0 && main.of === complete) return `, ${withWords(main)}${verified}`;
  return `: ${[main, ...others].map((part) => forWords(part, complete)).join(", ")}${verified}`;
}

const WITH: Readonly<Record<PartOfComplete, string>> = {
  outcome: "an outcome stated",
  evidence: "evidence",
  verified: "verification",
};

/** Of all completions: "20 of them with evidence". */
function withWords({ part, count, of }: CompletionPart): string {
  if (count === 0) return `without ${WITH[part]}`;
  if (count === of) return `${of === 1 ? "" : "all "}with ${WITH[part]}`;
  return `${formatCount(count)} of them with ${WITH[part]}`;
}

/** Of some: "evidence is referenced for 8 of the 10 in plans that record it". */
function forWords({ part, count, of }: CompletionPart, complete: number): string {
  const what = part === "outcome" ? "an outcome is stated" : "evidence is referenced";
  const some = count === 0 ? "none" : formatCount(count);
  const all = of === complete ? formatCount(of) : `the ${formatCount(of)} in plans that record it`;
  return `${what} for ${some} of ${all}`;
}

function verifiedWords(count: number, complete: number): string {
  if (count === 0) return complete === 1 ? "not verified" : "none verified";
  if (count === complete) return complete === 1 ? "verified" : "all verified";
  return `${formatCount(count)} verified`;
}

function withdrawnPart({ withdrawn }: Figures): string {
  return withdrawn === 0 ? "" : verb(withdrawn, "is withdrawn", "are withdrawn");
}

function overduePart({ overdue, oldestOverdueDays }: Figures, asAt: IsoDate): string {
  if (overdue === 0) return "none is overdue";
  const late = lateInWords(oldestOverdueDays, asAt);
  return overdue === 1 ? `1 is overdue, by ${late}` : `${formatCount(overdue)} are overdue, the oldest by ${late}`;
}

const NONE_DATED = "no open action has a date that can be read, so that nobody can tell whether one is overdue";

function duePart({ dueSoon }: Figures): string {
  return `${verb(dueSoon, "falls", "fall")} due in the next three months`;
}

function noDatePart({ noDateOrOwner }: Figures): string {
  return noDateOrOwner === 0 ? "" : `${verb(noDateOrOwner, "has", "have")} no date or no owner`;
}

/** "Of 7 actions 4 are red, 2 amber and 1 green": colours that occur, in the key's order. */
export function actionsByColour(
  counts: readonly { readonly label: string; readonly count: number }[],
  total: number,
): string {
  const only = counts.find(({ count }) => count === total);
  if (only === undefined) return `Of ${counted(total, "action")} ${coloursInWords(counts)}`;
  const label = only.label.toLowerCase();
  if (total === 1) return `The one action is ${label}`;
  return `${total === 2 ? "Both actions" : `All ${counted(total, "action")}`} are ${label}`;
}

/** "4 are red, 2 amber and 1 green": colours that occur, in the key's order. */
export function coloursInWords(counts: readonly { readonly label: string; readonly count: number }[]): string {
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }, i) => {
      const number = formatCount(count);
      return i === 0
        ? `${number} ${count === 1 ? "is" : "are"} ${label.toLowerCase()}`
        : `${number} ${label.toLowerCase()}`;
    });
  return listed(parts);
}
