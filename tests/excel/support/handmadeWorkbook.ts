/** Small .xlsx files written by hand, so that what they hold does not depend on any library that is under test. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { addressOf } from "../../../src/operations/addresses";
import type { CellValue } from "../../../src/plan/cells";

/** A value with a format of its own. */
export interface Formatted {
  readonly value: CellValue;
  /** Number format. */
  readonly format?: string;
  /** "RRGGBB" */
  readonly fill?: string;
  readonly struck?: boolean;
  /** Text that is struck out, in front of the value in the same cell. */
  readonly struckBefore?: string;
}

export interface HandmadeSheet {
  readonly name: string;
  readonly state?: "visible" | "hidden" | "veryHidden";
  /** Cells from A1, or from `row` and `column`; "" writes no cell. */
  readonly cells?: readonly (readonly (CellValue | Formatted)[])[];
  /** 1-based row and 0-based column of the first cell. */
  readonly row?: number;
  readonly column?: number;
  /** More <row> elements, as they are to stand in the file. */
  readonly moreRows?: string;
  /** Merged areas: "B2:B4". */
  readonly merges?: readonly string[];
  /** Conditional formats: cells of the area that hold just this text get the fill ("RRGGBB"). */
  readonly rules?: readonly { readonly area: string; readonly text: string; readonly fill: string }[];
}

export interface HandmadeWorkbook {
  readonly sheets: readonly HandmadeSheet[];
  readonly counts1904?: boolean;
  readonly isStructureProtected?: boolean;
  readonly title?: string;
  /** Defined names: name and reference. */
  readonly names?: readonly (readonly [string, string])[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of the .xlsx file. */
export function handmadeXlsx(workbook: HandmadeWorkbook): Uint8Array {
  const known = stylesOf(workbook);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(workbook.sheets.length),
    "_rels/.rels": relationships([
      [`${RELATIONS}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(workbook.title ?? ""),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": relationships([
      ...workbook.sheets.map((_, i): [string, string] => [`${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
      [`${RELATIONS}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": styles(known),
  };
  workbook.sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, known)));
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) {
    files[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  }
  return zipSync(files, { level: 1 });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function isFormatted(cell: CellValue | Formatted): cell is Formatted {
  return typeof cell === "object";
}

/** What a style is made of, in the order of their numbers, from 1 on. */
interface Styles {
  readonly cells: readonly string[];
  readonly rules: readonly string[];
}

/** Cells of one key look the same. */
function styleKey({ format = "", fill = "", struck = false }: Formatted): string {
  return [format, fill, struck ? "struck" : ""].join("\n");
}

function stylesOf({ sheets }: HandmadeWorkbook): Styles {
  const cells = sheets.flatMap((sheet) => sheet.cells?.flat() ?? []);
  const rules = sheets.flatMap((sheet) => sheet.rules?.map(({ fill }) => fill) ?? []);
  return { cells: [...new Set(cells.filter(isFormatted).map(styleKey))], rules: [...new Set(rules)] };
}

function contentTypes(sheets: number): string {
  const sheet = (_: unknown, i: number): string =>
    `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    Array.from({ length: sheets }, sheet).join("") +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function coreProperties(title: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escaped(title)}</dc:title></cp:coreProperties>`
  );
}

function workbookXml({ sheets, counts1904, isStructureProtected, names = [] }: HandmadeWorkbook): string {
  const sheet = ({ name, state = "visible" }: HandmadeSheet, i: number): string =>
    `<sheet name="${escaped(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`;
  const defined = names.map(([name, reference]) => `<definedName name="${name}">${escaped(reference)}</definedName>`);
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<workbookPr${counts1904 === true ? ' date1904="1"' : ""}/>` +
    (isStructureProtected === true ? '<workbookProtection lockStructure="1"/>' : "") +
    `<sheets>${sheets.map(sheet).join("")}</sheets>` +
    (defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "") +
    `</workbook>`
  );
}

function styles({ cells, rules }: Styles): string {
  const made = cells
    .map((key) => key.split("\n"))
    .map(([format = "", fill = "", struck = ""]) => ({ format, fill, struck }));
  const codes = made.map(
    ({ format }, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(format || "General")}"/>`,
  );
  const fills = made.map(
    ({ fill }) =>
      `<fill><patternFill patternType="${fill === "" ? "none" : "solid"}"><fgColor rgb="FF${fill}"/></patternFill></fill>`,
  );
  const xfs = made.map(({ format, struck }, i) => {
    const numFmt = format === "" ? 0 : 164 + i;
    return `<xf numFmtId="${numFmt}" fontId="${struck === "" ? 0 : 1}" fillId="${2 + i}" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  });
  const looks = rules.map((fill) => `<dxf><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`);
  return (
    `<styleSheet xmlns="${MAIN}">` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "") +
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><strike/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="${2 + fills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join("")}</fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="${looks.length}">${looks.join("")}</dxfs></styleSheet>`
  );
}

function sheetXml(
  { cells = [], row = 1, column = 0, moreRows = "", merges = [], rules = [] }: HandmadeSheet,
  known: Styles,
): string {
  const rows = cells.map((line, i) => {
    const filled = line.map((cell, j) => cellXml(addressOf(row + i, column + j), cell, known));
    return `<row r="${row + i}">${filled.join("")}</row>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`);
  const conditional = rules.map(
    ({ area, text, fill }, i) =>
      `<conditionalFormatting sqref="${area}"><cfRule type="cellIs" dxfId="${known.rules.indexOf(fill)}" priority="${i + 1}" operator="equal">` +
      `<formula>"${escaped(text)}"</formula></cfRule></conditionalFormatting>`,
  );
  return (
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}${moreRows}</sheetData>` +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "") +
    `${conditional.join("")}</worksheet>`
  );
}

function cellXml(address: string, cell: CellValue | Formatted, known: Styles): string {
  const value = isFormatted(cell) ? cell.value : cell;
  const start = `<c r="${address}"${isFormatted(cell) ? ` s="${known.cells.indexOf(styleKey(cell)) + 1}"` : ""}`;
  if (value === "") return isFormatted(cell) ? `${start}/>` : "";
  if (isFormatted(cell) && cell.struckBefore !== undefined) {
    const run = (text: string, font: string): string => `<r>${font}<t xml:space="preserve">${escaped(text)}</t></r>`;
    const runs = run(cell.struckBefore, "<rPr><strike/></rPr>") + run(String(value), "");
    return `${start} t="inlineStr"><is>${runs}</is></c>`;
  }
  if (typeof value === "string") {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start}><v>${value}</v></c>`;
}
