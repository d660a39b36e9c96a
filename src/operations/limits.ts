/** What Excel takes of a single operation: its limits of names, addresses, texts and sizes. Pure. */
import { columnCount, LAST_ROW, LONGEST_ADDRESS, parseArea, parseRows, rowCount } from "./addresses";
import { MOST_BYTES, operationBytes } from "./chunk";
import type { CellFormat, Operation } from "./operations";
import { splitTarget } from "./renames";
import { sheetNameProblem } from "./sheetNames";

/** Longest text of a cell. */
export const LONGEST_TEXT = 32_767;
/** Longest text constant in a formula, screen tip, and header or footer (its three parts together). */
const LONGEST_SHORT_TEXT = 255;
/** Longest list of words to choose from, with the commas between them. */
export const MOST_LIST_CHARACTERS = LONGEST_SHORT_TEXT;
const HIGHEST_ROW = 409.5;
/** 255 characters of the widest usual font; Excel refuses columns that are wider. */
const WIDEST_COLUMN = 1_800;
const MOST_PAGE_BREAKS = 1_026;

type Of<K extends Operation["kind"]> = Extract<Operation, { readonly kind: K }>;
type Rules = { readonly [K in Operation["kind"]]: (operation: Of<K>) => readonly (string | null)[] };

/** Each kind's own rules: messages, and null where all is well. */
const RULES: Rules = {
  addSheet: ({ sheet, tabColour }) => [sheetNameProblem(sheet), colourProblem(tabColour)],
  setValues: valuesProblems,
  setNumberFormat: ({ address, format }) => [
    areaProblem(address),
    format === "" || format.length > LONGEST_SHORT_TEXT ? "The number format is blank or too long." : null,
  ],
  setFormat: ({ addresses, format }) => [areasProblem(addresses), ...formatProblems(format)],
  setColumnWidth: ({ columns, width }) => [
    /^[A-Z]{1,3}:[A-Z]{1,3}$/i.test(columns) ? null : `“${columns}” is no range of columns.`,
    sizeProblem("column width", width, WIDEST_COLUMN),
  ],
  setRowHeight: ({ rows, height }) => [rowsProblem(rows), sizeProblem("row height", height, HIGHEST_ROW)],
  addTable: ({ address, name }) => [tableAreaProblem(address), tableNameProblem(name)],
  colourWords: ({ address, words }) => [
    areaProblem(address),
    ...words.flatMap((word) => [
      word.equals.length > LONGEST_SHORT_TEXT ? "A word to be coloured is too long." : null,
      colourProblem(word.fill),
      colourProblem(word.fontColour),
    ]),
  ],
  colourCells: ({ address, fill, fontColour }) => [
    areaProblem(address),
    colourProblem(fill),
    colourProblem(fontColour),
  ],
  linkCell: ({ address, text, target, screenTip }) => [
    cellProblem(address),
    text.length > LONGEST_SHORT_TEXT ? "The text of a link is too long." : null,
    parseArea(splitTarget(target)?.address ?? "") === null ? "A link's target is no place in the workbook." : null,
    screenTip.length > LONGEST_SHORT_TEXT ? "The screen tip of a link is too long." : null,
  ],
  offerWords: ({ address, words, from }) => [
    areaProblem(address),
    from === undefined ? null : areaProblem(from.replaceAll("$", "")),
    // Excel splits the list on commas and takes no more than this of it.
    words.join(",").length > LONGEST_SHORT_TEXT || words.some((word) => word === "" || word.includes(","))
      ? "A list of words to choose from is too long, or one of them is blank or has a comma."
      : null,
  ],
  removeWords: ({ address }) => [areaProblem(address)],
  addChart: chartProblems,
  setPrint: printProblems,
  addPageBreaks: ({ rows }) => [
    rows.length > MOST_PAGE_BREAKS ? `Excel keeps ${MOST_PAGE_BREAKS} page breaks at most.` : null,
    rows.every((row) => Number.isInteger(row) && row > 1 && row <= LAST_ROW)
      ? null
      : "A page break needs a row below the first.",
  ],
  hideGridlines: () => [],
  markSheet: ({ name, value }) => [
    tableNameProblem(name),
    value.length > LONGEST_SHORT_TEXT ? "The mark of a sheet is too long." : null,
  ],
  setTitleIfBlank: ({ title }) => [title.length > LONGEST_SHORT_TEXT ? "The title is too long." : null],
  showCell: ({ address }) => [cellProblem(address)],
};

/** What is wrong with one operation, looked at by itself. */
export function problemsOf<K extends Operation["kind"]>(operation: Of<K>): string[] {
  const rules: Rules[K] = RULES[operation.kind];
  return rules(operation).filter((message) => message !== null);
}

