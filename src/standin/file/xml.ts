/** A small reader of the XML parts of a workbook: calls back for tags and text, without namespaces' prefixes. */

/** Attributes of one start tag. */
export class Attributes {
  constructor(private readonly raw: string) {}

  /** Value of an attribute (name without prefix), or null. */
  get(name: string): string | null {
    for (const match of this.raw.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      const full = match[1] ?? "";
      if (full === name || full.slice(full.indexOf(":") + 1) === name) return unescapeXml(match[2] ?? match[3] ?? "");
    }
    return null;
  }

  /** A whole number, or null where the attribute is missing or is none. */
  integer(name: string): number | null {
    const text = this.get(name);
    return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
  }

  /** XML Schema's booleans. */
  flag(name: string, fallback: boolean): boolean {
    const text = this.get(name);
    return text === null ? fallback : text === "1" || text === "true";
  }
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Resolves &lt; &#10; and their like. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
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
  /** A start tag; an empty element is followed by `close` at once. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text between tags, entities resolved; blank text too. */
  readonly text?: (text: string) => void;
}

/** Index after a tag's ">", past any ">" inside quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const char = xml.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
  }
  return xml.length;
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

/** The name of a tag without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Reads a whole part. Damaged XML is read as far as it makes sense. */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf("<", at);
    if (start !== at) {
      const end = start < 0 ? xml.length : start;
      handlers.text?.(unescapeXml(xml.slice(at, end)));
      at = end;
    } else if (xml.startsWith("<!--", at)) at = endOf(xml, "-->", at);
    else if (xml.startsWith("<![CDATA[", at)) {
      const end = endOf(xml, "]]>", at);
      handlers.text?.(xml.slice(at + 9, end - 3));
      at = end;
    } else if (xml.startsWith("<?", at)) at = endOf(xml, "?>", at);
    else at = scanTag(xml, at, handlers);
  }
}

function scanTag(xml: string, at: number, handlers: XmlHandlers): number {
  const end = tagEnd(xml, at);
  if (xml.charAt(at + 1) === "!") return end;
  if (xml.charAt(at + 1) === "/") {
    handlers.close?.(localName(xml.slice(at + 2, end - 1).trim()));
    return end;
  }
  const empty = xml.charAt(end - 2) === "/";
  const inside = xml.slice(at + 1, end - (empty ? 2 : 1));
  const blank = inside.search(/\s/);
  const name = localName(blank < 0 ? inside : inside.slice(0, blank));
  handlers.open?.(name, new Attributes(blank < 0 ? "" : inside.slice(blank)));
  if (empty) handlers.close?.(name);
  return end;
}
