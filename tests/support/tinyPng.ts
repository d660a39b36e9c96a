/** A small PNG picture of one colour, made from nothing. */
import { deflateSync } from "node:zlib";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const EIGHT_BITS_RGB = [8, 2, 0, 0, 0];

/** A square of `size` pixels in the colour [red, green, blue], 0 to 255 each. */
export function tinyPng(size: number, colour: readonly [number, number, number]): Uint8Array {
  // Each line of pixels begins with its filter: 0, none.
  const line = [0, ...Array.from({ length: size }, () => colour).flat()];
  const pixels = Buffer.from(Array.from({ length: size }, () => line).flat());
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", Buffer.concat([uint32(size), uint32(size), Buffer.from(EIGHT_BITS_RGB)])),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The checksum that PNG asks for (ISO 3309), bit by bit: the pictures are tiny. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
