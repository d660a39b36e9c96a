/** What records a state beside the words of a status: the user, a key, a tick, a fill, a title, a response, a mark, a date. */
import { readKey } from "../../../src/plan/status/key";
import {
  readStatus,
  type StatusColumns,
  type StatusTexts,
  type ValueMeaning,
} from "../../../src/plan/status/readStatus";
import { stateOfTitle } from "../../../src/plan/status/stateOfTitle";
import { readText, SETTINGS } from "../dates/settings";

const BLANK: StatusTexts = { status: "", rag: "", completed: null, progress: "", outcome: "" };
const COLUMNS: StatusColumns = { hasStatusColumn: true, hasCompletionColumn: true };
const NO_COLUMNS: StatusColumns = { hasStatusColumn: false, hasCompletionColumn: false };

const read = (texts: Partial<StatusTexts>, columns: Partial<StatusColumns> = {}) =>
  readStatus({ ...BLANK, ...texts }, { ...COLUMNS, ...columns }, SETTINGS);
const statusOf = (texts: Partial<StatusTexts>, columns: Partial<StatusColumns> = {}) => read(texts, columns).status;

describe("what the user said of a value outranks everything", () => {
  const meanings = new Map<string, ValueMeaning>([
    ["cnfa", "complete"],
    ["closed", "in-progress"],
    ["blue", "not-started"],
    ["purple", "blue"],
    ["verbal update", "unknown"],
  ]);

  test("the words, the key and the colour", () => {
    expect(statusOf({ status: "CNFA" }, { meanings })).toMatchObject({
      state: "complete",
      from: "user",
      isUnread: false,
    });
    expect(statusOf({ status: "Closed" }, { meanings })).toMatchObject({ state: "in-progress", from: "user" });
    expect(statusOf({ rag: "Blue" }, { meanings, key: readKey([["Blue", "Complete"]]) }).state).toBe("not-started");
  });

  test("a value may mean a colour", () => {
    expect(read({ rag: "Purple" }, { meanings })).toMatchObject({ recordedRag: "blue", status: { state: "complete" } });
  });

  test("or nothing: then it is as good as blank", () => {
    const progress = "Letter sent";
    expect(statusOf({ status: "Verbal update", progress }, { meanings })).toMatchObject({
      state: "in-progress",
      from: "some progress",
      isUnread: false,
    });
  });
});

describe("the workbook's key", () => {
  const key = readKey([
    ["1 = Achieved"],
    ["3 = Verbal update"],
    ["Green = complete"],
    ["Blue = in progress"],
    ["Closed = awaiting verification"],
  ]);

  test("says what codes mean, and outranks what words mean elsewhere", () => {
    expect(statusOf({ status: "1" }, { key })).toMatchObject({ state: "complete", from: "status" });
    expect(statusOf({ status: "Closed" }, { key }).state).toBe("in-progress");
  });

  test("says what a colour means, however it is typed or shown", () => {
    for (const rag of ["Green", "G", "🟢", "G*", "Green – evidence seen"]) {
      expect(read({ rag }, { key })).toMatchObject({ recordedRag: "green", status: { state: "complete" } });
    }
    expect(read({ fill: "#00B050" }, { key })).toMatchObject({ recordedRag: "green", status: { state: "complete" } });
    expect(read({ rag: "B" }, { key })).toMatchObject({ recordedRag: "blue", status: { state: "in-progress" } });
  });

  test("leaves the words beside a colour their own meaning", () => {
    expect(statusOf({ rag: "Green – not started" }, { key }).state).toBe("not-started");
  });

  test("says what codes mean where their date stands behind them", () => {
    const codes = { key: readKey([["Y = complete"], ["W = withdrawn"]]) };
    expect(statusOf({ status: "Y 14/10/15" }, codes)).toMatchObject({ state: "complete", isUnread: false });
    expect(statusOf({ status: "W  (1.2.2016) " }, codes)).toMatchObject({ state: "withdrawn", isUnread: false });
    expect(statusOf({ status: "C 14/10/15" }, codes).state).toBe("unknown");
  });

  test("may say a colour only: the words keep their own meaning, and their delay", () => {
    const colours = { key: readKey([["1 = Red"], ["Overdue = red"]]) };
    expect(read({ status: "1" }, colours)).toMatchObject({
      recordedRag: "red",
      status: { state: "unknown", isUnread: false },
    });
    expect(read({ status: "Overdue" }, colours)).toMatchObject({
      recordedRag: "red",
      status: { state: "in-progress", delayed: true },
    });
  });

  test("that says no state of blue leaves it complete", () => {
    expect(read({ rag: "B" }, { key: readKey([["Blue = see the notes"]]) }).status.state).toBe("complete");
  });

  test("that says no state leaves the value not understood", () => {
    expect(statusOf({ status: "3" }, { key })).toMatchObject({ state: "unknown", isUnread: true });
  });
});

