/**
 * The zip container of a workbook, through zip.js. On opening, every part is unpacked once and checked against its size and its
 * CRC-32; XML stays in memory, everything else is only checked. Parts that did not change are copied as they lie in the file.
 */
import {
  configure,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_COMPRESSION,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";
import type { Entry, FileEntry, ReadableReader } from "@zip.js/zip.js";
import { broken, WorkbookFileError } from "./errors";

configure({ useWebWorkers: false });

/** Unpacked sizes: a sheet of half a million rows has about 256 MB. */
const MAX_PART_BYTES = 256 * 2 ** 20;
const MAX_BYTES = 1024 * 2 ** 20;
const MAX_PARTS = 10_000;
const MAX_NAME = 1_024;
/** No date of the day in the file: the earliest that a zip can hold. */
const NO_TIME = new Date(1980, 0, 1);

/** A part of a workbook. */
export interface Part {
  /** With slashes and without one at the front: "xl/workbook.xml". */
  readonly name: string;
  /** Unpacked; null for what is only passed on (pictures, macros), and for what is only written. */
  readonly bytes: Uint8Array | null;
  /** What is only written, because it may be very long: its bytes one after the other. */
  readonly pieces?: readonly Uint8Array[];
  /** Where it lies in the file that it came from; null for one that was made or changed here. */
  readonly packed: FileEntry | null;
}

const encoder = new TextEncoder();
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part that was made or changed here: XML as text, written in UTF-8 whatever it declared. */
export function newPart(name: string, xml: string): Part {
  const text = xml.replace(/^<\?xml\s[^?]*\?>\s*/, (declaration) => {
    return /encoding\s*=/.test(declaration) && !/["']utf-8["']/i.test(declaration) ? XML_DECLARATION : declaration;
  });
  return { name, bytes: encoder.encode(text), packed: null };
}

/** A very long part that was made here and is not read again: its text is never there as a whole. */
export function longPart(name: string, texts: Iterable<string>): Part {
  return { name, bytes: null, pieces: Array.from(texts, (text) => encoder.encode(text)), packed: null };
}

/** Bytes that are written one after the other. */
class PiecesReader implements ReadableReader {
  readonly readable: ReadableStream<Uint8Array>;

  constructor(pieces: readonly Uint8Array[]) {
    const left = pieces.values();
    this.readable = new ReadableStream({
      pull: (controller) => {
        const { value, done } = left.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
    });
  }
}

function tooLarge(detail: string): WorkbookFileError {
  return new WorkbookFileError("too-large", detail);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Some programs write "xl\workbook.xml", "/xl/workbook.xml" or "_RELS/.RELS"; other readers want the lists by their exact names. */
function partName(entryName: string): string {
  const name = entryName.replaceAll("\\", "/").replace(/^\.?\/+/, "");
  if (name.toLowerCase() === "[content_types].xml") return "[Content_Types].xml";
  return name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1_rels/$2.rels");
}

/** Says by its name that it is XML. */
export function isNamedXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** "<?xml" after a mark of UTF-8 or none: parts may have any name, such as the "….psmdcp" of properties that .NET writes. */
function beginsAsXml(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Array.from("<?xml").every((char, index) => bytes[start + index] === char.charCodeAt(0));
}

/** Takes what is unpacked, as far as the size that the directory states. */
class BoundedWriter {
  private at = 0;
  readonly bytes: Uint8Array;
  readonly writable: WritableStream<Uint8Array>;

  constructor(name: string, size: number) {
    this.bytes = new Uint8Array(size);
    this.writable = new WritableStream({
      write: (chunk) => {
        if (this.at + chunk.length > size) throw broken(`${name} is larger than the directory says`);
        this.bytes.set(chunk, this.at);
        this.at += chunk.length;
      },
    });
  }

  get isFull(): boolean {
    return this.at === this.bytes.length;
  }
}

/** Deflate packs at most about 1,032 to 1: what claims more is no deflated part, and must not be given room. */
const MOST_PACKED = 1_040;

async function readPart(entry: FileEntry, name: string): Promise<Part> {
  const size = entry.uncompressedSize;
  if (size > MAX_PART_BYTES) {
    throw tooLarge(`${name} has ${megabytes(size)} when unpacked; ${megabytes(MAX_PART_BYTES)} can be read`);
  }
  if (size > entry.compressedSize * MOST_PACKED + 64) throw broken(`the size of ${name} cannot be right`);
  const writer = new BoundedWriter(name, size);
  try {
    await entry.getData(writer, { checkCrc32: true, checkLocalFilename: false });
  } catch (reason) {
    throw reason instanceof WorkbookFileError ? reason : broken(`${name} ${why(reason)}`, reason);
  }
  if (!writer.isFull) throw broken(`${name} stops half-way`);
  // Drawings of the old kind are XML as a rule.
  const isKept = isNamedXml(name) || name.toLowerCase().endsWith(".vml") || beginsAsXml(writer.bytes);
  return { name, bytes: isKept ? writer.bytes : null, packed: entry };
}

function why(reason: unknown): string {
  if (!(reason instanceof Error)) return "cannot be unpacked";
  if (reason.message === ERR_UNSUPPORTED_COMPRESSION) return "is packed in a way that Excel does not use";
  return "cannot be unpacked, or its contents differ from their checksum";
}

function checkList(entries: readonly Entry[]): void {
  if (entries.length > MAX_PARTS) throw tooLarge(`it has ${entries.length} parts`);
  if (entries.some(({ encrypted }) => encrypted)) {
    throw new WorkbookFileError("password-protected", "its parts need a password");
  }
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > MAX_BYTES) throw tooLarge(`it has ${megabytes(total)} when unpacked`);
}

async function listOf(bytes: Uint8Array): Promise<Entry[]> {
  try {
    // A name may have a slash at its front: it is made plain above.
    return await new ZipReader(new Uint8ArrayReader(bytes)).getEntries({ filenameValidation: "tolerant" });
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : "";
    if (message === ERR_ENCRYPTED_CENTRAL_DIRECTORY) {
      throw new WorkbookFileError("password-protected", "its list of parts needs a password", { cause: reason });
    }
    const detail = message === ERR_AMBIGUOUS_ARCHIVE ? "has more than one reading" : "is missing or cannot be read";
    throw broken(`its list of parts ${detail}`, reason);
  }
}

/**
 * The parts of a container by name, in their order.
 * @throws WorkbookFileError "broken", "password-protected" or "too-large"
 */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Part>> {
  const entries = await listOf(bytes);
  checkList(entries);
  const parts = new Map<string, Part>();
  const known = new Set<string>();
  for (const entry of entries) {
    if (entry.directory) continue;
    const name = partName(entry.filename);
    if (name === "" || name.length > MAX_NAME) throw broken("a part has no name, or one over 1,024 characters");
    // Names of parts are the same in any case (ECMA-376 part 2, 6.2.2.3).
    if (known.has(name.toLowerCase())) throw broken(`it has the part ${name} twice`);
    known.add(name.toLowerCase());
    parts.set(name, await readPart(entry, name));
  }
  return parts;
}

/** Puts parts into a container, in the order given. */
export async function writeZip(parts: Iterable<Part>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    // Level 4 packs sheets nearly as well as 6 in half the time.
    level: 4,
    lastModDate: NO_TIME,
    extendedTimestamp: false,
    dataDescriptor: false,
    bufferedWrite: true,
  });
  for (const { name, bytes, pieces, packed } of parts) {
    if (packed === null) {
      await zip.add(
        name,
        pieces === undefined ? new Uint8ArrayReader(bytes ?? new Uint8Array()) : new PiecesReader(pieces),
      );
      continue;
    }
    const asItLies = await packed.getData(new Uint8ArrayWriter(), { passThrough: true, checkLocalFilename: false });
    const { compressionMethod, uncompressedSize, crc32 = 0 } = packed;
    const options = { passThrough: true, compressionMethod, uncompressedSize, crc32 };
    await zip.add(name, new Uint8ArrayReader(asItLies), options);
  }
  return zip.close();
}
