/** The statutory template as a sheet: its headings in its own words, a number and a status beside them. Pure. */
import { addressOf, columnLetters } from "../operations/addresses";
import type { Operation } from "../operations/operations";

/** Wanted name of the sheet. */
export const TEMPLATE_SHEET = "Action plan";
/** Rows to fill in; the table grows when the user goes on below. */
const ROWS = 30;
const HEADER_ROW = 3;

interface Column {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly words?: readonly string[];
  readonly isDate?: true;
}

/** Headings of the Home Office's template (plan-reading.md, layout 3), with "No." before and "Status" after them. */
const COLUMNS: readonly Column[] = [
  { heading: "No.", width: 36 },
  { heading: "Recommendation", width: 190 },
  {
    heading: "Scope of recommendation (i.e. local or regional)",
    width: 96,
    words: ["Local", "Regional", "National"],
  },
  { heading: "Action to take", width: 190 },
  { heading: "Lead Agency", width: 110 },
  { heading: "Key milestones achieved in enacting recommendation", width: 170 },
  { heading: "Target Date", width: 80, isDate: true },
  { heading: "Date of completion and outcome", width: 170 },
  {
    heading: "Status",
    width: 80,
    words: ["Not started", "In progress", "Delayed", "Complete", "Withdrawn"],
  },
];

const INK = "#1F2933";
const HEAD = { fill: "#DCE4EE", fontColour: "#1B365D", bold: true, wrap: true, vertical: "Center" } as const;

/** Everything that makes the sheet, addSheet first. */
export function templateOperations(sheet: string = TEMPLATE_SHEET): Operation[] {
  const last = HEADER_ROW + ROWS;
  const right = COLUMNS.length - 1;
  const header = addressOf(HEADER_ROW, 0, HEADER_ROW, right);
  return [
    { kind: "addSheet", sheet },
    { kind: "setValues", sheet, address: "A1", values: [["Action plan"]] },
    { kind: "setFormat", sheet, addresses: "A1", format: { fontColour: INK, fontSize: 16, bold: true } },
    { kind: "setValues", sheet, address: header, values: [COLUMNS.map(({ heading }) => heading)] },
    {
      kind: "addTable",
      sheet,
      address: addressOf(HEADER_ROW, 0, last, right),
      name: "ActionPlan",
      style: "TableStyleLight1",
    },
    { kind: "setFormat", sheet, addresses: header, format: HEAD },
    {
      kind: "setFormat",
      sheet,
      addresses: addressOf(HEADER_ROW + 1, 0, last, right),
      format: { wrap: true, vertical: "Top" },
    },
    ...COLUMNS.flatMap((column, place) => columnOperations(sheet, column, place, last)),
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

function columnOperations(sheet: string, { width, words, isDate }: Column, place: number, last: number): Operation[] {
  const letters = columnLetters(place);
  const address = addressOf(HEADER_ROW + 1, place, last, place);
  const operations: Operation[] = [{ kind: "setColumnWidth", sheet, columns: `${letters}:${letters}`, width }];
  if (words !== undefined) operations.push({ kind: "offerWords", sheet, address, words });
  if (isDate === true) operations.push({ kind: "setNumberFormat", sheet, address, format: "dd/mm/yyyy" });
  return operations;
}
