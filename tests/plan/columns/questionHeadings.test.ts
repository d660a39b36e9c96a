/** Headings that are questions: what they ask for is told by their tense and by the question before them, not by their words alone. */
import type { CellValue } from "../../../src/plan/cells";
import type { Action, Field } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { serialOf } from "../../support/grid";
import { sheetOf } from "../../support/sheetOf";
import { fieldOf } from "./support/fieldOf";

describe("A question is the field that its answer belongs to", () => {
  test.each<[field: Field, headings: readonly string[]]>([
    [
      "action",
      [
        "What have you done, or what will you do?",
        "What have we done or what are we going to do?",
        "What did you do or will you do about it?",
        "What has been done, or is planned?",
        "What have you done or do you plan to do?",
        "How will you put this right?",
        "What do you need to do?",
        "How are we going to do it?",
        "What we said we'd do",
        "What you said you would do",
        "What the Trust said it would do",
        "Steps we agreed we would make",
        "What the college promised it would change",
        "What we signed up to",
        "What we're doing about it",
        "What is being done",
        "What's needed",
      ],
    ],
    [
      "progress",
      [
        "What have you done so far?",
        "What has happened since?",
        "Where have you got to?",
        "Anything else to tell us?",
        "How's it going?",
        "How it's going",
        "How things are going",
        "How we are getting on",
        "How it is coming along",
        "Since the last board",
      ],
    ],
    [
      "completed",
      [
        "If done, when?",
        "If complete, date",
        "If complete, when was it completed?",
        "Once done, date",
        "If finished, on what date?",
        "When was it done?",
        "When was this completed?",
        "When was the action finished?",
        "When did you complete this?",
        "On what date was it completed?",
        "Done when?",
        "When we did it",
        "When the school finished it",
        "Date it was carried out",
        "Date finalised",
        "Date concluded",
        "Ended on",
        "Date actioned",
      ],
    ],
    [
      "target",
      [
        "By when?",
        "When will it be done?",
        "When is it due?",
        "When should it be done by?",
        "When was it to be done?",
        "When was it due to be completed?",
        "If not done, when will it be?",
        "If no, when will it be done?",
        "Promised for",
        "When we hoped for",
        "First set",
      ],
    ],
    [
      "revised",
      [
        "Has the date changed? If so, to when?",
        "Moved to",
        "Pushed back to",
        "Re-set 1",
        "Re-set date",
        "Date now agreed",
        "Deadline now set",
        "2nd date",
        "Deadline 2",
      ],
    ],
    [
      "status",
      [
        "Done? (Y / P / N)",
        "Done? Y/P/N",
        "Done? (Yes / Part / No)",
        "Complete? (Yes/No/Partly)",
        "In place? (Y/N/P)",
        "Implemented? (Y/N/Partial)",
        "Has it been done? (Yes, No or Part)",
        "Have you done it?",
        "Has this happened?",
        "Have we finished?",
        "Are you on track?",
        "Is this on time?",
        "Did it happen? Y/N",
        "Closed as",
        "Finalised as",
      ],
    ],
    [
      "response",
      [
        "Agreed? (Y/N)",
        "Accepted? Y / N / P",
        "Do you accept it? (Y/N/Part)",
        "Do you agree with the recommendation?",
        "A / P / R",
      ],
    ],
    [
      "expectedOutcome",
      [
        "What do we want to be different?",
        "What do you want to see?",
        "What would we like to change?",
        "What are we hoping for?",
        "What families would notice",
        "What will be better?",
        "What will tell us that it worked?",
        "How will you know it has worked?",
      ],
    ],
    ["outcome", ["What difference has it made?", "Did it work?", "Has it made a difference?", "What came of it?"]],
    [
      "evidence",
      [
        "What tells us that it worked?",
        "What shows that it is done?",
        "How do we know it worked?",
        "Papers we can show",
        "How we can show it",
        "How can you prove this?",
      ],
    ],
    [
      "recommendation",
      [
        "What did the review find?",
        "What do we want to achieve?",
        "What the panel said we should do",
        "What they told us to do",
      ],
    ],
  ])("%s", (field, headings) => {
    expect(headings.map((heading) => [heading, fieldOf(heading)])).toEqual(headings.map((heading) => [heading, field]));
  });

  test("“Deadline 1” is the first date, whatever follows it", () => {
    expect(fieldOf("Deadline 1")).toBe("target");
  });

  test.each<[heading: string, field: Field]>([
    ["When was it raised?", "completed"],
    ["Next review", "revised"],
    ["Date agreed", "revised"],
    ["Date newly approved", "completed"],
    ["Have you seen the report?", "status"],
    ["What are we doing well?", "expectedOutcome"],
  ])("%j is no %s", (heading, field) => {
    expect(fieldOf(heading)).not.toBe(field);
  });
});

