import fc from "fast-check";
import { STATES, COLOURS, type Action } from "../../src/plan/model";
import { MEANINGS } from "../../src/rag/definitions.types";
import type { CountedPlan } from "../../src/summary/summarise";
import { summarise } from "../../src/summary/summarise";
import type { Figures } from "../../src/summary/summary.types";
import {
  aCompleteAction,
  aDate,
  anAction,
  aRatedPlan,
  aRating,
  type ActionChanges,
  AS_AT,
  columnsWithout,
  noDate,
  ongoing,
  overdueBy,
} from "../support/plans";
import { runs } from "../support/runs";

describe("the figures count", () => {
  const figuresOf = (...actions: Action[]) => summarise([aRatedPlan(actions)], AS_AT);

  test("nothing in no plan", () => {
    expect(summarise([], AS_AT)).toEqual({
      total: 0,
      complete: 0,
      withdrawn: 0,
      outcomeStated: 0,
      outcomeAsked: 0,
      evidenced: 0,
      evidenceAsked: 0,
      verified: 0,
      signOffAsked: 0,
      overdue: 0,
      noDate: 0,
      noOwner: 0,
      noDateOrOwner: 0,
      dueSoon: 0,
      oldestOverdueDays: 0,
      rag: { red: 0, amber: 0, green: 0, blue: 0, grey: 0 },
      byAgency: [],
      bySection: [],
      byPlan: [],
    });
  });

  test("withdrawn actions in the total, but not as open", () => {
    const withdrawn = anAction({ state: "withdrawn", target: noDate(), leadAgency: "", leadOfficer: "" });
    expect(figuresOf(withdrawn, anAction())).toMatchObject({
      total: 2,
      withdrawn: 1,
      complete: 0,
      noDate: 0,
      noOwner: 0,
    });
  });

  test("overdue actions, and how late the latest of them is", () => {
    const late = [anAction({ row: 6 }), anAction({ row: 7 }), anAction({ row: 8 })];
    const days: Record<number, number> = { 6: 12, 7: 90 };
    const plan = aRatedPlan(late, {}, ({ row }) => (row in days ? overdueBy(days[row] ?? 0) : aRating()));
    expect(summarise([plan], AS_AT)).toMatchObject({ overdue: 2, oldestOverdueDays: 90, rag: { red: 2, green: 1 } });
  });

  test("an action without date and owner once among those without either", () => {
    const neither = anAction({ target: noDate("TBC"), leadAgency: "", leadOfficer: "" });
    const withoutDate = anAction({ target: ongoing() });
    const withOfficer = anAction({ leadAgency: "" });
    expect(figuresOf(neither, withoutDate, withOfficer)).toMatchObject({ noDate: 2, noOwner: 1, noDateOrOwner: 2 });
  });

  test("no complete action as without date", () => {
    expect(figuresOf(aCompleteAction({ target: noDate() }))).toMatchObject({ noDate: 0, complete: 1 });
  });
});

