/** What of a tracker is in doubt, in one list: sentences that stand beside the figures they change. */
import type { CellValue, SheetCells, TrackerCells } from "../../../src/plan/cells";
import { readPlans } from "../../../src/plan/readPlans";
import { isEverythingUnderstood, trackerDoubts } from "../../../src/plan/reading/trackerDoubts";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

function doubtsIn(...sheets: SheetCells[]): { kinds: string[]; sentences: string[]; all: boolean } {
  const tracker: TrackerCells = { sheets, leftOut: [], dateSystem: 1900 };
  const settings = { asAt: "2026-11-20", quarters: "financial", publication: null } as const;
  const { plans } = readPlans(tracker, settings);
  const doubts = trackerDoubts(tracker, plans);
  return {
    kinds: doubts.map(({ sheet, kind }) => `${sheet} ${kind}`),
    sentences: doubts.map(({ sentence }) => sentence),
    all: isEverythingUnderstood(plans, doubts),
  };
}

const HEADINGS: Row = ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"];
const rows = (...lastCells: Row[]): Row[] =>
  lastCells.map((cells, index) => [
    String(index + 1),
    `The Partnership should agree protocol ${index + 1}.`,
    `Write and adopt protocol ${index + 1}.`,
    "Ashdale Council",
    ...cells,
  ]);
const PLAIN = rows(["31/03/2027", "Complete"], ["30/06/2027", "In progress"], ["30/09/2027", "Not started"]);

test("a plan of which everything was understood is in no doubt", () => {
  expect(doubtsIn(sheetOf([HEADINGS, ...PLAIN]))).toEqual({ kinds: [], sentences: [], all: true });
});

test("a column that is not used changes no figure, but then not everything was understood", () => {
  const withCost = [[...HEADINGS, "Cost (£)"], ...PLAIN.map((row, index) => [...row, 1200 + index])];
  expect(doubtsIn(sheetOf(withCost))).toEqual({ kinds: [], sentences: [], all: false });
});

test("values that say nothing known are counted and named", () => {
  const known = rows(["31/03/2027", "Complete"], ["30/06/2027", "In progress"], ["30/09/2027", "Complete"]);
  const { sentences, all } = doubtsIn(
    sheetOf([HEADINGS, ...known, ...known, ...rows(["31/03/2027", "CNFA"], ["30/06/2027", "CNFA"])]),
  );
  expect(sentences).toEqual(["2 of 8 statuses could not be read: “CNFA” (2 times). Those actions count as open."]);
  expect(all).toBe(false);
});

describe("a guessed column of recommendations", () => {
  const GUESSED = HEADINGS.with(1, "Underlying cause");

  test("is no doubt where each row is an action by its own text: no figure hangs on it", () => {
    const { sentences } = doubtsIn(sheetOf([GUESSED, ...PLAIN]));
    expect(sentences).toEqual([]);
  });

  test("is one where a row is a recommendation by it, and no action", () => {
    const above: Row[] = [
      ["4", "Calls are not counted anywhere in the county.", "", "", "", ""],
      ["", "", "Count the calls each month.", "Ashdale Council", "31/03/2027", "In progress"],
    ];
    expect(doubtsIn(sheetOf([GUESSED, ...PLAIN, ...above])).sentences).toEqual([
      "Column B, “Underlying cause”, was taken for the recommendation by a guess: which rows are actions hangs on it.",
    ]);
  });
});

