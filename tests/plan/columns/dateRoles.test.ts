/** Which date a column holds whose heading leaves it open: as the other columns, the states beside it and the days themselves have it. */
import type { CellValue } from "../../../src/plan/cells";
import { dayOf } from "../../../src/plan/columns/dateRoles";
import type { Field } from "../../../src/plan/model";
import { columnRead, fieldRead, planOf } from "./support/smallPlan";

const ACTIONS = [
  "Train all staff at the front desk",
  "Write a joint protocol for referrals",
  "Publish the guide for families",
  "Audit thirty files each quarter",
];

/** A plan of the actions above: `columns` are those beside them, `before` those that stand in front. */
function planWith(
  columns: Readonly<Record<string, readonly CellValue[]>>,
  { before = {}, sheet = "Plan" }: { before?: Readonly<Record<string, readonly CellValue[]>>; sheet?: string } = {},
) {
  const all = [...Object.values(before), ACTIONS, ...Object.values(columns)];
  const rows = ACTIONS.map((_, at) => all.map((cells) => cells[at] ?? ""));
  return planOf([[...Object.keys(before), "Action", ...Object.keys(columns)], ...rows], sheet);
}

const PAST = ["31/01/2025", "28/02/2025", "31/03/2025", "30/04/2025"];
const AHEAD = ["31/01/2025", "28/02/2025", "31/03/2026", "30/04/2026"];
const OWNERS = ["Training Manager", "Named Nurse", "Head of Housing", "Head of Audit"];

test.each<[cell: CellValue, day: string | null]>([
  // 31 January 2025, as Excel counts days.
  [45_688, "2025-01-31"],
  ["31/01/2025", "2025-01-31"],
  // The third quarter of the financial year ends in December.
  ["Q3 2025", "2025-12-31"],
  ["TBC", null],
  ["", null],
  [12, null],
  [1000, null],
])("%j is the day %j", (cell, day) => {
  expect(dayOf(cell, "2025-06-30")).toBe(day);
});

