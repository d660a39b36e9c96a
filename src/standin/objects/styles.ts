/** Range.style: named cell styles, those of the file and Excel's own. */
import type { Format, FormatProperties } from "../model/format";
import { BUILT_IN_STYLES } from "../model/builtInStyles";
import type { Workbook } from "../model/workbook";
import { hostError } from "../protocol/errors";
import type { Area } from "./scope";

/** What a named style brings along: its fonts, lines and fill. */
function styleOf(workbook: Workbook, name: string): Partial<FormatProperties> {
  const unknown = hostError("ItemNotFound", `There is no cell style "${name}".`);
  // In another language Excel's own styles have other names; those of the file keep theirs.
  const builtIn = BUILT_IN_STYLES.find((style) => [style.apiName, style.name].includes(name));
  if (builtIn !== undefined && !workbook.rules.knowsStyles) throw unknown;
  const own = workbook.origin.namedStyles.get((builtIn?.name ?? name).toLowerCase());
  if (own === undefined) {
    if (builtIn === undefined) throw unknown;
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

/**
 * @param name as Excel.BuiltInStyle has it ("Heading1"), as English Excel shows it ("Heading 1"), or of the file
 * @throws HostError ItemNotFound for a style that neither the workbook nor Excel has
 */
export function applyStyle(workbook: Workbook, areas: readonly Area[], name: string): void {
  const look = styleOf(workbook, name);
  for (const { sheet, rect } of areas) sheet.changeFormats(rect, (format: Format) => format.with(look));
}

/** A style's name as Excel tells it: of its own styles the one in Excel.BuiltInStyle. */
export function toldStyle(styleName: string | null): string | null {
  return BUILT_IN_STYLES.find(({ name }) => name === styleName)?.apiName ?? styleName;
}