describe("due in the next three months", () => {
  const dueOn = (date: string, asAt: string, more: Parameters<typeof anAction>[0] = {}): number =>
    summarise([aRatedPlan([anAction({ target: aDate(date), ...more })])], asAt).dueSoon;

  test.each([
    ["the as-at date itself", "2018-03-31", "2018-03-31", 1],
    ["the next day", "2018-04-01", "2018-03-31", 1],
    ["the last day of the third month", "2018-06-30", "2018-03-31", 1],
    ["the day after", "2018-07-01", "2018-03-31", 0],
    ["the same day of the third month", "2018-07-10", "2018-04-10", 1],
    ["the day after that", "2018-07-11", "2018-04-10", 0],
    ["over the end of the year", "2019-02-02", "2018-11-02", 1],
    ["before the as-at date", "2018-03-01", "2018-03-31", 0],
  ])("%s", (_, date, asAt, expected) => {
    expect(dueOn(date, asAt)).toBe(expected);
  });

  test("goes by the original date where the definitions do", () => {
    const reDated = anAction({ target: aDate("2018-05-31"), revised: aDate("2019-05-31") });
    const putOff = anAction({ target: aDate("2018-02-28"), revised: aDate("2018-05-31") });
    const plan = aRatedPlan([reDated, putOff, anAction({ target: noDate("TBC"), revised: aDate("2018-05-31") })]);
    expect(summarise([plan], AS_AT, "original").dueSoon).toBe(2);
  });

  test("goes by the revised date", () => {
    expect(dueOn("2018-02-28", AS_AT, { revised: aDate("2018-05-31") })).toBe(1);
    expect(dueOn("2018-05-31", AS_AT, { revised: aDate("2019-05-31") })).toBe(0);
    expect(dueOn("2018-02-28", AS_AT, { target: aDate("2018-02-28", { revisedTo: "2018-04-30" }) })).toBe(1);
  });

  test("is only for open actions", () => {
    expect(dueOn("2018-05-31", AS_AT, { state: "complete" })).toBe(0);
    expect(dueOn("2018-05-31", AS_AT, { state: "withdrawn" })).toBe(0);
  });
});

describe("what complete is made of", () => {
  const WORDS = "Repeat attendance fell by a third";
  const figuresOf = (action: Action, columns = columnsWithout()): Figures =>
    summarise([aRatedPlan([action], { columns })], AS_AT);
  const madeOf = (changes: ActionChanges): number[] => {
    const { outcomeStated, evidenced, verified } = figuresOf(
      aCompleteAction({ outcome: "", evidence: "", ...changes }),
    );
    return [outcomeStated, evidenced, verified];
  };

  test.each<[what: string, ActionChanges, outcomeStated: number, evidenced: number, verified: number]>([
    ["nothing but the status", {}, 0, 0, 0],
    ["an outcome", { outcome: WORDS }, 1, 0, 0],
    ["an outcome after the bare word", { outcome: "Complete. The policy was amended." }, 1, 0, 0],
    ["a bare word", { outcome: "Completed." }, 0, 0, 0],
    ["a bare word with its day", { outcome: "Completed and closed 19.03.2015" }, 0, 0, 0],
    ["a dash", { outcome: "–", evidence: "N/A" }, 0, 0, 0],
    ["an aim, which is none of these", { expectedOutcome: WORDS }, 0, 0, 0],
    ["evidence", { evidence: "Minutes of 4 May" }, 0, 1, 0],
    ["evidence that is still to come", { evidence: "To follow" }, 0, 0, 0],
    ["evidence and an outcome: each counts for itself", { outcome: WORDS, evidence: "Minutes of 4 May" }, 1, 1, 0],
    ["a sign-off", { verified: "M. Example, 4 May" }, 0, 0, 1],
    ["a sign-off that is awaited", { verified: "Awaiting sign-off" }, 0, 0, 0],
    ["a status that says so", { status: "Closed – verified" }, 0, 0, 1],
    ["all three", { outcome: WORDS, evidence: "Minutes of 4 May", verified: "Yes" }, 1, 1, 1],
  ])("%s", (_, changes, ...expected) => expect(madeOf(changes)).toEqual(expected));

  test("is nothing that an open action can be", () => {
    const open = anAction({ outcome: WORDS, evidence: "Minutes of 4 May", verified: "Yes" });
    expect(figuresOf(open)).toMatchObject({ outcomeStated: 0, evidenced: 0, verified: 0, evidenceAsked: 0 });
  });

  test("is a part of the complete actions of the plans that have a place for it", () => {
    const bare = aRatedPlan([aCompleteAction({ outcome: "", evidence: "" }), anAction()], {
      columns: columnsWithout("outcome", "evidence", "verified"),
    });
    const full = aRatedPlan([aCompleteAction(), aCompleteAction({ evidence: "" })], { sheet: "Ashdale" });
    expect(summarise([bare, full], AS_AT)).toMatchObject({
      complete: 3,
      outcomeStated: 2,
      outcomeAsked: 2,
      evidenced: 1,
      evidenceAsked: 2,
      verified: 0,
      signOffAsked: 2,
    });
  });

  test("has a place also where a text of another column was split off for it", () => {
    const columns = columnsWithout("evidence");
    expect(figuresOf(aCompleteAction({ evidence: "Minutes of 4 May" }), columns)).toMatchObject({
      evidenced: 1,
      evidenceAsked: 1,
    });
  });

  test("agrees with the assurance of each action: the highest reached", () => {
    fc.assert(
      fc.property(someAction, (action) => {
        const { outcomeStated, evidenced, verified } = figuresOf(action);
        const highest = verified ? "verified" : evidenced ? "evidence" : outcomeStated ? "outcome" : "claimed";
        expect(action.assurance).toBe(action.status.state === "complete" ? highest : null);
      }),
    );
  });
});

