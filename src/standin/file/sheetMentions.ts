/**
 * Rewrites what the parts of a file say of sheets that have another name now or are gone: formulas of cells, tables, conditional
 * formats, validations and charts, and the sources of pivot tables. Links of cells keep the old name, as they do in Excel. Parts may
 * be large, so they are read as a stream, and only the texts concerned are replaced.
 */
import { withSheetNames, type SheetFate } from "../model/sheetReferences";
import type { PackageEdit } from "./packageEdit";
import { escapeXml, strictParser } from "./xml";
import type { NamespacedTag } from "./xml";

const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);
/** Parts, by the kind of relationship that points at them, in which sheets are named. */
const NAMING = new Set(["worksheet", "table", "chart", "pivotCacheDefinition"]);

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The replacements that a part needs, in order. */
function replacements(part: string, xml: string, fateOf: SheetFate): Replacement[] {
  const found: Replacement[] = [];
  let start = -1;
  let formula = "";
  const take = (text: string): void => {
    if (start >= 0) formula += text;
  };
  const open = (tag: NamespacedTag, past: number): void => {
    if (FORMULAS.has(tag.local) && !tag.isSelfClosing) {
      start = past;
      formula = "";
    } else if (tag.local === "worksheetSource") {
      found.push(...sourceReplacement(xml, xml.lastIndexOf("<", past - 1), past, tag.attributes["sheet"], fateOf));
    }
  };
  const close = (tag: NamespacedTag, past: number): void => {
    if (start < 0 || !FORMULAS.has(tag.local)) return;
    const changed = withSheetNames(formula, fateOf);
    if (changed !== formula) {
      found.push({ start, end: xml.lastIndexOf("<", past - 1), text: escapeXml(changed) });
    }
    start = -1;
  };
  strictParser(part, { open, close, text: take }).write(xml).close();
  return found;
}

/** The attribute of a tag that names the sheet which a pivot table takes its figures from. */
function sourceReplacement(
  xml: string,
  from: number,
  to: number,
  attribute: { readonly name: string; readonly value: string } | undefined,
  fateOf: SheetFate,
): Replacement[] {
  const fate = attribute === undefined ? null : (fateOf(attribute.value) ?? null);
  if (attribute === undefined || fate === null) return [];
  const tag = xml.slice(from, to);
  const name = /\ssheet\s*=\s*/.exec(tag);
  if (name === null) return [];
  const quote = name.index + name[0].length;
  const end = tag.indexOf(tag.charAt(quote), quote + 1);
  return [{ start: from + quote, end: from + end + 1, text: `"${escapeXml(fate)}"` }];
}

/** Brings the parts that name sheets up to date; those that name none of them stay the same. */
export function renameMentions(edit: PackageEdit, fateOf: SheetFate): void {
  for (const name of edit.partsOfKinds(NAMING)) {
    const xml = edit.text(name);
    if (!xml.includes("!") && !xml.includes("worksheetSource")) continue;
    const all = replacements(name, xml, fateOf);
    if (all.length === 0) continue;
    let [text, at] = ["", 0];
    for (const one of all) {
      text += xml.slice(at, one.start) + one.text;
      at = one.end;
    }
    edit.put(name, text + xml.slice(at));
  }
}
