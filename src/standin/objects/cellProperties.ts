/** What `Range.getCellProperties` and `Range.getDisplayedCellProperties` answer: the looks of single cells. */
import { cellAddress } from "../model/address";
import type { ConditionalLook } from "../model/conditionalFormat";
import { struckOf } from "../model/runs";
import type { Sheet } from "../model/sheet";
import { ShownLooks } from "../model/shownLook";
import { hostError } from "../protocol/errors";

/** What was asked for, as a tree: { format: { fill: { color: true } } }. */
type Wanted = Readonly<Record<string, unknown>>;
type ReadCell = (sheet: Sheet, row: number, column: number) => unknown;

/** Excel gives white for cells without a fill. */
function fillColour(sheet: Sheet, row: number, column: number): string {
  const colour = sheet.formatAt(row, column).get("fillColor");
  return colour === "" ? "#FFFFFF" : colour;
}

const struck: ReadCell = (sheet, row, column) =>
  struckOf(sheet.formatAt(row, column).get("strikethrough"), sheet.contents.grid.runs(row, column));

/** Properties set on the cell, by their path. */
const DIRECT: Readonly<Partial<Record<string, ReadCell>>> = {
  address: (_sheet, row, column) => cellAddress(row, column),
  "format/fill/color": fillColour,
  "format/font/strikethrough": struck,
  "format/font/bold": (sheet, row, column) => sheet.formatAt(row, column).get("bold"),
  "format/font/italic": (sheet, row, column) => sheet.formatAt(row, column).get("italic"),
  "format/font/color": (sheet, row, column) => sheet.formatAt(row, column).get("fontColor"),
};

/** Paths that are asked for: those that are true. */
function pathsOf(wanted: unknown, above = ""): string[] {
  if (wanted === true) return [above];
  if (typeof wanted !== "object" || wanted === null) return [];
  return Object.entries(wanted as Wanted).flatMap(([name, below]) =>
    pathsOf(below, above === "" ? name : `${above}/${name}`),
  );
}

function put(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = "", ...below] = path;
  if (below.length === 0) tree[name] = value;
  else put((tree[name] ??= {}) as Record<string, unknown>, below, value);
}

function readerOf(wanted: unknown, known: Readonly<Partial<Record<string, ReadCell>>>): ReadCell {
  const readers = pathsOf(wanted).map((path) => {
    const read = known[path];
    if (read === undefined) throw hostError("NotImplemented", `The stand-in does not know ${path} of a cell.`);
    return { path: path.split("/"), read };
  });
  return (sheet, row, column) => {
    const tree: Record<string, unknown> = {};
    for (const { path, read } of readers) put(tree, path, read(sheet, row, column));
    return tree;
  };
}

/**
 * How the properties that are set on a cell are read.
 * @throws HostError NotImplemented for one that the stand-in does not know
 */
export function directReader(wanted: unknown): ReadCell {
  return readerOf(wanted, DIRECT);
}

/**
 * How the properties are read that a cell is shown with, conditional formats included. Styles of tables are not: Excel shows
 * their bands, the stand-in none.
 * @throws HostError NotImplemented for a property that the stand-in does not know and, from the reader, for a cell whose look a
 * rule may decide that the stand-in cannot evaluate: it shows no fill that may be wrong
 */
export function shownReader(sheet: Sheet, wanted: unknown): ReadCell {
  const shown = new ShownLooks(sheet);
  const lookAt = (row: number, column: number): ConditionalLook => {
    const look = shown.at(row, column);
    if (look !== null) return look;
    throw hostError("NotImplemented", `The stand-in cannot evaluate the rule of ${cellAddress(row, column)}.`);
  };
  return readerOf(wanted, {
    address: DIRECT["address"],
    "format/fill/color": (_, row, column) => lookAt(row, column).fill ?? fillColour(sheet, row, column),
    "format/font/strikethrough": (_, row, column) => lookAt(row, column).struck ?? struck(sheet, row, column),
  });
}
