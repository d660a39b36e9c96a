/**
 * Reads a row of cells as nearly all programs write it, ten times as fast as a general XML parser. It knows a small part of XML and
 * knows when it meets another: whatever it does not recognise to the last character is left to the parser, which judges it.
 */
import { PlainAttributes } from "./xml";
import type { Attributes } from "./xml";

/** What is not to be found in a plain row: comments, instructions, what ends lines or texts otherwise, forbidden characters. */
// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const UNUSUAL = /[\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|<[!?]|\]\]>/;

const USUAL_NAMES = new Set(["r", "s", "t", "spans", "ht", "customHeight", "customFormat"]);

/** What is told of a row: in the order in which it stands there. */
export interface RowSink {
  readonly openRow: (attributes: Attributes) => void;
  readonly openCell: (attributes: Attributes) => void;
  readonly value: (text: string) => void;
  readonly inline: (text: string) => void;
  readonly formula: (attributes: Attributes, text: string) => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
}

/** Thrown within, where a row is not plain. */
class NotPlain extends Error {}
const notPlain = new NotPlain();

const ENTITIES: Readonly<Partial<Record<string, string>>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The five references that need no declaration; others are left to the parser. */
function resolved(reference: string, name: string): string {
  const character = reference.endsWith(";") ? ENTITIES[name] : undefined;
  if (character === undefined) throw notPlain;
  return character;
}

/** Blank, tab or line feed. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}

class RowReader {
  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
    private readonly prefixes: ReadonlySet<string>,
  ) {}

  private skipBlanks(): void {
    while (isBlank(this.text.charCodeAt(this.at))) this.at++;
  }

  /** Goes past the word, or leaves the row to the parser. */
  private pass(word: string): void {
    if (!this.text.startsWith(word, this.at)) throw notPlain;
    this.at += word.length;
  }

  private is(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }

  private isNext(word: string): boolean {
    this.skipBlanks();
    return this.is(word);
  }

  /** Attributes and the end of a start tag, "<c" being past. @returns them, and whether the element is empty */
  private tag(): { readonly tag: Attributes; readonly isEmpty: boolean } {
    const { text } = this;
    const names: string[] = [];
    const values: string[] = [];
    for (;;) {
      const from = this.at;
      this.skipBlanks();
      if (this.is("/>") || this.is(">")) {
        const isEmpty = this.is("/>");
        this.at += isEmpty ? 2 : 1;
        return { tag: new PlainAttributes(names, values), isEmpty };
      }
      const equals = text.indexOf('="', this.at);
      const quote = equals < 0 ? -1 : text.indexOf('"', equals + 2);
      if (from === this.at || quote < 0 || quote >= this.end) throw notPlain;
      const name = text.slice(this.at, equals);
      const value = text.slice(equals + 2, quote);
      if (!this.isName(name) || names.includes(name) || /[<&\t\n]/.test(value)) throw notPlain;
      names.push(name);
      values.push(value);
      this.at = quote + 1;
    }
  }

  private isName(name: string): boolean {
    if (USUAL_NAMES.has(name)) return true;
    const colon = name.indexOf(":");
    if (colon >= 0 && !this.prefixes.has(name.slice(0, colon))) return false;
    return /^(?:[A-Za-z][A-Za-z0-9]*:)?[A-Za-z]+$/.test(name);
  }

  /** Text up to the next tag. */
  private words(): string {
    const from = this.at;
    this.at = this.text.indexOf("<", from);
    if (this.at < 0 || this.at > this.end) throw notPlain;
    const words = this.text.slice(from, this.at);
    return words.includes("&") ? words.replace(/&([^;&]{0,8});?/g, resolved) : words;
  }

  private cell(sink: RowSink): void {
    const { tag, isEmpty } = this.tag();
    sink.openCell(tag);
    if (!isEmpty) {
      while (!this.isNext("</c>")) this.inCell(sink);
      this.pass("</c>");
    }
    sink.closeCell();
  }

  private inCell(sink: RowSink): void {
    if (this.is("<v>")) {
      this.at += 3;
      sink.value(this.words());
      this.pass("</v>");
    } else if (this.is("<f")) {
      this.at += 2;
      const { tag, isEmpty } = this.tag();
      sink.formula(tag, isEmpty ? "" : this.words());
      if (!isEmpty) this.pass("</f>");
    } else {
      this.pass("<is><t");
      const { isEmpty } = this.tag();
      if (!isEmpty) {
        sink.inline(this.words());
        this.pass("</t>");
      }
      this.pass("</is>");
    }
  }

  run(sink: RowSink): void {
    this.pass("<row");
    const { tag, isEmpty } = this.tag();
    sink.openRow(tag);
    if (!isEmpty) {
      while (!this.isNext("</row>")) {
        this.pass("<c");
        this.cell(sink);
      }
      this.pass("</row>");
    }
    if (this.at !== this.end) throw notPlain;
    sink.closeRow();
  }
}

/**
 * @param from and `end`: where the row stands in the text, from "<row" to past "</row>"
 * @param prefixes that attributes may have: those that the part's first tag declares
 * @returns false where the row is not plain: what was told of it does not count
 */
export function readPlainRow(
  text: string,
  from: number,
  end: number,
  prefixes: ReadonlySet<string>,
  sink: RowSink,
): boolean {
  if (UNUSUAL.test(text.slice(from, end))) return false;
  try {
    new RowReader(text, from, end, prefixes).run(sink);
    return true;
  } catch (reason) {
    if (reason instanceof NotPlain) return false;
    throw reason;
  }
}
