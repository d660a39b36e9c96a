/** The parts of a workbook and how they point at one another (ECMA-376 part 2: relationships, content types). */
import { broken, WorkbookFileError } from "./errors";
import { scanXml, xmlText } from "./xml";
import type { XmlHandlers } from "./xml";
import { isNamedXml, readZip } from "./zip";
import type { Part } from "./zip";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "table", "sharedStrings". */
  readonly type: string;
  /** Name of the part it points at, as the part is called; the address itself where it points outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What the file is, and so what its name has to end in: a workbook, or one with macros. */
export type WorkbookKind = "xlsx" | "xlsm";

const HEAD_BYTES = 16_384;
/** Larger parts that no figure comes from, such as the records of pivot tables, are not looked at: their checksum is right. */
const MOST_CHECKED = 16 * 2 ** 20;
export const CONTENT_TYPES = "[Content_Types].xml";

/** "xl/worksheets" and "../tables/table1.xml" → "xl/tables/table1.xml". */
function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/"; "" for a part at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Parts by name, found in whatever case they are named. */
export class Parts {
  private readonly byName: Map<string, Part>;
  private readonly byLowerName: Map<string, Part>;
  /** Names of parts whose XML has been read to its end. */
  private readonly judged = new Set<string>();
  /** What parts point at, as far as it was asked for since a part last came or went. */
  private readonly links = new Map<string, readonly Relationship[]>();

  constructor(parts: Iterable<Part>) {
    const all = [...parts];
    this.byName = new Map(all.map((part) => [part.name, part]));
    this.byLowerName = new Map(all.map((part) => [part.name.toLowerCase(), part]));
  }

