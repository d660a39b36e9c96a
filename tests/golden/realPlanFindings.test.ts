/**
 * Worked truth on real plans, beyond their reading (realPlans.test.ts): ratings, figures, and what the checks find,
 * against what people read in the documents. Labels and facts only; see there for how an expectation is written.
 */
import { CHECKS } from "../../src/checks/registry";
import { allFindings } from "../support/checking";
import type { Plan } from "../../src/plan/model";
import { readPlans } from "../../src/plan/readPlans";
import { PRESETS } from "../../src/rag/presets";
import { rate } from "../../src/rag/rate";
import type { Rating } from "../../src/rag/rating.types";
import { summarise } from "../../src/summary/summarise";
import { findRealPlans, type ExpectedPlan } from "../support/realPlans";
import { readWorkbook, trackerCellsOf } from "../support/trackerCells";

interface Seen {
  readonly plan: Plan;
  readonly rated: readonly {
    readonly action: Plan["actions"][number];
    readonly rating: Rating;
    readonly agency: string;
  }[];
}

for (const { name, expected, path } of findRealPlans().plans) {
  describe(`real plan ${name}`, () => {
    if (path === null) {
      test.skip("NOT CHECKED against its workbook: no file of that SHA-256 in ../shared/plans", () => undefined);
      return;
    }

    let seen: Seen;
    let found: ReadonlyMap<string, readonly string[]>;
    beforeAll(async () => {
      const settings = { asAt: expected.asAt, quarters: "financial", publication: null } as const;
      seen = rated(readPlans(trackerCellsOf(await readWorkbook(path)), settings).plans, expected);
      found = labelsByCheck(seen, expected);
    });

    test("ratings and days overdue as at the plan's date", () => {
      expect(
        seen.rated.map(({ action, rating }) => `row ${action.row}: ${rating.colour}, ${rating.daysOverdue} days`),
      ).toEqual(expected.actions.map(({ row, rating }) => `row ${row}: ${rating.colour}, ${rating.daysOverdue} days`));
    });

    test("figures", () => {
      expect(summarise([seen], expected.asAt)).toMatchObject(expected.summary);
    });

    for (const [check, labels] of Object.entries(expected.findings)) {
      if (CHECKS.some(({ id }) => id === check)) {
        test(`${check} finds ${labels.join(", ") || "nothing"}`, () => {
          expect(found.get(check) ?? []).toEqual(labels);
        });
      } else {
        test.skip(`NOT CHECKED: there is no check ${check} yet`, () => undefined);
      }
    }

    test("V21 asks about every open action whose outcome reads as done, and about none that does not", () => {
      const asked = found.get("V21") ?? [];
      const { readsAsDone, doesNotReadAsDone } = expected.outcomes;
      expect({
        missed: readsAsDone.filter((label) => !asked.includes(label)),
        falseAlarms: doesNotReadAsDone.filter((label) => asked.includes(label)),
      }).toEqual({ missed: [], falseAlarms: [] });
    });
  });
}

function rated(plans: readonly Plan[], expected: ExpectedPlan): Seen {
  const [plan] = plans;
  if (plan === undefined) throw new Error("No plan was read.");
  const rateOne = (action: Plan["actions"][number]): Seen["rated"][number] => ({
    action,
    rating: rate(action, expected.asAt, PRESETS.BRAG),
    agency: action.leadAgency,
  });
  return { plan, rated: plan.actions.map(rateOne) };
}

/** The labels of the actions that each check found something in, in the order of the sheet. */
function labelsByCheck(seen: Seen, expected: ExpectedPlan): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const { check, row } of allFindings([seen], { asAt: expected.asAt })) {
    const action = expected.actions.find((candidate) => candidate.rows.includes(row));
    labels.set(check, [...(labels.get(check) ?? []), action?.label ?? `row ${row}`]);
  }
  return labels;
}
