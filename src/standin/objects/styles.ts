/** Range.style: named cell styles, those of the file and Excel's own. */
import type { Format, FormatProperties } from "../model/format";
import { BUILT_IN_STYLES } from "../model/builtInStyles";
import type { Workbook } from "../model/workbook";
import { hostError } from "../protocol/errors";
import type { Area } from "./scope";

/** What a named style brings along: its fonts, lines and fill. */
function styleOf(workbook: Workbook, name: string): Partial<FormatProperties> {
  const own = workbook.origin.namedStyles.get(name.toLowerCase());
  if (own === undefined) {
    const builtIn = BUILT_IN_STYLES.find((style) => style.name.toLowerCase() === name.toLowerCase());
    if (builtIn === undefined) throw hostError("ItemNotFound", `There is no cell style "${name}".`);
    return { ...builtIn.look, styleName: builtIn.name };
  }
  const { fontColor, fontName, fontSize, bold, italic, underline, fillColor, styleName } = own;
  const { borderTop, borderBottom, borderLeft, borderRight } = own;
  return {
    ...{ fontColor, fontName, fontSize, bold, italic, underline, styleName },
    ...{ borderTop, borderBottom, borderLeft, borderRight },
    ...(fillColor === "" ? {} : { fillColor }),
  };
}

/** @throws HostError ItemNotFound for a style that neither the workbook nor Excel has */
export function applyStyle(workbook: Workbook, areas: readonly Area[], name: string): void {
  const look = styleOf(workbook, name);
  for (const { sheet, rect } of areas) sheet.changeFormats(rect, (format: Format) => format.with(look));
}
