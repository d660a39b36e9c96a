/**
 * What a file says of its workbook, but for the cells: sheets, names, styles, tables, settings. Plain data, so that a file which is opened
 * again need not be read again.
 */
import { tryParseRect } from "../model/address";
import type { Rect } from "../model/address";
import { FormatTable } from "../model/format";
import type { Visibility } from "../model/sheet";
import type { Table } from "../model/table";
import { colourReader } from "./colours";
import { parseDom, rootOf } from "./dom";
import { broken, WorkbookFileError } from "./errors";
import type { Package } from "./package";
import { readSettings } from "./settingsParts";
import { statedUid } from "./sheetHead";
import { readStyles } from "./styles";
import type { FileStyles } from "./styles";
import type { Attributes, PartText } from "./xml";

/** A sheet as the workbook's part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Name of its part; null for a module of macros of Excel 95, which is listed among the sheets and has none. */
  readonly part: string | null;
  /** "worksheet", "chartsheet" or another kind without cells. */
  readonly kind: string;
}

interface NameEntry {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly isHidden: boolean;
  readonly comment: string;
  text: string;
}

interface WorkbookPart {
  readonly sheets: SheetEntry[];
  readonly names: NameEntry[];
  is1904: boolean;
  isProtected: boolean;
  activeTab: number;
}

/** Kinds of sheets; only the first has cells that are read. */
const SHEET_KINDS = new Set(["worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet", "module"]);
/** What the empty relationship of a module stands for. */
const MODULE = { target: null, type: "module" } as const;

/** What is read where the file has no such part. */
const NO_STYLES: PartText = { part: "the styles", xml: "<styleSheet/>" };

const VISIBILITIES: Readonly<Partial<Record<string, Visibility>>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Reads the workbook's own part. @throws WorkbookFileError "broken" */
export function readWorkbookPart(file: Package): WorkbookPart {
  const targets = new Map(file.relationships(file.workbookName).map((relation) => [relation.id, relation]));
  const found: WorkbookPart = { sheets: [], names: [], is1904: false, isProtected: false, activeTab: 0 };
  let open: NameEntry | null = null;
  file.parts.scan(file.workbookName, {
    root: "workbook",
    open: (tag, attributes) => {
      if (tag === "workbookPr") found.is1904 = attributes.flag("date1904", false);
      else if (tag === "workbookProtection") found.isProtected = attributes.flag("lockStructure", false);
      else if (tag === "workbookView") found.activeTab = attributes.integer("activeTab") ?? 0;
      else if (tag === "sheet") {
        const name = attributes.get("name") ?? "";
        const link = attributes.get("id");
        const target = link === "" ? MODULE : targets.get(link ?? "");
        if (target === undefined || !(target.target === null || file.parts.has(target.target))) {
          throw broken(`the sheet “${name}” is missing`);
        }
        if (found.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
          throw broken(`it has the sheet “${name}” twice`);
        }
        if (!SHEET_KINDS.has(target.type)) throw broken(`the sheet “${name}” is of an unknown kind`);
        found.sheets.push({
          name,
          visibility: VISIBILITIES[attributes.get("state") ?? ""] ?? "Visible",
          part: target.target,
          kind: target.type,
        });
      } else if (tag === "definedName") {
        open = {
          name: attributes.get("name") ?? "",
          sheetIndex: attributes.integer("localSheetId"),
          isHidden: attributes.flag("hidden", false),
          comment: attributes.get("comment") ?? "",
          text: "",
        };
        found.names.push(open);
      }
    },
    text: (text) => {
      if (open !== null) open.text += text;
    },
    close: (tag) => {
      if (tag === "definedName") open = null;
    },
  });
  if (found.sheets.length === 0) throw broken("it has no sheets");
  return found;
}

/** A part that the workbook points at; null where there is none. */
export function partOfType(file: Package, type: string): PartText | null {
  const part = file.parts.related(file.workbookName, type);
  return part === null ? null : { part, xml: file.text(part) };
}

/** Part of the properties, such as the title, whatever it is called. */
export function propertiesPart(file: Package): string | null {
  return file.parts.related("", "core-properties");
}

/** The vocabulary of the title among the properties: Dublin Core. */
export const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

function titleOf(file: Package): string {
  const part = propertiesPart(file);
  if (part === null) return "";
  const root = rootOf(parseDom(part, file.text(part)));
  return root.getElementsByTagNameNS(DUBLIN_CORE, "title")[0]?.textContent ?? "";
}

/** A table as its part describes it. */
type TableFacts = Pick<
  Table,
  "name" | "rect" | "style" | "showHeaders" | "showFilterButton" | "showBandedRows" | "showBandedColumns"
>;

function readTables(file: Package, sheetPart: string): TableFacts[] {
  return file.relationships(sheetPart).flatMap(({ type, target }) => {
    if (type !== "table") return [];
    if (!file.parts.has(target)) throw broken(`the table ${target} is missing`);
    return readTable(file, target);
  });
}

