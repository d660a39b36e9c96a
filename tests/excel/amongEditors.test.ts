/**
 * While the add-in changes a plan as it was asked to (cells that are put right or taken from returns, sign-offs, ratings, colours, and all
 * of that taken back), others edit the plan: at every sync somebody types into it, inserts, deletes and sorts rows, inserts columns,
 * renames, deletes or protects it. What they do stays, nothing gets into a row or column that it was not meant for, and what the user is
 * told stands is what stands.
 */
import type { PlannedFailure } from "../../src/standin/node/index";
import { PLAN_DOINGS, syncsOfPlanDoing, triedOnPlan } from "./support/planDoings";
import { PLAN_EDITORS } from "./support/planEditors";

/** Hundreds of workbooks a test. */
jest.setTimeout(60_000);

/** What goes wrong at the same moment, or nothing. */
const FAULTS: readonly (Partial<PlannedFailure> | null)[] = [
  null,
  { code: 5_012, applied: "half" },
  { code: 5_012, applied: "all" },
];

describe.each(PLAN_DOINGS)("$name", (doing) => {
  let syncs: number;
  beforeAll(async () => (syncs = await syncsOfPlanDoing(doing)));

  it.each(PLAN_EDITORS)("while somebody $does", async ({ act, isConfusing }) => {
    const wrong: string[] = [];
    for (let nth = 1; nth <= syncs; nth += 1) {
      for (const fault of isConfusing === true ? FAULTS : [null]) {
        const found = await triedOnPlan(doing, (standin, plan) => {
          standin.beforeSync(nth, () => act(plan));
          if (fault !== null) standin.failSync(nth, fault);
        });
        wrong.push(...found.map((one) => `at sync ${nth} of ${syncs}, ${JSON.stringify(fault)}: ${one}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});
