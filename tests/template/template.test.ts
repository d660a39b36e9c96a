/** A plan begun from the template reads as it is meant, whatever its review and columns are called: nothing is found but what is truly missing. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Analysed } from "../../src/analysis/analysis.types";
import type { TrackerCells } from "../../src/plan/cells";
import { PRESETS } from "../../src/rag/presets";
import {
  DEFAULT_TEMPLATE,
  REVIEW_KINDS,
  TEMPLATE_COLUMNS,
  type TemplateColumn,
  type TemplateRow,
  type TemplateSettings,
} from "../../src/template/template.types";
import { columnsOf, type Template } from "../../src/template/templateSheet";
import { serialOf } from "../support/grid";
import { FORMS } from "./support/templateCells";
import { runs } from "../support/runs";

const LISTS = { agencies: ["Ashdale Council", "Westshire Police"], ragWords: ["Red", "Amber", "Green", "Blue"] };

/** Names that partnerships give the columns, beside the statutory ones. */
const NAMES: Readonly<Record<TemplateColumn, readonly string[]>> = {
  ref: ["Ref", "Rec no.", "Reference"],
  section: ["Theme", "Area", "Heading"],
  recommendation: ["Recommendations", "What the review recommended", "Learning / recommendation"],
  scope: ["Scope", "Local, regional or national", "Level (local / regional / national)"],
  action: ["Action", "Actions required", "What will be done"],
  leadAgency: ["Lead", "Responsible agency", "Lead organisation"],
  milestones: ["Milestones", "Key milestones", "Milestones achieved"],
  target: ["Due date", "Deadline", "Date for completion"],
  expectedOutcome: ["Intended outcome", "Desired outcome", "Success measure"],
  completionAndOutcome: ["Completion date and outcome", "Date completed and outcome", "Date of completion and impact"],
  status: ["Progress status", "Current status", "Action status"],
  rag: ["RAG rating", "RAG status", "BRAG"],
};

/** Every review, with and without the optional columns, by the statutory names and by those of partnerships. */
const SETTINGS: readonly TemplateSettings[] = REVIEW_KINDS.flatMap((review) =>
  [false, true].flatMap((more) =>
    [-1, 0, 1, 2].map((at): TemplateSettings => ({
      ...DEFAULT_TEMPLATE,
      review,
      reviewName: review === "own" ? "Safeguarding adults review “Fern”" : "",
      withSection: more,
      withExpectedOutcome: more,
      headings: Object.fromEntries(
        TEMPLATE_COLUMNS.flatMap((column) => (at < 0 ? [] : [[column, NAMES[column][at] ?? ""]])),
      ),
    })),
  ),
);

const AREAS = ["housing", "primary care", "schools", "probation", "fostering", "libraries"];
/** Six actions that are well kept, in every state. */
const ROWS: readonly TemplateRow[] = AREAS.map((area, at) => {
  const isDone = at < 2;
  return {
    ref: String(at + 1),
    section: at < 3 ? "Asking" : "Sharing",
    recommendation: `All staff in ${area} should ask every adult who is seen alone whether they are safe at home`,
    scope: at === 5 ? "Regional" : "Local",
    action: `Agree the questions for ${area}, add them to every assessment form and tell each team`,
    leadAgency: at % 2 === 0 ? "Ashdale Council" : "Westshire Police",
    milestones: `Questions agreed with ${area}; forms changed`,
    target: serialOf(isDone ? "2026-03-31" : "2027-03-31"),
    expectedOutcome: `More adults seen in ${area} are asked`,
    completionAndOutcome: isDone ? `12 March 2026 – use of the questions in ${area} rose from 40 % to 93 %` : "",
    status: isDone ? "Complete" : at === 2 ? "Not started" : "In progress",
    rag: isDone ? "Blue" : "Green",
  };
});

const analysed = (tracker: TrackerCells): Analysed =>
  analyse(tracker, { asAt: "2026-05-10", preset: PRESETS.BRAG, quarters: "financial", publication: null });
const found = ({ findings, doubts }: Analysed) => [
  ...findings.map(({ check, cell, message }) => `${check} ${cell} ${message}`),
  ...doubts.map((doubt) => JSON.stringify(doubt)),
];
const named = ({ review, withSection, headings }: TemplateSettings): string =>
  [review, withSection ? "with all columns" : "as usual", headings.ref ?? "statutory names"].join(", ");

describe.each(Object.entries(FORMS))("as a %s", (_form, read) => {
  test.each(SETTINGS.map((settings) => [named(settings), settings] as const))("empty: %s", (_name, settings) => {
    const analysis = analysed(read({ settings, lists: LISTS, rows: [], title: "" }));
    expect(found(analysis)).toEqual([]);
    expect(analysis.plans).toHaveLength(1);
    expect(analysis.summary.total).toBe(0);
  });

  test.each(SETTINGS.map((settings) => [named(settings), settings] as const))("filled in: %s", (_name, settings) => {
    const template: Template = { settings, lists: LISTS, rows: rowsFor(settings), title: "" };
    const analysis = analysed(read(template));
    expect(found(analysis)).toEqual([]);
    const rated = analysis.plans[0]?.rated ?? [];
    expect(rated.map(({ action }) => [action.ref, action.status.state, action.target.date, action.completed?.date])).toEqual(
      ROWS.map((row, at) => [row.ref, at < 2 ? "complete" : at === 2 ? "not-started" : "in-progress", at < 2 ? "2026-03-31" : "2027-03-31", at < 2 ? "2026-03-12" : undefined]),
    ); // prettier-ignore
    expect(rated.map(({ action }) => [action.scope, action.leadAgency])).toEqual(ROWS.map(({ scope, leadAgency }) => [scope, leadAgency])); // prettier-ignore
  });
});

/** A blank cell, and the checks that it calls for: no others may say a word. */
const MISSING: readonly (readonly [row: number, column: TemplateColumn, checks: readonly string[]])[] = [
  [4, "leadAgency", ["V05"]],
  // Without a date it is amber, and "Green" is typed.
  [4, "target", ["V10", "V23"]],
  [1, "completionAndOutcome", ["V17", "V18"]],
];

test("columns named in any mixture: nothing is found but what is truly missing", () => {
  const anyHeadings = fc.record(
    Object.fromEntries(TEMPLATE_COLUMNS.map((column) => [column, fc.constantFrom("", ...NAMES[column])])) as Record<
      TemplateColumn,
      fc.Arbitrary<string>
    >,
  );
  const anySettings = fc.record({
    review: fc.constantFrom(...REVIEW_KINDS),
    reviewName: fc.constantFrom("", "Safeguarding adults review “Fern”"),
    headings: anyHeadings,
    withSection: fc.boolean(),
    withExpectedOutcome: fc.boolean(),
  });
  const anyMissing = fc.constantFrom(null, ...MISSING);
  const anyForm = fc.constantFrom(...Object.values(FORMS));
  fc.assert(
    fc.property(anySettings, anyMissing, anyForm, (settings, missing, read) => {
      const rows = rowsFor(settings).map((row, at) => (missing?.[0] === at ? { ...row, [missing[1]]: "" } : row));
      const { findings, doubts } = analysed(read({ settings, lists: LISTS, rows, title: "" }));
      expect(findings.map(({ check }) => check).sort()).toEqual(missing?.[2] ?? []);
      expect(doubts).toEqual([]);
    }),
    runs(150),
  );
});

/** Without what has no column. */
function rowsFor(settings: TemplateSettings): TemplateRow[] {
  const columns = columnsOf({ settings, lists: LISTS, rows: [], title: "" });
  return ROWS.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])));
}
