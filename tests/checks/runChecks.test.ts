import fc from "fast-check";
import type { CheckedPlan } from "../../src/checks/check.types";
import type { Finding } from "../../src/checks/finding";
import { CHECKS } from "../../src/checks/registry";
import { allFindings } from "../support/checking";
import { COLOURS, FIELDS, STATES, type Action, type Plan } from "../../src/plan/model";
import {
  aCompleteAction,
  aDate,
  anAction,
  aRatedPlan,
  aRating,
  AS_AT,
  columnsWithout,
  noDate,
  ongoing,
  overdueBy,
} from "../support/plans";
import { cpuMilliseconds } from "../support/cpuTime";

const context = { asAt: AS_AT };

describe("the registry", () => {
  test("has the checks in the order of the ids, each at most once for an action and once for a plan", () => {
    const ids = CHECKS.map((check) => check.id);
    expect(ids).toEqual([...ids].sort());
    const looks = CHECKS.map((check) => `${check.id} ${"findInAction" in check ? "action" : "plan"}`);
    expect(new Set(looks).size).toBe(looks.length);
  });
  test("gives each check a title that a table can hold", () => {
    for (const { title } of CHECKS) expect(title).toMatch(/^[A-Z].{3,45}[^.]$/u);
  });
});

describe("a plan in order", () => {
  test("raises no finding", () => {
    expect(allFindings([aRatedPlan([anAction(), aCompleteAction({ row: 7 })])], context)).toEqual([]);
  });
  test("nor does a tracker without plans", () => {
    expect(allFindings([], context)).toEqual([]);
  });
});

describe("a finding", () => {
  test("has the address of the field's column and the action's first row", () => {
    const plan = aRatedPlan([anAction({ row: 8, rows: [8, 12], target: noDate() })], {
      columns: { ref: "C", target: "AB" },
    });
    expect(allFindings([plan], context)).toContainEqual(
      expect.objectContaining({ check: "V10", sheet: "Northmoor", cell: "AB8", row: 8 }),
    );
  });
  test("has the plan's first column where the plan has none for the field, also past column Z", () => {
    const columns = { target: "AB", status: "AA", recommendation: "Z" };
    const cells = allFindings(
      [aRatedPlan([anAction({ leadAgency: "", leadOfficer: "" }), anAction({ row: 7 })], { columns })],
      context,
    );
    expect(cells).toContainEqual(expect.objectContaining({ check: "V05", cell: "Z6" }));
  });
  test("keeps to the order of sheets, rows and checks", () => {
    const bad = (row: number): Action => anAction({ row, target: noDate(), action: "", leadAgency: "" });
    const plans = [
      aRatedPlan([bad(20)], { sheet: "West" }),
      aRatedPlan([bad(9), bad(7)], { sheet: "East" }),
      aRatedPlan([bad(3)], { sheet: "West" }),
    ];
    // Builders word all recommendations alike (V30).
    const own = allFindings(plans, context).filter(({ check }) => check !== "V30");
    const order = own.map(({ sheet, row, check }) => `${sheet} ${row} ${check}`);
    const rows = ["West 3", "West 20", "East 7", "East 9"];
    expect(order).toEqual(rows.flatMap((row) => ["V03", "V05", "V10"].map((check) => `${row} ${check}`)));
  });
});

const someDate = fc.constantFrom(
  noDate(),
  ongoing(),
  noDate("TBC"),
  noDate("1 July", { problem: "no-year" }),
  aDate("2018-01-31"),
  aDate("2018-11-30", { precision: "season", text: "Autumn 2018", datesNamed: 2 }),
);
const someText = fc.constantFrom(
  "",
  "Complete",
  "Awaiting approval",
  "Is now in place",
  "Jan 2018: drafted\nMay 2018: done",
  "–",
);
const someAction = fc
  .record({
    ref: fc.constantFrom("", "1", "2"),
    section: fc.constantFrom("", "Police"),
    actionNo: fc.constantFrom(null, 1, 2),
    recommendation: fc.constantFrom("", "Agree one pathway"),
    action: fc.constantFrom("", "Agree one pathway.", "Draft it and brief the duty teams"),
    leadAgency: fc.constantFrom("", "Westshire Police"),
    leadOfficer: fc.constantFrom("", "Head of Safeguarding"),
    progress: someText,
    outcome: someText,
    status: someText,
    state: fc.constantFrom(...STATES),
    target: someDate,
    revised: fc.option(someDate),
    recordedRag: fc.option(fc.constantFrom(...COLOURS)),
    joined: fc.nat(2),
  })
  .map(({ joined, ...changes }) => (row: number): Action => ({
    ...anAction({ ...changes, row }),
    rows: Array.from({ length: joined + 1 }, (_, index) => row + index),
  }));
const someRating = fc.oneof(
  fc.constantFrom(...COLOURS).map((colour) => aRating(colour)),
  fc.nat(400).map(overdueBy),
);

