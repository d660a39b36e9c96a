/** A pasted text as lines: without the marks of e-mail, Markdown and Word, and with where each one stood. */

/** Why a line is no part of the running text. */
export type Furniture = "page" | "footnote" | "contents";

export interface Line {
  /** 1-based, in the text as it was pasted. */
  readonly number: number;
  /** As it was pasted, but for the spaces at its ends. */
  readonly raw: string;
  /** Without marks of e-mail and Markdown, single spaces; "" for a blank line. */
  readonly text: string;
  /** Level of a heading in Markdown, 1 to 6; 0 for any other line. */
  readonly hashes: number;
  /** Whether a page begins with it (a form feed). */
  readonly startsPage: boolean;
  /** Null for the running text. */
  readonly furniture: Furniture | null;
}

const QUOTE_MARKS = /^(?:>\s{0,2}){1,6}/u;
const HASHES = /^(#{1,6})\s+/u;
/** Emphasis in Markdown; a lone asterisk is a bullet. */
const STRONG = /\*{2,3}|__/gu;
const MARKDOWN_LINK = /\[([^\][]{1,200})\]\([^()\s]{1,300}\)/gu;
const SUPERSCRIPTS = /[⁰¹²³⁴-⁹]{1,3}/gu;
/** Zero-width characters and soft hyphens, which Word and web pages leave behind. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

function plain(raw: string): string {
  return raw
    .replace(UNSEEN, "")
    .replace(QUOTE_MARKS, "")
    .replace(HASHES, "")
    .replace(STRONG, "")
    .replace(MARKDOWN_LINK, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A superscript opens a footnote, and anywhere else points at one. */
const withoutPointers = (text: string): string => text.charAt(0) + text.slice(1).replace(SUPERSCRIPTS, "");

/** @param text as it was pasted: line breaks of any kind, form feeds between pages */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|\r|\n/u).map((whole, at) => {
    const raw = whole.replace(/\f/gu, "").trim();
    return {
      number: at + 1,
      raw,
      // A text may be all blank lines.
      text: raw === "" ? "" : withoutPointers(plain(raw)),
      hashes: raw === "" ? 0 : (HASHES.exec(raw.replace(QUOTE_MARKS, ""))?.[1]?.length ?? 0),
      startsPage: whole.includes("\f"),
      furniture: null,
    };
  });
}

const TERMINAL = /[.!?][)"'”’]?$/u;

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => TERMINAL.test(text);
