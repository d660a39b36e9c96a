/** V18, V20, V21: what is recorded as complete, against what is written beside it. The phrases have tests of their own. */
import { aCompleteAction, anAction, aDate, aRatedPlan, columnsWithout, overdueBy } from "../../support/plans";
import { findingsOf, fires, messageOf } from "../../support/checking";

describe("V18 closed with no outcome", () => {
  test.each([
    "",
    "Complete",
    "Completed.",
    "COMPLETE 04/03/2018",
    "Completed and closed, March 2018",
    "Done ✓",
    "N/A",
    "–",
    "See above",
    "No update.",
    "As recommendation 3",
    "To ensure that every team has the form",
    "Complete – see action 4",
  ])("fires: %s", (outcome) => {
    expect(fires("V18", aCompleteAction({ outcome }))).toBe(true);
  });
  test.each([
    "No update to the policy was needed: the audit found that it is followed",
    "Policy amended",
    "Complete: nine in ten staff trained",
    "Completed. Audit shows better recording.",
  ])("is silent: %s", (outcome) => {
    expect(fires("V18", aCompleteAction({ outcome }))).toBe(false);
  });
  test.each(["in-progress", "not-started", "unknown", "withdrawn"] as const)("is silent for what is %s", (state) => {
    expect(fires("V18", anAction({ state, outcome: "" }))).toBe(false);
  });
  test("does not take the progress for an outcome, where the plan has outcomes", () => {
    expect(fires("V18", aCompleteAction({ outcome: "", progress: "All teams trained" }))).toBe(true);
  });
  test("takes the progress where it has none, and points to it", () => {
    const plan = { columns: columnsWithout("outcome") };
    expect(fires("V18", aCompleteAction({ outcome: "", progress: "All teams trained" }), plan)).toBe(false);
    const found = findingsOf("V18", aRatedPlan([aCompleteAction({ outcome: "", progress: "Complete" })], plan));
    expect(found.map((finding) => finding.cell)).toEqual(["M6"]);
  });
  test("takes the words beside the state where it has neither", () => {
    const plan = { columns: columnsWithout("outcome", "progress") };
    const closed = (status: string) => aCompleteAction({ outcome: "", progress: "", status });
    expect(fires("V18", closed("Closed"), plan)).toBe(true);
    expect(fires("V18", closed("Closed: form issued to all surgeries"), plan)).toBe(false);
  });
  test("says what the cell holds", () => {
    expect(messageOf("V18", aCompleteAction({ outcome: "" }))).toContain("the outcome is blank");
    expect(messageOf("V18", aCompleteAction({ outcome: "Completed." }))).toContain('says only "Completed"');
  });
});

describe("V20 text contradicts status", () => {
  test.each([
    ["outcome", "N6", { outcome: "The policy is in draft, awaiting approval" }],
    ["progress", "M6", { progress: "Training not yet commissioned" }],
    ["status", "P6", { status: "Complete – awaiting sign-off" }],
    ["outcome that is a draft", "N6", { outcome: "Published in draft only" }],
    ["outcome that did not come", "N6", { outcome: "The event has not been held" }],
    ["progress that waits", "M6", { progress: "Still to be signed off by the board" }],
  ])("fires for the %s, and points to it", (_, cell, changes) => {
    expect(findingsOf("V20", aRatedPlan([aCompleteAction(changes)])).map((finding) => finding.cell)).toEqual([cell]);
  });
  test("makes one finding of an action, however often it is contradicted", () => {
    const changes = { outcome: "Awaiting approval", progress: "Still under review" };
    expect(findingsOf("V20", aRatedPlan([aCompleteAction(changes)]))).toHaveLength(1);
  });
  test.each([
    ["is open", anAction({ progress: "Awaiting approval" })],
    ["was planned, in the milestones", aCompleteAction({ milestones: "Audit in progress; report to be published" })],
    ["was so in an older entry", aCompleteAction({ progress: "Jan 2018: under review\nMar 2018: agreed and issued" })],
    ["is denied", aCompleteAction({ outcome: "Course run; no workers are still awaiting training" })],
    ["is not left to do", aCompleteAction({ progress: "No actions remain outstanding" })],
    ["is how the service runs", aCompleteAction({ outcome: "Risk is kept under review by every team" })],
  ])("is silent for what %s", (_, action) => {
    expect(fires("V20", action)).toBe(false);
  });
  test("shows the words", () => {
    expect(messageOf("V20", aCompleteAction({ outcome: "The form is in draft" }))).toContain('"The form is in draft"');
  });
});

