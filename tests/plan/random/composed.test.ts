/**
 * Trackers composed at random give the figures that went into them, whatever their headings, order and furniture; where they do
 * not, a doubt says so. In everyday headings they give them without a doubt.
 */
import fc from "fast-check";
import { readPlans } from "../../../src/plan/readPlans";
import { trackerDoubts } from "../../../src/plan/reading/trackerDoubts";
import { ALL_HEADINGS, composed, type Choose, type Composed } from "./composed";
import type { HeadedField } from "./headings";

const AS_AT = "2025-11-26";

const EVERYDAY: Readonly<Record<HeadedField, readonly string[]>> = {
  ref: ["Ref", "No.", "Rec No", "#"],
  recommendation: ["Recommendation", "Finding", "Area for improvement", "Learning point"],
  action: ["Action", "Action required", "Agreed action", "What we will do"],
  leadOfficer: ["Lead officer", "Owner", "Responsible officer", "By whom"],
  target: ["Target date", "Due date", "By when", "Timescale", "Deadline"],
  status: ["Status", "Current status", "Action status"],
  progress: ["Progress", "Latest update", "Comments", "Progress to date"],
};

interface Figures {
  readonly actions: readonly (readonly [ref: string, action: string, target: string | null, state: string])[];
  readonly complete: number;
  readonly overdue: number;
}

function figuresOf(actions: readonly { ref: string; action: string; target: string | null; state: string }[]): Figures {
  const isOpen = (state: string): boolean => state !== "complete" && state !== "withdrawn";
  return {
    actions: actions.map(({ ref, action, target, state }) => [ref, action, target, state]),
    complete: actions.filter(({ state }) => state === "complete").length,
    overdue: actions.filter(({ target, state }) => isOpen(state) && target !== null && target < AS_AT).length,
  };
}

function read({ cells }: Composed) {
  const tracker = { sheets: [cells], leftOut: [], dateSystem: 1900 as const };
  const { plans } = readPlans(tracker, { asAt: AS_AT, quarters: "financial", publication: null });
  const actions = plans.flatMap((plan) => plan.actions);
  return {
    plans: plans.length,
    figures: figuresOf(
      actions.map(({ ref, action, target, status }) => ({ ref, action, target: target.date, state: status.state })),
    ),
    sections: actions.map(({ section }) => section),
    doubts: trackerDoubts(tracker, plans).map(({ sentence }) => sentence),
  };
}

/** A tracker for each list of numbers that fast-check thinks of. */
const anyTracker = (headingsOf: (field: HeadedField) => readonly string[]): fc.Arbitrary<Composed> =>
  fc.infiniteStream(fc.nat({ max: 9_999 })).map((numbers) => {
    const choose: Choose = (limit) => (numbers.next().value as number) % limit;
    return composed(choose, headingsOf);
  });

test("in everyday headings: every figure, and no doubt", () => {
  fc.assert(
    fc.property(
      anyTracker((field) => EVERYDAY[field]),
      (tracker) => {
        const { plans, figures, sections, doubts } = read(tracker);
        expect({ plans, figures, sections, doubts }).toEqual({
          plans: 1,
          figures: figuresOf(tracker.actions),
          sections: tracker.actions.map(({ section }) => section),
          doubts: [],
        });
      },
    ),
    { numRuns: 120, seed: 7 },
  );
});

test("in the headings of many trades: a plan, and its figures or a doubt", () => {
  fc.assert(
    fc.property(anyTracker(ALL_HEADINGS), (tracker) => {
      const { plans, figures, doubts } = read(tracker);
      expect(plans).toBe(1);
      if (doubts.length === 0) expect(figures).toEqual(figuresOf(tracker.actions));
    }),
    { numRuns: 120, seed: 7 },
  );
});