describe("dates", () => {
  test("that say there is none yet are understood", () => {
    const dates = rows(["TBC", "Open"], ["Immediate", "In progress"], ["n/a", "Open"], ["31/03/2027", "Complete"]);
    expect(doubtsIn(sheetOf([HEADINGS, ...dates]))).toMatchObject({ sentences: [], all: true });
  });

  test("that say something else are in doubt", () => {
    const dates = rows(["31/03/2027", "Complete"], ["30/06/2027", "Open"], ["When staff allow", "Open"]);
    expect(doubtsIn(sheetOf([HEADINGS, ...dates])).sentences).toEqual([
      "The target date of 1 open action could not be read: “When staff allow”. It counts as without a date.",
    ]);
  });

  test("of complete actions change no figure, but then not everything was understood", () => {
    const dates = rows(["31/03/2027", "Open"], ["30/06/2027", "Open"], ["When staff allow", "Complete"]);
    expect(doubtsIn(sheetOf([HEADINGS, ...dates]))).toEqual({ kinds: [], sentences: [], all: false });
  });

  const WITH_REVISED = [...HEADINGS, "Revised target date"];
  const revised = (...cells: Row[]): Row[] => [WITH_REVISED, ...rows(...cells)];

  test("stand in for each other: a target is in doubt only where no revised date was read", () => {
    const target = revised(["When staff allow", "Open", "31/03/2027"], ["30/06/2027", "Open", "30/09/2027"]);
    expect(doubtsIn(sheetOf(target)).sentences).toEqual([]);
    const late = revised(
      ["31/01/2027", "Open", "31/03/2027"],
      ["28/02/2027", "Open", "30/04/2027"],
      ["31/03/2027", "Open", "After the move"],
      ["30/06/2027", "Open", "After the move"],
    );
    expect(doubtsIn(sheetOf(late)).sentences).toEqual([
      "The revised dates of 2 open actions could not be read: “After the move” (2 times). There the target date counts.",
    ]);
  });

  test("of completion are in doubt only where the status does not say how far the action is", () => {
    const headings = [...HEADINGS.slice(0, 5), "Status", "Date completed"];
    const read = rows(["31/01/2026", "Complete", "20/01/2026"], ["28/02/2026", "Complete", "15/02/2026"]);
    const said = rows(["31/03/2027", "In progress", "With the printers"]);
    expect(doubtsIn(sheetOf([headings, ...read, ...said])).sentences).toEqual([]);
    const blank = rows(["31/03/2027", "", "With the printers"]);
    expect(doubtsIn(sheetOf([headings, ...read, ...blank])).sentences).toEqual([
      "The completion date of 1 open action could not be read: “With the printers”. It counts as open.",
    ]);
  });
});

describe("a completion after the as-at date", () => {
  const headings = [...HEADINGS.slice(0, 5), "Status", "Date completed"];
  const sheetWith = (...cells: Row[]): SheetCells =>
    sheetOf([
      headings,
      ...rows(["31/01/2026", "Complete", "20/01/2026"], ["28/02/2026", "Complete", "15/02/2026"], ...cells),
    ]);

  test.each([
    ["beside a status that says complete", ["31/03/2026", "Complete", "12/03/2036"]],
    ["where the day alone would complete it", ["31/03/2026", "", "12/03/2036"]],
  ])("%s is said, with its place", (_, cells) => {
    const { kinds, sentences, all } = doubtsIn(sheetWith(cells));
    expect(kinds).toEqual(["Ashdale completed-later"]);
    expect(sentences).toEqual([
      "1 action is recorded as complete on a day after the as-at date, and counts as open: row 4 (“12/03/2036”).",
    ]);
    expect(all).toBe(false);
  });

  test("of several, the first three are named and the others counted", () => {
    const { sentences } = doubtsIn(
      sheetWith(
        ["31/03/2026", "Complete", "12/03/2036"],
        ["30/04/2026", "Complete", "13/04/2036"],
        ["31/05/2026", "Complete", "14/05/2036"],
        ["30/06/2026", "Complete", "15/06/2036"],
      ),
    );
    expect(sentences).toEqual([
      "4 actions are recorded as complete on days after the as-at date, and count as open: row 4 (“12/03/2036”), row 5 (“13/04/2036”), row 6 (“14/05/2036”) and 1 more.",
    ]);
  });

  test("on a sheet that says that its actions are completed", () => {
    const withoutStatus = [...HEADINGS.slice(0, 5), "Date completed"];
    const cells = [
      withoutStatus,
      ...rows(["31/01/2026", "20/01/2026"], ["28/02/2026", "15/02/2026"], ["31/03/2026", "12/03/2036"]),
    ];
    expect(doubtsIn(sheetOf(cells, { sheet: "Completed" })).sentences).toEqual([
      "1 action is recorded as complete on a day after the as-at date, and counts as open: row 4 (“12/03/2036”).",
    ]);
  });

  test.each([
    ["the as-at date itself", ["31/03/2026", "Complete", "20/11/2026"]],
    ["the month of the as-at date", ["31/03/2026", "Complete", "November 2026"]],
    ["a day that is planned, of an action in progress", ["31/03/2027", "In progress", "12/03/2027"]],
    ["the day on which an action is withdrawn", ["31/03/2026", "Withdrawn", "12/03/2027"]],
  ])("is not %s", (_, cells) => {
    expect(doubtsIn(sheetWith(cells)).sentences).toEqual([]);
  });

  test.each([
    ["in a year that cannot be right", "12/03/2206"],
    ["of long ago, by a slip of the pen", "12/03/1926"],
    ["without a year", "12 March"],
  ])("a day %s completes nothing, and that is said", (_, day) => {
    expect(doubtsIn(sheetWith(["31/03/2026", "", day])).sentences).toEqual([
      `The completion date of 1 open action could not be read: “${day}”. It counts as open.`,
    ]);
  });
});

