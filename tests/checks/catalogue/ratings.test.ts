/** V23 and V24: what the rules make of an action, against what was typed and explained. */
import fc from "fast-check";
import type { Action, Colour, ColourKey } from "../../../src/plan/model";
import { PRESETS } from "../../../src/rag/presets";
import { presetOf } from "../../../src/rag/presetOf";
import { rate } from "../../../src/rag/rate";
import {
  aCompleteAction,
  aDate,
  anAction,
  aRating,
  AS_AT,
  aRatedPlan,
  columnsWithout,
  noDate,
  overdueBy,
} from "../../support/plans";
import { allFindings, findingsOf, fires, messageOf } from "../../support/checking";
import { anyAction, anyDefinitions } from "../../rag/support/anyDefinitions";

describe("V23 typed RAG differs from computed", () => {
  test("fires, and gives both and the reason", () => {
    const message = messageOf("V23", anAction({ recordedRag: "green" }), {}, overdueBy(12));
    expect(message).toMatch(/^Typed green; the rules give red, because "12 days overdue"\./u);
  });
  test("is silent where they agree, and where no colour was typed", () => {
    expect(fires("V23", anAction({ recordedRag: "red" }), {}, overdueBy(12))).toBe(false);
    expect(fires("V23", anAction({ recordedRag: null }), {}, overdueBy(12))).toBe(false);
  });
  describe.each(Object.values(PRESETS))("under the preset $name", (preset) => {
    const differs = (action: ReturnType<typeof anAction>): boolean =>
      fires("V23", action, {}, rate(action, AS_AT, preset));
    const open = (recordedRag: Colour, target: string) => anAction({ recordedRag, target: aDate(target) });

    test.each(["blue", "green"] as const)("a complete action may be typed %s", (recordedRag) => {
      expect(differs(aCompleteAction({ recordedRag }))).toBe(false);
    });
    test.each(["red", "amber", "grey"] as const)("a complete action typed %s differs", (recordedRag) => {
      expect(differs(aCompleteAction({ recordedRag }))).toBe(true);
    });
    test("open actions typed as the rules rate them agree", () => {
      expect(differs(open("red", "2018-03-30"))).toBe(false);
      expect(differs(open("amber", "2018-04-10"))).toBe(false);
      expect(differs(open("green", "2018-12-31"))).toBe(false);
      expect(differs(anAction({ recordedRag: "grey", state: "withdrawn", status: "Withdrawn" }))).toBe(false);
    });
    test("look-alikes: a late action typed green or blue, a withdrawn one typed green", () => {
      expect(differs(open("green", "2018-03-30"))).toBe(true);
      expect(differs(open("blue", "2018-03-30"))).toBe(true);
      expect(differs(open("blue", "2018-12-31"))).toBe(true);
      expect(differs(anAction({ recordedRag: "green", state: "withdrawn", status: "Withdrawn" }))).toBe(true);
    });
  });
  test("typed by the definitions in force, no plan has one", () => {
    fc.assert(
      fc.property(anyDefinitions, anyAction, (definitions, action) => {
        const rating = rate(action, AS_AT, presetOf(definitions));
        expect(fires("V23", { ...action, recordedRag: rating.colour }, {}, rating)).toBe(false);
      }),
    );
  });
  test("typed by the usual colours, no plan has one under any other preset", () => {
    const others = Object.values(PRESETS).filter(({ name }) => name !== "Strict");
    fc.assert(
      fc.property(fc.constantFrom(...others), anyAction, (preset, action) => {
        const recordedRag = rate(action, AS_AT, PRESETS.BRAG).colour;
        expect(fires("V23", { ...action, recordedRag }, {}, rate(action, AS_AT, preset))).toBe(false);
      }),
    );
  });
  test("what was put off and typed as on track differs where the original date controls", () => {
    const putOff = anAction({ recordedRag: "green", target: aDate("2018-03-21"), revised: aDate("2018-12-31") });
    expect(messageOf("V23", putOff, {}, rate(putOff, AS_AT, PRESETS.Strict))).toMatch(
      /^Typed green; the rules give red, because "10 days overdue: by its original date/u,
    );
    expect(fires("V23", putOff, {}, rate(putOff, AS_AT, PRESETS.BRAG))).toBe(false);
  });
  test("names the colours by the words of the definitions", () => {
    const late = anAction({ recordedRag: "green", target: aDate("2018-03-21") });
    const plan = aRatedPlan([late], {}, (action) => rate(action, AS_AT, PRESETS.Categories));
    const found = allFindings([plan], { asAt: AS_AT, preset: PRESETS.Categories });
    expect(found.find(({ check }) => check === "V23")?.message).toMatch(
      /^Typed category 2; the rules give category 4, because/u,
    );
  });
  describe("where the workbook's own key says what colours mean", () => {
    const KEY: ColourKey = {
      blue: { text: "Complete", state: "complete" },
      green: { text: "In progress and on track", state: "in-progress" },
      amber: { text: "In progress but delayed", state: "in-progress" },
      red: { text: "Not started", state: "not-started" },
    };
    const found = (actions: readonly Action[], key: ColourKey = KEY) => {
      const reading = { columns: [], values: {}, dateOrders: {}, colourKey: key };
      const plan = aRatedPlan(actions, { reading }, (action) => rate(action, AS_AT, PRESETS.BRAG));
      return allFindings([plan], { asAt: AS_AT, preset: PRESETS.BRAG }).filter(({ check }) => check === "V23");
    };
    const notBegun = (row: number) =>
      anAction({ row, recordedRag: "red", state: "not-started", status: "Not started", progress: "" });
    const late = aDate("2018-01-31");

    test("colours that keep to it are listed in no row, and said once at the heading with both meanings", () => {
      const slipped = anAction({ row: 8, recordedRag: "amber", target: late, delayed: true });
      const all = found([notBegun(6), notBegun(7), slipped]);
      expect(all).toMatchObject([{ cell: "Q5", row: 5, severity: "advice" }]);
      expect(all[0]?.message).toContain('red is "Not started", where the rules give green (on track);');
      expect(all[0]?.message).toContain('amber is "In progress but delayed", where the rules give red (overdue)');
      expect(all[0]?.message).toContain("3 typed colours");
    });
    test("says nothing where the rules agree with it", () => {
      expect(found([anAction({ recordedRag: "green" }), aCompleteAction({ row: 7, recordedRag: "blue" })])).toEqual([]);
    });
    test("a colour against the recorded state fires in its row, green on a complete action too", () => {
      const all = found([aCompleteAction({ recordedRag: "green" }), anAction({ row: 7, recordedRag: "red" })]);
      expect(all).toMatchObject([
        { cell: "Q6", severity: "warning" },
        { cell: "Q7", severity: "warning" },
      ]);
      expect(all[0]?.message).toMatch(/^Typed green, which is "In progress and on track" in the workbook's key/u);
      expect(all[0]?.message).toContain("recorded as complete, for which it has blue");
    });
    test("an overdue action is not on track, whatever its state", () => {
      expect(found([anAction({ recordedRag: "green", target: late })])).toMatchObject([
        { cell: "Q6", severity: "warning" },
      ]);
    });
    test("what the key says of late ones holds for them alone", () => {
      const key: ColourKey = {
        green: { text: "Started", state: "in-progress" },
        red: { text: "Overdue", state: null },
      };
      expect(found([anAction({ recordedRag: "green", target: late })], key)).toMatchObject([{ cell: "Q6" }]);
      expect(found([anAction({ recordedRag: "red", target: late })], key)).toEqual([]);
    });
    test.each(["Not started or late", "Late / not started"])(
      "a key that names two things is kept by either: %s",
      (text) => {
        const key: ColourKey = { green: { text: "On track", state: "in-progress" }, red: { text, state: null } };
        expect(found([notBegun(6)], key)).toMatchObject([{ cell: "Q5", severity: "advice" }]);
        expect(found([anAction({ recordedRag: "red", target: late })], key)).toEqual([]);
        expect(found([anAction({ recordedRag: "red" })], key)).toMatchObject([{ cell: "Q6", severity: "warning" }]);
      },
    );
    test("look-alike: green stays a word for complete where the key has no other colour for that", () => {
      const key: ColourKey = { green: { text: "On track", state: "in-progress" } };
      expect(found([aCompleteAction({ recordedRag: "green" })], key)).toEqual([]);
    });
  });
  test("points to the RAG, or to the status where the plan has one column for both", () => {
    const typed = anAction({ recordedRag: "amber" });
    const cells = (columns: ReturnType<typeof columnsWithout>) =>
      findingsOf(
        "V23",
        aRatedPlan([typed], { columns }, () => aRating("green")),
      ).map((finding) => finding.cell);
    expect(cells(columnsWithout())).toEqual(["Q6"]);
    expect(cells(columnsWithout("rag"))).toEqual(["P6"]);
  });
});

describe("V24 overdue and unexplained", () => {
  const late = (changes: Parameters<typeof anAction>[0] = {}) =>
    anAction({ target: aDate("2018-01-31"), progress: "", outcome: "", status: "", state: "unknown", ...changes });
  const firesFor = (changes: Parameters<typeof anAction>[0], days = 59) =>
    fires("V24", late(changes), {}, days === 0 ? aRating() : overdueBy(days));

  test.each([
    ["nothing is said", {}],
    ["the status is only a word", { status: "In progress", state: "in-progress" as const }],
    ["the status is only a colour", { status: "Red" }],
    ["the status is only 'delayed'", { status: "Delayed", state: "in-progress" as const, delayed: true }],
    ["the progress is only a word", { progress: "Ongoing." }],
    ["the revised cell is no date", { revised: noDate("TBC") }],
    ["there is no update", { progress: "No update received from the lead agency." }],
    ["the progress points elsewhere", { progress: "See above", outcome: "As per action 3" }],
    ["there is only an aim", { progress: "To ensure that every team has the form" }],
    ["the outcome is an aim", { outcome: "Aim: every team has the form" }],
    ["a dated entry says that there is none", { progress: "Update 10/03/2018: no change" }],
    ["the status is a colour that points elsewhere", { status: "Red – see above" }],
    ["there are milestones, which are plans", { milestones: "Draft to the board by May" }],
    ["only a step on the way is told", { progress: "Draft circulated." }],
    ["it is told how far it came", { progress: "To date 40 staff were trained" }],
    ["it is told that it slipped", { progress: "Slipped again" }],
  ])("fires where %s", (_, changes) => {
    expect(firesFor(changes)).toBe(true);
  });
  test.each([
    ["it was moved, though that date is over, too", { target: aDate("2018-01-31", { revisedTo: "2018-03-01" }) }],
    ["there is a revised date, though it is over, too", { revised: aDate("2018-03-01"), progress: "Slipped again" }],
    ["there is progress", { progress: "Waiting for the supplier to mend the form" }],
    ["there is no progress for a reason", { progress: "No progress because the trainer left" }],
    ["the purpose is followed by news", { progress: "To mend this, the supplier was changed in May" }],
    ["a step is told, and what keeps the next", { progress: "Draft circulated; the council has not replied" }],
    ["a step is told, and the day of the last", { progress: "Draft circulated; the board signs it off in May" }],
    [
      "it reads as done, which is asked instead",
      { progress: "The protocol was published in June", status: "In progress", state: "in-progress" as const },
    ],
    ["there is an outcome", { outcome: "Half of the teams use the form" }],
    ["the status gives a reason", { status: "Delayed: the trainer left", state: "in-progress" as const }],
    ["there is a revised date", { revised: aDate("2018-12-31") }],
    ["the target cell holds a revised date", { target: aDate("2018-01-31", { revisedTo: "2018-06-01" }) }],
    ["it is complete", { state: "complete" as const, status: "Complete" }],
    ["it was withdrawn", { state: "withdrawn" as const }],
  ])("is silent where %s", (_, changes) => {
    expect(firesFor(changes)).toBe(false);
  });
  test.each([
    "Nearly there.",
    "Working on this.",
    "We are still working on it",
    "Chased.",
    "Chased by e-mail 12/02/2018",
    "Chased lead again. Awaiting reply.",
    "Reminder sent",
    "In hand.",
    "In hand – should be done soon",
    "Ongoing",
    "Work is ongoing",
    "Work continues",
    "Progressing well",
    "Good progress being made",
    "Slow progress",
    "Some progress made; more needed",
    "Moving forward",
    "Being looked into",
    "Awaiting update",
    "Awaiting update from lead",
    "Behind",
    "Running late",
    "Mar 2018: almost done",
    "Noted",
    "Progressing well; 30 of 40 staff trained",
    "Spoke with the lead, she will send the figures",
  ])("that work goes on is no reason: %s", (progress) => {
    expect(firesFor({ progress })).toBe(true);
  });
  test.each([
    "The trainer left in May",
    "Staff sickness",
    "No funding",
    "Funding still needed",
    "Nearly there: the web team is to put it up",
    "Working on this with the supplier",
    "Waiting for IT",
    "Awaiting the council",
    "Awaiting legal advice",
    "Out for consultation",
    "Depends on action 4",
    "In hand, but the post is vacant",
    "Chased: the author is on leave",
    "Capacity",
  ])("what stands in the way is one: %s", (progress) => {
    expect(firesFor({ progress })).toBe(false);
  });
  describe("where the statutory template has milestones achieved for all news", () => {
    const TEMPLATE = {
      columns: columnsWithout("progress"),
      headings: { milestones: "Key milestones achieved in enacting recommendation" },
    };
    test.each([
      "Delayed because the post was vacant until August 2025",
      "Reason for delay: the trainer left",
      "Training was postponed to the autumn",
      "The audit could not begin before the data came",
    ])("a delay that is told there is a reason: %s", (milestones) => {
      expect(fires("V24", late({ milestones }), TEMPLATE, overdueBy(59))).toBe(false);
    });
    test.each([
      "Draft to the board by May",
      "Training for 40 staff",
      "Reduce the delay of referrals",
      "No delays to calls",
    ])("a step is none: %s", (milestones) => {
      expect(fires("V24", late({ milestones }), TEMPLATE, overdueBy(59))).toBe(true);
    });
  });
  test("is silent where it is not late", () => {
    expect(firesFor({}, 0)).toBe(false);
  });
  test("names the text that gives no reason", () => {
    expect(messageOf("V24", late({ progress: "No update" }), {}, overdueBy(59))).toContain(
      'with no reason ("No update" gives none) and no revised date',
    );
  });
  test("counts the days", () => {
    expect(messageOf("V24", late(), {}, overdueBy(1))).toContain("1 day overdue");
    expect(messageOf("V24", late(), {}, overdueBy(59))).toContain("59 days overdue");
  });
});
