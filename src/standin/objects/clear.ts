/** Range.clear and RangeAreas.clear (Excel.ClearApplyTo). */
import { clearHyperlinks } from "./hyperlink";
import type { Area } from "./scope";

export const CLEARABLE = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** "Hyperlinks" leaves texts and looks as they are; "RemoveHyperlinks" takes the look of a link away, too. */
export function clearArea(area: Area, what: (typeof CLEARABLE)[number]): void {
  const { sheet, rect } = area;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") clearHyperlinks(area, what === "RemoveHyperlinks");
  else {
    sheet.clear(rect, what === "ResetContents" ? "Contents" : what);
    if (what === "All") clearHyperlinks(area, false);
  }
}