describe("“Completion date”", () => {
  test.each<[what: string, columns: Readonly<Record<string, readonly CellValue[]>>, field: Field]>([
    ["beside a target, it is when it was done", { "Target date": AHEAD, "Completion date": PAST }, "completed"],
    [
      "days still to come make it the target",
      { "Completion date": AHEAD, Status: ["Open", "Open", "Open", "Open"] },
      "target",
    ],
    [
      "one day still to come makes it the target",
      { "Completion date": [...PAST.slice(0, 3), "31/12/2025"], Lead: OWNERS },
      "target",
    ],
    [
      "an open action that carries one makes it the target",
      { "Completion date": PAST, Status: ["Complete", "Complete", "In progress", "Complete"] },
      "target",
    ],
    [
      "an action not begun is open, too",
      { "Completion date": PAST, Status: ["Complete", "Complete", "Not started", "Complete"] },
      "target",
    ],
    [
      "beside done actions it is when they were done",
      {
        "Completion date": ["31/01/2025", "", "31/03/2025", ""],
        Status: ["Complete", "In progress", "Complete", "Open"],
      },
      "completed",
    ],
    [
      "where all are done it is when they were done",
      { "Completion date": PAST, Status: ["Complete", "Complete", "Complete", "Complete"] },
      "completed",
    ],
    [
      "the RAG says as well as a status that they are done",
      { "Completion date": PAST, RAG: ["Blue", "Blue", "Blue", "Blue"] },
      "completed",
    ],
    [
      "days still to come are no completions, though others are done",
      { "Completion date": AHEAD, Status: ["Complete", "Complete", "", ""] },
      "target",
    ],
    [
      "what was done on the very day of the report is done",
      { "Completion date": [...PAST.slice(0, 3), "30/06/2025"], Status: ["Complete", "", "Complete", "Complete"] },
      "completed",
    ],
    ["blank so far, it is what was asked for", { Lead: OWNERS, "Completion date": ["", "", "", ""] }, "target"],
    [
      "beside “Date completed” it is the target, whatever is done",
      {
        "Completion date": PAST,
        "Date completed": PAST,
        Status: ["Complete", "Complete", "Complete", "Complete"],
      },
      "target",
    ],
    ["without a status, a day on every row was promised", { "Completion date": PAST, Lead: OWNERS }, "target"],
    [
      "without a status, a day on some rows was kept",
      { Lead: OWNERS, "Completion date": ["31/01/2025", "", "31/03/2025", ""] },
      "completed",
    ],
    [
      "states that cannot be read say nothing of it",
      { "Completion date": PAST, Status: ["CNFA", "VU", "CNFA", "VU"] },
      "target",
    ],
  ])("%s", (_, columns, field) => {
    const plan = planWith(columns);
    expect(fieldRead(plan, "Completion date")).toBe(field);
  });

  test("on a sheet of completed actions it is when they were done", () => {
    expect(
      fieldRead(planWith({ "Completion date": PAST, Lead: OWNERS }, { sheet: "Completed actions" }), "Completion date"),
    ).toBe("completed");
  });

  test("banners carry no day, and say nothing of those that do", () => {
    const rows = ACTIONS.flatMap((text, at) => [
      ...(at % 2 === 0 ? [[`Part ${at / 2 + 1}: our services`, "", ""]] : []),
      [text, OWNERS[at] ?? "", PAST[at] ?? ""],
    ]);
    const plan = planOf([["Action", "Lead", "Completion date"], ...rows]);
    expect(fieldRead(plan, "Completion date")).toBe("target");
  });

  test("it is one of the two, and not both", () => {
    const ahead = planWith({ "Completion date": AHEAD, Lead: OWNERS }).columns;
    expect([ahead.target, ahead.completed]).toEqual(["B", undefined]);
    const done = planWith({
      "Completion date": PAST,
      Status: ["Complete", "Complete", "Complete", "Complete"],
    }).columns;
    expect([done.target, done.completed]).toEqual([undefined, "B"]);
  });

  test("beside its outcome it is when it was done, whatever the days", () => {
    const plan = planWith({ "Date of completion and outcome": AHEAD, Lead: OWNERS });
    expect(plan.columns.completed).toBe("B");
  });

  test("what it was taken for is likely, and said why", () => {
    expect(columnRead(planWith({ "Completion date": AHEAD, Lead: OWNERS }), "Completion date")).toMatchObject({
      certainty: "likely",
      why: "no other column holds a target, and open actions or days still to come stand in it",
    });
    expect(
      columnRead(
        planWith({ "Completion date": PAST, Status: ["Complete", "Complete", "Complete", "Complete"] }),
        "Completion date",
      ),
    ).toMatchObject({
      certainty: "likely",
      why: "its dates are past and stand beside completed actions or on some rows only",
    });
  });
});

test.each<[heading: string, field: Field, days: readonly string[]]>([
  ["Completion", "target", AHEAD],
  ["Done", "target", AHEAD],
  ["Completion", "completed", PAST],
])("“%s” is the %s over %j, as the rows have it", (heading, field, days) => {
  const plan = planWith({ [heading]: days, Status: ["Complete", "Complete", "", ""] });
  expect(fieldRead(plan, heading)).toBe(field);
});

test("“Date completed” leaves nothing open", () => {
  const plan = planWith({ "Date completed": PAST, Status: ["Complete", "In progress", "Open", "Complete"] });
  expect(fieldRead(plan, "Date completed")).toBe("completed");
});

