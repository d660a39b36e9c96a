/** Headings of one column for outcomes and evidence, and how such a column is read. */
import { headingEvidence } from "../../../src/plan/columns/evidence";
import { asksForOutcomeAndEvidence, isForBoth } from "../../../src/plan/columns/outcomeAndEvidence";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const BOTH = [
  "Outcome / evidence",
  "Outcome and evidence",
  "Evidence & outcome",
  "Evidence and impact",
  "Impact, evidence",
  "Outcome (with evidence)",
  "Outcome\nEvidence",
  "OUTCOMES + EVIDENCE",
  "Impact and evidence of completion",
];

test.each(BOTH)("%j asks for both", (heading) => expect(asksForOutcomeAndEvidence(heading)).toBe(true));

test.each([
  "Outcome",
  "Evidence",
  "Evidence of impact",
  "Evidence of outcome and impact",
  "Expected outcome and evidence",
  "Outcome and evidence required",
  "Success criteria / evidence",
  "Outcome / date",
  "Progress and evidence",
  "Progress, outcome and evidence",
  "Evidence link / file",
  "",
])("%j does not", (heading) => expect(asksForOutcomeAndEvidence(heading)).toBe(false));

test("it speaks for the outcome outright, and less for the evidence, whichever stands first", () => {
  for (const heading of ["Outcome / evidence", "Evidence and impact"]) {
    const { scores } = headingEvidence(heading);
    expect(scores.get("outcome")).toBeGreaterThanOrEqual(9);
    expect(scores.get("evidence") ?? 0).toBeLessThan(scores.get("outcome") ?? 0);
    expect(scores.get("evidence") ?? 0).toBeGreaterThan(0);
  }
});

/** In which columns outcome and evidence of a plan with these headings stand. */
function columnsOf(
  ...headings: readonly string[]
): readonly [outcome: string | undefined, evidence: string | undefined, both: boolean] {
  const texts = ["Adopted by all; minutes of 3 March attached", "Use rose from 20 % to 40 %", ""];
  const rows = [
    ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status", ...headings],
    ...texts.map((text, at) => [
      String(at + 1),
      `The Partnership should agree protocol ${at}.`,
      `Write and adopt protocol ${at}.`,
      "Ashdale Council",
      "31/03/2026",
      "Complete",
      ...headings.map((_, column) => text && `${text} (${column})`),
    ]),
  ];
  const { plans } = readPlans(
    { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 },
    { asAt: "2026-11-20", quarters: "financial", publication: null },
  );
  const [plan] = plans;
  if (plan === undefined) throw new Error("No plan was read.");
  return [plan.columns.outcome, plan.columns.evidence, isForBoth(plan)];
}

test.each(BOTH)("%j alone is the outcome, the lesser claim, and serves for both", (heading) => {
  expect(columnsOf(heading)).toEqual(["G", undefined, true]);
});

test("beside a column for outcomes it is the evidence, and serves for that", () => {
  expect(columnsOf("Outcome", "Evidence and impact")).toEqual(["G", "H", false]);
});

test("beside a column for evidence it is the outcome", () => {
  expect(columnsOf("Outcome and evidence", "Evidence of completion")).toEqual(["G", "H", false]);
});