describe("the parts", () => {
  test("come in order of first appearance, also those without a name", () => {
    const one = aRatedPlan([
      anAction({ row: 6, section: "B", leadAgency: "Westshire Police" }),
      anAction({ row: 7, section: "", leadAgency: "" }),
      anAction({ row: 8, section: "B", leadAgency: "Ashdale Council" }),
    ]);
    const two = aRatedPlan([anAction({ section: "B", leadAgency: "Westshire Police" })], {
      sheet: "Ashdale",
      title: "Two",
    });
    const { byPlan, bySection, byAgency } = summarise([one, two], AS_AT);
    expect(byPlan.map(({ sheet, plan, total }) => [sheet, plan, total])).toEqual([
      ["Northmoor", "Northmoor review action plan", 3],
      ["Ashdale", "Two", 1],
    ]);
    expect(bySection.map(({ sheet, section, total }) => [sheet, section, total])).toEqual([
      ["Northmoor", "B", 2],
      ["Northmoor", "", 1],
      ["Ashdale", "B", 1],
    ]);
    expect(byAgency.map(({ agency, total }) => [agency, total])).toEqual([
      ["Westshire Police", 2],
      ["", 1],
      ["Ashdale Council", 1],
    ]);
  });

  test("group agencies by the tidy name given, not by the cell", () => {
    const plan = aRatedPlan([anAction({ leadAgency: "the police" }), anAction({ leadAgency: "Police" })]);
    const rated = plan.rated.map((counted) => ({ ...counted, agency: "Police" }));
    expect(summarise([{ ...plan, rated }], AS_AT).byAgency).toMatchObject([{ agency: "Police", total: 2 }]);
  });
});

const someDate = fc.constantFrom(
  noDate(),
  ongoing(),
  noDate("TBC"),
  ...["2017-01-31", "2018-03-31", "2018-05-31", "2019-01-31"].map((date) => aDate(date)),
);
const someAction = fc
  .record({
    state: fc.constantFrom(...STATES),
    section: fc.constantFrom("", "Overview", "Police"),
    leadAgency: fc.constantFrom("", "Westshire Police", "Ashdale Council"),
    leadOfficer: fc.constantFrom("", "Head of Safeguarding"),
    target: someDate,
    revised: fc.option(someDate),
    outcome: fc.constantFrom("", "Complete", "Fewer repeat referrals"),
    evidence: fc.constantFrom("", "Audit of May 2017"),
  })
  .map(anAction);
const someRating = fc.record({
  meaning: fc.constantFrom(...MEANINGS),
  colour: fc.constantFrom(...COLOURS),
  reason: fc.constant("so"),
  daysOverdue: fc.constantFrom(0, 0, 1, 400),
});
const somePlan: fc.Arbitrary<CountedPlan> = fc
  .record({
    sheet: fc.constantFrom("One", "Two"),
    columns: fc.constantFrom(columnsWithout(), columnsWithout("evidence")),
    rated: fc.array(
      fc.record({ action: someAction, rating: someRating, agency: fc.constantFrom("", "Police", "Council") }),
    ),
  })
  .map(({ sheet, columns, rated }) => ({ plan: { sheet, columns, title: `Plan of ${sheet}` }, rated }));

