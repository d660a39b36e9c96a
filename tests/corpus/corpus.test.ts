/**
 * How well the trackers of the corpus are read, held to what was reached: raise the numbers as reading gets better. Which
 * values are wrong is said in the failure's message; `npm run corpus -- --wrong` prints them all.
 */
import { loadCorpus } from "./support/loadCorpus";
import { scoreTracker, type FieldScore, type TrackerScore } from "./support/score";

/** Share of fields that are read right, in per cent. */
const LEAST_RIGHT = 99.4;
/** Wrong values that neither a guess nor a finding tells of, in per cent of all fields. */
const MOST_WRONG_IN_SILENCE = 0.01;
/** Share of what is said to be sure that is right, in per cent. */
const LEAST_SURE = 99.7;

const scores = loadCorpus().map(scoreTracker);
const fields = scores.flatMap((one) => one.fields);

const wordsOf = ({ tracker, sheet, row, field, expected, read }: FieldScore): string =>
  `${tracker} ${sheet}!${row} ${field}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`;

/** @throws Error that names each of the wrong fields, unless the share is within bounds */
function hold(what: string, isWithin: boolean, wrong: readonly FieldScore[]): void {
  if (isWithin) return;
  throw new Error(`${what}:\n${wrong.map(wordsOf).join("\n")}`);
}

const percentOf = (some: readonly FieldScore[]): number => (100 * some.length) / fields.length;
const namesOf = (some: readonly TrackerScore[]): string[] => some.map(({ name }) => name);

test("there are at least forty trackers, of which some hold no plan", () => {
  expect(scores.length).toBeGreaterThanOrEqual(40);
  expect(scores.filter(({ plansExpected }) => plansExpected === 0).length).toBeGreaterThanOrEqual(4);
});

test(`at least ${LEAST_RIGHT} % of the fields are right`, () => {
  const wrong = fields.filter(({ isRight }) => !isRight);
  const right = 100 - percentOf(wrong);
  hold(`Only ${right.toFixed(2)} % are right`, right >= LEAST_RIGHT, wrong);
});

test(`at most ${MOST_WRONG_IN_SILENCE} % of the fields are wrong without a word`, () => {
  const silent = fields.filter(({ isRight, isSaid }) => !isRight && !isSaid);
  const share = percentOf(silent);
  hold(`${share.toFixed(2)} % are wrong in silence`, share <= MOST_WRONG_IN_SILENCE, silent);
});

test(`what is said to be sure is right in ${LEAST_SURE} % of the fields`, () => {
  const sure = fields.filter(({ sureness }) => sureness === "sure");
  const wrong = sure.filter(({ isRight }) => !isRight);
  const right = 100 * (1 - wrong.length / sure.length);
  hold(`Only ${right.toFixed(2)} % are right`, right >= LEAST_SURE, wrong);
});

test("no plan is refused", () => {
  expect(namesOf(scores.filter(({ plansRead, plansExpected }) => plansRead < plansExpected))).toEqual([]);
});

test("no book without a plan is read as one", () => {
  expect(namesOf(scores.filter(({ plansRead, plansExpected }) => plansExpected === 0 && plansRead > 0))).toEqual([]);
});