  /** Some writers escape what needs no escape in a part's name, or leave unescaped what does. */
  find(name: string): Part | undefined {
    return this.byName.get(name) ?? this.byLowerName.get(name.toLowerCase()) ?? this.byLowerName.get(unescaped(name));
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  put(part: Part): void {
    const before = this.find(part.name);
    const named = before === undefined ? part : { ...part, name: before.name };
    this.byName.set(named.name, named);
    this.byLowerName.set(named.name.toLowerCase(), named);
    this.links.clear();
  }

  delete(name: string): void {
    const part = this.find(name);
    if (part === undefined) return;
    this.byName.delete(part.name);
    this.byLowerName.delete(part.name.toLowerCase());
    this.links.clear();
  }

  names(): string[] {
    return [...this.byName.keys()];
  }

  [Symbol.iterator](): Iterator<Part> {
    return this.byName.values();
  }

  /** Text of a part of XML. @throws WorkbookFileError "broken" when it is missing, or no XML */
  text(name: string): string {
    const part = this.find(name);
    if (part === undefined) throw broken(`${name} is missing`);
    if (part.bytes === null) throw broken(`${name} is no XML`);
    return xmlText(part.name, part.bytes);
  }

  /** The beginning of a part of XML, with the first tags. @throws WorkbookFileError "broken" */
  head(name: string): string {
    const part = this.find(name);
    return part?.bytes === undefined || part.bytes === null ? "" : xmlText(part.name, part.bytes, HEAD_BYTES);
  }

  /** Reads a part of XML; nothing happens where there is none. @throws WorkbookFileError "broken" */
  scan(name: string | null, handlers: XmlHandlers): void {
    if (name === null || !this.has(name)) return;
    scanXml(name, this.text(name), handlers);
    this.judged.add(name);
  }

  /**
   * Looks at the parts that nobody has read: what is damaged in them would be passed on without a word. Not at drawings of the old
   * kind (.vml), which need not be well-formed.
   * @param except names of those that will be read later
   * @throws WorkbookFileError "broken"
   */
  checkOthers(except: ReadonlySet<string>): void {
    for (const { name, bytes } of this) {
      const isLarge = bytes === null || bytes.length > MOST_CHECKED;
      if (!isLarge && isNamedXml(name) && !except.has(name) && !this.judged.has(name)) this.scan(name, {});
    }
  }

  /** What a part points at; none where it has no relationships. @param name of the part; "" for the package itself */
  relationships(name: string): readonly Relationship[] {
    const known = this.links.get(name) ?? this.readRelationships(name);
    this.links.set(name, known);
    return known;
  }

  private readRelationships(name: string): Relationship[] {
    const folder = folderOf(name);
    const found: Relationship[] = [];
    this.scan(relationshipsName(name), {
      root: "Relationships",
      open: (tag, attributes) => {
        if (tag !== "Relationship") return;
        const target = attributes.get("Target") ?? "";
        const isOutside = attributes.get("TargetMode") === "External";
        const inside = isOutside ? target : resolveTarget(folder, target.split("#")[0] ?? "");
        found.push({
          id: attributes.get("Id") ?? "",
          type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
          target: isOutside ? target : (this.find(inside)?.name ?? inside),
          isOutside,
        });
      },
    });
    return found;
  }

  /**
   * The part of a kind that another points at, or null.
   * @throws WorkbookFileError "broken" where it is pointed at and missing
   */
  related(name: string, type: string): string | null {
    const link = this.relationships(name).find((each) => each.type === type && !each.isOutside);
    if (link !== undefined && !this.has(link.target)) throw broken(`${link.target} is missing`);
    return link?.target ?? null;
  }

  /** Names that the list of content types gives a type of their own. */
  typedNames(): string[] {
    const names: string[] = [];
    this.scan(CONTENT_TYPES, {
      open: (tag, attributes) => {
        if (tag === "Override") names.push(plainName(attributes.get("PartName") ?? ""));
      },
    });
    return names;
  }

  /** Content type of a part: its own, or that of its extension; "" where nothing is said. */
  contentType(name: string): string {
    let [own, general] = ["", ""];
    const lower = name.toLowerCase();
    this.scan(CONTENT_TYPES, {
      root: "Types",
      open: (tag, attributes) => {
        const type = attributes.get("ContentType") ?? "";
        const part = plainName(attributes.get("PartName") ?? "").toLowerCase();
        if (tag === "Override" && (part === lower || unescaped(part) === lower)) own = type;
        else if (tag === "Default" && lower.endsWith(`.${(attributes.get("Extension") ?? "").toLowerCase()}`))
          general = type;
      },
    });
    return own === "" ? general : own;
  }
}

/** "/xl/styles.xml" → "xl/styles.xml". */
function plainName(listed: string): string {
  return listed.replaceAll("\\", "/").replace(/^\//, "");
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch (reason) {
    // A "%" that escapes nothing belongs to the name.
    if (reason instanceof URIError) return name.toLowerCase();
    throw reason;
  }
}

export class Package {
  private constructor(
    readonly parts: Parts,
    /** Name of the workbook's own part: "xl/workbook.xml". */
    readonly workbookName: string,
    readonly kind: WorkbookKind,
    /** Digitally signed: any change makes the signature void. */
    readonly isSigned: boolean,
  ) {}

  /** @throws WorkbookFileError for what is no workbook, encrypted, damaged or too large */
  static async open(bytes: Uint8Array): Promise<Package> {
    checkSignature(bytes);
    const parts = new Parts((await readZip(bytes)).values());
    const relationships = parts.relationships("");
    const office = relationships.find(({ type }) => type === "officeDocument");
    if (office === undefined) throw new WorkbookFileError("not-a-workbook", otherContainer(parts));
    if (!parts.has(CONTENT_TYPES)) throw broken("its list of content types is missing");
    const kind = kindOf(parts.contentType(office.target), office.target);
    if (!parts.has(office.target)) throw broken(`${office.target} is missing`);
    return new Package(parts, office.target, kind, relationships.some(isSignature));
  }

  /** The same package with other parts. */
  with(parts: Parts): Package {
    return new Package(parts, this.workbookName, this.kind, this.isSigned);
  }

  text(name: string): string {
    return this.parts.text(name);
  }

  relationships(name: string): readonly Relationship[] {
    return this.parts.relationships(name);
  }
}

/** Points at the list of signatures of the package (not: of its macros, which stay as they are). */
export function isSignature({ type, target }: Relationship): boolean {
  return type === "origin" && /sig/i.test(target);
}

function otherContainer(parts: Parts): string {
  return parts.has("mimetype") && parts.has("content.xml")
    ? "it is an OpenDocument file, such as an .ods; save it as .xlsx"
    : "it is a zip container without an Office document";
}

const WORKBOOK_TYPES: Readonly<Partial<Record<string, WorkbookKind>>> = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
  "application/vnd.ms-excel.sheet.macroenabled.main+xml": "xlsm",
  // Said of no part in particular.
  "application/xml": "xlsx",
  "": "xlsx",
};

/** @param type content type of the workbook's part */
function kindOf(type: string, name: string): WorkbookKind {
  const lower = type.toLowerCase();
  if (/excel\.sheet\.binary/.test(lower) || (/\.bin$/i.test(name) && /excel/.test(lower))) {
    throw new WorkbookFileError("binary-workbook", "save it as .xlsx in Excel");
  }
  if (/spreadsheetml\.template|excel\.template/.test(lower)) {
    throw new WorkbookFileError("template", "open it in Excel and save the new workbook as .xlsx");
  }
  const kind = WORKBOOK_TYPES[lower];
  if (kind === undefined) throw new WorkbookFileError("not-a-workbook", "it is an Office document of another kind");
  return kind;
}

const ZIP_SIGNATURE = [0x50, 0x4b];
/** Compound file: an encrypted workbook of today, or a plain one of Excel 97–2003. */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

function checkSignature(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP_SIGNATURE)) return;
  if (begins(COMPOUND_SIGNATURE)) {
    // The stream that holds an encrypted package is called EncryptedPackage, in UTF-16 ([MS-OFFCRYPTO] 2.3.4).
    if (includesUtf16(bytes, "EncryptedPackage")) {
      throw new WorkbookFileError("password-protected", "it needs a password to open");
    }
    throw new WorkbookFileError(
      "not-a-workbook",
      "it is of Excel 97–2003 (.xls) or another old kind; save it as .xlsx",
    );
  }
  throw new WorkbookFileError("not-a-workbook", bytes.length === 0 ? "it is empty" : "it is a file of another kind");
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word, (char) => [char.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
