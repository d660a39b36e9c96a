/** The sample tracker's cell styles. */
import type { Border, Font, Style } from "excelize-wasm";
import type { ExcelizeFile } from "./excelize";

export interface SampleStyles {
  readonly title: number;
  readonly heading: number;
  readonly banner: number;
  readonly header: number;
  readonly body: number;
  readonly day: number;
  readonly month: number;
  readonly footer: number;
  /** Conditional styles by the word that a cell holds. */
  readonly colours: Readonly<Record<string, number>>;
}

const DARK = "1F4E5F";
const LINE = "BFC9CC";
const THIN = 1;
const SOLID = 1;

const borders: Border[] = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: LINE, Style: THIN }));
const fill = (colour: string): NonNullable<Style["Fill"]> => ({ Type: "pattern", Pattern: SOLID, Color: [colour] });
const font = (more: Font = {}): Font => ({ Family: "Calibri", Size: 10, ...more });
const wrapped = { WrapText: true, Vertical: "top" };

const WORD_COLOURS = [
  ["Blue", "BDD7EE", "1F3864"],
  ["Complete", "BDD7EE", "1F3864"],
  ["Completed", "BDD7EE", "1F3864"],
  ["Green", "C6E0B4", "1E4620"],
  ["Amber", "FFE699", "5F4400"],
  ["Red", "F4B6B0", "7B1A12"],
] as const;

/** Adds the styles to the workbook; their numbers are good for that workbook only. */
export function makeStyles(file: ExcelizeFile): SampleStyles {
  const style = (definition: Style): number => file.NewStyle(definition).style;
  const body: Style = { Font: font(), Alignment: wrapped, Border: borders };
  return {
    title: style({ Font: font({ Size: 14, Bold: true, Color: DARK }), Alignment: { Vertical: "center" } }),
    heading: style({ Font: font({ Size: 12, Bold: true, Color: DARK }), Alignment: { Vertical: "bottom" } }),
    banner: style({
      Font: font({ Size: 11, Bold: true, Color: DARK }),
      Fill: fill("DCE6EA"),
      Alignment: { Vertical: "center" },
    }),
    header: style({
      Font: font({ Bold: true, Color: "FFFFFF" }),
      Fill: fill(DARK),
      Alignment: { WrapText: true, Vertical: "center" },
      Border: borders,
    }),
    body: style(body),
    day: style({ ...body, CustomNumFmt: "d mmm yyyy", Alignment: { ...wrapped, Horizontal: "left" } }),
    month: style({ ...body, CustomNumFmt: "mmm-yy", Alignment: { ...wrapped, Horizontal: "left" } }),
    footer: style({ Font: font({ Size: 9, Italic: true, Color: "5A6B70" }) }),
    colours: Object.fromEntries(
      WORD_COLOURS.map(([word, background, text]) => [
        word,
        file.NewConditionalStyle({ Font: { Color: text, Bold: true }, Fill: fill(background) }).style,
      ]),
    ),
  };
}
