/**
 * Reads the XML parts of a workbook with saxes: strictly, and by namespace. Calls back for the tags and texts of the part's own
 * vocabulary; what extensions put between them is passed over.
 */
import { SaxesParser } from "saxes";
import type { SaxesAttributeNS, SaxesTagNS } from "saxes";
import { broken, WorkbookFileError } from "./errors";

/** Attributes of one start tag. */
export abstract class Attributes {
  /** Value of an attribute (name without prefix), or null. */
  abstract get(name: string): string | null;

  /** A whole number, or null where the attribute is missing or is none. */
  integer(name: string): number | null {
    const text = this.get(name);
    return text !== null && /^-?\d{1,10}$/.test(text) ? Number(text) : null;
  }

  /** XML Schema's booleans. */
  flag(name: string, fallback: boolean): boolean {
    const text = this.get(name);
    return text === null ? fallback : text === "1" || text === "true";
  }
}

class ParsedAttributes extends Attributes {
  constructor(private readonly all: Readonly<Record<string, SaxesAttributeNS>>) {
    super();
  }

  get(name: string): string | null {
    const plain = this.all[name];
    if (plain !== undefined) return plain.value;
    for (const key in this.all) {
      const one = this.all[key];
      if (one !== undefined && one.local === name && one.prefix !== "xmlns") return one.value;
    }
    return null;
  }
}

/** Attributes by their names, as they were written. */
export class PlainAttributes extends Attributes {
  constructor(
    private readonly names: readonly string[],
    private readonly values: readonly string[],
  ) {
    super();
  }

  get(name: string): string | null {
    return this.values[this.names.indexOf(name)] ?? null;
  }
}

