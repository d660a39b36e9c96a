/** Which columns make a plan together, by what speaks for each: every limit from both of its sides. */
import type { ColumnEvidence } from "../../../src/plan/columns/evidence";
import { makesAPlan } from "../../../src/plan/columns/planOf";
import type { Profile } from "../../../src/plan/columns/profile";
import type { Field } from "../../../src/plan/model";
import { profileLike } from "./support/column";
import { columnLike, type Said } from "./support/settled";

const column = (said: Said, shares: Partial<Profile["shares"]> = {}, heading = "Zyxing") =>
  columnLike(heading, said, profileLike(shares));

/** Each column is taken for the first of the fields that speak for it. */
function isPlan(...columns: readonly ColumnEvidence[]): boolean {
  const mapping = new Map<Field, number>();
  columns.forEach(({ points }, at) => {
    const [field] = points.keys();
    if (field !== undefined) mapping.set(field, at);
  });
  return makesAPlan(mapping, columns);
}

const ACTION = column({ action: [10, 4] });
const TARGET = column({ target: [10, 6] });

test.each<[what: string, columns: readonly ColumnEvidence[], isAPlan: boolean]>([
  ["an action and a target", [ACTION, TARGET], true],
  ["a recommendation and a target", [column({ recommendation: [10, 4] }), TARGET], true],
  ["an action that is just named", [column({ action: [4.4, 4] }), TARGET], true],
  ["an action that is hinted at", [column({ action: [4.3, 4] }), TARGET], false],
  ["a target without an action", [TARGET, column({ leadAgency: [10, 4] })], false],
  ["an action and a revised date", [ACTION, column({ revised: [10, 4] })], true],
  ["an action and a completion", [ACTION, column({ completed: [10, 4] })], true],
  ["an action and a status", [ACTION, column({ status: [10, 4] })], true],
  ["an action and a RAG", [ACTION, column({ rag: [10, 4] })], true],
  ["an action and an outcome", [ACTION, column({ outcome: [10, 4] }, { date: 1 })], false],
  // "Action" over states is no action.
  ["states in the action's column", [column({ action: [10, 4] }, { state: 0.6, text: 0.5 }), TARGET], false],
  [
    "states in the recommendation's column",
    [column({ recommendation: [10, 4] }, { state: 0.6, text: 0.5 }), TARGET],
    false,
  ],
  ["fewer states there", [column({ action: [10, 4] }, { state: 0.59 }), TARGET], true],
  ["texts there that begin as states do", [column({ action: [10, 4] }, { state: 0.6, text: 0.6 }), TARGET], true],
  ["states in a status column", [ACTION, column({ status: [10, 4] }, { state: 1 })], true],
  // A heading that names its field outright needs no cells to bear it out.
  ["a target that is named outright", [ACTION, column({ target: [7.5, 0] })], true],
  ["a target that is named less, over other things", [ACTION, column({ target: [7.4, 0] }, { text: 1 })], false],
  ["… borne out by a day", [ACTION, column({ target: [4.4, 0] }, { date: 0.1 })], true],
  ["… by a word for no date", [ACTION, column({ target: [4.4, 0] }, { dateWord: 0.1 })], true],
  ["… by a state", [ACTION, column({ status: [4.4, 0] }, { state: 0.1 })], true],
  ["… by a colour", [ACTION, column({ rag: [4.4, 0] }, { colour: 0.1 })], true],
  ["… by a tick", [ACTION, column({ status: [4.4, 0] }, { tick: 0.1 })], true],
  ["… by a share", [ACTION, column({ status: [4.4, 0] }, { percent: 0.1 })], true],
  ["… while it is blank", [ACTION, columnLike("Zyxing", { target: [4.4, 0] }, profileLike({}, { filled: 0 }))], true],
  // A hint makes one where the cells are clearly what it hints at.
  ["a hint at a date over days", [ACTION, column({ target: [1, 5] }, { date: 0.6 })], true],
  ["… over fewer days", [ACTION, column({ target: [1, 5] }, { date: 0.59 })], false],
  ["a hint at a status over states", [ACTION, column({ status: [1, 5] }, { state: 0.6 })], true],
  ["a hint at a RAG over colours", [ACTION, column({ rag: [1, 5] }, { colour: 0.6 })], true],
  ["a hint at a status over ticks", [ACTION, column({ status: [1, 5] }, { tick: 0.6 })], true],
  ["days below a heading that says nothing", [ACTION, column({ target: [0, 6] }, { date: 1 })], false],
  ["… with an agency", [ACTION, column({ target: [0, 6] }, { date: 0.6 }), column({ leadAgency: [4.4, 4] })], true],
  ["… with an officer", [ACTION, column({ target: [0, 6] }, { date: 0.6 }), column({ leadOfficer: [4.4, 4] })], true],
  ["… with a hint at one", [ACTION, column({ target: [0, 6] }, { date: 1 }), column({ leadOfficer: [4.3, 4] })], false],
  [
    "fewer days, with an agency",
    [ACTION, column({ target: [0, 6] }, { date: 0.59 }), column({ leadAgency: [9, 4] })],
    false,
  ],
  ["an owner alone", [ACTION, column({ leadAgency: [10, 4] })], false],
  // What is taken for something else dates nothing.
  [
    "days of a column that is taken for something else",
    [ACTION, column({ outcome: [9, 4], target: [8, 6] }, { date: 1 }), column({ leadAgency: [10, 4] })],
    false,
  ],
  ["who and when in one", [ACTION, column({ leadOfficer: [9, 4] }, {}, "Owner / due date")], true],
  ["who and where in one", [ACTION, column({ leadOfficer: [9, 4] }, {}, "Owner / site")], false],
])("%s", (_, columns, isAPlan) => {
  expect(isPlan(...columns)).toBe(isAPlan);
});

