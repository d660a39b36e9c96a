/**
 * Plans with nothing wrong in them, at random: several layouts, any mix of actions, fictional throughout. What stands in each
 * cell is written by these rules alone, and nothing here knows the checks; faults are put in by faults.ts.
 */
import fc from "fast-check";
import type { CellValue, TrackerCells } from "../../../src/plan/cells";
import { serialOf } from "../../support/grid";
import { sheetOf } from "../../support/sheetOf";

export const AS_AT = "2026-05-10";

/** What a column holds. */
export type Place =
  | "ref"
  | "recommendation"
  | "scope"
  | "action"
  | "agency"
  | "officer"
  | "milestones"
  | "start"
  | "target"
  | "revised"
  | "completed"
  | "progress"
  | "outcome"
  | "expected"
  | "evidence"
  | "status"
  | "rag";

export type Kind = "complete" | "on track" | "due soon" | "explained" | "re-dated" | "not started" | "withdrawn";

/** One action: what its cells say, dates as days. */
export interface Line {
  readonly kind: Kind;
  readonly cells: Readonly<Record<Place, string>>;
}

export interface Layout {
  readonly name: string;
  readonly headings: Readonly<Partial<Record<Place, string>>>;
  /** Whether sections have banner rows, each with the headings again below it. */
  readonly hasBanners: boolean;
  /** Dates as dates, or as people type them. */
  readonly dates: "real" | "in figures" | "in words";
  readonly firstRow: number;
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: "banners, and the headings on every page",
    headings: {
      ref: "No",
      recommendation: "Recommendation",
      scope: "Scope",
      action: "Action to take",
      agency: "Lead Agency",
      milestones: "Key milestones achieved in enacting recommendation",
      target: "Target Date",
      outcome: "Outcome",
      status: "Status",
    },
    hasBanners: true,
    dates: "in words",
    firstRow: 3,
  },
  {
    name: "a register with a column for everything",
    headings: {
      ref: "Ref",
      recommendation: "Recommendation",
      scope: "Scope of recommendation",
      action: "Action required",
      agency: "Lead agency",
      officer: "Responsible officer",
      start: "Start date",
      target: "Target date",
      revised: "Revised target date",
      completed: "Date completed",
      progress: "Progress to date",
      outcome: "Outcome",
      expected: "Expected outcome",
      evidence: "Evidence of completion",
      status: "Status",
      rag: "RAG",
    },
    hasBanners: false,
    dates: "real",
    firstRow: 1,
  },
  {
    name: "a short tracker with dates in figures",
    headings: {
      ref: "Reference",
      recommendation: "Recommendation",
      action: "Action",
      agency: "Lead agency",
      officer: "Lead officer",
      target: "By when",
      completed: "Completed on",
      progress: "Update",
      outcome: "Impact",
      rag: "RAG",
      status: "Delivery status",
    },
    hasBanners: false,
    dates: "in figures",
    firstRow: 2,
  },
  {
    name: "the statutory template, with a status",
    headings: {
      ref: "#",
      recommendation: "Recommendation",
      scope: "Scope of recommendation (i.e. local or regional)",
      action: "Action to take",
      agency: "Lead Agency",
      milestones: "Key milestones achieved in enacting recommendation",
      target: "Target Date",
      completed: "Date of completion",
      outcome: "Outcome",
      status: "Status",
    },
    hasBanners: true,
    dates: "real",
    firstRow: 1,
  },
];