describe("a bare “Date”", () => {
  const status = { Status: ["Open", "Open", "Closed", "Open"] };

  test("before the actions, all past, is when they were raised", () => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Date: PAST } });
    expect(plan.columns.target).toBeUndefined();
    expect(columnRead(plan, "Date")).toMatchObject({
      field: null,
      certainty: "guessed",
      why: "it stands before the action and all its dates are past: taken for the day each was raised",
    });
    expect(columnRead(plan, "Action")).toMatchObject({ field: "action", certainty: "sure" });
  });

  test("a word for no date among them changes nothing", () => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Date: [...PAST.slice(0, 3), "TBC"] } });
    expect(plan.columns.target).toBeUndefined();
  });

  test("blank so far, it says nothing of when they were raised", () => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Date: ["", "", "", ""] } });
    expect(columnRead(plan, "Date")).toMatchObject({ field: "target", certainty: "guessed" });
  });

  test.each(["Action", "Recommendation"])(
    "between a ref and the lead, behind “%s”, is a guess at the target",
    (text) => {
      const rows = ACTIONS.map((action, at) => [`${at + 1}`, action, PAST[at] ?? "", OWNERS[at] ?? "", "Open"]);
      const plan = planOf([["Ref", text, "Date", "Lead", "Status"], ...rows]);
      expect(columnRead(plan, "Date")).toMatchObject({ field: "target", certainty: "guessed" });
    },
  );

  test("before the actions, with a day still to come, is a guess at the target", () => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Date: AHEAD } });
    expect(columnRead(plan, "Date")).toMatchObject({ field: "target", certainty: "guessed" });
  });

  test("behind the actions is a guess at the target, though all are past", () => {
    const plan = planWith({ Date: PAST, Lead: OWNERS, ...status });
    expect(columnRead(plan, "Date")).toMatchObject({ field: "target", certainty: "guessed" });
  });

  test("before the recommendations of a plan without actions is when they were raised", () => {
    const rows = ACTIONS.map((text, at) => [PAST[at] ?? "", text, OWNERS[at] ?? "", "Open"]);
    const plan = planOf([["Date", "Recommendation", "Lead", "Status"], ...rows]);
    expect(plan.columns.target).toBeUndefined();
  });

  test("is when they were raised on the very day of the report, too", () => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Date: [...PAST.slice(0, 3), "30/06/2025"] } });
    expect(plan.columns.target).toBeUndefined();
  });

  test("days as numbers count as days", () => {
    // 31 January, 28 February, 31 March and 30 April 2025.
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Date: [45_688, 45_716, 45_747, 45_777] } });
    expect(plan.columns.target).toBeUndefined();
  });

  test.each(["Target date", "Due date"])("“%s” is no bare date, wherever it stands", (heading) => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { [heading]: PAST } });
    expect(columnRead(plan, heading)).toMatchObject({ field: "target", certainty: "sure" });
  });

  test("“Deadline” is no bare date, wherever it stands", () => {
    const plan = planWith({ Lead: OWNERS, ...status }, { before: { Deadline: PAST } });
    expect(columnRead(plan, "Deadline")).toMatchObject({ field: "target", certainty: "sure" });
  });
});

