/** The parts of a workbook and how they point at one another (ECMA-376 part 2: relationships). */
import { WorkbookFileError } from "./errors";
import { scanXml } from "./xml";
import { readZip, unpackText } from "./zip";
import type { PackedPart } from "./zip";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "table", "sharedStrings". */
  readonly type: string;
  /** Name of the part it points at; the address itself where it points outside. */
  readonly target: string;
}

/** "xl/worksheets" and "../tables/table1.xml" → "xl/tables/table1.xml". */
function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

export class Package {
  private constructor(
    /** Packed parts by name, in the order of the file. */
    readonly parts: ReadonlyMap<string, PackedPart>,
    /** Name of the workbook's own part: "xl/workbook.xml". */
    readonly workbookName: string,
  ) {}

  /** @throws WorkbookFileError for what is no workbook, encrypted or damaged */
  static open(bytes: Uint8Array): Package {
    checkSignature(bytes);
    const parts = readZip(bytes);
    const office = relationshipsIn(parts, "").find(({ type }) => type === "officeDocument");
    if (office === undefined || !parts.has(office.target)) {
      throw new WorkbookFileError("not-a-workbook", "The file is a zip container without an Office document.");
    }
    const contents = parts.get("[Content_Types].xml");
    const isWorkbook = contents !== undefined && /spreadsheetml|ms-excel/i.test(unpackText(contents));
    if (!isWorkbook || office.target.endsWith(".bin")) {
      throw new WorkbookFileError("not-a-workbook", "The file is an Office document, but no .xlsx or .xlsm workbook.");
    }
    return new Package(parts, office.target);
  }

  /** The same package with other parts. */
  with(parts: ReadonlyMap<string, PackedPart>): Package {
    return new Package(parts, this.workbookName);
  }

  /** Text of a part. @throws WorkbookFileError "broken" when it is missing */
  text(name: string): string {
    return unpackText(this.part(name));
  }

  /** @throws WorkbookFileError "broken" when it is missing */
  part(name: string): PackedPart {
    const part = this.parts.get(name);
    if (part === undefined) throw new WorkbookFileError("broken", `The file is damaged: ${name} is missing.`);
    return part;
  }

  /** What a part points at; none where it has no relationships. */
  relationships(name: string): readonly Relationship[] {
    return relationshipsIn(this.parts, name);
  }
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @param name of a part; "" for the package itself */
export function relationshipsIn(parts: ReadonlyMap<string, PackedPart>, name: string): readonly Relationship[] {
  const folder = name.slice(0, Math.max(name.lastIndexOf("/"), 0));
  const part = parts.get(relationshipsName(name));
  if (part === undefined) return [];
  const found: Relationship[] = [];
  scanXml(unpackText(part), {
    open: (tag, attributes) => {
      if (tag !== "Relationship") return;
      const target = attributes.get("Target") ?? "";
      const outside = attributes.get("TargetMode") === "External";
      found.push({
        id: attributes.get("Id") ?? "",
        type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
        target: outside ? target : resolveTarget(folder, target),
      });
    },
  });
  return found;
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
      throw new WorkbookFileError("password-protected", "The file needs a password to open.");
    }
    throw new WorkbookFileError("not-a-workbook", "The file is of Excel 97–2003 or another old kind.");
  }
  throw new WorkbookFileError("not-a-workbook", "The file is no .xlsx workbook.");
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word, (char) => [char.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
