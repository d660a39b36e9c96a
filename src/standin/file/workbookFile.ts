/** Opens a file as a workbook: sheets, tables, names and set-up at once, cells when they are first asked for. */
import type { HostMode } from "../modes/mode.types";
import { tryParseRect } from "../model/address";
import { FormatTable } from "../model/format";
import { DefinedName } from "../model/names";
import { blankContents, Sheet } from "../model/sheet";
import type { SheetContents, Visibility } from "../model/sheet";
import { Table } from "../model/table";
import { Workbook } from "../model/workbook";
import type { WorkbookOrigin } from "../model/workbook";
import { colourReader } from "./colours";
import { parseDom, rootOf } from "./dom";
import { broken, WorkbookFileError } from "./errors";
import { Package } from "./package";
import { readSettings } from "./settingsParts";
import { readSharedStrings } from "./sharedStrings";
import type { SharedStrings } from "./sharedStrings";
import { readSheet } from "./sheetFile";
import type { SheetSurroundings } from "./sheetFile";
import { statedUid, uidOfPlace } from "./sheetHead";
import { readStyles } from "./styles";
import type { PartText } from "./xml";

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
const NO_TEXTS: PartText = { part: "the shared texts", xml: "<sst/>" };

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
function partOfType(file: Package, type: string): PartText | null {
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

function readTables(file: Package, sheetPart: string, newId: () => string): Table[] {
  const tables: Table[] = [];
  for (const { type, target } of file.relationships(sheetPart)) {
    if (type !== "table") continue;
    if (!file.parts.has(target)) throw broken(`the table ${target} is missing`);
    let table: Table | null = null;
    file.parts.scan(target, {
      root: "table",
      open: (tag, attributes) => {
        if (tag === "table") {
          const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
          const rect = tryParseRect(attributes.get("ref") ?? "");
          if (rect === null) throw broken(`${target} does not say which cells the table has`);
          table = new Table(newId(), name, rect, "", name);
          table.showHeaders = attributes.get("headerRowCount") !== "0";
          table.showFilterButton = false;
          tables.push(table);
        } else if (tag === "autoFilter" && table !== null) table.showFilterButton = true;
        else if (tag === "tableStyleInfo" && table !== null) {
          table.style = attributes.get("name") ?? "";
          table.showBandedRows = attributes.flag("showRowStripes", false);
          table.showBandedColumns = attributes.flag("showColumnStripes", false);
        }
      },
    });
  }
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
function readObstacles(file: Package, sheetPart: string, sheet: Sheet): void {
  for (const { type, target, isOutside } of file.relationships(sheetPart)) {
    if (isOutside || !file.parts.has(target)) continue;
    // Their places stand in several parts.
    if (type === "ctrlProp" || type === "control" || type === "oleObject") sheet.hasFixedDrawings = true;
    if (type === "vmlDrawing") sheet.hasFixedDrawings ||= !isWellFormed(file, target);
    if (type !== "pivotTable") continue;
    file.parts.scan(target, {
      open: (tag, attributes) => {
        const rect = tag === "location" ? tryParseRect(attributes.get("ref") ?? "") : null;
        if (rect !== null) sheet.pivots.push(rect);
      },
    });
  }
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

/** A workbook with the file it came from, for saving. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly file: Package;
  readonly workbook: Workbook;
  /** As the file lists them. */
  readonly sheets: readonly SheetEntry[];
  /** Lets go of the texts that cells share; they are read again when a sheet is. */
  readonly letGoOfTexts: () => void;
}

/** Reads what sheets refer to, at most once each. */
function surroundings(
  file: Package,
  part: string,
  { formats, is1904 }: Pick<WorkbookOrigin, "formats" | "is1904">,
  styleCount: number,
  shared: () => SharedStrings,
  conditionalLooks: SheetSurroundings["conditionalLooks"],
): SheetSurroundings {
  let links: Map<string, string> | null = null;
  return {
    formats,
    is1904,
    styleCount,
    sharedString: (index) => {
      const text = shared().texts[index];
      if (text === undefined) throw broken(`${part} has a cell whose shared text (number ${index}) is missing`);
      return text;
    },
    sharedRuns: (index) => shared().runs.get(index) ?? null,
    linkTarget: (id) => {
      links ??= new Map(file.relationships(part).map((relation) => [relation.id, relation.target]));
      return links.get(id) ?? "";
    },
    colourOf: colourReader(partOfType(file, "theme")),
    conditionalLooks,
  };
}

/** The id that the file states, or what Excel makes of the sheet's place; another one where a copied sheet has kept its id. */
function sheetId(
  file: Package,
  workbook: Workbook,
  { part }: SheetEntry,
  index: number,
  idsAre: HostMode["sheetIds"],
): string {
  if (idsAre === "new on each opening") return idNeverSeen();
  const stated = part === null || idsAre !== undefined ? null : statedUid(part, file.parts.head(part));
  const wanted = stated ?? uidOfPlace(index);
  return workbook.sheets.some(({ id }) => id === wanted) ? workbook.newId() : wanted;
}

let idsGiven = 0;

function idNeverSeen(): string {
  idsGiven += 1;
  return `{A0000000-0000-4000-8000-${String(idsGiven).padStart(12, "0")}}`;
}

function contentsOf(file: Package, part: string, around: SheetSurroundings): SheetContents {
  const { bytes } = file.parts.find(part) ?? { bytes: null };
  if (bytes === null) throw broken(`${part} is no XML`);
  return readSheet(part, bytes, around);
}

/** A file with its parts, which opening it leaves as they are: it may be opened again and again. */
export interface UnpackedFile {
  readonly bytes: Uint8Array;
  readonly file: Package;
}

/** @throws WorkbookFileError for a file that is no workbook, needs a password, is damaged or too large */
export async function unpack(bytes: Uint8Array): Promise<UnpackedFile> {
  return { bytes, file: await Package.open(bytes) };
}

/**
 * @param idsAre what sheets are known by; the ids that the file states, where it is left out
 * @throws WorkbookFileError for a file that is no workbook, needs a password, is damaged or too large
 */
export async function openWorkbook(
  source: Uint8Array | UnpackedFile,
  idsAre?: HostMode["sheetIds"],
): Promise<OpenedFile> {
  const { bytes, file } = source instanceof Uint8Array ? await unpack(source) : source;
  const part = readWorkbookPart(file);
  const styles = readStyles(partOfType(file, "styles") ?? NO_STYLES, colourReader(partOfType(file, "theme")));
  const styleCount = Math.max(1, styles.cellFormats.length);
  const formats = new FormatTable(styles.cellFormats.length > 0 ? styles.cellFormats : undefined);
  const workbook = new Workbook({
    formats,
    namedStyles: styles.named,
    is1904: part.is1904,
    isProtected: part.isProtected,
    title: titleOf(file),
    settings: readSettings(file.parts),
  });
  let texts: SharedStrings | null = null;
  const shared = (): SharedStrings => (texts ??= readSharedStrings(partOfType(file, "sharedStrings") ?? NO_TEXTS));
  const around = (sheet: string): SheetSurroundings =>
    surroundings(file, sheet, workbook.origin, styleCount, shared, styles.conditional);
  for (const [index, entry] of part.sheets.entries()) {
    const { part: from, kind } = entry;
    const load =
      kind === "worksheet" && from !== null ? () => contentsOf(file, from, around(from)) : () => blankContents(formats);
    const inFile = { name: entry.name, visibility: entry.visibility };
    const sheet = new Sheet(sheetId(file, workbook, entry, index, idsAre), entry.name, entry.visibility, {
      inFile,
      load,
    });
    sheet.isChart = kind === "chartsheet";
    if (from !== null) {
      sheet.tables.push(...readTables(file, from, () => workbook.newId()));
      sheet.comments = countComments(file, from);
      readObstacles(file, from, sheet);
    }
    workbook.sheets.push(sheet);
  }
  workbook.active = workbook.sheets[part.activeTab] ?? null;
  workbook.activeInFile = workbook.active;
  for (const { name, text, sheetIndex, isHidden, comment } of part.names) {
    const sheet = sheetIndex === null ? null : (workbook.sheets[sheetIndex] ?? null);
    workbook.names.push(new DefinedName(name, `=${text}`, sheet, !isHidden, comment, true));
  }
  const readLater = part.sheets.flatMap((sheet) =>
    sheet.kind === "worksheet" && sheet.part !== null ? [sheet.part] : [],
  );
  file.parts.checkOthers(new Set(readLater));
  return { bytes, file, workbook, sheets: part.sheets, letGoOfTexts: () => (texts = null) };
}
