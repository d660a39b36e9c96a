/** Breaks text into lines as a wrapping cell does: greedily, at spaces and line breaks, long words wherever they must. */
import { ADVANCE, BOLD, WIDEST } from "./textWidths";

/** Kept here: where modules are loaded one by one, each look at another's constant is a call. */
const ADVANCES = ADVANCE;
const NEW_LINE = 10;
const SPACE = 32;
/** Room that Excel leaves inside a cell beside its text, left and right together, in points. LibreOffice leaves less. */
const CELL_PADDING = 5;
/**
 * Widths are taken a little too large: on screen Excel rounds each character to whole pixels, which makes Arial of 10 points
 * about 1 % wider than on paper. A line too many costs paper, a line too few is cut off.
 */
const ROUNDING = 1.02;
/** Narrower columns than a letter do not wrap sensibly. */
const LEAST_ROOM = 1000;

/** A font as far as it decides where lines break. */
export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Room for text, in whole 1/1000 em of the type, in a cell `width` points wide. */
export function roomIn(width: number, { size, bold = false }: Type): number {
  return Math.max(LEAST_ROOM, Math.floor(((width - CELL_PADDING) * 1000) / (size * ROUNDING * (bold ? BOLD : 1))));
}

/**
 * How many lines a text takes in so much room (see roomIn); 1 for an empty text. Pieces count as the one text they make
 * together, without making it; each must begin a word, so the piece before it ends with a space or line break, or it
 * begins with one.
 */
export function countLines(text: string | readonly string[], room: number): number {
  state[0] = 1;
  state[1] = 0;
  if (typeof text === "string") read(text, room);
  else for (const piece of text) read(piece, room);
  return state[0];
}

/** Characters of a text that are looked at to judge how wide the others are. */
const SAMPLE = 16;
/** Lines end at words, and the sample may be narrower than the rest: so much of a line is taken as lost. */
const RAGGED = 0.84;

/**
 * About as countLines, and rather a line too many, from a sample of the characters: for lists so long that looking at every
 * character would be most of the work of a report. Pieces are added up.
 */
export function estimateLines(text: string | readonly string[], room: number): number {
  if (typeof text === "string") return Math.max(1, Math.ceil(linesOf(text, room)));
  let lines = 0;
  for (const piece of text) lines += linesOf(piece, room);
  return Math.max(1, Math.ceil(lines));
}

/** Whether estimateLines finds no more than so many lines, however wide the characters are: most cells of a list are so short. */
export function isShort(text: string, room: number, lines: number): boolean {
  return text.length * WIDEST < room * RAGGED * lines && !text.includes("\n");
}

/** Lines of a text, in parts of a line, each line break counting as one. */
function linesOf(text: string, room: number): number {
  const { length } = text;
  if (length === 0) return 0;
  const advance = ADVANCES;
  const step = Math.max(1, Math.floor(length / SAMPLE));
  let width = 0;
  let looked = 0;
  for (let i = 0; i < length; i += step) {
    const code = text.charCodeAt(i);
    width += code === NEW_LINE ? 0 : (advance[code] ?? 0);
    looked += 1;
  }
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks += 1;
  return ((width / looked) * length) / (room * RAGGED) + breaks;
}

/** Where the counting of a text stands: lines begun, and how full the last one is. */
const state = new Int32Array(2);

/**
 * Reads a text on from where the counting stands. Every text of a plan goes through here, and this loop is most of what a
 * report of many rows costs. So it looks for the beginning of a word only where a line is full, a line break being as wide
 * as any line, and keeps to 32-bit integers (typed arrays, "| 0"), without which V8 takes to floating point.
 */
function read(text: string, most: number): void {
  // V8 finds a text's own charCodeAt by the kind of string (flat or added up, of one or two bytes a character), and gives up
  // inlining it after a few kinds; by way of the prototype it is inlined for all of them, and the loop twice as fast.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the text below
  const codeAt = String.prototype.charCodeAt;
  const length = text.length;
  const advance = ADVANCES;
  const room = most | 0;
  let lines = state[0] ?? 1;
  let width = state[1] ?? 0;
  // Where the line began in this text, and whether some of it stands before this text.
  let start = 0;
  let hasEarlier = width > 0;
  for (let i = 0; i < length; i += 1) {
    const code = codeAt.call(text, i);
    width = (width + (advance[code] ?? 0)) | 0;
    if (width <= room) continue;
    if (code === NEW_LINE) {
      lines = (lines + 1) | 0;
      width = 0;
      start = i + 1;
      hasEarlier = false;
    } else if (code > SPACE) {
      // Spaces may hang over the end of a line; what follows them begins the next.
      const word = wordStart(text, start, i);
      const moves = word > start || hasEarlier;
      if (moves || i > start) lines = (lines + 1) | 0;
      start = moves ? word : i;
      width = widthOf(text, start, i);
      hasEarlier = false;
      if (width > room && start < i) {
        // The word alone is wider than a line: it is broken here.
        lines = (lines + 1) | 0;
        start = i;
        width = advance[code] ?? 0;
      }
    }
  }
  state[0] = lines;
  state[1] = width;
}

/** Where the word of a character begins, not before `from`. */
function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) > SPACE) start -= 1;
  return start;
}

/** Width of the characters from `from` to `to`, both included, in 1/1000 em. */
function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i <= to; i += 1) width = (width + (ADVANCES[text.charCodeAt(i)] ?? 0)) | 0;
  return width;
}

/**
 * The lines of a text that is written one line a row. No line is wider than the room but a single character may be.
 * @returns at least one line
 */
export function breakLines(text: string, room: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (countLines(longer, room) === 1) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      const pieces = cutWord(word, room);
      lines.push(...pieces.slice(0, -1));
      line = pieces[pieces.length - 1] ?? "";
    }
    return [...lines, line];
  });
}

/** A word in pieces that each fit into the room. */
function cutWord(word: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let width = 0;
  for (const character of word) {
    const more = ADVANCES[character.charCodeAt(0)] ?? 0;
    if (piece !== "" && width + more > room) {
      pieces.push(piece);
      piece = "";
      width = 0;
    }
    piece += character;
    width += more;
  }
  return [...pieces, piece];
}