function readTable(file: Package, part: string): TableFacts[] {
  const tables: { -readonly [Fact in keyof TableFacts]: TableFacts[Fact] }[] = [];
  file.parts.scan(part, {
    root: "table",
    open: (tag, attributes) => {
      const table = tables.at(-1);
      if (tag === "table") {
        const rect = tryParseRect(attributes.get("ref") ?? "");
        if (rect === null) throw broken(`${part} does not say which cells the table has`);
        tables.push({
          name: attributes.get("displayName") ?? attributes.get("name") ?? "",
          rect,
          style: "",
          showHeaders: attributes.get("headerRowCount") !== "0",
          showFilterButton: false,
          showBandedRows: true,
          showBandedColumns: false,
        });
      } else if (tag === "autoFilter" && table !== undefined) table.showFilterButton = true;
      else if (tag === "tableStyleInfo" && table !== undefined) {
        table.style = attributes.get("name") ?? "";
        table.showBandedRows = attributes.flag("showRowStripes", false);
        table.showBandedColumns = attributes.flag("showColumnStripes", false);
      }
    },
  });
  return tables;
}

/** How many threads of comments a sheet has. */
function countComments(file: Package, sheetPart: string): number {
  let count = 0;
  for (const { type, target } of file.relationships(sheetPart)) {
    if (type !== "threadedComment" || !file.parts.has(target)) continue;
    file.parts.scan(target, {
      root: "ThreadedComments",
      open: (tag, attributes) => {
        if (tag === "threadedComment" && attributes.get("parentId") === null) count += 1;
      },
    });
  }
  return count;
}

/** What stands in the way where rows or columns are inserted or deleted. */
function readObstacles(file: Package, sheetPart: string): Pick<SheetFacts, "pivots" | "hasFixedDrawings"> {
  const pivots: Rect[] = [];
  let hasFixedDrawings = false;
  for (const { type, target, isOutside } of file.relationships(sheetPart)) {
    if (isOutside || !file.parts.has(target)) continue;
    // Their places stand in several parts.
    if (type === "ctrlProp" || type === "control" || type === "oleObject") hasFixedDrawings = true;
    if (type === "vmlDrawing") hasFixedDrawings ||= !isWellFormed(file, target);
    if (type !== "pivotTable") continue;
    file.parts.scan(target, {
      open: (tag, attributes) => {
        const rect = tag === "location" ? tryParseRect(attributes.get("ref") ?? "") : null;
        if (rect !== null) pivots.push(rect);
      },
    });
  }
  return { pivots, hasFixedDrawings };
}

/** Drawings of the old kind need not be. */
function isWellFormed(file: Package, part: string): boolean {
  try {
    file.parts.scan(part, {});
    return true;
  } catch (reason) {
    if (reason instanceof WorkbookFileError) return false;
    throw reason;
  }
}

/** A sheet, but for its cells. */
export interface SheetFacts extends SheetEntry {
  /** The id that its part states, or null. */
  readonly uid: string | null;
  readonly tables: readonly TableFacts[];
  readonly comments: number;
  readonly pivots: readonly Rect[];
  readonly hasFixedDrawings: boolean;
}

export interface FileFacts {
  readonly workbook: WorkbookPart;
  readonly sheets: readonly SheetFacts[];
  readonly styles: FileStyles;
  /** How many cell styles the file has; 1 where it has none, for the plain one. */
  readonly styleCount: number;
  /** Grows, and forgets nothing: workbooks of the same file may share it. */
  readonly formats: FormatTable;
  readonly colourOf: (attributes: Attributes) => string;
  readonly title: string;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** @throws WorkbookFileError "broken" */
export function readFacts(file: Package): FileFacts {
  const workbook = readWorkbookPart(file);
  const colourOf = colourReader(partOfType(file, "theme"));
  const styles = readStyles(partOfType(file, "styles") ?? NO_STYLES, colourOf);
  const { cellFormats } = styles;
  return {
    workbook,
    styles,
    styleCount: Math.max(1, cellFormats.length),
    formats: new FormatTable(cellFormats.length > 0 ? cellFormats : undefined),
    colourOf,
    title: titleOf(file),
    settings: readSettings(file.parts),
    sheets: workbook.sheets.map((entry) => sheetFacts(file, entry)),
  };
}

function sheetFacts(file: Package, entry: SheetEntry): SheetFacts {
  const { part } = entry;
  if (part === null) return { ...entry, uid: null, tables: [], comments: 0, pivots: [], hasFixedDrawings: false };
  return {
    ...entry,
    uid: statedUid(part, file.parts.head(part)),
    tables: readTables(file, part),
    comments: countComments(file, part),
    ...readObstacles(file, part),
  };
}
