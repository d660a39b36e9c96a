/**
 * Agencies that are written nearly alike, as users of the pane meet them.
 * @jest-environment jsdom
 */
import { cleanup, screen } from "@testing-library/react";
import axe from "axe-core";
import { analyse } from "../../src/analysis/analyse";
import { planJson } from "../../src/analysis/planJson";
import { PRESETS } from "../../src/rag/presets";
import { countedAsOne } from "../../src/plan/agencies/asOne";
import { HEADINGS, PLAN, sheetOf, TODAY, trackerOf } from "./support/invented";
import { showPane } from "./support/renderPane";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const row = (ref: string, agency: string): string[] => [
  ref,
  `Aim ${ref}`,
  `Do ${ref}`,
  agency,
  "30/09/2026",
  "",
  "In progress",
];
const CELLS = trackerOf(
  sheetOf("Plan", [HEADINGS, row("1", "Ashdale Health Trust"), row("2", "Ashdale Health NHS Trust"), row("3", "Ashdale Health NHS Trust"), row("4", "Westshire Police")]),
); // prettier-ignore

test("are offered to be counted as one; it is kept, taken back, and no cell is touched", async () => {
  const { user, workbook } = await showPane(CELLS);
  expect(screen.getByText("1 agency written nearly alike")).toBeTruthy();
  expect(
    screen.getByText("“Ashdale Health Trust” (1 action) is nearly “Ashdale Health NHS Trust” (2 actions)."),
  ).toBeTruthy();
  await user.click(screen.getByText("1 agency written nearly alike"));
  await user.click(screen.getByRole("button", { name: /^Count as one/ }));
  expect(workbook.kept).toMatchObject({ agencies: { "ashdale health trust": "Ashdale Health NHS Trust" } });
  expect(workbook.asked).toEqual(["keep"]);
  expect(await screen.findByText("Agencies counted as one")).toBeTruthy();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Take back/ }));
  expect(workbook.kept).toMatchObject({ agencies: {} });
  expect(await screen.findByText("1 agency written nearly alike")).toBeTruthy();
});

test("a plan of agencies that are none of each other's offers nothing", async () => {
  await showPane(trackerOf(PLAN));
  expect(screen.queryByText(/nearly alike|counted as one/)).toBeNull();
});

test("figures, JSON and findings follow", () => {
  const plain = { asAt: TODAY, preset: PRESETS.BRAG, quarters: "financial", publication: null } as const;
  const agencies = countedAsOne({}, "Ashdale Health Trust", "Ashdale Health NHS Trust");
  const [apart, asOne] = [analyse(CELLS, plain), analyse(CELLS, { ...plain, agencies })];
  const totals = ({ summary }: typeof apart) => summary.byAgency.map(({ agency, total }) => `${agency}: ${total}`);
  expect(totals(apart)).toEqual(["Ashdale Health Trust: 1", "Ashdale Health NHS Trust: 2", "Westshire Police: 1"]);
  expect(totals(asOne)).toEqual(["Ashdale Health NHS Trust: 3", "Westshire Police: 1"]);
  const json = planJson(asOne);
  expect(json.summary.byAgency.map(({ total }) => total)).toEqual([3, 1]);
  // The cell is as it was typed.
  expect(json.plans[0]?.actions[0]?.leadAgency).toBe("Ashdale Health Trust");
  const nearly = ({ findings }: typeof apart) => findings.filter(({ check }) => check === "V07").length;
  expect([nearly(apart), nearly(asOne)]).toEqual([1, 0]);
});
