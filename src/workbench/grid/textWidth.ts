/** Widths of characters as the page draws them. */
import type { Format } from "../../standin/model/format";

/** Width of one character in pixels. */
export type WidthOf = (char: string) => number;

const context = (): CanvasRenderingContext2D | null => document.createElement("canvas").getContext("2d");
let canvas: CanvasRenderingContext2D | null | undefined;
const fonts = new Map<string, WidthOf>();

/** Each character of a font is measured once. */
function measuring(font: string): WidthOf {
  const widths = new Map<string, number>();
  return (char) => {
    let width = widths.get(char);
    if (width === undefined) {
      canvas ??= context();
      if (canvas !== null) canvas.font = font;
      width = canvas?.measureText(char).width ?? 0;
      widths.set(char, width);
    }
    return width;
  };
}

export function widthIn(format: Format): WidthOf {
  const font = `${format.get("bold") ? "bold " : ""}${format.get("fontSize")}pt "${format.get("fontName")}"`;
  let widthOf = fonts.get(font);
  if (widthOf === undefined) {
    widthOf = measuring(font);
    fonts.set(font, widthOf);
  }
  return widthOf;
}
