/** Every message that counts, of plans of one action, of two and of many: singular and plural agree with their figures. */
import { boardReport } from "../../src/report/boardReport";
import { words as overview } from "../../src/taskpane/views/Overview/words";
import { words as reading } from "../../src/taskpane/views/Reading/words";
import { loadCorpus } from "../corpus/support/loadCorpus";
import { analysisOf as analysisOfTracker } from "../corpus/support/score";
import { disagreement } from "../support/agreement";
import { analysisOf, inventedPlan } from "./support/inventedAnalysis";
import { writtenSheet } from "./support/writtenSheet";

const wrongOf = (messages: readonly string[]): string[] => messages.filter((message) => disagreement(message) !== null);

describe("what agrees, and what does not", () => {
  test.each([
    ["1 rows", "1 rows are not read"],
    ["1 row are", "1 row are not read"],
    ["2 row", "2 row in column B"],
    ["2 rows is", "2 rows is blank"],
    ["all 1", "all 1 cells looked at are dates"],
    ["1 of 2 cells are", "1 of 2 cells are dates"],
    ["were typed as days and read as it stands", "18 dates were typed as days and read as it stands"],
    ["12 agency", "12 agency."],
  ])("%s", (stretch, message) => {
    expect(disagreement(message)).toBe(stretch);
  });
  test.each([
    "1 row is blank, 2 rows are notes and 12 more rows are titles",
    "1 of 13 actions is overdue, by 1 day",
    'Row 1 holds "1 rows"; the heading says “2 row”',
    "1 action names no agency; 1 names a section",
    "all 3 cells looked at are dates, as it stands",
    "21 findings of 3 other kinds",
  ])("agrees: %s", (message) => {
    expect(disagreement(message)).toBeNull();
  });
});

test.each([1, 2, 3, 5, 45])("the report of a plan of %i actions", (count) => {
  const sheet = writtenSheet(boardReport(analysisOf([inventedPlan(count)])).operations);
  const texts = [...sheet.texts("A"), ...sheet.texts("B"), ...sheet.texts("C")];
  expect(texts.length).toBeGreaterThan(10);
  expect(wrongOf(texts)).toEqual([]);
});

test("what the checks say of trackers of many trades, and why columns were taken for what they are", () => {
  const analyses = loadCorpus().map(analysisOfTracker);
  const messages = analyses.flatMap(({ findings }) => findings.map(({ message }) => message));
  const reasons = analyses.flatMap(({ plans }) =>
    plans.flatMap(({ plan }) => plan.reading.columns.map(({ why }) => why)),
  );
  expect(messages.length).toBeGreaterThan(1000);
  expect(reasons.length).toBeGreaterThan(1000);
  expect(wrongOf([...messages, ...reasons])).toEqual([]);
});

/** Every word of the pane that takes one count. */
test("what the pane says of one, two and a dozen", () => {
  const ofCounts = [overview, reading].flatMap((words) =>
    Object.values<unknown>(words).filter(
      (word): word is (count: number) => unknown => typeof word === "function" && word.length === 1,
    ),
  );
  const said = ofCounts.flatMap((word) => [1, 2, 12].flatMap((count) => saidOf(word, count)));
  expect(said.length).toBeGreaterThan(20);
  expect(wrongOf(said)).toEqual([]);
});

/** Words that take something else than a count say nothing of one. */
function saidOf(word: (count: number) => unknown, count: number): string[] {
  try {
    const said = word(count);
    return typeof said === "string" ? [said] : [];
  } catch {
    return [];
  }
}
