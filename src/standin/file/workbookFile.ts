/** Opens a file as a workbook: sheets, tables, names and set-up at once, cells when they are first asked for. */
import type { HostMode } from "../modes/mode.types";
import { DefinedName } from "../model/names";
import { blankContents, copyOfContents, Sheet } from "../model/sheet";
import type { SheetContents } from "../model/sheet";
import { Table } from "../model/table";
import { Workbook } from "../model/workbook";
import { broken } from "./errors";
import { partOfType, readFacts } from "./fileFacts";
import type { FileFacts, SheetEntry, SheetFacts } from "./fileFacts";
import { Package } from "./package";
import { readSharedStrings } from "./sharedStrings";
import type { SharedStrings } from "./sharedStrings";
import { readSheet } from "./sheetFile";
import type { SheetSurroundings } from "./sheetFile";
import { uidOfPlace } from "./sheetHead";
import type { PartText } from "./xml";

/** What is read where the file has no such part. */
const NO_TEXTS: PartText = { part: "the shared texts", xml: "<sst/>" };

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

/** A file with its parts, and what they say. */
class FileReader {
  private facts: FileFacts | null = null;
  private texts: SharedStrings | null = null;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: Package,
  ) {}

  /** Read once. @throws WorkbookFileError "broken" */
  get says(): FileFacts {
    this.facts ??= readFacts(this.file);
    return this.facts;
  }

  /** @param part name of a sheet's part @throws WorkbookFileError "broken" */
  contents(part: string): SheetContents {
    const { bytes } = this.file.parts.find(part) ?? { bytes: null };
    if (bytes === null) throw broken(`${part} is no XML`);
    return readSheet(part, bytes, this.surroundings(part));
  }

  letGoOfTexts(): void {
    this.texts = null;
  }

  private get shared(): SharedStrings {
    this.texts ??= readSharedStrings(partOfType(this.file, "sharedStrings") ?? NO_TEXTS);
    return this.texts;
  }

  /** Reads what sheets refer to, at most once each. */
  private surroundings(part: string): SheetSurroundings {
    const { workbook, formats, styleCount, styles, colourOf } = this.says;
    let links: Map<string, string> | null = null;
    return {
      formats,
      is1904: workbook.is1904,
      styleCount,
      sharedString: (index) => {
        const text = this.shared.texts[index];
        if (text === undefined) throw broken(`${part} has a cell whose shared text (number ${index}) is missing`);
        return text;
      },
      sharedRuns: (index) => this.shared.runs.get(index) ?? null,
      linkTarget: (id) => {
        links ??= new Map(this.file.relationships(part).map((relation) => [relation.id, relation.target]));
        return links.get(id) ?? "";
      },
      colourOf,
      conditionalLooks: styles.conditional,
    };
  }
}

/** A file that is opened again and again, and read once: what was read is kept, and opening it leaves that as it is. */
export class UnpackedFile extends FileReader {
  private readonly read = new Map<string, SheetContents>();

  override contents(part: string): SheetContents {
    const known = this.read.get(part) ?? super.contents(part);
    this.read.set(part, known);
    return copyOfContents(known);
  }
}

/** @throws WorkbookFileError for a file that is no workbook, needs a password, is damaged or too large */
export async function unpack(bytes: Uint8Array): Promise<UnpackedFile> {
  return new UnpackedFile(bytes, await Package.open(bytes));
}

/** The id that the file states, or what Excel makes of the sheet's place; another one where a copied sheet has kept its id. */
function sheetId(workbook: Workbook, { uid }: SheetFacts, index: number, idsAre: HostMode["sheetIds"]): string {
  if (idsAre === "new on each opening") return idNeverSeen();
  const wanted = (idsAre === undefined ? uid : null) ?? uidOfPlace(index);
  return workbook.sheets.some(({ id }) => id === wanted) ? workbook.newId() : wanted;
}

let idsGiven = 0;

function idNeverSeen(): string {
  idsGiven += 1;
  return `{A0000000-0000-4000-8000-${String(idsGiven).padStart(12, "0")}}`;
}

/**
 * @param idsAre what sheets are known by; the ids that the file states, where it is left out
 * @throws WorkbookFileError for a file that is no workbook, needs a password, is damaged or too large
 */
export async function openWorkbook(
  source: Uint8Array | UnpackedFile,
  idsAre?: HostMode["sheetIds"],
): Promise<OpenedFile> {
  const reader = source instanceof UnpackedFile ? source : new FileReader(source, await Package.open(source));
  const { says, bytes, file } = reader;
  const { formats, styles, title, settings } = says;
  const { is1904, isProtected, activeTab, names } = says.workbook;
  const workbook = new Workbook({ formats, namedStyles: styles.named, is1904, isProtected, title, settings });
  for (const [index, facts] of says.sheets.entries()) {
    const sheet = sheetOf(reader, facts, sheetId(workbook, facts, index, idsAre));
    for (const table of facts.tables) {
      const { name, rect, style } = table;
      sheet.tables.push(Object.assign(new Table(workbook.newId(), name, rect, style, name), table));
    }
    workbook.sheets.push(sheet);
  }
  workbook.active = workbook.sheets[activeTab] ?? null;
  workbook.activeInFile = workbook.active;
  for (const { name, text, sheetIndex, isHidden, comment } of names) {
    const sheet = sheetIndex === null ? null : (workbook.sheets[sheetIndex] ?? null);
    workbook.names.push(new DefinedName(name, `=${text}`, sheet, !isHidden, comment, true));
  }
  file.parts.checkOthers(new Set(says.sheets.flatMap((sheet) => partWithCells(sheet) ?? [])));
  return { bytes, file, workbook, sheets: says.workbook.sheets, letGoOfTexts: () => reader.letGoOfTexts() };
}

function partWithCells({ kind, part }: SheetEntry): string | null {
  return kind === "worksheet" ? part : null;
}

function sheetOf(reader: FileReader, facts: SheetFacts, id: string): Sheet {
  const { name, visibility, kind, comments, pivots, hasFixedDrawings } = facts;
  const part = partWithCells(facts);
  const { formats } = reader.says;
  const load = part === null ? () => blankContents(formats) : () => reader.contents(part);
  const sheet = new Sheet(id, name, visibility, { inFile: { name, visibility }, load });
  sheet.isChart = kind === "chartsheet";
  sheet.comments = comments;
  sheet.pivots.push(...pivots);
  sheet.hasFixedDrawings = hasFixedDrawings;
  return sheet;
}