describe("a row of a plan is no header", () => {
  const SENTENCE =
    "Staff at the front desk were trained in how they ask about it, and how they write down what was said";
  const named = (heading: string): ColumnEvidence => column({ action: [10, 4] }, {}, heading);
  const target = column({ target: [10, 6] }, {}, "Target date");
  const owner = column({ leadAgency: [10, 4] }, {}, "Lead agency");

  test.each<[what: string, columns: readonly ColumnEvidence[], isAPlan: boolean]>([
    ["one sentence of two", [named(SENTENCE), target], false],
    ["one of three", [named(SENTENCE), target, owner], true],
    ["one of two beside a column without a heading", [named(SENTENCE), target, column({ ref: [0, 5] }, {}, "")], false],
    ["a name of ninety letters", [named(SENTENCE.slice(0, 90)), target], true],
    ["one letter more", [named(SENTENCE.slice(0, 91)), target], false],
    ["a long name that is one beyond doubt", [named(`Action: ${SENTENCE}`), target], true],
  ])("%s", (_, columns, isAPlan) => {
    expect(isPlan(...columns)).toBe(isAPlan);
  });
});

describe("numbers below what is counted are a summary of plans", () => {
  const counts = (heading: string, shares: Partial<Profile["shares"]> = { number: 0.8 }, filled = 10) =>
    columnLike(heading, {}, profileLike(shares, { filled }));
  const isSummary = (...columns: readonly ColumnEvidence[]) => !isPlan(ACTION, TARGET, ...columns);

  test.each([
    ...[
      "Actions",
      "Tasks",
      "Recommendations agreed",
      "No. of actions",
      "No of tasks",
      "Number of items",
      "Key actions",
    ],
    ...[
      "Total findings",
      "Number steps",
      " Actions",
      "No. actions",
      "Open",
      " Complete ",
      "Completed",
      "Average",
      "Average %",
      "average%",
      "%",
    ],
    ...["Total", "On track", "Red"],
  ])("%j", (heading) => {
    expect(isSummary(counts("Overdue"), counts(heading))).toBe(true);
  });
  test.each([
    ...["Action", "Cost of actions", "Not red", "Completed on time", "Redrafted", "Cost", "Actionsheet", "Completes"],
    ...["In all, actions"],
  ])("%j counts nothing", (heading) => {
    expect(isSummary(counts("Overdue"), counts(heading))).toBe(false);
  });
  test("fewer numbers, days as numbers and blank cells are no counts, and one count makes no summary", () => {
    expect(isSummary(counts("Overdue"), counts("Actions", { number: 0.79 }))).toBe(false);
    expect(isSummary(counts("Overdue"), counts("Actions", { number: 1, serial: 0.1 }))).toBe(false);
    expect(isSummary(counts("Overdue"), counts("Actions", { number: 1 }, 0))).toBe(false);
    expect(isSummary(counts("Overdue"))).toBe(false);
  });
});