test("a status that was not understood is in doubt only where no completion date answers for it", () => {
  const headings = [...HEADINGS, "Date completed"];
  const known = rows(
    ["31/03/2027", "Complete", "01/02/2026"],
    ["30/06/2027", "In progress", ""],
    ["30/09/2027", "Open", ""],
  );
  const both = rows(["31/03/2027", "CNFA", "01/03/2026"], ["30/04/2027", "CNFA", ""]);
  expect(doubtsIn(sheetOf([headings, ...known, ...known, ...both])).sentences).toEqual([
    "1 of 8 statuses could not be read: “CNFA”. That action counts as open.",
  ]);
});

describe("a column of states that is blank", () => {
  const headings = [...HEADINGS, "RAG"];
  const blank = [headings, ...PLAIN.map((row) => [...row, ""])];

  test("may be coloured by conditional formats, where these cannot be seen", () => {
    const { kinds, sentences } = doubtsIn(sheetOf(blank));
    expect(kinds).toEqual(["Ashdale colours-not-seen"]);
    expect(sentences).toEqual([
      "Column G, taken for the RAG, is blank, and colours set by conditional formats cannot be seen here: no colour counts as recorded.",
    ]);
  });

  test("may be coloured in any way, where no colours were read", () => {
    const { fillsSeen, ...cells } = sheetOf(blank);
    expect(fillsSeen).toBe("direct");
    expect(doubtsIn(cells).sentences).toEqual([
      "Column G, taken for the RAG, is blank, and colours of cells cannot be seen here: no colour counts as recorded.",
    ]);
  });

  test("is blank, where all colours can be seen", () => {
    expect(doubtsIn(sheetOf(blank, { fillsSeen: "shown" })).kinds).toEqual([]);
  });

  test("is coloured, where fills were seen", () => {
    const looks = new Map([[6, blank.map((_, row) => (row === 2 ? { fill: "#FF0000", struck: false } : undefined))]]);
    expect(doubtsIn(sheetOf(blank, { looks })).kinds).toEqual([]);
  });

  test("is not blank, where one cell of it has a text", () => {
    const one = [headings, ...PLAIN.map((row, index) => [...row, index === 1 ? "Amber" : ""])];
    expect(doubtsIn(sheetOf(one)).kinds).toEqual([]);
  });

  test("is found also where the plan does not start in A1", () => {
    expect(doubtsIn(sheetOf(blank, { firstRow: 7, firstColumn: 3 })).sentences[0]).toMatch(
      /^Column I, taken for the RAG/,
    );
  });
});

test("cells far from all others that were not read are said, also of a sheet without a plan", () => {
  const far = sheetOf([["Telephone"], ["0000"]], { sheet: "Lists", notRead: ["IW1:KC90", "XFD1048576"] });
  expect(doubtsIn(sheetOf([HEADINGS, ...PLAIN]), far)).toEqual({
    kinds: ["Lists cells-not-read"],
    sentences: ["Cells far from all others (IW1:KC90, XFD1048576) hold something and were not read."],
    all: false,
  });
});

test("the gravest come first, whatever sheet they are on", () => {
  const late = sheetOf([HEADINGS, ...PLAIN], { notRead: ["XFD1"] });
  const withoutStatus = [HEADINGS.slice(0, 5), ...PLAIN.map((row) => row.slice(0, 5))];
  const { kinds } = doubtsIn(late, sheetOf(withoutStatus, { sheet: "Northmoor" }));
  expect(kinds).toEqual(["Northmoor no-status", "Ashdale cells-not-read"]);
});
