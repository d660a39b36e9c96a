/** The template as a sheet, as operations: title, how-to line, a table to fill in with lists to choose from, print set-up. Pure. */
import { addressOf, columnLetters } from "../operations/addresses";
import { MOST_LIST_CHARACTERS } from "../operations/limits";
import type { Operation } from "../operations/operations";
import type { CellValue } from "../plan/cells";
import { AGENCY_LIST_HEADING } from "../plan/ownColumns";
import {
  DEFAULT_TEMPLATE,
  TEMPLATE_COLUMNS,
  type TemplateColumn,
  type TemplateLists,
  type TemplateRow,
  type TemplateSettings,
} from "./template.types";
import { headingOf, HOW_TO, SCOPES, STATUSES, titleOf } from "./words";

/** Wanted name of the sheet. */
export const TEMPLATE_SHEET = "Action plan";
/** Blank rows to fill in below those that are filled; the table grows when the user goes on below. */
const BLANK_ROWS = 30;
const BLANK_ROWS_BELOW_DRAFT = 10;
const HEADER_ROW = 3;
/** Between the table and the agencies to choose from, so that they are no part of it. */
const GAP = 1;
/** Points. */
export const WIDTHS: Readonly<Record<TemplateColumn, number>> = {
  ref: 36,
  section: 84,
  recommendation: 165,
  scope: 78,
  action: 165,
  leadAgency: 92,
  milestones: 115,
  target: 66,
  expectedOutcome: 115,
  completionAndOutcome: 115,
  status: 66,
  rag: 54,
};
const HEADER_HEIGHT = 66;
const BODY_POINTS = 10;
const LINE_POINTS = 13.5;
/** Points of a character of the body, on the wide side: a text that is cut off is worse than a line too many. */
const CHARACTER_POINTS = 5.1;
const HIGHEST_ROW = 409;
/** Blank rows have room for two lines. */
const BLANK_HEIGHT = 2 * LINE_POINTS;

const INK = "#1F2933";
const LINES = "#B8C2CC";
const HEAD = { fill: "#DCE4EE", fontColour: "#1B365D", bold: true, wrap: true, vertical: "Center" } as const;

export interface Template {
  readonly settings: TemplateSettings;
  readonly lists: TemplateLists;
  /** Rows that are filled in already. */
  readonly rows: readonly TemplateRow[];
  /** What the plan is called; the kind of review where it is "". */
  readonly title: string;
}

export const EMPTY_TEMPLATE: Template = {
  settings: DEFAULT_TEMPLATE,
  lists: { agencies: [], ragWords: [] },
  rows: [],
  title: "",
};

/** The columns of a template in their order; optional ones where they are wanted or filled. */
export function columnsOf({ settings, rows }: Template): readonly TemplateColumn[] {
  const isFilled = (column: TemplateColumn): boolean => rows.some((row) => (row[column] ?? "") !== "");
  return TEMPLATE_COLUMNS.filter(
    (column) =>
      (column !== "section" || settings.withSection || isFilled(column)) &&
      (column !== "expectedOutcome" || settings.withExpectedOutcome || isFilled(column)),
  );
}

/** What stands above the table. */
export const titleIn = ({ title, settings }: Template): string => title.trim() || titleOf(settings);