describe("days below a heading that nobody knows", () => {
  const target = { "Target date": AHEAD };
  const status = { Status: ["Complete", "In progress", "Complete", "Open"] };
  const kept = ["31/01/2025", "", "31/03/2025", ""];

  test("that stand beside what is done, and nothing else, are when it was completed: a guess", () => {
    const plan = planWith({ ...target, ...status, Zyxing: kept });
    expect(columnRead(plan, "Zyxing")).toMatchObject({
      field: "completed",
      certainty: "guessed",
      why: "its days are past and stand beside actions that are done, and no others",
    });
    expect(plan.actions.map(({ completed }) => completed?.date ?? null)).toEqual([
      "2025-01-31",
      null,
      "2025-03-31",
      null,
    ]);
  });

  test("late actions may be done all the same", () => {
    const plan = planWith({ ...target, Status: ["Overdue", "In progress", "Complete", "Open"], Zyxing: kept });
    expect(fieldRead(plan, "Zyxing")).toBe("completed");
  });

  test.each(["Wotsit", "Date moved on"])("beside “%s”, in which each row has a day", (heading) => {
    const plan = planWith({ ...target, Status: ACTIONS.map(() => "Complete"), Zyxing: kept, [heading]: PAST });
    expect(fieldRead(plan, "Zyxing")).toBe("completed");
  });

  test("a start date is when it began, wherever it stands", () => {
    const plan = planWith({ ...target, Lead: OWNERS, "Start date": kept });
    expect(fieldRead(plan, "Start date")).toBe("start");
  });

  test("on the very day of the report, too", () => {
    const plan = planWith({ ...target, ...status, Zyxing: ["31/01/2025", "", "30/06/2025", ""] });
    expect(fieldRead(plan, "Zyxing")).toBe("completed");
  });

  test("the next review beside them is no second such day", () => {
    const plan = planWith({ ...target, ...status, Zyxing: kept, "Next review": kept });
    expect(fieldRead(plan, "Zyxing")).toBe("completed");
  });

  test("on every row below banners, they are not: a banner lacks no day", () => {
    const rows = ACTIONS.flatMap((text, at) => [
      [`Part ${at + 1}: our services`, "", "", ""],
      [text, AHEAD[at] ?? "", "Complete", PAST[at] ?? ""],
    ]);
    expect(fieldRead(planOf([["Action", "Target date", "Status", "Zyxing"], ...rows]), "Zyxing")).not.toBe("completed");
  });

  test.each<[what: string, columns: Readonly<Record<string, readonly CellValue[]>>]>([
    ["on every row", { ...target, ...status, Zyxing: PAST }],
    ["on every row, though all are done", { ...target, Status: ACTIONS.map(() => "Complete"), Zyxing: PAST }],
    [
      "beside actions that the RAG calls open",
      {
        ...target,
        RAG: ["Complete", "In progress", "In progress", "Complete"],
        Zyxing: ["", "28/02/2025", "31/03/2025", ""],
      },
    ],
    [
      "few among texts, beside what is done",
      {
        ...target,
        Status: ["Complete", "Complete", "Complete", "Open"],
        Zyxing: ["31/01/2025", "see the file", "see the file", ""],
      },
    ],
    ["beside open actions", { ...target, ...status, Zyxing: ["", "28/02/2025", "31/03/2025", ""] }],
    [
      "beside actions that were not begun",
      {
        ...target,
        Status: ["Complete", "Not started", "Complete", "Open"],
        Zyxing: ["", "28/02/2025", "31/03/2025", ""],
      },
    ],
    ["one of which is still to come", { ...target, ...status, Zyxing: ["31/01/2025", "", "31/03/2026", ""] }],
    ["of which there is one only", { ...target, ...status, Zyxing: ["31/01/2025", "", "", ""] }],
    ["in two columns", { ...target, ...status, Zyxing: kept, Wotsit: kept }],
    ["before the target", { Zyxing: kept, ...target, ...status }],
    ["of the next review", { ...target, ...status, "Next review": kept }],
    ["of a report to a committee", { ...target, ...status, "Reported to committee": kept }],
    ["in a plan without a target", { ...status, Zyxing: kept }],
    [
      "beside a column that says when",
      { ...target, ...status, Zyxing: kept, "Date completed": ["01/02/2025", "", "01/04/2025", ""] },
    ],
    [
      "among other texts",
      { ...target, ...status, Zyxing: ["31/01/2025", "see the file", "31/03/2025", "see the file"] },
    ],
  ])("%s are not", (_, columns) => {
    const plan = planWith(columns);
    for (const heading of ["Zyxing", "Wotsit", "Next review"])
      if (heading in columns) expect(fieldRead(plan, heading)).not.toBe("completed");
  });

  test("the day of sign-off is the day of completion where nothing else says that it was done", () => {
    const plan = planWith({ ...target, Lead: OWNERS, "Signed off": kept });
    expect(plan.actions.map(({ completed }) => completed?.date ?? null)).toEqual([
      "2025-01-31",
      null,
      "2025-03-31",
      null,
    ]);
    const beside = planWith({ ...target, ...status, "Signed off": kept });
    expect(fieldRead(beside, "Signed off")).toBe("verified");
  });

  test.each<[heading: string, columns: Readonly<Record<string, readonly CellValue[]>>, field: Field]>([
    ["Date verified", {}, "completed"],
    ["Approved", {}, "completed"],
    // A status says that it was done: the sign-off is taken at its word, unless the heading says more.
    ["Date verified", status, "verified"],
    ["Approved", status, "verified"],
    ["Signed off by the Zyxing panel", status, "completed"],
  ])("“%s” beside %j is when it was %s", (heading, columns, field) => {
    expect(fieldRead(planWith({ ...target, Lead: OWNERS, ...columns, [heading]: kept }), heading)).toBe(field);
  });
});
