/** Pieces of a part's text that are replaced, everything else staying as it is; and start tags written again with other attributes. */
import { escapeXml, type NamespacedTag } from "./xml";

/** Text in place of what stands from `start` to before `end`; at one point it is put in between. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Attributes to be changed or added; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

export function attributeOf(tag: NamespacedTag, name: string): string | null {
  return tag.attributes[name]?.value ?? null;
}

export function tagText(tag: NamespacedTag, changes: Changes): string {
  const written = (name: string, value: string): string =>
    ` ${name}="${escapeXml(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`;
  const kept = Object.values(tag.attributes).map(({ name, value }) => {
    const now = name in changes ? changes[name] : value;
    return now === null || now === undefined ? "" : written(name, now);
  });
  const added = Object.entries(changes).map(([name, value]) =>
    value === null || name in tag.attributes ? "" : written(name, value),
  );
  return `<${tag.name}${kept.join("")}${added.join("")}${tag.isSelfClosing ? "/" : ""}>`;
}

/** The text with what was found replaced. What lies within something that is replaced goes with it. */
export function replaced(xml: string, found: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  const isPoint = ({ start, end }: Replacement): number => (start === end ? 0 : 1);
  const inOrder = [...found].sort((a, b) => a.start - b.start || isPoint(a) - isPoint(b) || b.end - a.end);
  for (const { start, end, text } of inOrder) {
    if (start < at) continue;
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}
