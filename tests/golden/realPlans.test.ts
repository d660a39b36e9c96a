/**
 * Golden test on real plans: what the reader makes of them, field by field, against what people read in the documents.
 *
 * Real plans are about deaths and stay out of the repository. So an expectation (real-plans/*.json, named by layout)
 * holds no text of its plan: it knows the workbook by its SHA-256, says in which cells each field's text stands, and
 * states facts (dates, states, refs, ratings). Texts are looked up in the workbook when the test runs, by a reader that
 * is not the product's. Where ../shared/plans is not there, the tests are shown as skipped.
 *
 * To add a real plan:
 * 1. put its workbook into ../shared/plans, beside (never in) the repository, and take its hash: `sha256sum plan.xlsx`;
 * 2. read the document itself, not the program's output, and write real-plans/layout-<n>-<what>.json in the form of
 *    ExpectedPlan (tests/support/realPlans.ts): a cell is "B6", a part of a cell {"cell": "E42", "before": ": "},
 *    several cells a list, joined with line breaks; a field that is absent is blank; every row of the used range is the
 *    header row, in `skipped`, or in one action;
 * 3. write close calls into `notes`, without any text, name or place of the plan;
 * 4. run this test. Where it differs, decide by the document who is wrong; never copy what the program says.
 */
import { existsSync } from "node:fs";
import type { Workbook } from "hucre/xlsx";
import type { Action, Plan } from "../../src/plan/model";
import { readPlans } from "../../src/plan/readPlans";
import {
  findRealPlans,
  TEXT_FIELDS,
  textResolver,
  WORKBOOK_FOLDER,
  type ExpectedAction,
  type ExpectedPlan,
  type Source,
} from "../support/realPlans";
import { readWorkbook, trackerCellsOf } from "../support/trackerCells";

type Resolve = (source: Source | undefined) => string;

const { plans, unknown } = findRealPlans();

if (!existsSync(WORKBOOK_FOLDER)) {
  console.warn("The golden test of real plans did not run: ../shared/plans is not there.");
}

for (const { name, expected, path } of plans) {
  describe(`real plan ${name}`, () => {
    test("the expectation places every row once and names only actions that it has", () => {
      expect(contradictionsIn(expected)).toEqual([]);
    });

    if (path === null) {
      test.skip(`NOT CHECKED against its workbook: no file of that SHA-256 in ../shared/plans`, () => undefined);
      return;
    }

    let workbook: Workbook;
    let text: Resolve;
    let read: readonly Plan[];
    beforeAll(async () => {
      workbook = await readWorkbook(path);
      text = textResolver(workbook);
      const settings = { asAt: expected.asAt, quarters: "financial", publication: null } as const;
      read = readPlans(trackerCellsOf(workbook), settings).plans;
    });

    test("the workbook holds one plan, on its sheet", () => {
      expect(read.map((plan) => plan.sheet)).toEqual([workbook.sheets[0]?.name]);
    });

    test("title, header row, columns and headings", () => {
      const plan = onlyPlan(read);
      expect({ headerRow: plan.headerRow, columns: plan.columns }).toEqual({
        headerRow: expected.headerRow,
        columns: expected.columns,
      });
      expect(plan.title).toBe(expected.title.map((cell) => text(cell)).join(" – "));
      for (const [field, column] of Object.entries(expected.columns)) {
        if (field === "ref") continue;
        expect([field, plan.headings[field as keyof typeof plan.headings]]).toEqual([
          field,
          text(`${column}${expected.headerRow}`),
        ]);
      }
    });

    test(`${expected.summary.total} actions of ${expected.recommendations} recommendations, each in its rows`, () => {
      const plan = onlyPlan(read);
      expect(plan.actions.map((action) => action.rows)).toEqual(expected.actions.map((action) => action.rows));
      const recommendations = new Set(plan.actions.map((action) => JSON.stringify([action.section, action.ref])));
      expect(recommendations.size).toBe(expected.recommendations);
    });

    test("rows that are no part of an action are listed with their reason", () => {
      expect(onlyPlan(read).skipped.map(({ row, why }) => `${row} ${why}`)).toEqual(skippedRows(expected));
    });

    test.each(expected.actions.map((action) => [action.label, action.row, action] as const))(
      "ref %s (row %i), field by field",
      (_label, row, action) => {
        const found = onlyPlan(read).actions.find((candidate) => candidate.row === row);
        expect(
          found === undefined
            ? [`ref ${action.label}: no action starts in row ${row}`]
            : differences(action, found, text),
        ).toEqual([]);
      },
    );
  });
}