const SUBJECTS = [
  "routine enquiry about safety at home",
  "the handover between night and day teams",
  "the pathway into specialist housing",
  "what a high-risk meeting is told",
  "letters that reach a shared address",
  "the use of independent interpreters",
  "carers who are themselves at risk",
  "missed appointments as a sign of control",
  "the flag on a patient record",
  "repeat calls from one address",
  "supervision of newly qualified staff",
  "counselling offered to bereaved children",
  "how pharmacies display the helpline",
  "injunctions and who is told of them",
  "financial abuse of older residents",
  "transport to evening support groups",
  "schools that see a change in behaviour",
  "animals kept as a means of threat",
  "risk after a separation",
  "working with people who use violence",
];
const ASKS = [
  "Every service in the borough should agree",
  "The partnership needs a common approach to",
  "Frontline teams must be confident about",
  "Commissioners are asked to improve",
];
const ACTS = [
  "Write and publish guidance on",
  "Commission a course for all teams on",
  "Build a prompt into the record about",
];
const AGENCIES = ["Northmoor Police", "Westshire Council", "Millbrook Hospital Trust", "Fenwick Housing"];
const OFFICERS = ["Head of Safeguarding", "Service Manager", "Director of Nursing", "Team Leader, Duty"];
const STEPS = ["Scope agreed, authors named", "Draft shared with partners", "Panel comments received"];
const PROGRESS = [
  "The working group has met twice and named its authors",
  "A first draft went round in April, and comments are coming in",
  "Two of the five teams have been visited",
];
const REASONS = [
  "Slower than planned, because the post of project officer was vacant until March",
  "The supplier let us down in February; another was found in April",
];
const OUTCOMES = [
  "Use of the new form rose from 40 % to 93 %",
  "Four fifths of the staff who were asked now feel confident",
  "Calls that were answered in time went up by a third",
];
const EVIDENCE = ["Audit report of January 2026", "Minutes of the panel, item 7, and the published guide"];
const EXPECTED = ["More adults are asked about their safety", "Fewer repeat calls within a month"];
const SECTIONS = ["Overview recommendations", "Health recommendations", "Housing recommendations"];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? "";

const day = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: serialOf(from), max: serialOf(to) })
    .map((serial) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));

const before = day("2025-09-01", "2026-01-31");
const lately = day("2026-02-20", "2026-05-01");
const soon = day("2026-05-12", "2026-05-30");
const later = day("2026-07-01", "2026-11-30");

/** Dates by kind, the words of the status, and the colours that anybody would type. */
const anyKind: fc.Arbitrary<Pick<Line, "kind"> & { readonly said: Partial<Record<Place, string>> }> = fc.oneof(
  fc.record({ target: before, completed: before, status: fc.constantFrom("Complete", "Completed", "Closed"), rag: fc.constantFrom("Blue", "Green") }).map((said) => ({ kind: "complete" as const, said })), // prettier-ignore
  fc.record({ target: later, status: fc.constantFrom("In progress", "Underway", "On track") }).map((said) => ({ kind: "on track" as const, said: { ...said, rag: "Green" } })), // prettier-ignore
  fc.record({ target: soon, status: fc.constantFrom("In progress", "Open") }).map((said) => ({ kind: "due soon" as const, said: { ...said, rag: "Amber" } })), // prettier-ignore
  fc.record({ target: lately, status: fc.constantFrom("In progress", "Delayed") }).map((said) => ({ kind: "explained" as const, said: { ...said, rag: "Red" } })), // prettier-ignore
  fc.record({ target: lately, status: fc.constant("In progress") }).map((said) => ({ kind: "re-dated" as const, said: { ...said, revised: "2026-07-15", rag: "Green" } })), // prettier-ignore
  fc.record({ target: later }).map((said) => ({ kind: "not started" as const, said: { ...said, start: "2026-06-15", status: "Not started", rag: "Grey" } })), // prettier-ignore
  fc.record({ target: before, status: fc.constantFrom("Withdrawn", "Superseded") }).map((said) => ({ kind: "withdrawn" as const, said: { ...said, rag: "Grey" } })), // prettier-ignore
);

/** @param at 0-based: no two lines of a plan have the same subject with the same ask */
function lineOf(at: number, kind: Kind, said: Partial<Record<Place, string>>, choice: number): Line {
  const isComplete = kind === "complete";
  const isUnderWay = kind === "on track" || kind === "due soon" || kind === "re-dated";
  const subject = pick(SUBJECTS, at);
  return {
    kind,
    cells: {
      ref: String(at + 1),
      recommendation: `${pick(ASKS, Math.floor(at / SUBJECTS.length) + at)} ${subject}`,
      scope: "Local",
      action: `${pick(ACTS, choice)} ${subject}, and tell each team by name`,
      agency: pick(AGENCIES, at),
      officer: pick(OFFICERS, choice),
      milestones: pick(STEPS, choice),
      start: isComplete || kind === "withdrawn" ? "2025-06-01" : "2026-01-15",
      target: "",
      revised: "",
      completed: "",
      progress: isUnderWay ? pick(PROGRESS, choice) : kind === "explained" ? pick(REASONS, choice) : "",
      outcome: isComplete ? pick(OUTCOMES, choice) : "",
      expected: pick(EXPECTED, choice),
      evidence: isComplete ? pick(EVIDENCE, choice) : "",
      status: "",
      rag: "",
      ...said,
    },
  };
}

