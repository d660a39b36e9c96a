/**
 * Colours of the report. Text on each fill has a contrast of 4.5 : 1 or more (WCAG 2.1 AA; a test works it out). A colour
 * never stands alone: the word is always in the cell or beside it.
 */
import type { Colour } from "../plan/model";

export interface Fill {
  readonly fill: string;
  readonly font: string;
}

export const INK = "#1F2933";
export const NAVY = "#1B365D";
export const LINK = "#1A4F9C";
export const WHITE = "#FFFFFF";
export const RULE = "#C5CDD8";

export const BAND: Fill = { fill: NAVY, font: WHITE };
export const PALE: Fill = { fill: "#EEF2F7", font: INK };
export const TABLE_HEAD: Fill = { fill: "#DCE4EE", font: NAVY };
export const TOTAL: Fill = { fill: "#EEF2F7", font: INK };

export const RAG_FILLS: Readonly<Record<Colour, Fill>> = {
  red: { fill: "#B3261E", font: WHITE },
  amber: { fill: "#F5B942", font: INK },
  green: { fill: "#2E7D32", font: WHITE },
  blue: { fill: "#1F5FA8", font: WHITE },
  grey: { fill: "#C9CDD2", font: INK },
};