/** Escapes text for an element or a quoted attribute; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  if (!/[<>&"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]/.test(text)) return text;
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\r", "&#13;")
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
  );
}

/** Excel writes characters that XML cannot hold as _x000D_ (ECMA-376 part 1, 22.4.2.4). */
export function unescapeOoxml(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export interface XmlHandlers {
  /** What the first element must be called, where that matters: a part in the place of another is damage. */
  readonly root?: string;
  /** A start tag, its name without prefix; an empty element is followed by `close` at once. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** The same for what is of another vocabulary than the part; passed over where nobody asks for it. */
  readonly openExtension?: (name: string, attributes: Attributes) => void;
  readonly closeExtension?: (name: string) => void;
  /** Text between tags, entities resolved; blank text too. */
  readonly text?: (text: string) => void;
}

/** Markup that other versions may leave out. */
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Elements within elements; no part of a workbook comes near it. */
const MAX_DEPTH = 256;
/** Characters of one start tag; a drop-down list's 8,192 characters of cells are the longest in use. */
const MAX_TAG = 1_000_000;

/** Namespaces of attributes and elements, as the parser resolves them. */
export type NamespacedTag = SaxesTagNS;

/** What a parser calls back for. Places are characters from the start of the part. */
export interface TagHandlers {
  readonly open?: (tag: NamespacedTag, end: number) => void;
  readonly close?: (tag: NamespacedTag, end: number) => void;
  readonly text?: (text: string) => void;
}

/**
 * A parser that refuses what is not well-formed, has a document type (packages may not, and it could name files or grow), or is
 * nested without end.
 * @param part name of the part, for what is said of it
 */
export function strictParser(part: string, { open, close, text }: TagHandlers): SaxesParser {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw broken(`${part} is no well-formed XML (${error.message.replace(/^\d+:\d+: /, "").slice(0, 120)})`, error);
  });
  parser.on("doctype", () => {
    throw broken(`${part} has a document type, which no part of a workbook may have`);
  });
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) throw broken(`${part} has elements nested over ${MAX_DEPTH} deep`);
    open?.(tag, parser.position);
  });
  parser.on("attribute", ({ value }) => {
    if (value.length > MAX_TAG) throw broken(`${part} has an attribute of over a million characters`);
  });
  parser.on("closetag", (tag) => {
    depth--;
    close?.(tag, parser.position);
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

const STEP = 4_096;

export interface PlacedTag {
  readonly tag: NamespacedTag;
  /** Where its text stands: from "<" to past ">". */
  readonly start: number;
  readonly end: number;
}

/**
 * The first start tags of a part; not much more of it is read.
 * @param isOver says of a tag that it and what follows is not wanted
 * @throws WorkbookFileError "broken"
 */
export function firstTags(part: string, xml: string, isOver: (tag: NamespacedTag) => boolean): PlacedTag[] {
  const tags: PlacedTag[] = [];
  const state = { isOver: false };
  const open = (tag: NamespacedTag, end: number): void => {
    state.isOver ||= isOver(tag);
    // "<" cannot stand within a tag.
    if (!state.isOver) tags.push({ tag, start: xml.lastIndexOf("<", end - 1), end });
  };
  const parser = strictParser(part, { open });
  for (let at = 0; at < xml.length && !state.isOver; at += STEP) parser.write(xml.slice(at, at + STEP));
  return tags;
}

/** Reads a part piece by piece: to be given all of it, and then closed. */
export class XmlScanner {
  private readonly parser: SaxesParser;
  private root: string | null = null;
  /** Prefixes that the first tag declares; "" where its own vocabulary needs none. */
  prefixes: ReadonlySet<string> = new Set();
  /** Depth within content that asks for an extension's understanding (ECMA-376 part 3, 7.6); what falls back is read instead. */
  private choices = 0;

  /** @param part name of the part, for what is said of it */
  constructor(
    private readonly part: string,
    private readonly handlers: XmlHandlers,
  ) {
    this.parser = strictParser(part, {
      open: (tag) => this.open(tag),
      close: (tag) => this.close(tag),
      ...(handlers.text === undefined ? {} : { text: handlers.text }),
    });
  }

  private open({ uri, local, prefix, attributes, ns }: NamespacedTag): void {
    if (this.root === null) {
      const { root } = this.handlers;
      if (root !== undefined && root !== local) throw broken(`${this.part} is not what it should be, but “${local}”`);
      this.root = uri;
      this.prefixes = new Set([...Object.keys(ns).filter((each) => each !== ""), ...(prefix === "" ? [""] : [])]);
    }
    if (uri === COMPATIBILITY && local === "Choice") this.choices++;
    else if (this.choices === 0) {
      const { open, openExtension } = this.handlers;
      (uri === this.root ? open : openExtension)?.(local, new ParsedAttributes(attributes));
    }
  }

  private close({ uri, local }: NamespacedTag): void {
    if (uri === COMPATIBILITY && local === "Choice") this.choices--;
    else if (this.choices === 0) {
      const { close, closeExtension } = this.handlers;
      (uri === this.root ? close : closeExtension)?.(local);
    }
  }

  /** @throws WorkbookFileError "broken" */
  push(piece: string): void {
    this.parser.write(piece);
  }

  /** @throws WorkbookFileError "broken" where the part stops half-way */
  end(): void {
    this.parser.close();
  }
}

/** A part of XML with its name, for what is said of it. */
export interface PartText {
  readonly part: string;
  readonly xml: string;
}

/**
 * Reads a whole part. Elements of other namespaces than the root's are passed over.
 * @param part its name, for what is said of it
 * @throws WorkbookFileError "broken"
 */
export function scanXml(part: string, xml: string, handlers: XmlHandlers): void {
  const scanner = new XmlScanner(part, handlers);
  scanner.push(xml);
  scanner.end();
}

const latin1 = new TextDecoder("latin1");

/** Encoding of a part: by its first bytes, else as it declares itself, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = [bytes[0] ?? 0, bytes[1] ?? 0];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = latin1.decode(bytes.subarray(0, 256));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
  // What is declared in single bytes cannot be of two.
  return /^utf-?16|^ucs-?2/i.test(declared) ? "utf-8" : declared;
}

const PIECE = 1 << 20;

/**
 * The text of a part, in pieces.
 * @throws WorkbookFileError "broken" for what is in an unknown encoding, or not in the one that it declares
 */
export function decodeXml(part: string, bytes: Uint8Array, take: (piece: string) => void, atMost = bytes.length): void {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < atMost; at += PIECE) {
      const end = Math.min(at + PIECE, atMost);
      take(decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length }));
    }
  } catch (reason) {
    if (reason instanceof WorkbookFileError) throw reason;
    throw broken(`${part} is not in the encoding that it states`, reason);
  }
}

/** The text of a part: the whole, or what its first bytes hold. @throws WorkbookFileError "broken" */
export function xmlText(part: string, bytes: Uint8Array, atMost = bytes.length): string {
  const pieces: string[] = [];
  decodeXml(part, bytes, (piece) => pieces.push(piece), atMost);
  return pieces.join("");
}
