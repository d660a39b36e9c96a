/** Breaks text into lines as a wrapping cell does: greedily, at spaces and line breaks, long words wherever they must. */
import { ADVANCE, BOLD } from "./textWidths";

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
/** Widest character, 1/1000 em: texts too short to fill a line are not looked through. */
const WIDEST = 1015;

/** A font as far as it decides where lines break. */
export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Room for text, in 1/1000 em of the type, in a cell `width` points wide. */
export function roomIn(width: number, { size, bold = false }: Type): number {
  return Math.max(LEAST_ROOM, ((width - CELL_PADDING) * 1000) / (size * ROUNDING * (bold ? BOLD : 1)));
}

/** How many lines a text takes in so much room (see roomIn); 1 for an empty text. One pass over the characters. */
export function countLines(text: string, room: number): number {
  if (text.length * WIDEST <= room && !text.includes("\n")) return 1;
  let lines = 1;
  // Width of the line up to its last space, and of the word that is being read.
  let line = 0;
  let word = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > SPACE) {
      word += ADVANCE[code] ?? 0;
      continue;
    }
    if (line + word > room) {
      const broken = lineOfLongWord(line, word, room);
      lines += broken.lines;
      line = broken.line;
    } else {
      line += word;
    }
    word = 0;
    if (code === NEW_LINE) {
      lines += 1;
      line = 0;
    } else {
      line += ADVANCE[code] ?? 0;
    }
  }
  return line + word > room ? lines + lineOfLongWord(line, word, room).lines : lines;
}

/** A word that does not fit behind `line`: how many lines it adds, and how full the last one is. */
function lineOfLongWord(line: number, word: number, room: number): { readonly lines: number; readonly line: number } {
  const ownLine = line > 0 ? 1 : 0;
  if (word <= room) return { lines: ownLine, line: word };
  const more = Math.ceil(word / room) - 1;
  return { lines: ownLine + more, line: word - more * room };
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
    const more = ADVANCE[character.charCodeAt(0)] ?? 0;
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