const AS_AT = "2026-10-31";
const DATES: CellValue[] = [
  serialOf("2026-03-31"),
  serialOf("2026-06-30"),
  serialOf("2027-01-29"),
  serialOf("2027-03-31"),
];
const WORK = [
  "A briefing was held at every shop, and each till has a card.",
  "The rota was changed so that two people lock up.",
  "Two doors are being fitted with chains.",
  "A leaflet is to be written with the police.",
];

function actionsOf(
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  others: readonly (readonly CellValue[])[] = [],
): readonly Action[] {
  const width = headings.length;
  const plan = sheetOf([headings, ...rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")])]);
  const key = others.length === 0 ? [] : [sheetOf(others, { sheet: "Read me" })];
  const { plans } = readPlans(
    { sheets: [...key, plan], leftOut: [], dateSystem: 1900 },
    { asAt: AS_AT, quarters: "financial", publication: null },
  );
  return plans.flatMap(({ actions }) => actions);
}

const row = (at: number, ...more: CellValue[]): CellValue[] => [
  `B${at + 1}`,
  `Recommendation ${at + 1} of the report, as it was printed`,
  WORK[at] ?? "",
  "Area Manager",
  DATES[at] ?? "",
  ...more,
];
const HEADINGS = ["Ref", "What did the review say?", "What did you do, or what will you do?", "Who?", "By when?"];

describe("Done? Y, P or N", () => {
  const MARKS = ["Y", "Y", "P", "N"];
  const rows = MARKS.map((mark, at) => row(at, mark, mark === "Y" ? (DATES[at] ?? "") : ""));

  test("with its key on another sheet: N is what the key says, and the date behind is when it was done", () => {
    const actions = actionsOf([...HEADINGS, "Done? (Y / P / N)", "If so, when?"], rows, [
      ["How to fill this in"],
      ["Y", "action finished"],
      ["P", "part done, work goes on"],
      ["N", "not yet started"],
    ]);
    expect(actions.map(({ status }) => status.state)).toEqual(["complete", "complete", "in-progress", "not-started"]);
    expect(actions.map(({ completed }) => completed?.date ?? null)).toEqual(["2026-03-31", "2026-06-30", null, null]);
    expect(actions.map(({ action }) => action)).toEqual(WORK);
  });

  test("without a key, N is not done: open, and never withdrawn", () => {
    const actions = actionsOf([...HEADINGS, "Finished? (Y/N/P)", "When was it finished?"], rows);
    expect(actions.map(({ status }) => status.state)).toEqual(["complete", "complete", "in-progress", "in-progress"]);
    expect(actions.map(({ response }) => response)).toEqual(["", "", "", ""]);
  });

  test("in words, with a key below the plan", () => {
    const words = ["Yes", "Yes", "Part", "No"].map((word, at) => row(at, word));
    const key: CellValue[][] = [[""], ["Key: Yes = complete; Part = under way; No = not started"]];
    const actions = actionsOf([...HEADINGS, "Is it in place? (Yes / Part / No)"], [...words, ...key]);
    expect(actions.map(({ status }) => status.state)).toEqual(["complete", "complete", "in-progress", "not-started"]);
  });

  test("“Agreed? Y, P or N” is an answer: N rejects what was recommended", () => {
    const answers = ["Y", "Y", "P", "N"].map((mark, at) => row(at, mark));
    const actions = actionsOf([...HEADINGS, "Agreed? (Y / P / N)"], answers);
    expect(actions.map(({ response }) => response)).toEqual(["Y", "Y", "P", "N"]);
    expect(actions[3]?.status.state).toBe("withdrawn");
  });
});

describe("A question that goes on from the one before it", () => {
  test("“If yes, to when?” behind the question whether the date has changed is the revised date", () => {
    const rows = [
      row(0, "No", "", "Complete"),
      row(1, "Yes", serialOf("2026-12-31"), "In progress"),
      row(2, "No", "", "In progress"),
      row(3, "Yes", serialOf("2027-06-30"), "In progress"),
    ];
    const actions = actionsOf([...HEADINGS, "Has the date changed?", "If yes, to when?", "Status"], rows);
    expect(actions.map(({ revised }) => revised?.date ?? null)).toEqual([null, "2026-12-31", null, "2027-06-30"]);
    expect(actions.map(({ completed }) => completed)).toEqual([null, null, null, null]);
  });

  test("“If not, by when?” beside a first date is the date that counts now", () => {
    const rows = [
      row(0, "Yes", ""),
      row(1, "No", serialOf("2026-12-31")),
      row(2, "No", serialOf("2027-06-30")),
      row(3, "No", ""),
    ];
    const actions = actionsOf([...HEADINGS, "Has it been done?", "If not, by when?"], rows);
    expect(actions.map(({ target }) => target.date)).toEqual(["2026-03-31", "2026-06-30", "2027-01-29", "2027-03-31"]);
    expect(actions.map(({ revised }) => revised?.date ?? null)).toEqual([null, "2026-12-31", "2027-06-30", null]);
    expect(actions.map(({ status }) => status.state)).toEqual([
      "complete",
      "in-progress",
      "in-progress",
      "in-progress",
    ]);
  });
});

describe("What is hoped for beside what was found", () => {
  const rows = [
    [
      "Nobody asked where the money went.",
      "Staff ask, and write it down.",
      "Add the question to the form",
      "Clinic Manager",
      "31.3.27",
      2,
    ],
    ["", "", "Train the nurses to ask it", "Lead Nurse", "End April 2027", 1],
    [
      "Letters went to the house.",
      "Letters go where they are safe.",
      "Change the system for letters",
      "Records Manager",
      "Jan 2027",
      3,
    ],
    [
      "The son's worries were not passed on.",
      "Families know whom to ring.",
      "Print the number on each card",
      "Matron",
      "1/4/27",
      1,
    ],
  ];
  const key = [
    ["Code", "Meaning"],
    ["1", "Not yet begun"],
    ["2", "Under way"],
    ["3", "Done"],
  ];

  test.each([
    "2. What do we want to be different?",
    "What would we like to see instead?",
    "(b) What are we hoping for?",
  ])("%j is an aim, and no recommendation", (heading) => {
    const headings = [
      "1. What did the review find?",
      heading,
      "3. What will we do?",
      "4. Who?",
      "5. By when?",
      "6. Where are we now?",
    ];
    const actions = actionsOf(headings, rows, key);
    expect(actions.map(({ expectedOutcome }) => expectedOutcome).filter((aim) => aim !== "")).toEqual([
      "Staff ask, and write it down.",
      "Letters go where they are safe.",
      "Families know whom to ring.",
    ]);
    expect(actions[1]?.recommendation).toBe("Nobody asked where the money went.");
    expect(actions.map(({ status }) => status.state)).toEqual([
      "in-progress",
      "not-started",
      "complete",
      "not-started",
    ]);
  });
});

describe("Numbers of somebody's own beside the plan's", () => {
  test.each(["Our file no.", "Internal ref", "Datix number", "Case no."])(
    "%j before “Ref” is not what the plan goes by",
    (own) => {
      const rows = DATES.map((_, at) => [`TH-20${41 + at}`, ...row(at), "In progress"]);
      const actions = actionsOf([own, ...HEADINGS, "Status"], rows);
      expect(actions.map(({ ref }) => ref)).toEqual(["B1", "B2", "B3", "B4"]);
    },
  );

  test("alone it is", () => {
    const rows = DATES.map((_, at) => [`TH-20${41 + at}`, ...row(at).slice(1), "In progress"]);
    const actions = actionsOf(["Our file no.", ...HEADINGS.slice(1), "Status"], rows);
    expect(actions.map(({ ref }) => ref)).toEqual(["TH-2041", "TH-2042", "TH-2043", "TH-2044"]);
  });
});

describe("How far what was recommended reaches, below a heading that is not known", () => {
  const plan = (heading: string, cells: readonly string[]): readonly Action[] =>
    actionsOf(
      ["Ref", "Recommendation", heading, "Action", "Owner", "Due date", "Status"],
      cells.map((cell, at) => [
        String(at + 1),
        `Recommendation ${at + 1} of the report, as it was printed`,
        cell,
        WORK[at] ?? "",
        "Area Manager",
        DATES[at] ?? "",
        "In progress",
      ]),
    );

  test.each([
    ["Level", ["Local", "Local", "Regional", "National"]],
    ["Reach", ["Local and national", "Local", "Local", "Local"]],
    ["Applies", ["Nationally", "Locally", "Locally", "Locally"]],
  ])("%j is the scope", (heading, cells) => {
    expect(plan(heading, cells).map(({ scope }) => scope)).toEqual(cells);
  });

  test.each([
    ["Level", ["High", "Low", "Medium", "High"]],
    [
      "Level",
      ["Local Authority Housing", "National Probation Service", "Local Authority Housing", "Regional Crime Unit"],
    ],
  ])("%j over %j is none", (heading, cells) => {
    expect(plan(heading, cells).map(({ scope }) => scope)).toEqual(["", "", "", ""]);
  });
});

describe("Dates under “Time”: what was set first, and what holds now", () => {
  test.each([
    ["First set", "Now"],
    ["Originally", "Currently"],
  ])("%j and %j", (first, now) => {
    const sheet = [
      ["Recommendation", "", "What is done", "", "Time", "", "How far", ""],
      ["Nr", "Words", "Step", "Person", first, now, "Letter", "Since last board"],
      [
        "1",
        "Recommendation 1 of the report",
        "Put the number on each badge",
        "Matron",
        DATES[0] ?? "",
        DATES[3] ?? "",
        "O",
        "Half of the badges are printed.",
      ],
      [
        "2",
        "Recommendation 2 of the report",
        "Open a second room at the desk",
        "Site Manager",
        DATES[1] ?? "",
        "",
        "F",
        "It was opened on 1 May.",
      ],
      [
        "3",
        "Recommendation 3 of the report",
        "Write to the surgeries in the town",
        "Lead Nurse",
        DATES[2] ?? "",
        "",
        "S",
        "",
      ],
    ];
    const key = [["How far: F finished; O ongoing; S still to start; X dropped by the Board"]];
    const [headings = [], ...rows] = sheet;
    const actions = actionsOf(headings.map(String), rows, key);
    expect(actions.map(({ target }) => target.date)).toEqual(["2026-03-31", "2026-06-30", "2027-01-29"]);
    expect(actions.map(({ revised }) => revised?.date ?? null)).toEqual(["2027-03-31", null, null]);
    expect(actions.map(({ status }) => status.state)).toEqual(["in-progress", "complete", "not-started"]);
    expect(actions[0]?.progress).toBe("Half of the badges are printed.");
  });
});

describe("Why it was closed", () => {
  test.each(["Why closed", "Reason for closure", "Closure reason"])(
    "%j tells what was done from what was dropped",
    (heading) => {
      const why = ["Done: one screen shows both.", "Superseded by 12.6", "Not accepted by the court", "Completed"];
      const rows = why.map((text, at) => row(at, DATES[0] ?? "", text));
      const actions = actionsOf([...HEADINGS, "Date closed", heading], rows);
      expect(actions.map(({ status }) => status.state)).toEqual(["complete", "withdrawn", "withdrawn", "complete"]);
    },
  );

  test("“Reason for RAG” and “Reason for delay” tell no state", () => {
    expect(fieldOf("Reason for RAG")).toBe("progress");
    expect(fieldOf("Reason for delay")).toBe("progress");
  });
});

describe("Is it done? – answered by the day, or by “no”", () => {
  const withAnswers = (heading: string, answers: readonly CellValue[]): readonly Action[] =>
    actionsOf(
      [...HEADINGS, heading],
      answers.map((answer, at) => row(at, answer)),
    );

  test.each(["Closed?", "Signed off?", "Complete (date or N)"])("%j", (heading) => {
    const actions = withAnswers(heading, ["12/05/2026", "no", serialOf("2026-09-10"), "N"]);
    expect(actions.map(({ completed }) => completed?.date ?? null)).toEqual(["2026-05-12", null, "2026-09-10", null]);
    expect(actions.map(({ status }) => status.state)).toEqual(["complete", "in-progress", "complete", "in-progress"]);
  });

  test("days to come below “Signed off?” are none", () => {
    const actions = withAnswers("Signed off?", ["12/05/2027", "", "10/09/2027", ""]);
    expect(actions.map(({ completed }) => completed)).toEqual([null, null, null, null]);
  });

  test("beside a status, a sign-off stays a sign-off", () => {
    const rows = ["Complete", "In progress", "Complete", "In progress"].map((status, at) =>
      row(at, status, status === "Complete" ? "12/05/2026" : "no"),
    );
    const actions = actionsOf([...HEADINGS, "Status", "Signed off?"], rows);
    expect(actions.map(({ verified }) => verified)).toEqual(["12/05/2026", "no", "12/05/2026", "no"]);
  });
});

describe("Yes and no", () => {
  const states = (heading: string, answers: readonly CellValue[]): readonly string[] =>
    actionsOf(
      [...HEADINGS, heading],
      answers.map((answer, at) => row(at, answer)),
    ).map(({ status }) => (status.delayed ? `${status.state}, delayed` : status.state));

  test.each(["On track? (Y/N)", "Are we on track?", "Is it on time?"])(
    "%j: what is on track is not done",
    (heading) => {
      expect(states(heading, ["Yes", "No", "Yes", "No"])).toEqual([
        "in-progress",
        "in-progress, delayed",
        "in-progress",
        "in-progress, delayed",
      ]);
    },
  );

  test.each(["Is it in place?", "Embedded?", "Action taken?"])(
    "%j: “No” is not done, and was understood",
    (heading) => {
      expect(states(heading, ["Yes", "Partly", "No", "No"])).toEqual([
        "complete",
        "in-progress",
        "in-progress",
        "in-progress",
      ]);
    },
  );
});

describe("A key in the heading of its values", () => {
  test.each([
    "Status (1 = not started, 2 = in progress, 3 = done)",
    "Where are we now?\n1 = not begun; 2 = under way; 3 = finished",
    "Stage [3 = complete, 2 = started, 1 = not yet started]",
  ])("%j", (heading) => {
    const actions = actionsOf(
      [...HEADINGS, heading],
      ["1", "2", "3", "3"].map((code, at) => row(at, code)),
    );
    expect(actions.map(({ status }) => status.state)).toEqual(["not-started", "in-progress", "complete", "complete"]);
  });
});
