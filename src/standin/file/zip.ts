/**
 * The zip container of a workbook, part by part: parts are unpacked when they are asked for, and parts that did not change are
 * copied as they are, still packed. (APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.)
 */
import { deflateSync, Inflate, inflateSync } from "fflate";
import { WorkbookFileError } from "./errors";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and offsets of this value stand in the zip64 field instead. */
const ZIP64_MARK = 0xffffffff;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;

/** A part as it lies in the container. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const utf8 = new TextDecoder();
const encoder = new TextEncoder();

function broken(why: string): WorkbookFileError {
  return new WorkbookFileError("broken", `The file is damaged: ${why}.`);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw broken("its directory is missing");
}

/** Values of the zip64 extra field, in the order in which the header left them out. */
function zip64Values(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => {
        return Number(view.getBigUint64(at + 4 + index * 8, true));
      });
    }
    at += 4 + size;
  }
  return [];
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { part: PackedPart; next: number } {
  if (view.getUint32(at, true) !== CENTRAL_HEADER) throw broken("its directory cannot be read");
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
    throw new WorkbookFileError("password-protected", "The file is encrypted.");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const long = zip64Values(view, at + 46 + nameLength, extraLength);
  const number = (offset: number): number => {
    const short = view.getUint32(offset, true);
    return short === ZIP64_MARK ? (long.shift() ?? short) : short;
  };
  const size = number(at + 24);
  const packedSize = number(at + 20);
  const local = number(at + 42);
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw broken("a part is missing");
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + packedSize > bytes.length) throw broken("it ends too early");
  return {
    part: {
      name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(data, data + packedSize),
    },
    next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/**
 * The parts of a container by name, still packed.
 * @throws WorkbookFileError "broken" or "password-protected"
 */
export function readZip(bytes: Uint8Array): Map<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, PackedPart>();
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      const { part, next } = readEntry(bytes, view, at);
      parts.set(part.name, part);
      at = next;
    }
  } catch (reason) {
    if (reason instanceof RangeError) throw broken("it ends too early");
    throw reason;
  }
  return parts;
}

/** The bytes of a part. @throws WorkbookFileError "broken" */
export function unpack(part: PackedPart): Uint8Array {
  if (part.method === STORED) return part.packed;
  if (part.method !== DEFLATED) throw broken(`${part.name} is packed in an unknown way`);
  try {
    return inflateSync(part.packed, { out: new Uint8Array(part.size) });
  } catch (reason) {
    throw new WorkbookFileError("broken", `The file is damaged: ${part.name} cannot be unpacked.`, { cause: reason });
  }
}

/** A part as text (UTF-8, or UTF-16 where it says so by its first bytes). */
export function unpackText(part: PackedPart): string {
  const bytes = unpack(part);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return utf8.decode(bytes);
}

/** How much packed data is unpacked at a time: 64 KB become 64 MB at the very most. */
const SLICE = 65_536;

/** Unpacks a part piece by piece, so that a large sheet is never in memory whole. */
export function unpackInPieces(part: PackedPart, take: (text: string) => void): void {
  const decoder = new TextDecoder();
  if (part.method === STORED) {
    take(decoder.decode(part.packed));
    return;
  }
  const inflate = new Inflate((bytes, final) => take(decoder.decode(bytes, { stream: !final })));
  try {
    for (let at = 0; at < part.packed.length; at += SLICE) {
      inflate.push(part.packed.subarray(at, at + SLICE), at + SLICE >= part.packed.length);
    }
  } catch (reason) {
    if (reason instanceof WorkbookFileError) throw reason;
    throw new WorkbookFileError("broken", `The file is damaged: ${part.name} cannot be unpacked.`, { cause: reason });
  }
}

/** The first bytes of a part, as text of one byte a character; unpacks little more than that. */
export function unpackHead(part: PackedPart, bytes: number): string {
  const decoder = new TextDecoder("latin1");
  if (part.method === STORED) return decoder.decode(part.packed.subarray(0, bytes));
  let head = "";
  const inflate = new Inflate((piece) => (head += decoder.decode(piece)));
  for (let at = 0; at < part.packed.length && head.length < bytes; at += bytes) {
    inflate.push(part.packed.subarray(at, at + bytes), at + bytes >= part.packed.length);
  }
  return head.slice(0, bytes);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // An indexed loop: an iterator takes ten times as long, and sheets have megabytes.
  for (let index = 0; index < bytes.length; index++) {
    // Both indexes are within their arrays: nothing here can be undefined.
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Packs a changed part. */
export function pack(name: string, content: string | Uint8Array): PackedPart {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  // Level 4 packs sheets nearly as well as 6 in half the time.
  return { name, method: DEFLATED, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 4 }) };
}

function header(view: DataView, at: number, part: PackedPart, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.method, true);
  // 1 January 1980: no clock in the file.
  view.setUint32(at + 6, 0x00210000, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Puts parts into a container, in the order given. */
export function writeZip(parts: Iterable<PackedPart>): Uint8Array {
  const entries = [...parts].map((part) => ({ part, name: encoder.encode(part.name) }));
  const total = entries.reduce((sum, { part, name }) => sum + 76 + 2 * name.length + part.packed.length, END_SIZE);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { part, name } of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    header(view, at + 4, part, name.length);
    bytes.set(name, at + 30);
    bytes.set(part.packed, at + 30 + name.length);
    at += 30 + name.length + part.packed.length;
  }
  const directory = at;
  entries.forEach(({ part, name }, index) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, 20, true);
    header(view, at + 6, part, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
