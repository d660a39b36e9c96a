/** Faults that are a plan's and not a line's: of its headings, its columns, its updates, or beside another plan. */
import type { CellValue, TrackerCells } from "../../../src/plan/cells";
import { laidOut, trackerOf, type CleanPlan, type Laid, type Layout, type Place } from "./cleanPlans";

export interface Seeded {
  readonly tracker: TrackerCells;
  /** "V33 B2", on the first sheet unless the cell names another. */
  readonly must: readonly string[];
  /** What the fault brings with it, each with the rule. */
  readonly may: Readonly<Record<string, string>>;
}

export interface PlanFault {
  readonly check: string;
  readonly name: string;
  readonly fits: (plan: CleanPlan) => boolean;
  readonly seed: (plan: CleanPlan, choice: number) => Seeded;
}

const has =
  (...places: readonly Place[]) =>
  ({ layout: { headings } }: CleanPlan): boolean =>
    places.every((place) => headings[place] !== undefined);

const isPlain = ({ layout: { hasBanners } }: CleanPlan): boolean => !hasBanners;

const letter = (laid: Laid, place: Place): string => laid.columnOf[place] ?? "?";
const at = (laid: Laid, line: number): number => laid.rowOf[line] ?? 0;

/** The plan with its lines' cells changed. */
function changed(
  plan: CleanPlan,
  cells: (line: CleanPlan["lines"][number], at: number) => Partial<Record<Place, string>>,
  layout: Partial<Layout> = {},
): CleanPlan {
  return {
    layout: { ...plan.layout, ...layout },
    lines: plan.lines.map((line, i) => ({ ...line, cells: { ...line.cells, ...cells(line, i) } })),
  };
}

/** Without the column of a place. */
function without(plan: CleanPlan, place: Place): CleanPlan {
  const headings = Object.fromEntries(Object.entries(plan.layout.headings).filter(([one]) => one !== place));
  return { ...plan, layout: { ...plan.layout, headings } };
}

/** With a column more at the right. */
function withColumn({ rows, rowOf, headerRow }: Laid, heading: string, texts: readonly CellValue[]): CellValue[][] {
  const width = rows[headerRow - 1]?.length ?? 0;
  const padded = (row: readonly CellValue[]): CellValue[] => Array.from({ length: width }, (_, i) => row[i] ?? "");
  return rows.map((row, i) => {
    const line = rowOf.indexOf(i + 1);
    if (i + 1 === headerRow) return [...row, heading];
    return line >= 0 ? [...padded(row), texts[line % texts.length] ?? ""] : [...row];
  });
}

const OPEN = new Set(["on track", "due soon", "explained", "re-dated"]);