export interface CleanPlan {
  readonly layout: Layout;
  readonly lines: readonly Line[];
}

/** Of 8 to 20 lines, so that every agency leads on two at least. */
export const anyCleanPlan = (layouts: readonly Layout[] = LAYOUTS): fc.Arbitrary<CleanPlan> =>
  fc
    .record({
      layout: fc.constantFrom(...layouts),
      kinds: fc.array(fc.tuple(anyKind, fc.nat({ max: 5 })), { minLength: 8, maxLength: 20 }),
    })
    .map(({ layout, kinds }) => ({
      layout,
      lines: kinds.map(([{ kind, said }, choice], at) => fitted(layout, lineOf(at, kind, said, choice))),
    }));

/** In a layout without some columns the line must still be clean: what they would say stands elsewhere, or it is another line. */
function fitted({ headings }: Layout, line: Line): Line {
  const { kind, cells } = line;
  if (kind === "re-dated" && headings.revised === undefined)
    return { kind: "on track", cells: { ...cells, target: "2026-09-30", revised: "" } };
  if (kind === "not started" && headings.start === undefined) return { kind, cells: { ...cells, rag: "Green" } };
  // Without progress the reason stands beside the state.
  if (kind === "explained" && headings.progress === undefined)
    return { kind, cells: { ...cells, status: `${cells.status} – ${cells.progress}` } };
  return line;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day as a cell of the layout holds it; what is no day stays as it is. */
function dateCell(text: string, dates: Layout["dates"]): CellValue {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return text;
  const [, year = "", month = "", dayOfMonth = ""] = found;
  if (dates === "real") return serialOf(text);
  if (dates === "in figures") return `${dayOfMonth}/${month}/${year}`;
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

const DATES: readonly Place[] = ["start", "target", "revised", "completed"];

export interface Laid {
  readonly rows: readonly (readonly CellValue[])[];
  /** 1-based row of the sheet of each line. */
  readonly rowOf: readonly number[];
  /** 1-based row of the first headings. */
  readonly headerRow: number;
  /** Letter of each column. */
  readonly columnOf: Readonly<Partial<Record<Place, string>>>;
}

/** The plan as rows of a sheet from A1: a title, then its table. */
export function laidOut({ layout, lines }: CleanPlan): Laid {
  const places = Object.keys(layout.headings) as Place[];
  const headings = places.map((place) => layout.headings[place] ?? "");
  const rows: CellValue[][] = Array.from({ length: layout.firstRow - 1 }, (_, at) =>
    at === 0 ? ["Ashdale domestic homicide review: action plan"] : [],
  );
  const rowOf: number[] = [];
  const perSection = Math.ceil(lines.length / SECTIONS.length);
  let headerRow = 0;
  const head = (): void => {
    rows.push(headings);
    if (headerRow === 0) headerRow = rows.length;
  };
  if (!layout.hasBanners) head();
  lines.forEach(({ cells }, at) => {
    if (layout.hasBanners && at % perSection === 0) {
      rows.push([pick(SECTIONS, Math.floor(at / perSection))]);
      head();
    }
    rows.push(places.map((place) => (DATES.includes(place) ? dateCell(cells[place], layout.dates) : cells[place])));
    rowOf.push(rows.length);
  });
  const columnOf = Object.fromEntries(places.map((place, at) => [place, String.fromCharCode(65 + at)]));
  return { rows, rowOf, headerRow, columnOf };
}

/** As Excel gives it. */
export function trackerOf(rows: readonly (readonly CellValue[])[], sheet = "Ashdale"): TrackerCells {
  const width = Math.max(...rows.map((row) => row.length));
  const numberFormats = new Map(
    Array.from({ length: width }, (_, at) => [
      at,
      rows.map((row) => (typeof row[at] === "number" ? "dd/mm/yyyy" : "General")),
    ]),
  );
  return { sheets: [sheetOf(rows, { sheet, numberFormats })], leftOut: [], dateSystem: 1900 };
}