describe("what was not understood is said", () => {
  test.each(["3", "No", "CNFA", "Verbal update", "C", "See above"])("%j is not understood", (status) => {
    expect(statusOf({ status, progress: "Letter sent" })).toMatchObject({
      state: "unknown",
      from: "none",
      isUnread: true,
    });
    expect(statusOf({ rag: status, progress: "Letter sent" })).toMatchObject({ state: "unknown", isUnread: true });
  });

  test("also where a completion date or the colour beside it tells the state", () => {
    const date = { status: "CNFA", completed: readText("12/05/2016") };
    expect(statusOf(date)).toMatchObject({ state: "complete", from: "completion date", isUnread: true });
    expect(statusOf({ ...date, status: "", rag: "CNFA" })).toMatchObject({ state: "complete", isUnread: true });
    expect(statusOf({ status: "CNFA", rag: "Blue" })).toMatchObject({ state: "complete", isUnread: true });
    expect(statusOf({ status: "In progress", rag: "Purple" })).toMatchObject({ state: "in-progress", isUnread: false });
    expect(statusOf({ completed: readText("12/05/2016") })).toMatchObject({
      state: "complete",
      delayed: false,
      isUnread: false,
    });
  });

  test.each(["", "-", "–", "TBC", "None", "Green", "Amber", "Red (no reply)"])("%j is, or says nothing", (status) => {
    expect(statusOf({ status })).toMatchObject({ state: "unknown", isUnread: false });
  });

  test.each(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#CALC!", "#SPILL!"])("%s is no state", (status) => {
    expect(statusOf({ status, completed: readText("12/05/2016") })).toMatchObject({ state: "unknown", isUnread: true });
  });

  test("an error in the RAG cell leaves the status what it says", () => {
    expect(statusOf({ status: "Complete", rag: "#REF!" })).toMatchObject({ state: "complete", isUnread: false });
  });

  test("text that is struck out, or in part, is not read", () => {
    for (const struck of [true, null]) {
      expect(statusOf({ status: "Not started Complete", struck })).toMatchObject({ state: "unknown", isUnread: true });
      expect(statusOf({ rag: "Green Blue", struck })).toMatchObject({ state: "unknown", isUnread: true });
      expect(statusOf({ status: "", struck })).toMatchObject({ state: "unknown", isUnread: false });
    }
    expect(read({ status: "Complete", rag: "Green", struck: true }).recordedRag).toBe("green");
    expect(statusOf({ status: "Complete", struck: false }).state).toBe("complete");
  });
});

describe("ticks and percentages", () => {
  test.each([
    ...["x", "X", "✓", "Yes", "Y", "Yes 12/03/2016", "✔️", "Yes –", "x 14/10/15", " X  14-10-2015 ", "[x] (1.2.15)"],
    ...["Yes, checked by Internal Audit", "Yes – and confirmed", "Yes, in full", "Yes: signed off by the board"],
  ])("in a tick column %j is complete", (status) => {
    expect(statusOf({ status }, { isTickColumn: true })).toMatchObject({
      state: "complete",
      delayed: false,
      isUnread: false,
    });
  });
  test.each([
    ...["x 14/10", "x 14/10/15 by phone", "see x 14/10/15", "x at 14/10/15", "1 14/10/15", "xxxx 14/10/15"],
    ...["Yes, the wards were asked", "Yes, asked of the wards, all of them", "Yes, agreements were sent"],
    ...["Yes, checked by the lead but evidence is missing", "Yes, confirmed for ward 4, not for ward 5"],
  ])("in a tick column %j is not complete for certain", (status) => {
    expect(statusOf({ status }, { isTickColumn: true }).state).not.toBe("complete");
  });
  test.each(["No", "N", "✗", "☐", "Not yet", "✗ 14/10/15", "No 1/2/2015"])(
    "in a tick column %j is not complete yet",
    (status) => {
      expect(statusOf({ status }, { isTickColumn: true })).toMatchObject({ state: "in-progress", isUnread: false });
    },
  );
  test("words in a tick column mean what they mean", () => {
    expect(statusOf({ status: "Partially" }, { isTickColumn: true }).state).toBe("in-progress");
    expect(statusOf({ status: "See notes" }, { isTickColumn: true }).isUnread).toBe(true);
  });
  test("a cross elsewhere is not understood", () => {
    expect(statusOf({ status: "x" })).toMatchObject({ state: "unknown", isUnread: true });
  });
  test("numbers under a heading of percentages", () => {
    expect(statusOf({ status: "1" }, { isPercentColumn: true }).state).toBe("complete");
    expect(statusOf({ status: "0.5" }, { isPercentColumn: true }).state).toBe("in-progress");
    expect(statusOf({ status: "0" }, { isPercentColumn: true }).state).toBe("not-started");
    expect(statusOf({ status: "1" })).toMatchObject({ state: "unknown", isUnread: true });
  });
});

