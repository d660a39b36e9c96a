/**
 * The printed key says what the rules do: its words, read here without any of the program's own tables and applied by hand,
 * give every action the colour that the rules give it.
 */
import fc from "fast-check";
import type { Action } from "../../src/plan/model";
import { PRESET_DEFINITIONS, PRESETS } from "../../src/rag/presets";
import { presetOf } from "../../src/rag/presetOf";
import { rate } from "../../src/rag/rate";
import { AS_AT } from "../support/plans";
import { anyAction, anyDefinitions } from "./support/anyDefinitions";
import { runs } from "../support/runs";

/** What stands on paper. */
interface PrintedKey {
  readonly lines: readonly { readonly label: string; readonly meaning: string }[];
  readonly order: string;
}

const dayNumber = (iso: string): number => Date.parse(iso) / 86_400_000;

/** What of the row a reader sees. */
interface Row {
  readonly state: string;
  readonly isSignedOff: boolean;
  readonly isDelayed: boolean;
  readonly target: string | null;
  readonly revised: string | null;
  readonly start: string | null;
}

const rowOf = ({ status, assurance, target, revised, start }: Action): Row => ({
  state: status.state,
  isSignedOff: assurance === "verified",
  isDelayed: status.delayed,
  target: target.date,
  revised: revised?.date ?? target.revisedTo,
  start: start?.date ?? null,
});

/** The number of days in a phrase; none where it names none. */
const daysIn = (phrase: string): number => Number(/(\d+) days?/u.exec(phrase.replaceAll(",", ""))?.[1] ?? 0);

/** Rates a row by the printed words alone; the label of the colour, or "" where the key leaves it without one. */
function ratedByHand(row: Row, { lines, order }: PrintedKey, asAt: string): string {
  const phrases = lines.flatMap(({ label, meaning }) =>
    meaning.split("; ").map((phrase) => ({ label, phrase: phrase.toLowerCase() })),
  );
  const find = (begins: string) => phrases.find(({ phrase }) => phrase.startsWith(begins));
  const overdue = find("overdue: ")?.phrase ?? "";
  const goesByOriginal = overdue.includes("the original target date, or else the revised date");
  const due = goesByOriginal ? (row.target ?? row.revised) : (row.revised ?? row.target);
  const daysLeft = due === null ? null : dayNumber(due) - dayNumber(asAt);
  const isComplete = row.state === "complete";
  const isPast = (by: number): boolean => daysLeft !== null && -daysLeft > by;
  const tests: Readonly<Record<string, { begins: string; holds: (phrase: string) => boolean }>> = {
    withdrawn: { begins: "withdrawn", holds: () => row.state === "withdrawn" },
    "complete and signed off": { begins: "complete and signed off", holds: () => isComplete && row.isSignedOff },
    complete: { begins: "complete", holds: () => isComplete },
    overdue: { begins: "overdue: ", holds: (phrase) => isPast(phrase.includes("more than") ? daysIn(phrase) : 0) },
    late: { begins: "late: ", holds: (phrase) => isPast(0) && !isPast(daysIn(phrase)) },
    "not due to start": { begins: "not due to start", holds: () => row.start !== null && row.start > asAt },
    "no readable date": { begins: "no readable date", holds: () => due === null },
    delayed: { begins: "reported as delayed", holds: () => row.isDelayed },
    "due soon": {
      begins: "due soon: ",
      holds: (phrase) => daysLeft !== null && daysLeft >= 0 && daysLeft <= daysIn(phrase),
    },
    "on track": { begins: "on track: ", holds: (phrase) => daysLeft !== null && daysLeft > daysIn(phrase) },
  };
  const steps = (/in this order: (.*)\.$/u.exec(order)?.[1] ?? "").split(", ");
  for (const step of steps) {
    const test = tests[step];
    if (test === undefined) throw new Error(`The key's order names “${step}”, which no line explains.`);
    const exact = phrases.find(({ phrase }) => phrase === test.begins);
    const line = exact ?? find(test.begins);
    if (line !== undefined && test.holds(line.phrase)) return line.label;
  }
  return "";
}

test("applied by hand, the key gives every action what the rules give it", () => {
  fc.assert(
    fc.property(anyDefinitions, anyAction, (definitions, action) => {
      const preset = presetOf(definitions);
      const { colour } = rate(action, AS_AT, preset);
      const printed = { lines: preset.key, order: preset.order };
      expect(ratedByHand(rowOf(action), printed, AS_AT)).toBe(definitions.colours[colour].label);
    }),
    runs(5_000),
  );
});

test("each colour that the rules can give has one line, each phrase stands once", () => {
  fc.assert(
    fc.property(anyDefinitions, (definitions) => {
      const { key, order } = presetOf(definitions);
      const phrases = key.flatMap(({ meaning }) => meaning.split("; ").map((phrase) => phrase.toLowerCase()));
      expect(new Set(phrases).size).toBe(phrases.length);
      expect(new Set(key.map(({ label }) => label)).size).toBe(key.length);
      expect(order.split(", ")).toHaveLength(phrases.length + 1);
    }),
  );
});

const linesOf = (name: keyof typeof PRESETS): string[] =>
  PRESETS[name].key.map(({ label, meaning }) => `${label}: ${meaning}`);

/** Written by hand, from what the presets are to mean. */
test("the presets print what they mean", () => {
  expect(linesOf("BRAG")).toEqual([
    "Blue: Complete",
    "Red: Overdue: the revised date, or else the target date, is before the as-at date",
    "Amber: No readable date; reported as delayed or at risk; due soon: due within 28 days of the as-at date",
    "Green: On track: due more than 28 days after the as-at date",
    "Grey: Withdrawn or superseded; not due to start yet",
  ]);
  expect(linesOf("RAG")).toContain("Green: Complete; on track: due more than 28 days after the as-at date");
  expect(linesOf("RAG").join()).not.toContain("Blue");
  expect(linesOf("Grace")[1]).toBe(
    "Red: Overdue: the revised date, or else the target date, is more than 31 days before the as-at date",
  );
  expect(linesOf("Grace")[2]).toMatch(
    /^Amber: Late: that date is no more than 31 days before the as-at date; no readable/u,
  );
  expect(linesOf("Strict")[1]).toBe(
    "Red: Overdue: the original target date, or else the revised date, is before the as-at date",
  );
  expect(linesOf("Embedded")).toEqual([
    "Blue: Complete and signed off",
    "Red: Overdue: the revised date, or else the target date, is before the as-at date; no readable date; reported as delayed or at risk",
    "Amber: Due soon: due within 28 days of the as-at date; on track: due more than 28 days after the as-at date",
    "Green: Complete",
    "Grey: Withdrawn or superseded; not due to start yet",
  ]);
  expect(PRESETS.Categories.key.map(({ label }) => label)).toEqual([
    "Category 1",
    "Category 2",
    "Category 3",
    "Category 4",
    "No category",
  ]);
});

test("the order is that of the rules", () => {
  expect(PRESETS.BRAG.order).toBe(
    "The first that applies decides, in this order: withdrawn, complete, overdue, not due to start, no readable date, delayed, due soon, on track.",
  );
  expect(presetOf({ ...PRESET_DEFINITIONS.Embedded, graceDays: 1 }).order).toContain(
    "withdrawn, complete and signed off, complete, overdue, late, not due to start",
  );
});