function valuesProblems({ address, values }: Of<"setValues">): (string | null)[] {
  const area = parseArea(address);
  if (area === null) return [areaProblem(address)];
  if (values.length !== rowCount(area) || values.some((row) => row.length !== columnCount(area))) {
    return [`The values for ${address} are not ${rowCount(area)} rows × ${columnCount(area)} columns.`];
  }
  const cells = values.flat();
  const isTooLong = (value: unknown): boolean => typeof value === "string" && value.length > LONGEST_TEXT;
  const tooLong = cells.filter(isTooLong).length;
  return [
    tooLong > 0 ? `${tooLong} cells of ${address} hold more than ${LONGEST_TEXT} characters.` : null,
    cells.some((value) => typeof value === "number" && !Number.isFinite(value))
      ? `A number of ${address} is not finite.`
      : null,
    values.some((row) => operationBytes({ kind: "setValues", sheet: "", address: "A1", values: [row] }) > MOST_BYTES)
      ? `A row of ${address} is larger than a request may be.`
      : null,
  ];
}

function chartProblems({ source, categories, series, from, to }: Of<"addChart">): (string | null)[] {
  const area = parseArea(source);
  const names = parseArea(categories);
  return [
    area === null ? areaProblem(source) : null,
    names === null ? areaProblem(categories) : null,
    area !== null && (columnCount(area) !== series.length || rowCount(area) < 2)
      ? `The chart's source ${source} does not hold ${series.length} series with their names.`
      : null,
    area !== null && names !== null && (columnCount(names) !== 1 || rowCount(names) !== rowCount(area) - 1)
      ? `The chart's names ${categories} are not one for each row of ${source}.`
      : null,
    cellProblem(from),
    cellProblem(to),
    ...series.map(({ colour }) => colourProblem(colour)),
  ];
}

function printProblems({ area, titleRows, pagesWide, header, footer }: Of<"setPrint">): (string | null)[] {
  const tooLong = [header, footer].some(
    ({ left, centre, right }) => left.length + centre.length + right.length > LONGEST_SHORT_TEXT,
  );
  return [
    areaProblem(area),
    titleRows === null ? null : rowsProblem(titleRows),
    pagesWide >= 1 && Number.isInteger(pagesWide) ? null : "A print-out is at least one page wide.",
    tooLong ? `A header or footer is longer than ${LONGEST_SHORT_TEXT} characters.` : null,
  ];
}

function formatProblems(format: CellFormat): (string | null)[] {
  return [
    colourProblem(format.fill),
    colourProblem(format.fontColour),
    colourProblem(format.borderColour),
    format.fontSize === undefined ? null : sizeProblem("font size", format.fontSize, 409),
    format.indent === undefined || (Number.isInteger(format.indent) && format.indent >= 0 && format.indent <= 250)
      ? null
      : "An indent is a whole number from 0 to 250.",
  ];
}

function areaProblem(address: string): string | null {
  return parseArea(address) === null ? `“${address}” is no block of cells.` : null;
}

function cellProblem(address: string): string | null {
  const area = parseArea(address);
  return area !== null && rowCount(area) * columnCount(area) === 1 ? null : `“${address}” is no single cell.`;
}

function areasProblem(addresses: string): string | null {
  if (addresses.length > LONGEST_ADDRESS) return `An address is longer than ${LONGEST_ADDRESS} characters.`;
  return addresses.split(",").every((address) => parseArea(address) !== null)
    ? null
    : "A list of blocks of cells has one that is none.";
}

function rowsProblem(rows: string): string | null {
  if (rows.length > LONGEST_ADDRESS) return `A list of rows is longer than ${LONGEST_ADDRESS} characters.`;
  return rows.split(",").every((range) => parseRows(range) !== null) ? null : "A list of rows has one that is none.";
}

function tableAreaProblem(address: string): string | null {
  const area = parseArea(address);
  return area === null || rowCount(area) < 2 ? `A table at ${address} needs a header row and a row below it.` : null;
}

/** Rules of Excel for names of tables and defined names. */
function tableNameProblem(name: string): string | null {
  const fits = name.length <= LONGEST_SHORT_TEXT && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  const isReference = parseArea(name) !== null || /^(?:[RC]|R\d+|C\d+|R\d+C\d+)$/i.test(name);
  return fits && !isReference ? null : `Excel does not take “${name}” as a name.`;
}

function colourProblem(colour: string | undefined): string | null {
  return colour === undefined || /^#[0-9A-F]{6}$/i.test(colour)
    ? null
    : `“${colour}” is no colour of the form #RRGGBB.`;
}

function sizeProblem(what: string, points: number, most: number): string | null {
  return points > 0 && points <= most ? null : `A ${what} of ${points} points is not between 0 and ${most}.`;
}