describe("a fill", () => {
  test("is the recorded colour where none is typed; blue is complete", () => {
    expect(read({ fill: "#0070C0" })).toMatchObject({ recordedRag: "blue", status: { state: "complete" } });
    expect(read({ fill: "#FFC000" })).toMatchObject({
      recordedRag: "amber",
      status: { state: "unknown", delayed: false, isUnread: false },
    });
    expect(read({ fill: "#0070C0" }).status.delayed).toBe(false);
    expect(read({ rag: "G", fill: "#FF0000" }).recordedRag).toBe("green");
  });
  test("leaves the state to the words", () => {
    expect(read({ status: "In progress", fill: "#0070C0" })).toMatchObject({
      recordedRag: "blue",
      status: { state: "in-progress" },
    });
  });
});

describe("where the cells are blank", () => {
  test("a rejected recommendation is withdrawn, whatever the comments", () => {
    const texts = { response: "Reject", progress: "Poor value" };
    expect(statusOf(texts)).toMatchObject({ state: "withdrawn", delayed: false, from: "response" });
    expect(statusOf({ ...texts, status: "In progress" }).state).toBe("in-progress");
    expect(statusOf({ ...texts, response: "Accept" })).toMatchObject({
      state: "in-progress",
      delayed: false,
      from: "some progress",
    });
  });

  test.each([
    ["Not started.", "not-started", false],
    ["Not yet started – waiting for the new manager", "not-started", false],
    ["Cancelled. Mail is tested at the regional centre.", "withdrawn", false],
    ["On hold. No capital money this year.", "in-progress", true],
    ["Delayed. Part on order; supplier gives January.", "in-progress", true],
  ])("an update that opens with an open state, or a withdrawal, says it: %s", (progress, state, delayed) => {
    expect(statusOf({ progress }, COLUMNS)).toMatchObject({ state, delayed, from: "progress" });
  });

  test.each([
    "Completed in May.",
    "Achieved. Both in post.",
    "Cancelled contract was put out again",
    "Starting next month",
    "Delayed calls are now reviewed each week",
  ])("an update that tells of completion, or of other things, is some progress: %s", (progress) => {
    expect(statusOf({ progress }, COLUMNS)).toMatchObject({
      state: "in-progress",
      delayed: false,
      from: "some progress",
    });
  });

  test("the banner, then the sheet", () => {
    const banner = stateOfTitle("Completed actions");
    const sheet = stateOfTitle("Superseded");
    expect(statusOf({ banner, sheet })).toMatchObject({ state: "complete", from: "banner" });
    expect(statusOf({ sheet, progress: "Letter sent" })).toMatchObject({ state: "withdrawn", from: "sheet" });
    expect(statusOf({ banner, status: "In progress" })).toMatchObject({ state: "in-progress", from: "status" });
    expect(statusOf({ banner, status: "CNFA" })).toMatchObject({ state: "unknown", isUnread: true });
  });

  test("a mark in the action's text, in a plan that records states nowhere else", () => {
    const action = "Train all staff Completed (12/03/2016)";
    expect(read({ action }, NO_COLUMNS)).toMatchObject({
      status: { state: "complete", delayed: false, from: "action" },
      completedFromText: { date: "2016-03-12" },
    });
    expect(read({ action, status: "Complete" }).completedFromText).toBeNull();
    expect(statusOf({ action }).state).toBe("unknown");
    expect(statusOf({ action, progress: "In progress" }, NO_COLUMNS)).toMatchObject({ from: "progress" });
    expect(statusOf({ action }, { ...NO_COLUMNS, hasStateTitles: true }).state).toBe("unknown");
  });
});

describe("completed later than the as-at date, 31 March 2018, is not complete yet", () => {
  test("whether the date stands in its cell or beside the status", () => {
    const later = { state: "in-progress", completedLater: true };
    expect(statusOf({ completed: readText("01/04/2018") })).toMatchObject({ ...later, from: "completion date" });
    expect(statusOf({ status: "Complete", completed: readText("May 2018") })).toMatchObject({
      ...later,
      from: "status",
    });
    expect(read({ status: "Complete 12/05/2018" })).toMatchObject({
      status: later,
      completedFromText: { date: "2018-05-12" },
      assurance: null,
    });
  });

  test.each(["31/03/2018", "March 2018", "2018", "Q4 2017/18"])("%j is not later: it has begun", (text) => {
    expect(statusOf({ status: "Complete", completed: readText(text) })).toMatchObject({
      state: "complete",
      completedLater: false,
    });
  });

  test("an action recorded as open is open, and not completed later", () => {
    expect(statusOf({ status: "In progress", completed: readText("May 2018") })).toMatchObject({
      state: "in-progress",
      completedLater: false,
    });
    expect(statusOf({ completed: readText("Completion expected May 2018") })).toMatchObject({ completedLater: false });
  });
});

