/**
 * What the user says of one column changes nothing else: a plan read again by the very columns that it was read by gives the
 * same actions, and what the user did not speak of is no surer than before. Over all golden cases and the corpus.
 */
import path from "node:path";
import { columnIndex } from "../../../src/plan/columnLetters";
import { HeaderRows } from "../../../src/plan/columns/headerRows";
import { CellLooks } from "../../../src/plan/columns/profile";
import { likelyHeaderRow, proposedMapping } from "../../../src/plan/columns/proposedMapping";
import type { TrackerCells } from "../../../src/plan/cells";
import type { Plan } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { mappingOf } from "../../../src/taskpane/derive/mappings";
import { loadCorpus } from "../../corpus/support/loadCorpus";
import { trackerCellsOf } from "../../corpus/support/cells";
import { expectSame } from "../../support/expectSame";
import { loadGoldenCases, trackerOf } from "../../support/goldenCase";

const settings = { asAt: "2026-11-20", quarters: "financial", publication: null } as const;
const golden = loadGoldenCases(path.join(__dirname, "../../golden/fictional"));
const trackers: (readonly [string, TrackerCells])[] = [
  ...golden.map(({ name, source }) => [name, trackerOf(source)] as const),
  ...loadCorpus().map((book) => [book.name, trackerCellsOf(book)] as const),
];

/** Read as a sheet with the same headings and more rows: by itself it may be read otherwise. */
const isReadAsAnother = ({ reading }: Plan): boolean =>
  reading.columns.some(({ why }) => why.startsWith("it is read as on"));

/** Sheets with one plan, which is a table: a mapping makes a sheet one plan, and a table. */
const single = trackers.flatMap(([name, tracker]) => {
  const plans = readPlans(tracker, settings).plans.filter((plan) => !isReadAsAnother(plan));
  const alone = plans.filter((plan) => !plan.isForms && plans.filter(({ sheet }) => sheet === plan.sheet).length === 1);
  return alone.length === 0 ? [] : [{ name, tracker, plans: alone }];
});

/** Each tracker is read again once, for all that is asked of it. */
const readAgain = new Map<TrackerCells, readonly Plan[]>();

function again(tracker: TrackerCells, plans: readonly Plan[]): readonly Plan[] {
  const known = readAgain.get(tracker);
  if (known !== undefined) return known;
  const mappings = new Map(plans.map((plan) => [plan.sheet, mappingOf(plan)]));
  const now = readPlans(tracker, { ...settings, mappings }).plans.filter(({ sheet }) => mappings.has(sheet));
  readAgain.set(tracker, now);
  return now;
}

test("there are many to try", () => {
  expect(single.length).toBeGreaterThan(60);
});

test.each(single)("$name: read by its own columns, its actions are the same", ({ tracker, plans }) => {
  const now = again(tracker, plans);
  expectSame(
    now.map(({ actions }) => actions),
    plans.map(({ actions }) => actions),
  );
  expect(now.map(({ title, skipped }) => [title, skipped])).toEqual(
    plans.map(({ title, skipped }) => [title, skipped]),
  );
});

test.each(single)("$name: no column is surer for a mapping that says nothing of it", ({ tracker, plans }) => {
  const sureness = (all: readonly Plan[]): unknown[] =>
    all.map(({ reading }) =>
      reading.columns.map(({ column, field, also, certainty }) => [column, field, also, certainty]),
    );
  expect(sureness(again(tracker, plans))).toEqual(sureness(plans));
});

test("a column that the user spoke of is said to be the user's", () => {
  const [first] = single;
  const [plan] = first?.plans ?? [];
  if (first === undefined || plan === undefined) throw new Error("no plan to try");
  const [column] = plan.reading.columns;
  const mapping = { ...mappingOf(plan), said: [column?.column ?? ""] };
  const now = readPlans(first.tracker, { ...settings, mappings: new Map([[plan.sheet, mapping]]) }).plans[0];
  expect(now?.isGiven).toBe(true);
  expect(now?.reading.columns[0]).toMatchObject({ certainty: "sure", why: "you said so" });
});

describe("the row of a header that is chosen", () => {
  const looks = new CellLooks(settings);
  const context = { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };

  test.each(single)("$name: gives the columns that were found there", ({ tracker, plans }) => {
    for (const plan of plans) {
      const cells = tracker.sheets.find(({ sheet }) => sheet === plan.sheet);
      if (cells === undefined) throw new Error(`no sheet ${plan.sheet}`);
      const { mapping, columns } = proposedMapping(cells, plan.headerRow, context);
      expect(mapping.columns).toEqual(plan.columns);
      expect(columns.map(({ column }) => columnIndex(column))).toEqual(
        [...columns.map(({ column }) => columnIndex(column))].sort((a, b) => a - b),
      );
    }
  });

  test("a sheet whose headings say nothing begins at the row of headings all the same", () => {
    const values = [
      ["Community pledges", "", "", ""],
      ["What", "Whose", "Until", "Position"],
      ["Train all receptionists", "Ashdale Surgery", "31/03/2026", "CNFA"],
      ["Publish the guide", "Westshire Police", "30/06/2026", "VU"],
    ];
    const cells = { sheet: "Pledges", firstRow: 3, firstColumn: 2, values, numberFormats: new Map() };
    expect(likelyHeaderRow(cells, context)).toBe(4);
  });
});