for (const hash of unknown) {
  test.skip(`NOT CHECKED: a workbook in ../shared/plans (SHA-256 ${hash.slice(0, 12)}…) has no expectation yet`, () =>
    undefined);
}

function onlyPlan(read: readonly Plan[]): Plan {
  const [plan] = read;
  if (plan === undefined) throw new Error("No plan was read.");
  return plan;
}

/** What the reader has differently, a line for each field: "ref 10.2, outcome (row 46): expected …, read …". */
function differences(expected: ExpectedAction, read: Action, text: Resolve): string[] {
  const pairs: [field: string, expected: unknown, read: unknown][] = [
    ["rows", expected.rows, read.rows],
    ["section", text(expected.section), read.section],
    ["ref", expected.ref, read.ref],
    ["actionNo", expected.actionNo, read.actionNo],
    ...TEXT_FIELDS.map((field): [string, string, string] => [field, text(expected[field]), read[field]]),
    ["start", null, read.start],
    ["target.text", text(expected.target.text), read.target.text],
    ["target.date", expected.target.date, read.target.date],
    ["target.precision", expected.target.precision, read.target.precision],
    ["target.ongoing", expected.target.ongoing, read.target.ongoing],
    ["target.problem", expected.target.problem, read.target.problem],
    ["target.revisedTo", null, read.target.revisedTo],
    ["revised", expected.revised, read.revised],
    ["completed.date", expected.completed?.date ?? null, read.completed?.date ?? null],
    ["completed.precision", expected.completed?.precision ?? null, read.completed?.precision ?? null],
    ["status.text", text(expected.status.text), read.status.text],
    ["status.state", expected.status.state, read.status.state],
    ["status.delayed", expected.status.delayed, read.status.delayed],
    ["recordedRag", expected.recordedRag, read.recordedRag],
  ];
  if (expected.target.datesNamed !== undefined) {
    pairs.push(["target.datesNamed", expected.target.datesNamed, read.target.datesNamed]);
  }
  return pairs
    .map(([field, wanted, got]) => [field, JSON.stringify(wanted), JSON.stringify(got)] as const)
    .filter(([, wanted, got]) => wanted !== got)
    .map(
      ([field, wanted, got]) =>
        `ref ${expected.label}, ${field} (row ${expected.row}): expected ${wanted}, read ${got}`,
    );
}

/** "7 blank", "8 banner", … by row. */
function skippedRows(expected: ExpectedPlan): string[] {
  return Object.entries(expected.skipped)
    .flatMap(([why, rows]) => rows.map((row) => ({ row, why })))
    .sort((one, other) => one.row - other.row)
    .map(({ row, why }) => `${row} ${why}`);
}

/** Slips of the pen in an expectation, in words; none if it is consistent. */
function contradictionsIn(expected: ExpectedPlan): string[] {
  const rows = [
    expected.headerRow,
    ...Object.values(expected.skipped).flat(),
    ...expected.actions.flatMap((action) => action.rows),
  ].sort((one, other) => one - other);
  const labels = expected.actions.map((action) => action.label);
  const named = [...Object.values(expected.findings), ...Object.values(expected.outcomes)].flat();
  const count = (holds: (action: ExpectedAction) => boolean): number => expected.actions.filter(holds).length;
  const open = (action: ExpectedAction): boolean => !["complete", "withdrawn"].includes(action.status.state);
  const { summary } = expected;
  const colours = Object.entries(summary.rag).filter(([colour, n]) => count((a) => a.rating.colour === colour) !== n);
  return [
    ...rows
      .filter((row, index) => row !== index + 1)
      .slice(0, 1)
      .map((row) => `rows are not each placed once, near ${row}`),
    ...labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => `label ${label} twice`),
    ...named.filter((label) => !labels.includes(label)).map((label) => `no action is labelled ${label}`),
    ...(summary.total === labels.length ? [] : ["total"]),
    ...(summary.complete === count((action) => action.status.state === "complete") ? [] : ["complete"]),
    ...(summary.overdue === count((action) => action.rating.daysOverdue > 0) ? [] : ["overdue"]),
    ...(summary.noDate === count((action) => open(action) && action.target.date === null) ? [] : ["noDate"]),
    ...colours.map(([colour]) => colour),
  ];
}