const COUNTS = [
  "total",
  "complete",
  "withdrawn",
  "outcomeStated",
  "outcomeAsked",
  "evidenced",
  "evidenceAsked",
  "verified",
  "signOffAsked",
  "overdue",
  "noDate",
  "noOwner",
  "noDateOrOwner",
  "dueSoon",
] as const;

describe("every figure reconciles, for any plans", () => {
  test("totals equal the sum of their parts by plan, by section and by agency", () => {
    fc.assert(
      fc.property(fc.array(somePlan), (plans) => {
        const summary = summarise(plans, AS_AT);
        for (const parts of [summary.byPlan, summary.bySection, summary.byAgency] as readonly (readonly Figures[])[]) {
          const sum = (value: (figures: Figures) => number): number => parts.reduce((n, part) => n + value(part), 0);
          for (const name of COUNTS) expect([name, sum((part) => part[name])]).toEqual([name, summary[name]]);
          for (const colour of COLOURS) expect(sum((part) => part.rag[colour])).toBe(summary.rag[colour]);
          expect(Math.max(0, ...parts.map((part) => part.oldestOverdueDays))).toBe(summary.oldestOverdueDays);
        }
      }),
    );
  });

  test("no part is more than its whole", () => {
    fc.assert(
      fc.property(fc.array(somePlan), (plans) => {
        const summary = summarise(plans, AS_AT);
        expect(summary.total).toBe(plans.reduce((n, { rated }) => n + rated.length, 0));
        for (const figures of [summary, ...summary.byPlan, ...summary.bySection, ...summary.byAgency] as Figures[]) {
          const open = figures.total - figures.complete - figures.withdrawn;
          expect(COLOURS.reduce((n, colour) => n + figures.rag[colour], 0)).toBe(figures.total);
          expect(figures.outcomeStated).toBeLessThanOrEqual(figures.outcomeAsked);
          expect(figures.evidenced).toBeLessThanOrEqual(figures.evidenceAsked);
          for (const name of ["outcomeAsked", "evidenceAsked", "signOffAsked", "verified"] as const) {
            expect(figures[name]).toBeLessThanOrEqual(figures.complete);
          }
          for (const name of ["overdue", "noDateOrOwner"] as const) expect(figures[name]).toBeLessThanOrEqual(open);
          expect(figures.noDate + figures.dueSoon).toBeLessThanOrEqual(open);
          expect(figures.noDateOrOwner).toBeGreaterThanOrEqual(Math.max(figures.noDate, figures.noOwner));
          expect(figures.noDateOrOwner).toBeLessThanOrEqual(figures.noDate + figures.noOwner);
          expect(figures.oldestOverdueDays > 0).toBe(figures.overdue > 0);
        }
      }),
      runs(),
    );
  });

  test("counting does not change what is counted, nor depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(somePlan), (plans) => {
        const before = JSON.stringify(plans);
        const backwards = plans.map((plan) => ({ ...plan, rated: [...plan.rated].reverse() }));
        const { byAgency, bySection, ...figures } = summarise(plans, AS_AT);
        expect(summarise(backwards, AS_AT)).toMatchObject(figures);
        expect(new Set([...byAgency, ...bySection].map((part) => JSON.stringify(part)))).toEqual(
          new Set(
            [...summarise(backwards, AS_AT).byAgency, ...summarise(backwards, AS_AT).bySection].map((part) =>
              JSON.stringify(part),
            ),
          ),
        );
        expect(JSON.stringify(plans)).toBe(before);
      }),
    );
  });
});
