/** What sections are made of. A section says what is to stand there; where it comes to stand is the layout's business. */
import type { ChartSeries, WordColour } from "../../operations/operations";
import type { CellValue } from "../../plan/cells";
import type { Fill } from "../palette";

/** A place to jump to: a named place of the report itself, on whichever sheet, or a cell of the tracker. */
export type LinkTarget =
  | { readonly anchor: string }
  /** `address` is A1 without the sheet. */
  | { readonly sheet: string; readonly address: string };

/** The report's title with the lines that say what it is about. */
export interface TitleBlock {
  readonly kind: "title";
  readonly title: string;
  /** Lines below it, from the most important one. */
  readonly lines: readonly string[];
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
  readonly anchor?: string;
  /** Begins a page, unless all stands on one: behind a table whose pages Excel breaks, nobody knows how much room is left. */
  readonly startsPage?: true;
}

/** Running text across the page. Numbered paragraphs are numbered through the report, as in a board paper. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly look: "lead" | "body" | "note";
  readonly numbered: boolean;
  /** Stands on the page of what is above it. */
  readonly staysBelow?: true;
}

/** What a column holds decides how it is shown. */
export type ColumnHolds =
  | "text"
  /** A number of things. */
  | "count"
  /** A number from 0 to 1. */
  | "share"
  /** A serial number, or a word where there is no date. */
  | "date"
  /** A word of the RAG key. */
  | "colour";

/** A text in pieces that are written one behind the other: put together only when it is written. */
export type Pieces = readonly string[];

export type Cell = CellValue | Pieces;

export interface TableColumn {
  readonly heading: string;
  readonly holds: ColumnHolds;
  /** Decimals of a per cent that a share is printed with; none unless given. */
  readonly decimals?: number;
  /** Colours of the heading, where they are not those of all headings. */
  readonly fill?: Fill;
}

export interface CellLink {
  /** 0-based row of the table's body. */
  readonly row: number;
  /** 0-based column of the table. */
  readonly column: number;
  readonly target: LinkTarget;
  readonly tip: string;
}

/** A named Excel table with one header row. Its first column stands in column A, the others follow the grid. */
export interface TableBlock {
  readonly kind: "table";
  /** ASCII, unique in the report. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** At least one; rows × columns, no cell blank. */
  readonly rows: readonly (readonly Cell[])[];
  readonly links: readonly CellLink[];
  /** Colours of the words in columns that hold colours. */
  readonly words: readonly WordColour[];
  /** "annex" is the small type for long texts. */
  readonly type: "table" | "annex";
  /** The last row is the total of the others. */
  readonly hasTotal: boolean;
  /** All rows stand on one page; for tables that surely fit on one. */
  readonly keepTogether: boolean;
  /** A long list: filter buttons, and its headings repeated on later pages (Excel does so for the first such table). */
  readonly repeatHeader: boolean;
  /** What becomes of a text that is higher than a row can be: it goes on in a row below, unless each row must stay one. */
  readonly tooLong?: "shorten";
}

/** A big number on a colour, with its label and what it counts beside it. */
export interface Tile {
  readonly label: string;
  readonly value: number;
  readonly meaning: string;
  readonly accent: Fill;
  readonly target: LinkTarget | null;
  readonly tip: string;
}

/** The tiles, one below the other. */
export interface FiguresBlock {
  readonly kind: "figures";
  readonly tiles: readonly Tile[];
}

/** A stacked bar for each row of a table of counts, with its colours; the total row is left out. It stands on the table's page. */
export interface ChartBlock {
  readonly kind: "chart";
  /** Name of the table. Its second column names the bars; its fourth and following ones are the series. */
  readonly table: string;
  readonly name: string;
  /** What the chart shows, in a sentence or two: it stands beside the chart in a cell, where Excel has no alternative text for charts. */
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** Names of the bars. */
  readonly names: readonly string[];
  /** What the longest bar counts. */
  readonly longestBar: number;
}

export type Block = TitleBlock | HeadingBlock | ParagraphBlock | TableBlock | FiguresBlock | ChartBlock;
