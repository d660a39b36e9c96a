/** What was not understood is said beside the figures it changes, and nowhere is it said that all was where it was not. */
import { boardReport } from "../../src/report/boardReport";
import type { ReportOptions } from "../../src/report/report.types";
import type { PlacedDoubt } from "../../src/plan/reading/doubts";
import type { Plan } from "../../src/plan/model";
import { anAction, aPlan } from "../support/plans";
import { analysisOf } from "./support/inventedAnalysis";
import { writtenSheet } from "./support/writtenSheet";

const doubt = (number: number, sheet = "Northmoor"): PlacedDoubt => ({
  plan: 0,
  kind: "unread-status",
  sheet,
  sentence: `Doubt number ${number}.`,
  field: "status",
});

interface Said {
  /** The lines between the headline and the tiles. */
  readonly page1: string;
  /** The lines below the heading "Data quality", up to the next heading of its kind. */
  readonly dataQuality: string;
}

function said(plans: readonly Plan[], doubts: readonly PlacedDoubt[], options: Partial<ReportOptions> = {}): Said {
  const sheet = writtenSheet(boardReport(analysisOf(plans, { doubts }), options).operations);
  const lines = Array.from({ length: sheet.lastRow }, (_, i) => [sheet.cell(`A${i + 1}`), sheet.cell(`B${i + 1}`)]);
  const between = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .map(([, text]) => String(text))
      .join(" ");
  const at = (column: number, text: string): number => lines.findIndex((line) => line[column] === text);
  const summary = at(0, "Summary and recommendations");
  const quality = at(0, "Data quality");
  return {
    page1: between(summary, at(1, "Actions in total")),
    dataQuality: quality < 0 ? "" : between(quality, at(0, "RAG key")),
  };
}

const plan = aPlan([anAction()]);
const LEAD = "Some figures may be wrong, because not all of the tracker was understood.";
const ALL = "Every row with text was understood.";

test("nothing is said on page 1 where nothing is in doubt, and the section says that all was understood", () => {
  const { page1, dataQuality } = said([plan], []);
  expect(page1).not.toContain(LEAD);
  expect(dataQuality).toContain(ALL);
});

test("up to four doubts stand below the headline, and the section says that they do: nothing is said twice", () => {
  const { page1, dataQuality } = said(
    [plan],
    [1, 2, 3, 4].map((number) => doubt(number)),
  );
  expect(page1).toMatch(
    /^.*The one action is open.*Some figures may be wrong.*number 1\. Doubt number 2\. Doubt number 3\. Doubt number 4\.\s*The Board is asked/,
  );
  expect(dataQuality).toContain("some figures of this report may be wrong: the summary says what.");
  expect(dataQuality).not.toContain("Doubt number");
  expect(dataQuality).not.toContain(ALL);
});

test("of more, the first four are said and the others counted; those stand in the section", () => {
  const { page1, dataQuality } = said(
    [plan],
    [1, 2, 3, 4, 5, 6].map((number) => doubt(number)),
  );
  expect(page1).toMatch(/Doubt number 4\. 2 more, see “Data quality”\.\s*The Board is asked/);
  expect(page1).not.toContain("number 5");
  expect(dataQuality).toMatch(/by what the summary says, and this\.\s+Doubt number 5\.\s+Doubt number 6\./);
  expect(dataQuality).not.toContain("Doubt number 4.");
});

test("a report without the section does not send its reader there", () => {
  const { page1 } = said(
    [plan],
    [1, 2, 3, 4, 5].map((number) => doubt(number)),
    { sections: { dataQuality: false } },
  );
  expect(page1).toMatch(/1 more\.\s*The Board is asked/);
});

test("of several plans, each doubt names its sheet", () => {
  const other = aPlan([anAction()], { sheet: "Ashdale", title: "Ashdale review" });
  const { page1, dataQuality } = said(
    [plan, other],
    [1, 2, 3, 4, 5].map((number) => doubt(number, "Ashdale")),
  );
  expect(page1).toContain("Ashdale: Doubt number 1.");
  expect(dataQuality).toContain("Ashdale: Doubt number 5.");
});

test("columns that are not used are named, and not all was understood then, though no figure is in doubt", () => {
  const column = { also: [], certainty: "sure", why: "", rivals: null, field: null } as const;
  const withUnused = aPlan([anAction()], {
    reading: {
      columns: [
        { ...column, column: "G", heading: "Cost (£)", unusedTexts: 12 },
        { ...column, column: "H", heading: "", unusedTexts: 1 },
        { ...column, column: "I", heading: "Spare", unusedTexts: 0 },
      ],
      values: {},
      dateOrders: {},
    },
  });
  const { page1, dataQuality } = said([withUnused], []);
  expect(page1).not.toContain(LEAD);
  expect(dataQuality).toContain('2 columns with text are not used: "Cost (£)" and column H, which has no heading.');
  expect(dataQuality).not.toContain(ALL);
});
