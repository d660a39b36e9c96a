/** A table that was pasted, its cells parted by tabs: it is read as any tracker is, by what its columns say and hold. */
import type { Action } from "../plan/model";
import { readPlans } from "../plan/readPlans";
import type { DateSettings } from "../plan/dates/settings";
import type { Draft, DraftAction, DraftRecommendation, SuggestedTarget } from "./draft.types";
import type { Line } from "./lines";

const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** A line of more cells is no row of a plan. */
const MOST_CELLS = 200;
const HEADING = /\brecommendations?\b/iu;

const cellsOf = (raw: string): string[] => raw.split("\t").map((cell) => cell.trim());

const isRow = (raw: string): boolean => raw.includes("\t") && raw.split("\t", MOST_CELLS + 1).length <= MOST_CELLS;

/** The rows of the last table with a column of recommendations; null where there is none. */
function tableIn(lines: readonly Line[]): { readonly from: number; readonly rows: string[][] } | null {
  const header = lines.findLastIndex(
    ({ raw }) =>
      isRow(raw) &&
      cellsOf(raw).length >= FEWEST_CELLS &&
      cellsOf(raw).some((cell) => cell.length < 60 && HEADING.test(cell)),
  );
  if (header < 0) return null;
  const rows: string[][] = [];
  for (const { raw } of lines.slice(header)) {
    if (!isRow(raw)) break;
    rows.push(cellsOf(raw));
  }
  return rows.length < FEWEST_ROWS ? null : { from: header, rows };
}

/** @returns null where the text is no table that can be read as a plan */
export function draftOfTable(lines: readonly Line[], settings: DateSettings): Draft | null {
  const table = tableIn(lines);
  if (table === null) return null;
  const width = Math.max(...table.rows.map((row) => row.length));
  const values = table.rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const sheet = {
    sheet: "Text",
    firstRow: table.from + 1,
    firstColumn: 1,
    numberFormats: new Map<number, readonly string[]>(),
    values,
  };
  const { plans } = readPlans({ sheets: [sheet], leftOut: [], dateSystem: settings.dateSystem }, settings);
  const actions = plans.flatMap((plan) => plan.actions);
  if (actions.length === 0) return null;
  const used = new Set(actions.flatMap(({ rows }) => rows));
  const last = table.from + table.rows.length;
  return {
    recommendations: grouped(actions).map(recommendationOf),
    unused: lines
      .slice(table.from, last)
      .filter(({ number }) => !used.has(number))
      .map(({ number, raw }) => ({ line: number, text: raw })),
    zone: { from: table.from + 1, to: last, heading: "" },
    notes: ["The text is a table: its columns were read by their headings."],
  };
}

/** Rows of one recommendation. */
function grouped(actions: readonly Action[]): Action[][] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const last = groups.at(-1)?.[0];
    const isSame =
      last?.recommendation === action.recommendation && last.ref === action.ref && last.section === action.section;
    if (isSame && action.actionNo !== null) groups.at(-1)?.push(action);
    else groups.push([action]);
  }
  return groups;
}

function targetOf({ target }: Action): SuggestedTarget | null {
  return target.text === "" ? null : { text: target.text, date: target.date };
}

const SURENESS = { sureness: "likely", doubts: ["It was read from a table."] } as const;

function actionOf(action: Action, ref: string): DraftAction {
  return { ref, text: action.action, target: targetOf(action), lines: action.rows, ...SURENESS };
}

function recommendationOf(group: readonly Action[]): DraftRecommendation {
  const [first] = group;
  if (first === undefined) throw new Error("A group has an action.");
  const parts = group.filter(({ action }) => action !== "");
  return {
    ref: first.ref,
    text: first.recommendation,
    target: parts.length === 0 ? targetOf(first) : null,
    lines: group.flatMap(({ rows }) => rows),
    ...SURENESS,
    section: first.section,
    leadAgency: first.leadAgency,
    theme: "",
    scope: first.scope,
    context: "",
    expectedOutcome: first.expectedOutcome,
    actions: parts.map((action) =>
      actionOf(action, action.actionNo === null ? action.ref : `${action.ref}.${action.actionNo}`),
    ),
  };
}
