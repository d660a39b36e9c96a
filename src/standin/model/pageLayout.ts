/** Print set-up, as far as it was set through Office.js. */
import type { Rect } from "./address";

/** Header and footer of all pages; Excel's codes (&P, &N, &D) are allowed. */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  /** Excel.PaperType, "A4" among others. */
  paperSize?: string;
  /** Pages across and down; null is as many as it takes. */
  fit?: { readonly wide: number | null; readonly tall: number | null };
  /** Percent. */
  scale?: number;
  /** Points. */
  topMargin?: number;
  bottomMargin?: number;
  leftMargin?: number;
  rightMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printArea?: Rect;
  titleRows?: Rect;
  headerFooter?: HeaderFooter;
}
