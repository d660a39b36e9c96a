/** Excel.ChartFont, behind the format of titles, legends, axes and data labels. */
import type { ChartFont } from "../model/chart";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { asBoolean, asColour, asNumber } from "./values";

const fontType: ObjectType<ChartFont> = {
  name: "ChartFont",
  read: { Size: ({ size }) => size, Bold: ({ bold }) => bold, Color: ({ color }) => color },
  write: {
    Size: (font, value) => {
      font.size = asNumber(value, "The font's size", 1, 409);
    },
    Bold: (font, value) => {
      font.bold = asBoolean(value, "Bold");
    },
    Color: (font, value) => {
      font.color = asColour(value, "The font's colour");
    },
  },
};

const formatType: ObjectType<ChartFont> = {
  name: "ChartFormat",
  navigate: { Font: (font) => bind(fontType, font) },
};

/** The format of a piece of a chart's text. */
export function chartTextFormat(font: ChartFont): HostObject {
  return bind(formatType, font);
}
