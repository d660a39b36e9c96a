/** A text file as text, or a sentence on why it is none. */
import { basename, extname } from "node:path";
import { readBytes } from "../files/readBytes";
import { Refusal } from "../refusal";

const MEGABYTE = 2 ** 20;
/** More than any review: a report of 200 pages has half a megabyte of text. */
const MOST_BYTES = 8 * MEGABYTE;

const HOW = "open it, copy the text, save that as a .txt file, and try that";
const KINDS: readonly (readonly [opening: string, what: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a Word document or another packed file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word document or workbook"],
  ["{\\rtf", "a rich text document"],
];

function refuseOthers(path: string, bytes: Uint8Array): void {
  const name = basename(path);
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS.find(([begins]) => opening.startsWith(begins));
  if (kind !== undefined) throw new Refusal(`${name} is ${kind[1]}, not a text: ${HOW}.`);
  if (/^\.html?$/iu.test(extname(path))) throw new Refusal(`${name} is a web page, not a text: ${HOW}.`);
  if (bytes.length > MOST_BYTES)
    throw new Refusal(
      `${name} has ${Math.round(bytes.length / MEGABYTE)} MB; ${MOST_BYTES / MEGABYTE} MB of text can be read.`,
    );
}

/** What Windows-1252 has at 0x80 to 0x9F: quotes, dashes, the euro. Some versions of Node give control characters for them. */
const WINDOWS_MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function ofWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/gu, (mark) => WINDOWS_MARKS.charAt(mark.charCodeAt(0) - 0x80));
}

/** UTF-8, UTF-16 with its mark, or else what Windows writes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return ofWindows(bytes);
  }
}

/** @throws Refusal where the file cannot be read, is no text, or is blank */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  refuseOthers(path, bytes);
  const text = decoded(bytes);
  if (text.includes("\u0000")) throw new Refusal(`${basename(path)} is no text: ${HOW}.`);
  if (text.trim() === "") throw new Refusal(`${basename(path)} is blank.`);
  return text;
}
