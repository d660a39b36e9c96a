/** The template as a workbook of its own, to be made without Excel. Pure. */
import { columnLetters } from "../plan/columnLetters";
import type { Book, BookCell, BookList, BookSheet } from "../workbooks/book.types";
import type { TemplateColumn } from "./template.types";
import { columnsOf, listOf, TEMPLATE_SHEET, titleIn, WIDTHS, type Template } from "./templateSheet";
import { AGENCY_LIST, headingOf, HOW_TO } from "./words";

const HEADER_ROW = 3;
const ROWS = 30;
/** Points of a column for one of its characters. */
const POINTS_A_CHARACTER = 5.6;

const cell = (value: string | number, look: BookCell["look"]): BookCell => ({ value, look });

/** @param template its rows hold texts and numbers; blank rows follow them */
export function templateBook(template: Template): Book {
  const columns = columnsOf(template);
  const { rows, settings } = template;
  const filled = rows.map((row) => columns.map((column) => cell(row[column] ?? "", lookOf(column))));
  const blank = Array.from({ length: Math.max(0, ROWS - rows.length) }, () =>
    columns.map((column) => cell("", lookOf(column))),
  );
  const last = HEADER_ROW + filled.length + blank.length;
  const sheet: BookSheet = {
    name: TEMPLATE_SHEET,
    rows: [
      [cell(titleIn(template), "title")],
      // A heading does not wrap in the narrow first column, and flows over the blank cells beside it.
      [cell(HOW_TO, "heading")],
      columns.map((column) => cell(headingOf(settings, column), "head")),
      ...filled,
      ...blank,
    ],
    widths: columns.map((column) => Math.round(WIDTHS[column] / POINTS_A_CHARACTER)),
    headerRow: HEADER_ROW,
    tableName: "ActionPlan",
    lists: columns.flatMap((column, place) =>
      listAt(template, column, `${columnLetters(place)}${HEADER_ROW + 1}:${columnLetters(place)}${last}`),
    ),
    isProtected: false,
    isLandscape: true,
  };
  return { title: titleIn(template), sheets: [sheet, ...agencySheet(template)] };
}

const lookOf = (column: TemplateColumn): BookCell["look"] => (column === "target" ? "openDate" : "open");

function listAt(template: Template, column: TemplateColumn, address: string): BookList[] {
  const list = listOf(template, column);
  if (list === null) return [];
  return [{ address, words: list.from === undefined ? list.words : template.lists.agencies }];
}

/** Agencies that are too many for a list stand on a sheet, to be seen and put right. */
function agencySheet(template: Template): BookSheet[] {
  if (listOf(template, "leadAgency")?.from === undefined) return [];
  return [
    {
      name: "Agencies",
      rows: [[cell(AGENCY_LIST, "head")], ...template.lists.agencies.map((agency) => [cell(agency, "text")])],
      widths: [50],
      headerRow: null,
      tableName: "",
      lists: [],
      isProtected: false,
      isLandscape: false,
    },
  ];
}
