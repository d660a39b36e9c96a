/** Which of an action's cells decides its state: only what is recorded, in order. */
import { readStatus, StatusReader, type StatusColumns, type StatusTexts } from "../../../src/plan/status/readStatus";
import { readText, SETTINGS } from "../dates/settings";

/** An action whose cells are blank. */
const BLANK: StatusTexts = { status: "", rag: "", completed: null, progress: "", outcome: "" };
/** A plan that has a status and a completion column. */
const BOTH_COLUMNS: StatusColumns = { hasStatusColumn: true, hasCompletionColumn: true };
/** A plan that records states in neither column. */
const NEITHER_COLUMN: StatusColumns = { hasStatusColumn: false, hasCompletionColumn: false };

const read = (texts: Partial<StatusTexts>, columns: StatusColumns = BOTH_COLUMNS) =>
  readStatus({ ...BLANK, ...texts }, columns, SETTINGS);
const stateOf = (texts: Partial<StatusTexts>, columns: StatusColumns = BOTH_COLUMNS) =>
  read(texts, columns).status.state;

describe("the status cell decides first", () => {
  test("over a completion date", () => {
    expect(stateOf({ status: "In progress", completed: readText("12/05/2016") })).toBe("in-progress");
  });

  test("over the RAG cell, which decides where the status says nothing of the state", () => {
    expect(stateOf({ status: "In progress", rag: "Complete" })).toBe("in-progress");
    expect(stateOf({ status: "", rag: "Complete" })).toBe("complete");
    expect(stateOf({ status: "Green", rag: "Complete" })).toBe("complete");
  });

  test("its text is kept as typed, and the RAG cell's where there is no other", () => {
    expect(read({ status: " Done ", rag: "B" }).status.text).toBe(" Done ");
    expect(read({ rag: "B" }).status.text).toBe("B");
    expect(read({}).status.text).toBe("");
  });

  test("an outcome that reads as done beside a blank status is no record of it", () => {
    expect(stateOf({ outcome: "Completed. All staff have been trained." })).toBe("in-progress");
    expect(stateOf({ progress: "Completed in May 2016" })).toBe("in-progress");
  });
});

describe("then a completion date", () => {
  test.each(["12/05/2016", "May 2016", "Completed 12/05/2016", "Q1 2016/17"])("%j is complete", (text) => {
    expect(stateOf({ completed: readText(text) })).toBe("complete");
    expect(stateOf({ status: "Green", completed: readText(text) })).toBe("complete");
    expect(stateOf({ status: "See above", completed: readText(text) })).toBe("complete");
  });

  test.each([
    "Completion expected March 2025",
    "To be completed by March 2016",
    "Ongoing 2016",
    "Ongoing",
    "Not yet complete",
  ])("%j is a date that is still ahead", (text) => {
    expect(stateOf({ completed: readText(text) })).toBe("in-progress");
  });

  test("a completion cell that says so without a date is complete too", () => {
    expect(stateOf({ completed: readText("Completed") })).toBe("complete");
  });

  test.each(["N/A", "TBC", "-", "31/02/2016", "See outcome"])("%j says nothing", (text) => {
    expect(stateOf({ completed: readText(text) })).toBe("unknown");
  });
});

describe("then, in a plan with neither column, the opening words of progress", () => {
  test.each([
    "Completed",
    "Completed. All staff have been told.",
    "Completed and Closed 12.05.2016: an audit was completed.",
    "Completed – new form in use",
    "Completed in April 2013",
    "Completed audit of all files",
    "Action completed",
    "Complete",
    "Complete: policy published",
    "Done.",
    "Closed – policy published",
    "Implemented May 2016",
  ])("%j is complete", (progress) => {
    expect(stateOf({ progress }, NEITHER_COLUMN)).toBe("complete");
  });

  test.each([
    "Completed /Ongoing\nPoster sent to surgeries",
    "Implemented and ongoing.",
    "The completed trial is being evaluated",
    "Completion expected in May",
    "Completed forms are to be returned to the board",
    "Delivered training to 30 members of staff",
    "Complete the audit by June",
    "Implemented a new form in two of five wards",
    "May 2015. All staff have an understanding of the issues",
    "Update Jan 2015: completed",
    "Work started",
    "In progress",
    "Partially completed",
    "Not completed",
    "This has been highlighted to the team",
  ])("%j is in progress", (progress) => {
    expect(stateOf({ progress }, NEITHER_COLUMN)).toBe("in-progress");
  });

  test("other states are taken from them too, and a delay", () => {
    expect(stateOf({ progress: "Not started" }, NEITHER_COLUMN)).toBe("not-started");
    expect(stateOf({ progress: "Superseded – see recommendation 5" }, NEITHER_COLUMN)).toBe("withdrawn");
    expect(read({ progress: "On hold until the new lead is in post" }, NEITHER_COLUMN).status).toMatchObject({
      state: "in-progress",
      delayed: true,
    });
  });

  test("the opening words of the outcome are no record", () => {
    expect(stateOf({ outcome: "Completed" }, NEITHER_COLUMN)).toBe("in-progress");
  });

  test("one column is enough for progress to count no more", () => {
    expect(stateOf({ progress: "Completed" }, { hasStatusColumn: false, hasCompletionColumn: true })).toBe(
      "in-progress",
    );
    expect(stateOf({ progress: "Completed" }, { hasStatusColumn: true, hasCompletionColumn: false })).toBe(
      "in-progress",
    );
  });
});

