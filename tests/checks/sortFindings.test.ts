/** Accepting a finding: for as long as its cell and what its row is about stay as they were; and checks that are not wanted. */
import type { SheetFindingsSaid } from "../../src/checks/accepted.types";
import { accepting, acceptingNoMore, checking, marksIn } from "../../src/checks/sortFindings";
import { analyse } from "../../src/analysis/analyse";
import type { Analysed } from "../../src/analysis/analysis.types";
import { planJson } from "../../src/analysis/planJson";
import { dataQuality } from "../../src/report/sections/dataQuality";
import { reportContext } from "../../src/report/context";
import { DEFAULT_OPTIONS } from "../../src/report/report.types";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import { PRESETS } from "../../src/rag/presets";
import { AS_AT, faulty, ROWS, SHEET } from "../fixes/support/faulty";

const WHY = { reason: "Done before dates were kept", on: "2026-05-01" };

function analysed(tracker: TrackerCells, said: SheetFindingsSaid): Analysed {
  const settings = { asAt: AS_AT, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  return analyse(tracker, { ...settings, findingsSaid: new Map([[SHEET, said]]) });
}

const tracker = faulty();
const plain = analysed(tracker, {});
const marks = marksIn(
  tracker,
  plain.plans.map(({ plan }) => plan),
);
const finding = plain.findings.find(({ check, cell }) => check === "V17" && cell === "F8");
if (finding === undefined) throw new Error("The tracker has no V17 at F8.");
const said = accepting({}, finding, marks, WHY);

const withCell = (ref: number, column: number, value: CellValue): TrackerCells =>
  faulty(ROWS.map((row, at) => (at === ref - 1 ? row.map((cell, i) => (i === column ? value : cell)) : row)));

const acceptedAt = ({ accepted }: Analysed): string[] =>
  accepted.map((one) => `${one.finding.check} ${one.finding.cell}`);

test("what is accepted counts nowhere, and is there with its reason", () => {
  const now = analysed(tracker, said);
  expect(now.findings).toEqual(plain.findings.filter((one) => one !== finding && one.cell !== "F8"));
  expect(now.accepted).toEqual([{ finding, ...WHY }]);
});

test.each<[string, TrackerCells, string[]]>([
  ["nothing changes", tracker, ["V17 F8"]],
  ["another cell of the row is brought up to date", withCell(7, 6, "Agreed in May"), ["V17 F8"]],
  ["a row comes above it", faulty([ROWS[0] ?? [], ["1a", "Ask again whether they are safe", "Repeat the questions in a year", "Northmoor Police", 46_203, "", "Two teams were told", "", "In progress"], ...ROWS.slice(1)]), ["V17 F9"]],
  ["its cell changes", withCell(7, 5, "see minutes"), []],
  ["its row is about something else", withCell(7, 2, "Publish a guide for every library in the county"), []],
])("accepted while %s", (_, now, expected) => {
  expect(acceptedAt(analysed(now, said))).toEqual(expected);
}); // prettier-ignore

test("it can be taken back", () => {
  const taken = acceptingNoMore(said, finding, marks);
  expect(taken.accepted).toEqual([]);
  expect(analysed(tracker, taken).findings).toEqual(plain.findings);
});

test("one acceptance is for one finding, also where rows are alike", () => {
  const twice = faulty([...ROWS, ...ROWS.slice(6, 7)]);
  const now = analysed(twice, said);
  expect(acceptedAt(now)).toEqual(["V17 F8"]);
  expect(now.findings.some(({ check, cell }) => check === "V17" && cell === "F12")).toBe(true);
});

test("a check that is not wanted on a sheet is left off there, and counted", () => {
  const now = analysed(tracker, checking({}, "V17", false));
  expect(now.findings.filter(({ check }) => check === "V17")).toEqual([]);
  expect(now.unchecked).toEqual([{ sheet: SHEET, check: "V17", findings: 1 }]);
  expect(checking(checking({}, "V17", false), "V17", true).unchecked).toEqual([]);
});

test("JSON and report say both", () => {
  const now = analysed(tracker, checking(said, "V36", false));
  const json = planJson(now);
  expect(json.accepted).toEqual([{ ...finding, ...WHY }]);
  expect(json.unchecked).toEqual([{ sheet: SHEET, check: "V36", findings: 1 }]);
  const blocks = dataQuality(reportContext(now, { ...DEFAULT_OPTIONS, checkTitles: { V36: "Status not understood" } }));
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  expect(paragraphs).toContain("1 finding was looked at and accepted, and is counted in no figure above:");
  expect(paragraphs).toContain(
    "At the coordinator's wish this was not checked: “Status not understood” on the sheet “Ashdale” (1 finding not counted).",
  );
  const table = blocks.find((block) => block.kind === "table" && block.name === "Accepted_findings");
  expect(table).toMatchObject({ rows: [["F8", "V17", WHY.reason, 46_143]] });
});
