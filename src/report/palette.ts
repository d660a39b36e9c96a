/**
 * Colours of the report beside those of the ratings, which are the definitions'. Text on each fill has a contrast of 4.5 : 1 or
 * more (WCAG 2.1 AA; a test works it out). A colour never stands alone: the word is always in the cell or beside it.
 */
import { INK, WHITE, type Fill } from "../rag/colours";

export { INK, WHITE, type Fill };

export const NAVY = "#1B365D";
export const LINK = "#1A4F9C";
export const RULE = "#C5CDD8";

export const BAND: Fill = { fill: NAVY, font: WHITE };
export const PALE: Fill = { fill: "#EEF2F7", font: INK };
/** Of figures that no colour of the key stands for. */
export const NEUTRAL: Fill = { fill: WHITE, font: NAVY };
export const TABLE_HEAD: Fill = { fill: "#DCE4EE", font: NAVY };
export const TOTAL: Fill = { fill: "#EEF2F7", font: INK };
