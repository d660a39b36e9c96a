/** What the grid says of a cell's looks, as changes of its format: the way back from `gridStyle`. Pure. */
import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { Border, Format, FormatProperties } from "../../standin/model/format";
import { Flag, Line } from "./numbers";
import { borderOf, gridStyle, HORIZONTAL, indentOf, VERTICAL, wraps } from "./styles";

type Changes = Partial<FormatProperties>;

/** "#RRGGBB" of "#rrggbb" or "rgb(r, g, b)"; null for what is neither. */
function hex(colour: Nullable<IColorStyle>): string | null {
  const text = colour?.rgb ?? "";
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text)?.slice(1);
  return parts === undefined
    ? null
    : `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** The word that stands for a number of the grid; the default where it has none. */
function word(words: Readonly<Partial<Record<string, number>>>, number: Nullable<number>, fallback: string): string {
  return Object.keys(words).find((each) => words[each] === number) ?? fallback;
}

function side(key: keyof Changes, line: Nullable<IBorderStyleData>): Changes {
  const border: Border = borderOf(line?.s ?? Line.none, hex(line?.cl) ?? "#000000");
  return { [key]: border };
}

/** Properties by the key of the grid's style that says them; a missing or null key is the default. */
const READERS: Readonly<Partial<Record<keyof IStyleData, (style: IStyleData) => Changes>>> = {
  ff: ({ ff }) => (typeof ff === "string" ? { fontName: ff } : {}),
  fs: ({ fs }) => (typeof fs === "number" ? { fontSize: fs } : {}),
  bl: ({ bl }) => ({ bold: bl === Flag.yes }),
  it: ({ it }) => ({ italic: it === Flag.yes }),
  ul: ({ ul }) => ({ underline: ul?.s === Flag.yes ? "Single" : "None" }),
  st: ({ st }) => ({ strikethrough: st?.s === Flag.yes }),
  cl: ({ cl }) => ({ fontColor: hex(cl) ?? "#000000" }),
  bg: ({ bg }) => ({ fillColor: hex(bg) ?? "" }),
  ht: ({ ht }) => ({ horizontalAlignment: word(HORIZONTAL, ht, "General") }),
  vt: ({ vt }) => ({ verticalAlignment: word(VERTICAL, vt, "Bottom") }),
  tb: ({ tb }) => ({ wrapText: wraps(tb) }),
  pd: ({ pd }) => ({ indentLevel: indentOf(pd?.l ?? 0) }),
  n: ({ n }) => ({ numberFormat: n?.pattern ?? "General" }),
  bd: ({ bd }) => ({
    ...side("borderTop", bd?.t),
    ...side("borderBottom", bd?.b),
    ...side("borderLeft", bd?.l),
    ...side("borderRight", bd?.r),
  }),
};

const KEYS = Object.keys(READERS) as (keyof IStyleData)[];

/**
 * @param style as an edit states it; what it shares with the cell's look of now is no change, so that what the grid cannot
 * show (a centre across cells, an accountant's underline) stays
 * @param isWhole keys that are missing mean the default, not "as it is"
 */
export function formatChanges(style: IStyleData, format: Format, isWhole: boolean): Changes {
  const now = gridStyle(format);
  const changes: Record<string, unknown> = {};
  for (const key of KEYS) {
    const read = READERS[key];
    if (read === undefined || !(isWhole || key in style)) continue;
    const before: Readonly<Record<string, unknown>> = read(now);
    for (const [property, value] of Object.entries(read(style))) {
      if (JSON.stringify(value) !== JSON.stringify(before[property])) changes[property] = value;
    }
  }
  return changes;
}

/** The grid's style of a format with every key said, so that it covers whatever a cell had. */
export function wholeStyle(format: Format): IStyleData {
  const nothing = Object.fromEntries(KEYS.map((key) => [key, null])) as IStyleData;
  return { ...nothing, ...gridStyle(format) };
}
