/**
 * Seeded faults: clean plans give no error and no warning; with faults put in at random places, every fault is found at its cell,
 * and no other error or warning comes than those that the fault brings with it (faults.ts says which, and by which rule).
 */
import fc from "fast-check";
import { analyse } from "../../../src/analysis/analyse";
import type { Finding } from "../../../src/checks/finding";
import { CHECKS } from "../../../src/checks/registry";
import type { TrackerCells } from "../../../src/plan/cells";
import { PRESETS } from "../../../src/rag/presets";
import { anyCleanPlan, AS_AT, laidOut, LAYOUTS, trackerOf, type CleanPlan, type Line } from "./cleanPlans";
import { FAULTS, type Fault } from "./faults";
import { PLAN_FAULTS } from "./planFaults";
import { runs } from "../../support/runs";

const settings = { asAt: AS_AT, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
const SHEET = "Ashdale";

const findingsIn = (tracker: TrackerCells, preset = PRESETS.BRAG): readonly Finding[] =>
  analyse(tracker, { ...settings, preset }).findings;

/** "V10 G7"; "V30 Second!B4" on another sheet. */
const placed = ({ check, sheet, cell }: Finding): string => `${check} ${sheet === SHEET ? "" : `${sheet}!`}${cell}`;

const isGrave = ({ severity }: Finding): boolean => severity !== "advice";

describe("a clean plan", () => {
  test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
    "is read line by line, and has no error and no warning: %s",
    (_, layout) => {
      fc.assert(
        fc.property(anyCleanPlan([layout]), (plan) => {
          const laid = laidOut(plan);
          const { plans, findings } = analyse(trackerOf(laid.rows), settings);
          expect(plans.flatMap(({ plan: { actions } }) => actions.map(({ row }) => row))).toEqual(laid.rowOf);
          expect(findings.filter(isGrave)).toEqual([]);
        }),
        runs(40),
      );
    },
  );

  // Strict goes by the first date, so that what was re-dated is late there, and typed green disagrees in meaning.
  test.each(["RAG", "Grace", "Embedded", "Categories"] as const)("nor under the preset %s", (preset) => {
    fc.assert(
      fc.property(anyCleanPlan(), (plan) => {
        expect(findingsIn(trackerOf(laidOut(plan).rows), PRESETS[preset]).filter(isGrave)).toEqual([]);
      }),
      runs(25),
    );
  });
});

/** The lines of a plan that a fault fits. */
function linesFor(fault: Fault, plan: CleanPlan): number[] {
  const { headings } = plan.layout;
  if (fault.needs.some((place) => headings[place] === undefined)) return [];
  return plan.lines.flatMap((line, at) =>
    fault.kinds.includes(line.kind) && (fault.fits?.(line, plan, at) ?? true) ? [at] : [],
  );
}

interface InLine {
  readonly fault: Fault;
  readonly line: number;
  readonly choice: number;
}

/** The plan with faults in it, each in a line of its own; what must be found, and what may. */
function seeded(plan: CleanPlan, faults: readonly InLine[]) {
  const lines = [...plan.lines];
  for (const { fault, line, choice } of faults) {
    const clean = plan.lines[line] as Line;
    lines[line] = { ...clean, cells: { ...clean.cells, ...fault.writes(clean, plan, choice) } };
  }
  const { rows, rowOf, columnOf } = laidOut({ ...plan, lines });
  const cell = (line: number, place: keyof typeof columnOf): string => `${columnOf[place] ?? "?"}${rowOf[line] ?? 0}`;
  const must = faults.map(({ fault, line }) => `${fault.check} ${cell(line, fault.at)}`);
  const may = faults.flatMap(({ fault, line }) =>
    (fault.entails?.(plan.lines[line] as Line, plan.layout) ?? []).map((one) => `${one.check} ${cell(line, one.at)}`),
  );
  return { tracker: trackerOf(rows), must, may };
}

/** Every fault found, and nothing grave beside what it brings with it. */
function expectFound(tracker: TrackerCells, must: readonly string[], mayAlso: (found: Finding) => boolean): void {
  const findings = findingsIn(tracker);
  const found = new Set(findings.map(placed));
  expect(must.filter((one) => !found.has(one))).toEqual([]);
  expect(findings.filter((one) => isGrave(one) && !must.includes(placed(one)) && !mayAlso(one))).toEqual([]);
}

describe("one fault in a line", () => {
  test.each(FAULTS.map((fault) => [fault.check, fault.at, fault] as const))("%s, in the %s", (_, __, fault) => {
    const layouts = LAYOUTS.filter(({ headings }) => fault.needs.every((place) => headings[place] !== undefined));
    const aPlanFor = anyCleanPlan(layouts).filter((plan) => linesFor(fault, plan).length > 0);
    fc.assert(
      fc.property(aPlanFor, fc.nat(), fc.nat(), (plan, where, choice) => {
        const lines = linesFor(fault, plan);
        const { tracker, must, may } = seeded(plan, [{ fault, line: lines[where % lines.length] ?? 0, choice }]);
        expectFound(tracker, must, (one) => may.includes(placed(one)));
      }),
      runs(25),
    );
  });
});

test("several faults, each in a line of its own, are found side by side", () => {
  // Those that speak of two lines would speak of others here.
  const alone = FAULTS.filter(({ check }) => check !== "V02" && check !== "V07");
  const chosen = fc.array(fc.tuple(fc.constantFrom(...alone), fc.nat(), fc.nat()), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(anyCleanPlan(), chosen, (plan, wanted) => {
      const taken = new Set<number>();
      const faults: InLine[] = [];
      for (const [fault, where, choice] of wanted) {
        const lines = linesFor(fault, plan).filter((line) => !taken.has(line));
        const line = lines[where % Math.max(1, lines.length)];
        if (line === undefined) continue;
        taken.add(line);
        faults.push({ fault, line, choice });
      }
      const { tracker, must, may } = seeded(plan, faults);
      expectFound(tracker, must, (one) => may.includes(placed(one)));
    }),
    runs(100),
  );
});

describe("one fault of a plan", () => {
  test.each(PLAN_FAULTS.map((fault) => [fault.check, fault.name, fault] as const))("%s: %s", (_, __, fault) => {
    const aPlanFor = anyCleanPlan().filter(fault.fits);
    fc.assert(
      fc.property(aPlanFor, fc.nat(), (plan, choice) => {
        const { tracker, must, may } = fault.seed(plan, choice);
        expectFound(tracker, must, (one) => placed(one) in may || one.check in may);
      }),
      runs(25),
    );
  });
});

test("there is a fault for every check", () => {
  const seededChecks = new Set([...FAULTS, ...PLAN_FAULTS].map(({ check }) => check));
  expect([...new Set(CHECKS.map(({ id }) => id))].filter((id) => !seededChecks.has(id))).toEqual([]);
});
