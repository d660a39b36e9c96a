/** Small plans whose headings look like something else, and actions told as what was done: plans all the same. What is no plan stays none. */
import type { CellValue } from "../../../src/plan/cells";
import { tellsWhatWasDone } from "../../../src/plan/columns/whatWasDone";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

type Rows = readonly (readonly CellValue[])[];

function plansOf(rows: Rows) {
  const tracker = { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 as const };
  return readPlans(tracker, { asAt: "2025-07-31", quarters: "financial", publication: null }).plans;
}

const factsOf = (rows: Rows) =>
  plansOf(rows)[0]?.actions.map(({ action, target, completed, status }) => [
    action,
    target.date ?? completed?.date ?? null,
    status.state,
  ]);

test.each<[what: string, rows: Rows, facts: unknown]>([
  [
    "Agreed, Local, Completed",
    [
      ["Agreed", "Local", "Completed"],
      ["Train all the volunteers in safeguarding", "Chair", "May 2025"],
      ["Review the policy each year", "Secretary", ""],
    ],
    [
      ["Train all the volunteers in safeguarding", "2025-05-31", "complete"],
      ["Review the policy each year", null, "unknown"],
    ],
  ],
  [
    "Job, Person, Finish, Done",
    [
      ["Job", "Person", "Finish", "Done"],
      ["Train all the volunteers in safeguarding", "Chair", "May 2025", "Yes"],
      ["Review the policy each year", "Secretary", "June 2025", "No"],
    ],
    [
      ["Train all the volunteers in safeguarding", "2025-05-31", "complete"],
      ["Review the policy each year", "2025-06-30", "in-progress"],
    ],
  ],
  [
    "refs before the texts, below a heading for the refs alone",
    [
      ["No.", "Lead", "By when", "Status"],
      ["(i) Train all staff in the new procedure", "Northmoor Police", "31/12/2025", "Open"],
      ["(ii) Audit 30 cases and share the findings", "Northmoor Police", "31/12/2025", "Complete"],
    ],
    [
      ["Train all staff in the new procedure", "2025-12-31", "in-progress"],
      ["Audit 30 cases and share the findings", "2025-12-31", "complete"],
    ],
  ],
])("a plan with the headings %s", (_, rows, facts) => {
  expect(factsOf(rows)).toEqual(facts);
});

test.each<[what: string, rows: Rows]>([
  [
    "attendance",
    [
      ["Job", "Person", "Date", "Passed"],
      ["Crane operator", "A. Shah", "12/05/2025", "Yes"],
      ["Driver of lorries", "B. Moss", "13/05/2025", "No"],
    ],
  ],
  [
    "a chronology",
    [
      ["Date", "Event", "Agency"],
      ["12/05/2020", "Report made to the school", "Elm School"],
      ["14/05/2020", "Visit by the health visitor", "Ashdale Trust"],
    ],
  ],
  [
    "an agenda",
    [
      ["Item", "Lead", "Time"],
      ["Review minutes of the last meeting", "Chair", "10:00"],
      ["Discuss the annual report", "Manager", "10:15"],
    ],
  ],
  [
    "a list to buy",
    [
      ["Item", "Cost", "Bought"],
      ["Paper for the office", "12", "Yes"],
      ["Pens for the desk", "3", "No"],
    ],
  ],
])("%s is no plan", (_, rows) => {
  expect(plansOf(rows)).toEqual([]);
});

describe("a heading asks for what was done", () => {
  test.each([
    "We did…",
    "What we did",
    "Actions taken",
    "Action taken",
    "What has been done",
    "What we have done about it",
  ])("%j", (heading) => {
    expect(tellsWhatWasDone(heading)).toBe(true);
  });
  test.each([
    ...[
      "Summary of Action Taken & Date",
      "Action to be taken",
      "Progress",
      "What we will do",
      "Action taken to date",
      "Update",
    ],
    "Response: action taken / planned",
  ])("but %j does not", (heading) => {
    expect(tellsWhatWasDone(heading)).toBe(false);
  });
});

describe("actions told as what was done", () => {
  const facts = (rows: Rows) =>
    plansOf(rows)[0]?.actions.map(({ recommendation, action, progress, status }) => [
      recommendation,
      action,
      progress,
      status.state,
    ]);

  test("stand right behind the recommendation, and are the news of themselves", () => {
    const rows = [
      ["Recommendation", "Actions taken", "Lead", "Target date"],
      ["Staff should be trained", "We trained 40 staff", "Northmoor Police", "31/03/2025"],
      ["Files should be audited", "Completed: 30 files read", "Ashdale Council", "30/06/2025"],
    ];
    expect(facts(rows)).toEqual([
      ["Staff should be trained", "We trained 40 staff", "", "in-progress"],
      ["Files should be audited", "Completed: 30 files read", "", "complete"],
    ]);
  });

  test("leave progress to a column of its own", () => {
    const rows = [
      ["Recommendation", "What we did", "Lead", "Target date", "Update"],
      ["Staff should be trained", "We trained 40 staff", "Northmoor Police", "31/03/2025", "20 more in May"],
      ["Files should be audited", "We read 30 files", "Ashdale Council", "30/06/2025", ""],
    ];
    expect(facts(rows)?.[0]).toEqual([
      "Staff should be trained",
      "We trained 40 staff",
      "20 more in May",
      "in-progress",
    ]);
  });

  test("are progress beside actions, and behind the owner or the date", () => {
    const beside = [
      ["Recommendation", "Action taken", "Action planned", "Lead", "Target date"],
      ["Staff should be trained", "We trained 40 staff", "Train the others", "Northmoor Police", "31/03/2025"],
      ["Files should be audited", "We read 30 files", "Read 30 more", "Ashdale Council", "30/06/2025"],
    ];
    expect(facts(beside)?.[0]).toEqual([
      "Staff should be trained",
      "Train the others",
      "We trained 40 staff",
      "in-progress",
    ]);
    const behind = [
      ["Recommendation", "Lead", "Target date", "Action taken"],
      ["Train all staff", "Northmoor Police", "31/03/2025", "We trained 40 staff"],
      ["Audit the files", "Ashdale Council", "30/06/2025", "We read 30 files"],
    ];
    expect(facts(behind)?.[0]).toEqual(["Train all staff", "", "We trained 40 staff", "in-progress"]);
  });
});