/** Everything that makes the sheet, addSheet first. */
export function templateOperations(template: Template = EMPTY_TEMPLATE, sheet: string = TEMPLATE_SHEET): Operation[] {
  const columns = columnsOf(template);
  const { settings, rows } = template;
  const last = HEADER_ROW + rows.length + (rows.length === 0 ? BLANK_ROWS : BLANK_ROWS_BELOW_DRAFT);
  const right = columns.length - 1;
  const header = addressOf(HEADER_ROW, 0, HEADER_ROW, right);
  return [
    { kind: "addSheet", sheet },
    { kind: "setValues", sheet, address: addressOf(1, 0, HEADER_ROW - 1, 0), values: [[titleIn(template)], [HOW_TO]] },
    { kind: "setFormat", sheet, addresses: "A1", format: { fontColour: INK, fontSize: 16, bold: true } },
    {
      kind: "setFormat",
      sheet,
      addresses: addressOf(2, 0, HEADER_ROW - 1, 0),
      format: { fontColour: INK, fontSize: 9 },
    },
    { kind: "setValues", sheet, address: header, values: [columns.map((column) => headingOf(settings, column))] },
    ...filled(sheet, columns, rows),
    {
      kind: "addTable",
      sheet,
      address: addressOf(HEADER_ROW, 0, last, right),
      name: "ActionPlan",
      style: "TableStyleLight1",
    },
    { kind: "setFormat", sheet, addresses: header, format: HEAD },
    { kind: "setRowHeight", sheet, rows: `${HEADER_ROW}:${HEADER_ROW}`, height: HEADER_HEIGHT },
    {
      kind: "setFormat",
      sheet,
      addresses: addressOf(HEADER_ROW + 1, 0, last, right),
      format: { fontColour: INK, fontSize: BODY_POINTS, wrap: true, vertical: "Top", borderColour: LINES },
    },
    ...heights(sheet, columns, rows, last),
    ...columns.flatMap((column, place) => columnOperations(template, sheet, column, place, last)),
    ...agencyList(template, sheet, right + 1 + GAP),
    {
      kind: "setPrint",
      sheet,
      area: addressOf(1, 0, last, right),
      titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`,
      orientation: "Landscape",
      paper: "A4",
      pagesWide: 1,
      margins: { top: 42, bottom: 42, left: 36, right: 36, header: 20, footer: 20 },
      header: { left: "", centre: "", right: "" },
      footer: { left: "", centre: "", right: "Page &P of &N" },
    },
    { kind: "showCell", sheet, address: addressOf(HEADER_ROW + 1, 0) },
  ];
}

function filled(sheet: string, columns: readonly TemplateColumn[], rows: readonly TemplateRow[]): Operation[] {
  if (rows.length === 0) return [];
  const values = rows.map((row) => columns.map((column): CellValue => row[column] ?? ""));
  const address = addressOf(HEADER_ROW + 1, 0, HEADER_ROW + rows.length, columns.length - 1);
  return [{ kind: "setValues", sheet, address, values }];
}

/** Excel fits no heights to what an add-in writes in wrapped cells of a table. */
function heights(
  sheet: string,
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
  last: number,
): Operation[] {
  const first = HEADER_ROW + 1;
  const own = rows.map((row, at): Operation => {
    const lines = columns.map((column) => linesOf(String(row[column] ?? ""), WIDTHS[column]));
    const height = Math.min(HIGHEST_ROW, Math.max(BLANK_HEIGHT, Math.max(...lines) * LINE_POINTS));
    return { kind: "setRowHeight", sheet, rows: `${first + at}:${first + at}`, height };
  });
  const blank = first + rows.length;
  return [...own, { kind: "setRowHeight", sheet, rows: `${blank}:${last}`, height: BLANK_HEIGHT }];
}

/** Words are not broken, so that a line is never quite full. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(4, Math.floor(width / CHARACTER_POINTS) - 2);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Words that a list can hold as they are; Excel splits a list on commas. */
const fitsInList = (words: readonly string[]): boolean =>
  words.join(",").length <= MOST_LIST_CHARACTERS && !words.some((word) => word.includes(","));

/** The agencies as cells beside the table, outside what is printed, where a list cannot hold them; nothing where it can. */
function agencyList({ lists: { agencies } }: Template, sheet: string, column: number): Operation[] {
  if (fitsInList(agencies)) return [];
  const letters = columnLetters(column);
  return [
    {
      kind: "setValues",
      sheet,
      address: addressOf(HEADER_ROW, column, HEADER_ROW + agencies.length, column),
      values: [AGENCY_LIST_HEADING, ...agencies].map((agency) => [agency]),
    },
    { kind: "setFormat", sheet, addresses: addressOf(HEADER_ROW, column), format: HEAD },
    { kind: "setColumnWidth", sheet, columns: `${letters}:${letters}`, width: 180 },
  ];
}

/** Words to choose from, or the cells that hold them; null for a column without a list. */
type List = { readonly words: readonly string[]; readonly from?: string } | null;

export function listOf(template: Template, column: TemplateColumn): List {
  const { agencies, ragWords } = template.lists;
  switch (column) {
    case "scope":
      return { words: SCOPES };
    case "status":
      return { words: STATUSES };
    case "rag":
      return ragWords.length > 0 && fitsInList(ragWords) ? { words: ragWords } : null;
    case "leadAgency":
      if (agencies.length === 0) return null;
      return fitsInList(agencies) ? { words: agencies } : { words: [], from: placeOfAgencies(template) };
    default:
      return null;
  }
}

function placeOfAgencies(template: Template): string {
  const letters = columnLetters(columnsOf(template).length + GAP);
  return `$${letters}$${HEADER_ROW + 1}:$${letters}$${HEADER_ROW + template.lists.agencies.length}`;
}

function columnOperations(
  template: Template,
  sheet: string,
  column: TemplateColumn,
  place: number,
  last: number,
): Operation[] {
  const letters = columnLetters(place);
  const address = addressOf(HEADER_ROW + 1, place, last, place);
  const list = listOf(template, column);
  return [
    { kind: "setColumnWidth", sheet, columns: `${letters}:${letters}`, width: WIDTHS[column] },
    ...(list === null ? [] : [{ kind: "offerWords", sheet, address, ...list } as const]),
    ...(column === "target" ? [{ kind: "setNumberFormat", sheet, address, format: "dd/mm/yyyy" } as const] : []),
    ...(column === "ref" ? [{ kind: "setNumberFormat", sheet, address, format: "@" } as const] : []),
  ];
}