/** A plan whose actions stand 3 rows apart from row 6 on. */
function planOf(
  parts: readonly { action: (row: number) => Action; rating: ReturnType<typeof aRating> }[],
  changes: Partial<Plan> = {},
): CheckedPlan {
  const rated = parts.map(({ action, rating }, index) => ({ action: action(6 + 3 * index), rating }));
  const { plan } = aRatedPlan(
    rated.map(({ action }) => action),
    changes,
  );
  return { plan, rated };
}
const someParts = fc.array(fc.record({ action: someAction, rating: someRating }), { maxLength: 8 });
const someColumns = fc
  .subarray(FIELDS.filter((field) => field !== "recommendation"))
  .map((gone) => columnsWithout(...gone));

const asTexts = (findings: readonly Finding[]): string[] => findings.map((finding) => JSON.stringify(finding)).sort();

describe("for any plan", () => {
  test("checking changes nothing it is given, and says the same twice", () => {
    fc.assert(
      fc.property(someParts, someColumns, (parts, columns) => {
        const plan = planOf(parts, { columns });
        const before = JSON.stringify(plan);
        const findings = allFindings([plan], context);
        expect(JSON.stringify(plan)).toBe(before);
        expect(allFindings([plan], context)).toEqual(findings);
      }),
    );
  });

  test("every finding points into the plan, and says what is wrong in a sentence", () => {
    fc.assert(
      fc.property(someParts, someColumns, (parts, columns) => {
        const plan = planOf(parts, { columns, skipped: [{ row: 90, why: "unplaced" }] });
        const rows = new Set([5, 90, ...plan.rated.map(({ action }) => action.row)]);
        for (const { cell, row, message, sheet } of allFindings([plan], context)) {
          expect(rows).toContain(row);
          expect(Object.values(columns)).toContain(cell.replace(String(row), ""));
          expect(sheet).toBe("Northmoor");
          expect(message).toMatch(/^.+[.?]$/u);
          expect(message.length).toBeLessThan(400);
        }
      }),
    );
  });

  test("another action takes no finding away from those before it", () => {
    fc.assert(
      fc.property(someParts, someAction, someRating, someColumns, (parts, action, rating, columns) => {
        // V05 and V33 ask whether the plan names any owner at all, V26 whether its updates carry dates, V07 which name is the
        // rarer, V02 whether refs start again together: a further row can answer these.
        const ownRow = ({ check }: Finding): boolean => !["V02", "V05", "V07", "V26", "V33"].includes(check);
        const without = allFindings([planOf(parts, { columns })], context).filter(ownRow);
        const more = asTexts(allFindings([planOf([...parts, { action, rating }], { columns })], context));
        for (const finding of asTexts(without)) expect(more).toContain(finding);
      }),
    );
  });

  test("the order in which actions are given matters only to which of two equal refs is the second", () => {
    fc.assert(
      fc.property(someParts, someColumns, (parts, columns) => {
        const plan = planOf(parts, { columns });
        const backwards = { plan: plan.plan, rated: [...plan.rated].reverse() };
        const butRefs = (findings: readonly Finding[]): Finding[] => findings.filter(({ check }) => check !== "V02");
        expect(butRefs(allFindings([backwards], context))).toEqual(butRefs(allFindings([plan], context)));
      }),
    );
  });

  test("plans do not touch each other's findings, but those of checks that compare them", () => {
    fc.assert(
      fc.property(someParts, someParts, (one, other) => {
        const plans = [planOf(one), planOf(other, { sheet: "Ashdale" })];
        const own = (findings: readonly Finding[]): Finding[] =>
          findings.filter(({ check }) => check !== "V07" && check !== "V30");
        expect(own(allFindings(plans, context))).toEqual(plans.flatMap((plan) => own(allFindings([plan], context))));
      }),
    );
  });
});

describe("cells of any length", () => {
  // A walk takes milliseconds, a pattern that backtracks takes minutes: the limit tells one from the other.
  test.each([
    ["words of the patterns", "not yet been has now also been is in the process of work is "],
    ["phrases that are not meant", "when it is in progress and is now in place or awaiting approval "],
    ["spaces", " "],
    ["line breaks", "\n"],
    ["line breaks and dates", "\nUpdate 03/02/2017 "],
    ["full stops", ". "],
    ["letters", "a"],
    ["bare words", "completed and "],
  ])("are walked, not gone over again and again: %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(32_000 / piece.length)).slice(0, 32_000);
    const rated = [aCompleteAction(), anAction({ row: 7, status: "", state: "unknown" })].map((action) => ({
      action: { ...action, progress: text, outcome: text, action: `${text}x`, recommendation: text },
      rating: aRating(),
    }));
    const taken = cpuMilliseconds(() => {
      allFindings([{ plan: aRatedPlan([]).plan, rated }], context);
    });
    expect(taken).toBeLessThan(2000);
  });
});
