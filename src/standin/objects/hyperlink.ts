/** Range.hyperlink: a link of the range's first cell. */
import { cellAddress, intersect, parseRects } from "../model/address";
import { hostError } from "../protocol/errors";
import { BUILT_IN_STYLES } from "../model/builtInStyles";
import type { Area, Of } from "./scope";
import { writeCells } from "./writeCells";

type Self = Of<Area>;

const LINK_LOOK = BUILT_IN_STYLES.find(({ apiName }) => apiName === "Hlink")?.look ?? {};

/** Excel's limit for a link's hint. */
const MAX_SCREEN_TIP = 255;

function text(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  throw hostError("InvalidArgument", "The parts of a hyperlink must be texts.");
}

/** The link with the text of its cell, or null. */
export function readHyperlink({ it }: Self): object | null {
  const { row, column } = it.rect;
  const link = it.sheet.contents.hyperlinks.get(cellAddress(row, column));
  if (link === undefined) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address === "" ? {} : { address }),
    ...(documentReference === "" ? {} : { documentReference }),
    ...(screenTip === "" ? {} : { screenTip }),
    textToDisplay: String(it.sheet.contents.grid.value(row, column)),
  };
}

/**
 * Takes the links of the range's cells away.
 * @param withLook also the look that they gave
 */
export function clearHyperlinks({ sheet, rect }: Area, withLook: boolean): void {
  sheet.checkWritable();
  for (const [address] of sheet.contents.hyperlinks) {
    const place = parseRects(address)[0];
    if (place === undefined || intersect(place, rect) === null) continue;
    sheet.contents.hyperlinks.delete(address);
    sheet.changes.hyperlinks.add(address);
    if (withLook) sheet.changeFormat(place, { fontColor: "#000000", underline: "None", styleName: "Normal" });
  }
}

/**
 * Links every cell of the range. Excel takes the text as if it were typed and gives the cells the look of a link.
 * @throws HostError InvalidArgument
 */
export function writeHyperlink({ it, workbook }: Self, value: unknown): void {
  it.sheet.checkWritable();
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument", "A hyperlink is an object.");
  const parts = value as Readonly<Record<string, unknown>>;
  const link = {
    documentReference: text(parts["documentReference"]),
    address: text(parts["address"]),
    screenTip: text(parts["screenTip"]),
  };
  if (link.documentReference === "" && link.address === "") {
    throw hostError("InvalidArgument", "A hyperlink needs an address or a document reference.");
  }
  if (link.screenTip.length > MAX_SCREEN_TIP) throw hostError("InvalidArgument", "The screen tip is too long.");
  const { rect, sheet } = it;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.contents.hyperlinks.set(cellAddress(row, column), link);
      sheet.changes.hyperlinks.add(cellAddress(row, column));
    }
  }
  const display = text(parts["textToDisplay"]);
  if (display !== "") {
    const row = new Array<string>(rect.columns).fill(display);
    writeCells(workbook, it, new Array<string[]>(rect.rows).fill(row));
  }
  // The style brings a font of its own, so that what was set before is lost.
  sheet.changeFormat(rect, { ...LINK_LOOK, styleName: "Hyperlink" });
}