export const PLAN_FAULTS: readonly PlanFault[] = [
  {
    check: "V26",
    name: "one owner has said nothing for half a year, where updates carry dates",
    fits: (plan) => has("progress")(plan) && plan.lines.filter(({ kind }) => OPEN.has(kind)).length > 2,
    seed: (plan, choice) => {
      const open = plan.lines.flatMap(({ kind }, i) => (OPEN.has(kind) ? [i] : []));
      const silent = open[choice % open.length] ?? 0;
      const dated = changed(plan, ({ kind, cells: { progress } }, i) =>
        OPEN.has(kind) ? { progress: `${i === silent ? "03/10/2025" : "20/04/2026"}: ${progress}` } : {},
      );
      const laid = laidOut(dated);
      return { tracker: trackerOf(laid.rows), must: [`V26 ${letter(laid, "progress")}${at(laid, silent)}`], may: {} };
    },
  },
  {
    check: "V30",
    name: "another plan of the workbook has a recommendation much like one here",
    fits: () => true,
    seed: (plan, choice) => {
      const line = choice % plan.lines.length;
      const laid = laidOut(plan);
      const other = laidOut(
        changed(plan, ({ cells: { recommendation } }, i) => ({
          recommendation: i === line ? recommendation : `Item ${i} of quite another review, on parking and street lights at ${"abcdefghijklmnopqrstuvwxyz".charAt(i).repeat(9)}`, // prettier-ignore
        })),
      );
      const [first, second] = [trackerOf(laid.rows), trackerOf(other.rows, "Second")];
      return {
        tracker: { ...first, sheets: [...first.sheets, ...second.sheets] },
        must: [`V30 Second!${letter(other, "recommendation")}${at(other, line)}`],
        may: {},
      };
    },
  },
  {
    check: "V33",
    name: "no column says by when",
    fits: (plan) => isPlain(plan) && has("target")(plan) && !has("revised")(plan),
    seed: (plan) => {
      const laid = laidOut(without(plan, "target"));
      return {
        tracker: trackerOf(laid.rows),
        must: [`V33 A${laid.headerRow}`],
        may: { V23: "without dates the rules give amber, and other colours are typed" },
      };
    },
  },
  {
    check: "V33",
    name: "two columns claim one field",
    fits: isPlain,
    seed: (plan) => {
      const laid = laidOut(plan);
      const width = Object.keys(plan.layout.headings).length;
      const rows = withColumn(laid, plan.layout.headings.status ?? "Status", ["In progress"]);
      const second = `${String.fromCharCode(65 + width)}${laid.headerRow}`;
      return {
        tracker: trackerOf(rows),
        must: [`V33 ${second}`],
        may: { [`V35 ${second}`]: "the second of the two is not read" },
      };
    },
  },
  {
    check: "V34",
    name: "a row of notes below the plan",
    fits: isPlain,
    seed: (plan, choice) => {
      const laid = laidOut(plan);
      const note = ["Note: this plan is a working document and is updated each quarter", "Total"][choice % 2] ?? "";
      const rows = [...laid.rows, choice % 2 === 0 ? [note] : [note, plan.lines.length]];
      return { tracker: trackerOf(rows), must: [`V34 A${rows.length}`], may: {} };
    },
  },
  {
    check: "V35",
    name: "a column that nobody knows holds texts",
    fits: isPlain,
    seed: (plan, choice) => {
      const laid = laidOut(plan);
      const width = Object.keys(plan.layout.headings).length;
      const heading = ["Zebra", "Wombat index", "Budget code"][choice % 3] ?? "";
      const rows = withColumn(laid, heading, ["alpha seven", "beta nine", "gamma"]);
      return { tracker: trackerOf(rows), must: [`V35 ${String.fromCharCode(65 + width)}${laid.headerRow}`], may: {} };
    },
  },
  {
    check: "V37",
    name: "some dates can only be month first",
    fits: (plan) => plan.layout.dates === "in figures" && plan.lines.some(({ kind }) => kind === "on track"),
    seed: (plan, choice) => {
      const open = plan.lines.flatMap(({ kind }, i) => (kind === "on track" ? [i] : []));
      const line = open[choice % open.length] ?? 0;
      const laid = laidOut(changed(plan, (_, i) => (i === line ? { target: "09/23/2026" } : {})));
      const target = letter(laid, "target");
      return {
        tracker: trackerOf(laid.rows),
        must: [`V37 ${target}${laid.headerRow}`, `V13 ${target}${at(laid, line)}`],
        may: {},
      };
    },
  },
  {
    check: "V39",
    name: "the banner says the state, and the status is blank",
    fits: (plan) =>
      plan.layout.hasBanners &&
      !has("completed")(plan) &&
      plan.lines.slice(0, Math.ceil(plan.lines.length / 3)).some(({ kind }) => kind === "complete"),
    seed: (plan) => {
      const perSection = Math.ceil(plan.lines.length / 3);
      const line = plan.lines.findIndex(({ kind }) => kind === "complete");
      const laid = laidOut(changed(plan, (_, i) => (i === line ? { status: "" } : {})));
      // The first section alone is of completed actions: its other lines say their own state.
      const banner = laid.rows.findIndex(([text]) => text === "Overview recommendations");
      const rows = laid.rows.map((row, i) => (i === banner ? ["Completed actions"] : row));
      if (line >= perSection) throw new Error("The line stands below another banner.");
      return { tracker: trackerOf(rows), must: [`V39 ${letter(laid, "status")}${at(laid, line)}`], may: {} };
    },
  },
];