describe("V21 reads as done", () => {
  const blank = (changes: Parameters<typeof anAction>[0]) =>
    anAction({ status: "", state: "in-progress", progress: "", ...changes });
  const DONE = "The pathway has been included in the policy";

  test("fires for an outcome beside a blank status, and points to the status", () => {
    const found = findingsOf("V21", aRatedPlan([blank({ outcome: DONE })]));
    expect(found).toMatchObject([{ cell: "P6", severity: "warning" }]);
    expect(found[0]?.message).toMatch(/^Is it done\?.*"The pathway has been included/u);
  });
  test("fires for progress, and points to it where the plan has no status", () => {
    const plan = { columns: columnsWithout("status", "rag", "completed") };
    const found = findingsOf("V21", aRatedPlan([blank({ progress: DONE })], plan));
    expect(found.map((finding) => finding.cell)).toEqual(["M6"]);
  });
  test("takes a colour for no status", () => {
    expect(fires("V21", blank({ status: "Amber", outcome: DONE }))).toBe(true);
  });
  test("asks for plain words where work in progress is recorded", () => {
    expect(fires("V21", anAction({ outcome: DONE }))).toBe(false);
    expect(fires("V21", anAction({ outcome: "Completed in March" }))).toBe(true);
  });
  test("takes the whole that is there for done where work in progress is recorded and it is overdue", () => {
    const whole = anAction({ progress: "The protocol was published on the intranet in June." });
    expect(fires("V21", whole)).toBe(false);
    expect(messageOf("V21", whole, {}, overdueBy(12))).toMatch(/^Is it done\? The progress says "The protocol was/u);
    expect(fires("V21", anAction({ progress: "A lead was appointed in May" }), {}, overdueBy(12))).toBe(false);
    expect(fires("V21", anAction({ progress: "Most staff have been trained" }), {}, overdueBy(12))).toBe(false);
  });
  test("takes an outcome that tells the practice for done; in progress it is the story", () => {
    const practice = "Duty teams work closely with the housing service";
    expect(fires("V21", blank({ outcome: practice }))).toBe(true);
    expect(fires("V21", blank({ progress: practice }))).toBe(false);
    expect(fires("V21", anAction({ outcome: practice }))).toBe(false);
  });
  test("a thing done beside a day to come is not the action done", () => {
    expect(fires("V21", blank({ progress: "Tool circulated. Audit day 18 June" }))).toBe(false);
    expect(fires("V21", blank({ progress: "Tool circulated. Audit day 18 June 2018" }))).toBe(false);
    expect(fires("V21", blank({ progress: "Tool circulated. Audit day 18 June 2017" }))).toBe(true);
    expect(fires("V21", blank({ progress: "Tool circulated." }))).toBe(true);
  });
  test("fires for a completion date beside a status that says that it is open", () => {
    const dated = anAction({ completed: aDate("2018-02-10"), status: "In progress", state: "in-progress" });
    expect(messageOf("V21", dated)).toMatch(/completion date, 10 February 2018, but the status is "In progress"/u);
    expect(
      fires("V21", anAction({ completed: aDate("2018-06-10"), status: "In progress", state: "in-progress" })),
    ).toBe(false);
  });

  describe("milestones achieved, where the plan has no column for progress", () => {
    const TEMPLATE = {
      columns: columnsWithout("status", "rag", "progress"),
      headings: { milestones: "Key milestones achieved in enacting recommendation" },
    };
    test.each(["Completed in April 2025: 40 staff trained.", "All done. Completed.", "Action complete"])(
      "fires for what says outright that all is done: %s",
      (milestones) => {
        expect(findingsOf("V21", aRatedPlan([blank({ milestones })], TEMPLATE))[0]?.message).toContain(
          "but no completion is recorded",
        );
      },
    );
    test.each([DONE, "Draft to be completed by May", "Completed forms are sampled each month"])(
      "is silent for steps and plans: %s",
      (milestones) => {
        expect(findingsOf("V21", aRatedPlan([blank({ milestones })], TEMPLATE))).toEqual([]);
      },
    );
    test("is silent where the milestones are only planned, or progress has a column of its own", () => {
      const action = blank({ milestones: "Completed in April 2025" });
      expect(findingsOf("V21", aRatedPlan([action], { ...TEMPLATE, headings: { milestones: "Milestones" } }))).toEqual(
        [],
      );
      expect(
        findingsOf("V21", aRatedPlan([action], { ...TEMPLATE, columns: columnsWithout("status", "rag") })),
      ).toEqual([]);
    });
  });

  test.each([
    ["is recorded as complete", aCompleteAction({ outcome: DONE })],
    ["was withdrawn", anAction({ state: "withdrawn", status: "Withdrawn", outcome: DONE })],
    ["goes on", blank({ outcome: `${DONE} and is being rolled out` })],
    ["stands in the milestones", blank({ milestones: DONE })],
    ["is blank", blank({})],
  ])("is silent for what %s", (_, action) => {
    expect(fires("V21", action)).toBe(false);
  });
});
