/**
 * Writes as data: an ordered list that can be shown, checked, chunked and undone before anything touches the workbook.
 * Pure; excel/apply is the one loop that carries the list out. Addresses are A1 without the sheet ("B2:D9"); colours are
 * "#RRGGBB"; lengths are points unless the name says otherwise.
 */
import type { CellValue } from "../plan/cells";

export interface CellFormat {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly fontSize?: number;
  /** A font by name; the workbook's own where it is absent. */
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  /** A thin line of this colour round and between the cells. */
  readonly borderColour?: string;
  /** A built-in cell style, set before the rest, under the name that Excel gives it in every language. */
  readonly style?: "SheetTitle" | "Heading1" | "Heading2" | "Heading3";
}

/** A cell whose text equals `equals` gets the colours. */
export interface WordColour {
  readonly equals: string;
  readonly fill: string;
  readonly fontColour: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: string;
  /** Colour of the figures on it. */
  readonly font: string;
  /** Number format of the figures on it; the figures alone unless given. */
  readonly labelFormat?: string;
}

export type Operation =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly tabColour?: string }
  /** Values only; text is written as text even where it begins with = + - @ or looks like a date. */
  | {
      readonly kind: "setValues";
      readonly sheet: string;
      readonly address: string;
      /** rows × columns, the shape of `address`. */
      readonly values: readonly (readonly CellValue[])[];
    }
  | { readonly kind: "setNumberFormat"; readonly sheet: string; readonly address: string; readonly format: string }
  | {
      readonly kind: "setFormat";
      readonly sheet: string;
      /** One or more areas, separated by commas, at most 8,192 characters. */
      readonly addresses: string;
      readonly format: CellFormat;
    }
  /** Widths of whole columns; `width` in points. */
  | { readonly kind: "setColumnWidth"; readonly sheet: string; readonly columns: string; readonly width: number }
  /** Heights of whole rows; `rows` is one or more row ranges, "5:7,9:9", at most 8,192 characters. */
  | { readonly kind: "setRowHeight"; readonly sheet: string; readonly rows: string; readonly height: number }
  | {
      readonly kind: "addTable";
      readonly sheet: string;
      /** Header row included. */
      readonly address: string;
      readonly name: string;
      readonly style: string;
      /** Whether the headings carry filter buttons (they do unless this is false): they cover headings of narrow columns. */
      readonly showFilter?: boolean;
    }
  | {
      readonly kind: "colourWords";
      readonly sheet: string;
      readonly address: string;
      readonly words: readonly WordColour[];
    }
  /** Colours for cells whatever they hold, as a conditional format: their own formats stay, and it can be taken away again. */
  | {
      readonly kind: "colourCells";
      readonly sheet: string;
      readonly address: string;
      readonly fill: string;
      readonly fontColour: string;
    }
  /**
   * A link from one cell to a place in the same workbook; the cell keeps its text. Excel gives a linked cell the looks
   * of its "Hyperlink" style, so formats of one's own come after the link.
   */
  | {
      readonly kind: "linkCell";
      readonly sheet: string;
      readonly address: string;
      /** What the cell shows, at most 255 characters; the cell holds it as text … */
      readonly text: string;
      /** … unless the cell holds this: a number that is linked stays a number. */
      readonly value?: CellValue;
      /** "'Sheet name'!A6". */
      readonly target: string;
      readonly screenTip: string;
    }
  /** A drop-down list for each cell; other words may be typed too, after a warning. */
  | {
      readonly kind: "offerWords";
      readonly sheet: string;
      readonly address: string;
      /** None with a comma in it; at most 255 characters together with the commas between them. */
      readonly words: readonly string[];
      /** Cells of the same sheet that hold the words, where a list cannot: "$M$5:$M$40"; `words` is then empty. */
      readonly from?: string;
    }
  /** Takes a drop-down list away again. */
  | { readonly kind: "removeWords"; readonly sheet: string; readonly address: string }
  | {
      readonly kind: "addChart";
      readonly sheet: string;
      readonly name: string;
      readonly chart: "BarStacked" | "BarStacked100" | "BarClustered" | "ColumnClustered";
      /** A column a series, the header row included. */
      readonly source: string;
      /** The names of the bars: a column beside the source, without its header. */
      readonly categories: string;
      readonly series: readonly ChartSeries[];
      /**
       * What the chart shows, in a sentence; it is printed above the chart, because Office.js has no way to set a chart's
       * alternative text.
       */
      readonly description: string;
      /** The chart covers these cells. */
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "setPrint";
      readonly sheet: string;
      readonly area: string;
      /** Rows repeated at the top of each page, "$1:$1", or null. */
      readonly titleRows: string | null;
      readonly orientation: "Landscape" | "Portrait";
      readonly paper: "A4" | "A3";
      /** Pages wide; height follows. */
      readonly pagesWide: number;
      /** Per cent: what the pages come to, for where Excel takes no notice of their number. */
      readonly scale?: number;
      /** Points. */
      readonly margins: {
        readonly top: number;
        readonly bottom: number;
        readonly left: number;
        readonly right: number;
        readonly header: number;
        readonly footer: number;
      };
      /** Excel's codes are allowed: &P, &N, &D. */
      readonly header: { readonly left: string; readonly centre: string; readonly right: string };
      readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
    }
  /** A page break above each of these rows, 1-based. */
  | { readonly kind: "addPageBreaks"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: "hideGridlines"; readonly sheet: string }
  /** A hidden name, scoped to the sheet, whose value is the text: how we know our own sheets again. */
  | { readonly kind: "markSheet"; readonly sheet: string; readonly name: string; readonly value: string }
  /** The workbook's title, only where it has none. */
  | { readonly kind: "setTitleIfBlank"; readonly title: string }
  /** Shows the sheet with the cursor in the cell. */
  | { readonly kind: "showCell"; readonly sheet: string; readonly address: string };
