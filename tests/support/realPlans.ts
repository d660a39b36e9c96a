/** The golden expectations for real plans, and the workbooks that they were written for, where those are at hand. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Workbook } from "hucre/xlsx";
import type { Colour, DateProblem, Field, IsoDate, Precision, SkipReason, State } from "../../src/plan/model";

/** Where the workbooks are looked for: beside the repository, never in it. */
export const WORKBOOK_FOLDER = resolve(__dirname, "../../../shared/plans");
const EXPECTATION_FOLDER = resolve(__dirname, "../golden/real-plans");

/** A part of a cell. `after` cuts up to and with its first occurrence, then `before` cuts from its first occurrence in what is left. */
export interface PartOfCell {
  readonly cell: string;
  readonly after?: string;
  readonly before?: string;
  /** Cuts an opening "Recommendation No 4". */
  readonly afterRef?: true;
}
/** A cell ("B6"), a part of one, or several to be joined with line breaks. */
export type Source = string | PartOfCell | readonly (string | PartOfCell)[];

/** Text fields of an action that an expectation gives as sources; one that is absent is "". */
export const TEXT_FIELDS = [
  "recommendation",
  "scope",
  "action",
  "leadAgency",
  "leadOfficer",
  "milestones",
  "progress",
  "outcome",
  "evidence",
] as const;

export interface ExpectedAction extends Readonly<Partial<Record<(typeof TEXT_FIELDS)[number], Source>>> {
  /** Unique in the plan: "10.2", or the section's cell and the ref ("A95/3") where refs start again in each section. */
  readonly label: string;
  readonly row: number;
  readonly rows: readonly number[];
  /** The cell of the banner. */
  readonly section: string;
  readonly ref: string;
  readonly actionNo: number | null;
  readonly target: {
    readonly text?: Source;
    readonly date: IsoDate | null;
    readonly precision: Precision;
    readonly ongoing: boolean;
    readonly problem: DateProblem | null;
    /** Given only where the cell names more than one. */
    readonly datesNamed?: number;
  };
  readonly revised: null;
  readonly completed: null | { readonly date: IsoDate; readonly precision: Precision };
  readonly status: { readonly text?: Source; readonly state: State; readonly delayed: boolean };
  readonly recordedRag: Colour | null;
  /** By the BRAG preset, as at the plan's as-at date. */
  readonly rating: { readonly colour: Colour; readonly daysOverdue: number };
}

export interface ExpectedPlan {
  /** SHA-256 of the workbook file. */
  readonly workbook: string;
  readonly asAt: IsoDate;
  /** Close calls, and why they went the way they did. */
  readonly notes: readonly string[];
  /** Cells of the title's lines. */
  readonly title: readonly string[];
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly recommendations: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, readonly number[]>>>;
  readonly summary: {
    readonly total: number;
    readonly complete: number;
    readonly outcomeStated: number;
    readonly evidenced: number;
    readonly verified: number;
    readonly overdue: number;
    readonly noDate: number;
    readonly rag: Readonly<Record<Colour, number>>;
  };
  /** Labels of the actions that each check must find, by id; all of them, and no others. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** How the outcome (or progress) of each open action that has one reads: worked truth for V21. */
  readonly outcomes: {
    readonly readsAsDone: readonly string[];
    readonly doesNotReadAsDone: readonly string[];
    readonly eitherWay: readonly string[];
  };
  readonly actions: readonly ExpectedAction[];
}

export interface RealPlan {
  /** The expectation's file name without ".json". */
  readonly name: string;
  readonly expected: ExpectedPlan;
  /** Path of the workbook, or null where it is not at hand. */
  readonly path: string | null;
}

/** Every expectation with its workbook, matched by SHA-256, and the hashes of workbooks that no expectation knows. */
export function findRealPlans(): { readonly plans: readonly RealPlan[]; readonly unknown: readonly string[] } {
  const workbooks = new Map(workbookPaths().map((path) => [sha256(path), path]));
  const plans = readdirSync(EXPECTATION_FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const expected = JSON.parse(readFileSync(join(EXPECTATION_FOLDER, file), "utf8")) as ExpectedPlan;
      return { name: file.replace(/\.json$/, ""), expected, path: workbooks.get(expected.workbook) ?? null };
    });
  const known = new Set(plans.map((plan) => plan.expected.workbook));
  return { plans, unknown: [...workbooks.keys()].filter((hash) => !known.has(hash)) };
}

/** Resolves sources to text by looking into the workbook's first sheet directly. Throws where a cell is blank or a cut does not apply. */
export function textResolver(workbook: Workbook): (source: Source | undefined) => string {
  const rows = workbook.sheets[0]?.rows ?? [];
  const textOf = (address: string): string => {
    const [row, column] = positionOf(address);
    const value = rows[row]?.[column];
    if (typeof value !== "string" || value.trim() === "")
      throw new Error(`The expectation names blank cell ${address}.`);
    return value.trim();
  };
  const partText = (part: string | PartOfCell): string => {
    if (typeof part === "string") return textOf(part);
    let text = textOf(part.cell);
    if (part.afterRef === true) text = cutAfter(text, /^Recommendation No \d+/.exec(text)?.[0], part.cell);
    if (part.after !== undefined) text = cutAfter(text, part.after, part.cell);
    if (part.before !== undefined) text = text.slice(0, found(text, part.before, part.cell));
    return text.trim();
  };
  return (source) => {
    if (source === undefined) return "";
    if (typeof source === "string" || "cell" in source) return partText(source);
    return source.map(partText).join("\n");
  };
}

function workbookPaths(): string[] {
  if (!existsSync(WORKBOOK_FOLDER)) return [];
  return readdirSync(WORKBOOK_FOLDER)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(WORKBOOK_FOLDER, file));
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** "B6" → [5, 1], both 0-based. */
function positionOf(address: string): [number, number] {
  const match = /^([A-Z])([1-9]\d*)$/.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`"${address}" is not a cell's address.`);
  return [Number(match[2]) - 1, match[1].charCodeAt(0) - "A".charCodeAt(0)];
}

function cutAfter(text: string, mark: string | undefined, cell: string): string {
  return text.slice(found(text, mark, cell) + (mark?.length ?? 0));
}

function found(text: string, mark: string | undefined, cell: string): number {
  const at = mark === undefined ? -1 : text.indexOf(mark);
  if (at < 0) throw new Error(`Cell ${cell} does not hold the mark that the expectation cuts at.`);
  return at;
}
