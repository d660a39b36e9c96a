/**
 * Rewrites what the parts of a file say of sheets that have another name now or are gone: formulas of cells, tables, conditional
 * formats, validations and charts, defined names, and the sources of pivot tables. Links of cells keep the old name, as they do
 * in Excel.
 */
import { withSheetNames, type SheetFate } from "../model/sheetReferences";
import { escapeXml, unescapeXml } from "./xml";
import { pack, unpackText, type PackedPart } from "./zip";

const PLACES = /^xl\/(?:worksheets|charts|pivotCache|tables)\/[^/]+\.xml$/;
const FORMULA =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)/g;
const PIVOT_SOURCE = /(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet=")([^"]*)(?=")/g;
const NAME = /(<(?:\w+:)?definedName\s[^>]*>)([^<]+)/g;

function withFormulas(xml: string, pattern: RegExp, fateOf: SheetFate): string {
  return xml.replace(pattern, (whole: string, tag: string, text: string) => {
    const formula = unescapeXml(text);
    const changed = withSheetNames(formula, fateOf);
    return changed === formula ? whole : tag + escapeXml(changed);
  });
}

function withPivotSources(xml: string, fateOf: SheetFate): string {
  return xml.replace(PIVOT_SOURCE, (whole: string, before: string, name: string) => {
    const fate = fateOf(unescapeXml(name)) ?? null;
    return fate === null ? whole : before + escapeXml(fate);
  });
}

/** The parts with what they say of sheets brought up to date; those that name none of them are the same objects. */
export function withoutOldNames(
  parts: ReadonlyMap<string, PackedPart>,
  workbookName: string,
  fateOf: SheetFate,
): Map<string, PackedPart> {
  return new Map(
    [...parts].map(([name, part]) => {
      if (name !== workbookName && !PLACES.test(name)) return [name, part];
      const xml = unpackText(part);
      const changed =
        name === workbookName
          ? withFormulas(xml, NAME, fateOf)
          : withPivotSources(withFormulas(xml, FORMULA, fateOf), fateOf);
      return [name, changed === xml ? part : pack(name, changed)];
    }),
  );
}
