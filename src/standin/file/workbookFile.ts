/** Opens a file as a workbook: sheets, tables, names and set-up at once, cells when they are first asked for. */
import { parseRect } from "../model/address";
import { FormatTable } from "../model/format";
import { DefinedName } from "../model/names";
import { blankContents, Sheet } from "../model/sheet";
import type { Visibility } from "../model/sheet";
import { Table } from "../model/table";
import { Workbook } from "../model/workbook";
import type { WorkbookOrigin } from "../model/workbook";
import { colourReader } from "./colours";
import { WorkbookFileError } from "./errors";
import { Package } from "./package";
import { readSettings } from "./settingsParts";
import { readSharedStrings } from "./sharedStrings";
import type { SharedStrings } from "./sharedStrings";
import { readSheet } from "./sheetFile";
import type { SheetSurroundings } from "./sheetFile";
import { uidOf, uidOfPlace } from "./sheetUid";
import { readStyles } from "./styles";
import { scanXml } from "./xml";

/** A sheet as the workbook's part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Name of its part. */
  readonly part: string;
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

const VISIBILITIES: Readonly<Partial<Record<string, Visibility>>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Reads the workbook's own part. @throws WorkbookFileError "broken" */
export function readWorkbookPart(file: Package): WorkbookPart {
  const targets = new Map(file.relationships(file.workbookName).map((relation) => [relation.id, relation]));
  const found: WorkbookPart = { sheets: [], names: [], is1904: false, isProtected: false, activeTab: 0 };
  let open: NameEntry | null = null;
  scanXml(file.text(file.workbookName), {
    open: (tag, attributes) => {
      if (tag === "workbookPr") found.is1904 = attributes.flag("date1904", false);
      else if (tag === "workbookProtection") found.isProtected = attributes.flag("lockStructure", false);
      else if (tag === "workbookView") found.activeTab = attributes.integer("activeTab") ?? 0;
      else if (tag === "sheet") {
        const target = targets.get(attributes.get("id") ?? "");
        if (target === undefined) throw new WorkbookFileError("broken", "The file is damaged: a sheet is missing.");
        found.sheets.push({
          name: attributes.get("name") ?? "",
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
  return found;
}

function partOfType(file: Package, type: string): string | null {
  const target = file.relationships(file.workbookName).find((relation) => relation.type === type)?.target;
  return target !== undefined && file.parts.has(target) ? file.text(target) : null;
}

function titleOf(file: Package): string {
  const core = file.parts.has("docProps/core.xml") ? file.text("docProps/core.xml") : "";
  let title = "";
  let inside = false;
  scanXml(core, {
    open: (tag) => (inside = tag === "title"),
    text: (text) => {
      if (inside) title += text;
    },
    close: () => (inside = false),
  });
  return title;
}

function readTables(file: Package, sheetPart: string, newId: () => string): Table[] {
  const tables: Table[] = [];
  for (const { type, target } of file.relationships(sheetPart)) {
    if (type !== "table" || !file.parts.has(target)) continue;
    const found: Table[] = [];
    scanXml(file.text(target), {
      open: (tag, attributes) => {
        const table = found.at(-1);
        if (tag === "table") {
          const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
          const added = new Table(newId(), name, parseRect(attributes.get("ref") ?? ""), "", name);
          added.showHeaders = attributes.get("headerRowCount") !== "0";
          added.showFilterButton = false;
          found.push(added);
        } else if (tag === "autoFilter" && table !== undefined) table.showFilterButton = true;
        else if (tag === "tableStyleInfo" && table !== undefined) {
          table.style = attributes.get("name") ?? "";
          table.showBandedRows = attributes.flag("showRowStripes", false);
          table.showBandedColumns = attributes.flag("showColumnStripes", false);
        }
      },
    });
    tables.push(...found);
  }
  return tables;
}

/** A workbook with the file it came from, for saving. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly file: Package;
  readonly workbook: Workbook;
  /** As the file lists them. */
  readonly sheets: readonly SheetEntry[];
}

/** Reads what sheets refer to, at most once each. */
function surroundings(
  file: Package,
  part: string,
  { formats, is1904 }: Pick<WorkbookOrigin, "formats" | "is1904">,
  shared: () => SharedStrings,
  conditionalLooks: SheetSurroundings["conditionalLooks"],
): SheetSurroundings {
  let links: Map<string, string> | null = null;
  return {
    formats,
    is1904,
    sharedString: (index) => shared().texts[index] ?? "",
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
function sheetId(file: Package, workbook: Workbook, { part }: SheetEntry, index: number): string {
  const packed = file.parts.get(part);
  const wanted = (packed === undefined ? null : uidOf(packed)) ?? uidOfPlace(index);
  return workbook.sheets.some(({ id }) => id === wanted) ? workbook.newId() : wanted;
}

/** @throws WorkbookFileError for a file that is no workbook, needs a password or is damaged */
export function openWorkbook(bytes: Uint8Array): OpenedFile {
  const file = Package.open(bytes);
  const part = readWorkbookPart(file);
  const styles = readStyles(partOfType(file, "styles") ?? "", colourReader(partOfType(file, "theme")));
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
  const shared = (): SharedStrings => (texts ??= readSharedStrings(partOfType(file, "sharedStrings") ?? ""));
  for (const [index, entry] of part.sheets.entries()) {
    const load =
      entry.kind === "worksheet"
        ? () =>
            readSheet(
              file.part(entry.part),
              surroundings(file, entry.part, workbook.origin, shared, styles.conditional),
            )
        : () => blankContents(formats);
    const inFile = { name: entry.name, visibility: entry.visibility };
    const sheet = new Sheet(sheetId(file, workbook, entry, index), entry.name, entry.visibility, { inFile, load });
    sheet.tables.push(...readTables(file, entry.part, () => workbook.newId()));
    workbook.sheets.push(sheet);
  }
  workbook.active = workbook.sheets[part.activeTab] ?? null;
  workbook.activeInFile = workbook.active;
  for (const { name, text, sheetIndex, isHidden, comment } of part.names) {
    const sheet = sheetIndex === null ? null : (workbook.sheets[sheetIndex] ?? null);
    workbook.names.push(new DefinedName(name, `=${text}`, sheet, !isHidden, comment, true));
  }
  return { bytes, file, workbook, sheets: part.sheets };
}
