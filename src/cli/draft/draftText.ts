/** What `npm run draft` prints: what was made of which lines, how sure it is, and what was not used. */
import type { Draft, DraftAction, DraftRecommendation } from "../../drafting/draft.types";
import { rowsOf, wordsOf } from "../../drafting/templateRows";

const LONGEST = 70;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "12", "12-14, 18". */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(", ");
}

const place = (lines: readonly number[]): string => `line${lines.length === 1 ? "" : "s"} ${lineRanges(lines)}`;

function itemLine(indent: string, { ref, text, sureness, lines, target }: DraftAction): string[] {
  const asked =
    target === null
      ? []
      : [`${indent}      asked for: ${target.text}${target.date === null ? "" : ` (${target.date}, a suggestion)`}`];
  return [`${indent}${ref.padEnd(6)}${shortened(text)}`, `${indent}      ${sureness}, ${place(lines)}`, ...asked];
}

function recommendationLines(one: DraftRecommendation): string[] {
  const under = [
    one.section,
    one.theme === "" ? "" : `theme ${one.theme}`,
    one.leadAgency === "" ? "" : `lead ${one.leadAgency}`,
    one.scope,
  ]
    .filter((part, at, all) => part !== "" && !(at === 0 && all[2] === `lead ${part}`))
    .join("; ");
  return [
    ...itemLine("", { ...one, text: one.text === "" ? `(no words of its own) ${wordsOf(one)}` : one.text }),
    ...(under === "" ? [] : [`      ${under}`]),
    ...[one, ...one.actions].flatMap(({ doubts }) => doubts.map((doubt) => `      ${doubt}`)),
    ...one.actions.flatMap((action) => itemLine("  ", action)),
  ];
}

/** @param out path of the workbook that was written */
export function draftText(draft: Draft, out: string): string {
  const rows = rowsOf(draft);
  const whole = rows.filter(({ action }) => action === null).length;
  const without =
    whole === 0
      ? ""
      : `, ${whole === rows.length ? "none" : rows.length - whole} with words of ${whole === rows.length - 1 ? "its" : "their"} own beside the recommendation`;
  const { unused, notes } = draft;
  return [
    `${counted(draft.recommendations.length, "recommendation")}, ${counted(rows.length, "action")}${without}`,
    "",
    ...draft.recommendations.flatMap(recommendationLines),
    "",
    ...notes,
    unused.length === 0
      ? "Every line between the first and the last was used."
      : `Not used (${counted(unused.length, "line")}):`,
    ...unused.map(({ line, text }) => `  ${String(line).padEnd(6)}${shortened(text)}`),
    "",
    `Plan: ${out}`,
    "",
  ].join("\n");
}
