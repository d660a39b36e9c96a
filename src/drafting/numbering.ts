/** Which kind of marker numbers the recommendations of a zone: the one that makes the most consistent sequence. */
import { follows, kindOf, type Marker } from "./markers";
import type { ZoneLine } from "./zoneLines";

interface Sequence {
  readonly kind: string;
  readonly style: Marker["style"];
  readonly count: number;
  /** How many of them stand where their numbers say. */
  readonly inOrder: number;
  /** Place of the first of them. */
  readonly first: number;
  readonly firstOrdinal: number;
}

/** Of the markers of one kind so many must stand in order. */
const CONSISTENT = 0.6;
/** Kinds that begin with the first of their kind, or are something else: "(c)" alone is no list. */
const BEGIN_AT_ONE: ReadonlySet<Marker["style"]> = new Set(["letter", "roman", "action", "bare"]);

function sequences(lines: readonly ZoneLine[]): Sequence[] {
  const byKind = new Map<string, { readonly at: number; readonly marker: Marker }[]>();
  lines.forEach(({ markers, section, label }, at) => {
    if (section !== null || label !== null) return;
    for (const marker of markers) {
      const kind = kindOf(marker);
      const known = byKind.get(kind);
      if (known === undefined) byKind.set(kind, [{ at, marker }]);
      else known.push({ at, marker });
    }
  });
  return [...byKind].flatMap(([kind, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    let last: Marker | null = null;
    let inOrder = 0;
    for (const { marker } of found) {
      const mayBegin = last !== null || !BEGIN_AT_ONE.has(marker.style) || marker.ordinal === 1;
      if (!mayBegin || !(follows(last, marker) || marker.ordinal === 1)) continue;
      inOrder += 1;
      last = marker;
    }
    const { style, ordinal } = first.marker;
    return [{ kind, style, count: found.length, inOrder, first: first.at, firstOrdinal: ordinal }];
  });
}

/** "Recommendation 2" may be a mention that a line happens to begin with. */
function isMention(named: Sequence, all: readonly Sequence[]): boolean {
  return (
    named.count === 1 && named.firstOrdinal > 1 && all.some(({ inOrder, kind }) => inOrder >= 3 && kind !== named.kind)
  );
}

export interface Numbering {
  /** Kind of the markers that begin a recommendation. */
  readonly kind: string;
  readonly style: Marker["style"];
}

/** @returns null where nothing numbers anything */
export function numberingOf(lines: readonly ZoneLine[]): Numbering | null {
  const all = sequences(lines);
  const ofStyle = (style: Marker["style"]): Sequence | undefined => all.find((one) => one.style === style);
  const named = ofStyle("named");
  if (named !== undefined && !isMention(named, all)) return named;
  const numbered = all.filter(
    ({ style, count, inOrder }) =>
      style !== "named" && style !== "bullet" && style !== "action" && inOrder > 0 && inOrder >= CONSISTENT * count,
  );
  const r = numbered.find(({ style }) => style === "r");
  if (r !== undefined) return r;
  // A figure before a word with a capital is a number only where nothing else is one.
  const marked = numbered.some(({ style }) => style !== "bare")
    ? numbered.filter(({ style }) => style !== "bare")
    : numbered;
  const [outermost] = marked.sort((a, b) => a.first - b.first || b.inOrder - a.inOrder);
  return outermost ?? ofStyle("bullet") ?? null;
}