test("what the completion is made of is told with it", () => {
  expect(read({ status: "Complete" }).assurance).toBe("claimed");
  expect(read({ status: "Complete", outcome: "Fewer repeat victims" }).assurance).toBe("outcome");
  expect(read({ status: "Complete", evidence: "Audit 4" }).assurance).toBe("evidence");
  expect(read({ status: "Closed – verified" }).assurance).toBe("verified");
  expect(read({ rag: "B" }, { key: readKey([["B", "Complete and checked"]]) }).assurance).toBe("verified");
  expect(read({ status: "In progress", evidence: "Audit 4" }).assurance).toBeNull();
});

describe("a word for done before a day, where the target stands, in a plan that records states nowhere", () => {
  const target = (text: string, columns = NO_COLUMNS) => {
    const { status, completedFromText } = read({ target: text, progress: "New form in use" }, columns);
    return [status.state, status.from, completedFromText?.date ?? null];
  };

  test.each([
    ["Completed 17/01/2015", "2015-01-17"],
    ["Done - March 2015", "2015-03-31"],
    ["Complete (12 May 2015)", "2015-05-12"],
  ])("%j is complete", (text, date) => {
    expect(target(text)).toEqual(["complete", "target", date]);
  });

  test.each([
    ...[
      "Completed by end of Sept 2014",
      "To be completed 17/01/2015",
      "Completed by 17/01/2015",
      "Completed",
      "17/01/2015",
    ],
    ...["Completion 17/01/2015 expected", "Complete before 17/01/2015", "Completed 17/01/2045"],
  ])("but %j is a target", (text) => {
    expect(target(text)).toEqual(["in-progress", "some progress", null]);
  });

  test("where another column records states, that decides", () => {
    expect(target("Completed 17/01/2015", COLUMNS)[1]).toBe("some progress");
  });
});

describe("two names for one state", () => {
  test.each([
    ["Cyflawnwyd / Completed", "complete"],
    ["Completed / Cyflawnwyd", "complete"],
    ["Tynnwyd yn ôl / Withdrawn", "withdrawn"],
    ["Heb ddechrau / Not started", "not-started"],
  ])("%j is %s", (status, state) => {
    expect(statusOf({ status }).state).toBe(state);
  });

  test.each([
    "Completed / Ongoing",
    "Draft / completed",
    "Phase one / completed",
    "Partly / completed",
    "Not / completed",
  ])("but %j is not complete", (status) => {
    expect(statusOf({ status }).state).not.toBe("complete");
  });
});

describe("states in the words of visits and boards", () => {
  test.each([
    ["First draft", "in-progress"],
    ["Draft", "in-progress"],
    ["Part - mirror only", "in-progress"],
    ["Off plan", "in-progress"],
    ["Dropped", "withdrawn"],
    ["In delivery", "in-progress"],
  ])("%j is %s", (status, state) => {
    expect(statusOf({ status }).state).toBe(state);
  });

  test.each(["Draughty", "Dropped off at the station", "Part of a series"])("but %j is none of them", (status) => {
    expect(statusOf({ status }).state).toBe("unknown");
  });
});

describe("what stands in place of a completion date", () => {
  const columns = { hasStatusColumn: false };

  test("that the action was dropped, or not begun", () => {
    expect(
      statusOf(
        { completionCell: "Superseded by the regional hub.", outcome: "Superseded by the regional hub." },
        columns,
      ),
    ).toMatchObject({
      state: "withdrawn",
      from: "completion date",
    });
    expect(
      statusOf({ completionCell: "Superseded March 2016", completed: readText("Superseded March 2016") }, columns)
        .state,
    ).toBe("withdrawn");
    expect(statusOf({ completionCell: "Not yet started", progress: "A bid was written." }, columns).state).toBe(
      "not-started",
    );
  });

  test("a status says more than it does, and “N/A” says nothing", () => {
    expect(statusOf({ status: "In progress", completionCell: "Superseded by 4" }).state).toBe("in-progress");
    expect(statusOf({ completionCell: "N/A", completed: readText("N/A") }, columns).state).toBe("unknown");
  });
});