describe("else", () => {
  test.each(["progress", "outcome"] as const)("any text of %s beside a blank status is in progress", (field) => {
    expect(stateOf({ [field]: "Letter sent to all surgeries" })).toBe("in-progress");
  });

  test.each(["Green", "Amber", "-", "TBC"])("a status of %j says as little as a blank one", (status) => {
    expect(stateOf({ status, progress: "Letter sent to all surgeries" })).toBe("in-progress");
    expect(stateOf({ status })).toBe("unknown");
  });

  test("words that are not understood stay unknown, whatever the progress", () => {
    expect(stateOf({ status: "See above", progress: "Letter sent to all surgeries" })).toBe("unknown");
  });

  test.each(["", "-", "N/A", "None", "TBC", "1", "2.", "x", "(a)", "No", "no.", "?!", "12/05/2016"])(
    "progress of %j is no progress",
    (progress) => {
      expect(read({ progress }).status).toMatchObject({ state: "unknown", delayed: false });
      expect(stateOf({ progress }, NEITHER_COLUMN)).toBe("unknown");
    },
  );
});

describe("the recorded RAG", () => {
  test("is the colour of the RAG cell, else of the status cell", () => {
    expect(read({ rag: "G", status: "In progress" }).recordedRag).toBe("green");
    expect(read({ status: "Amber – slipping" }).recordedRag).toBe("amber");
    expect(read({ rag: "Red", status: "Green" }).recordedRag).toBe("red");
    expect(read({ status: "Completed" }).recordedRag).toBeNull();
  });

  test("blue is also complete, green is not", () => {
    expect(read({ rag: "Blue" })).toMatchObject({ recordedRag: "blue", status: { state: "complete" } });
    expect(read({ rag: "Green" })).toMatchObject({ recordedRag: "green", status: { state: "unknown" } });
  });

  test("blue beside a status that says otherwise leaves the state to the status", () => {
    expect(read({ rag: "Blue", status: "In progress" })).toMatchObject({
      recordedRag: "blue",
      status: { state: "in-progress" },
    });
  });

  test("Y is yellow in a RAG column and yes in a status column", () => {
    expect(read({ rag: "Y" })).toMatchObject({ recordedRag: "amber", status: { state: "unknown" } });
    expect(read({ status: "Y" })).toMatchObject({ recordedRag: null, status: { state: "complete" } });
  });
});

describe("a completion date out of the text of a complete action", () => {
  test.each([
    [{ status: "Complete 04/03/2020" }, "2020-03-04"],
    [{ rag: "Blue – complete 04/03/2020" }, null],
    [{ status: "Complete", outcome: "Completed and Closed 12.05.2016: audit done" }, "2016-05-12"],
    [{ status: "Complete", progress: "Completed – March 2016" }, "2016-03-31"],
    [{ status: "Complete 04/03/2020", outcome: "Completed March 2016" }, "2020-03-04"],
    [{ status: "Complete", outcome: "Update Jan 2015: audit done" }, null],
    [{ status: "Complete", progress: "May 2015. All staff told" }, null],
    [{ status: "In progress", outcome: "Completed March 2016" }, null],
  ])("%j: %s", (texts, date) => {
    expect(read(texts).completedFromText?.date ?? null).toBe(date);
  });

  test("also where progress is all that records the state", () => {
    const progress = "Completed and Closed 12.05.2016: an audit was completed.";
    expect(read({ progress }, NEITHER_COLUMN).completedFromText).toMatchObject({
      date: "2016-05-12",
    });
  });

  test("none where the completion column has it", () => {
    const texts = { status: "Complete 04/03/2020", completed: readText("05/03/2020") };
    expect(read(texts).completedFromText).toBeNull();
  });
});

describe("a status cell alone", () => {
  const beside = {
    ...BLANK,
    completed: readText("12/05/2016"),
    progress: "Completed in May",
    outcome: "Staff know whom to call",
    response: "Rejected",
  };

  test.each(["In progress", "Not started", "On track", "Delayed", "Withdrawn"])(
    "%j says the same whatever stands beside it",
    (status) => {
      const reader = new StatusReader(BOTH_COLUMNS, SETTINGS);
      expect(reader.byStatusAlone(status)).toEqual(reader.read({ ...beside, status }));
    },
  );

  test.each(["Complete", "", "see minutes", "#REF!"])("%j leaves the rest to be looked at", (status) => {
    expect(new StatusReader(BOTH_COLUMNS, SETTINGS).byStatusAlone(status)).toBeNull();
  });
});
