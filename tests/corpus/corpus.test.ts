/**
 * How well the trackers of the corpus are read, held to what was reached: raise the numbers as reading gets better. Which
 * values are wrong is said in the failure's message; `npm run corpus -- --wrong` prints them all.
 */
import type { CorpusTracker } from "./corpus.types";
import { loadCorpus } from "./support/loadCorpus";
import { scoreTracker, type FieldScore, type TrackerScore } from "./support/score";

/** Share of fields that are read right, in per cent. */
const LEAST_RIGHT = 99.6;
/** Wrong values that neither a guess nor a finding tells of, in per cent of all fields. */
const MOST_WRONG_IN_SILENCE = 0.01;
/** Share of what is said to be sure that is right, in per cent. */
const LEAST_SURE = 99.9;
/** Trackers of which something is read wrongly still, and of how many fields; every other is read right in all of them. */
const MOST_WRONG: Readonly<Record<string, number>> = {
  "charity-governance": 1,
  "county-dhr-by-district": 4,
  "cspr-live-and-completed": 4,
  "cyber-assessment-findings": 1,
  "dhr-maren-three-hands": 2,
  "diocese-safeguarding-standards": 5,
  "drinking-water": 15,
  "fatal-collision-sites": 1,
  "flood-section-19": 4,
  "fostering-inspection": 5,
  "homeoffice-word-alma": 3,
  "housing-return-questions": 1,
  "lantern-charity-our-actions": 3,
  "marine-accident": 5,
  "peer-challenge": 1,
  "police-learning-log": 10,
  "prison-inspection": 5,
  "rail-accident-recommendations": 1,
  "scrutiny-task-group": 3,
  "thematic-35-rag-quarters": 4,
};

const trackers = loadCorpus();
const read = new Map<CorpusTracker, TrackerScore>();

/** Each tracker is read once, for all that is asked of it. */
function scoreOf(tracker: CorpusTracker): TrackerScore {
  const score = read.get(tracker) ?? scoreTracker(tracker);
  read.set(tracker, score);
  return score;
}
const allScores = (): TrackerScore[] => trackers.map(scoreOf);
const allFields = (): FieldScore[] => allScores().flatMap((one) => one.fields);

const wordsOf = ({ tracker, sheet, row, field, expected, read }: FieldScore): string =>
  `${tracker} ${sheet}!${row} ${field}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`;

/** @throws Error that names each of the wrong fields, unless their number is within bounds */
function hold(what: string, isWithin: boolean, wrong: readonly FieldScore[]): void {
  if (isWithin) return;
  throw new Error(`${what}:\n${wrong.map(wordsOf).join("\n")}`);
}

const percentOf = (some: readonly FieldScore[], fields: readonly FieldScore[]): number =>
  (100 * some.length) / fields.length;
const namesOf = (some: readonly TrackerScore[]): string[] => some.map(({ name }) => name);

test("there are at least forty trackers, of which some hold no plan", () => {
  expect(trackers.length).toBeGreaterThanOrEqual(40);
  expect(trackers.filter(({ plans }) => plans.length === 0).length).toBeGreaterThanOrEqual(4);
});

test.each(trackers)("$name is read as well as it ever was", (tracker) => {
  const { fields, plansRead, plansExpected } = scoreOf(tracker);
  const wrong = fields.filter(({ isRight }) => !isRight);
  hold(`${wrong.length} fields are wrong`, wrong.length <= (MOST_WRONG[tracker.name] ?? 0), wrong);
  expect(plansRead).toBe(plansExpected);
});

test(`at least ${LEAST_RIGHT} % of the fields are right`, () => {
  const fields = allFields();
  const wrong = fields.filter(({ isRight }) => !isRight);
  const right = 100 - percentOf(wrong, fields);
  hold(`Only ${right.toFixed(2)} % are right`, right >= LEAST_RIGHT, wrong);
});

test(`at most ${MOST_WRONG_IN_SILENCE} % of the fields are wrong without a word`, () => {
  const fields = allFields();
  const silent = fields.filter(({ isRight, isSaid }) => !isRight && !isSaid);
  const share = percentOf(silent, fields);
  hold(`${share.toFixed(2)} % are wrong in silence`, share <= MOST_WRONG_IN_SILENCE, silent);
});

test(`what is said to be sure is right in ${LEAST_SURE} % of the fields`, () => {
  const sure = allFields().filter(({ sureness }) => sureness === "sure");
  const wrong = sure.filter(({ isRight }) => !isRight);
  const right = 100 * (1 - wrong.length / sure.length);
  hold(`Only ${right.toFixed(2)} % are right`, right >= LEAST_SURE, wrong);
});

test("no plan is refused", () => {
  expect(namesOf(allScores().filter(({ plansRead, plansExpected }) => plansRead < plansExpected))).toEqual([]);
});

test("no book without a plan is read as one", () => {
  expect(namesOf(allScores().filter(({ plansRead, plansExpected }) => plansExpected === 0 && plansRead > 0))).toEqual(
    [],
  );
});
