/**
 * A file's parts when rows or columns of one of its sheets are inserted or deleted: the sheet's own, those that belong to it (tables,
 * drawings, notes, pivot tables), and whatever refers to its cells.
 */
import { rectAddress, tryParseRect } from "../model/address";
import { shiftIndex, shiftRect, type Shift } from "../model/shift";
import { shiftFormula } from "../model/shiftFormula";
import { allOf, append, childOf, childrenOf } from "./dom";
import type { Element } from "./dom";
import type { PackageEdit } from "./packageEdit";
import { shiftAnchors, shiftBoxes } from "./shiftDrawings";
import { shiftedXml } from "./shiftedXml";
import type { SheetEntry } from "./fileFacts";
import { unescapeOoxml } from "./xml";

/** Parts with formulas, by the kind of relationship that points at them. */
const WITH_FORMULAS = new Set(["worksheet", "table", "chart", "chartEx"]);

export interface PackageShift {
  readonly workbookPart: string;
  /** As the file lists them. */
  readonly sheets: readonly SheetEntry[];
  /** The sheet whose rows or columns they are. */
  readonly entry: SheetEntry;
  readonly shift: Shift;
}

function moveAttribute(element: Element | null, name: string, shift: Shift): boolean {
  const rect = tryParseRect(element?.getAttribute(name) ?? "");
  if (element === null || rect === null) return true;
  const now = shiftRect(rect, shift);
  if (now !== null) element.setAttribute(name, rectAddress(now));
  return now !== null;
}

/** Names that a table's new columns get, as on the sheet: Column1 and so on, the first that are free. */
function freeNames(columns: readonly Element[], count: number): string[] {
  const taken = new Set(columns.map((column) => unescapeOoxml(column.getAttribute("name") ?? "").toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    if (!taken.has(`column${number}`)) names.push(`Column${number}`);
  }
  return names;
}

function shiftTableColumns(root: Element, first: number, shift: Shift): void {
  const list = childOf(root, "tableColumns");
  if (list === null || shift.axis === "row") return;
  const columns = childrenOf(list, "tableColumn");
  if (shift.kind === "delete") {
    columns.forEach((column, index) => {
      if (shiftIndex(first + index, shift) === null) column.remove();
    });
  } else if (shift.at > first && shift.at < first + columns.length) {
    let id = Math.max(...columns.map((column) => Number(column.getAttribute("id") ?? 0)));
    const next = columns[shift.at - first] ?? null;
    for (const name of freeNames(columns, shift.count)) {
      append(list, { name: "tableColumn", attributes: { id: ++id, name } }, next);
    }
  }
  list.setAttribute("count", String(childrenOf(list, "tableColumn").length));
}

function shiftTable(root: Element, shift: Shift): void {
  const before = tryParseRect(root.getAttribute("ref") ?? "");
  if (before === null) return;
  moveAttribute(root, "ref", shift);
  const filter = childOf(root, "autoFilter");
  for (const column of filter === null ? [] : childrenOf(filter, "filterColumn")) {
    if (shift.axis === "row") break;
    const now = shiftIndex(before.column + Number(column.getAttribute("colId") ?? 0), shift);
    const first = shiftRect(before, shift)?.column ?? 0;
    if (now === null) column.remove();
    else column.setAttribute("colId", String(now - first));
  }
  moveAttribute(filter, "ref", shift);
  for (const state of allOf(root, "sortState")) if (!moveAttribute(state, "ref", shift)) state.remove();
  for (const condition of allOf(root, "sortCondition")) if (!moveAttribute(condition, "ref", shift)) condition.remove();
  shiftTableColumns(root, before.column, shift);
}

/** Elements that say by "ref" which cell they belong to: notes and comments. */
function shiftNotes(root: Element, name: string, shift: Shift): void {
  for (const note of allOf(root, name)) if (!moveAttribute(note, "ref", shift)) note.remove();
}

/** What belongs to the sheet. */
function shiftOwnParts(edit: PackageEdit, part: string, shift: Shift): void {
  for (const { type, target, isOutside } of edit.relationships(part)) {
    if (isOutside || !edit.parts.has(target)) continue;
    if (type === "table") shiftTable(edit.edit(target), shift);
    else if (type === "comments") shiftNotes(edit.edit(target), "comment", shift);
    else if (type === "threadedComment") shiftNotes(edit.edit(target), "threadedComment", shift);
    else if (type === "drawing") shiftAnchors(edit.edit(target), shift);
    else if (type === "vmlDrawing") shiftBoxes(edit.edit(target), shift);
    else if (type === "pivotTable") moveAttribute(childOf(edit.edit(target), "location"), "ref", shift);
  }
}

function shiftNames(root: Element, { sheets, entry, shift }: PackageShift): void {
  const list = childOf(root, "definedNames");
  for (const name of list === null ? [] : childrenOf(list, "definedName")) {
    const scope = name.getAttribute("localSheetId");
    const isOwn = scope !== null && sheets[Number(scope)] === entry;
    const text = name.textContent ?? "";
    const now = shiftFormula(text, shift, (sheet) => (sheet === null ? isOwn : isNamed(sheet, entry))).text;
    if (now !== text) name.textContent = now;
  }
}

function isNamed(sheet: string, { name }: SheetEntry): boolean {
  return sheet.toLowerCase() === name.toLowerCase();
}

/** Pivot tables anywhere that take their figures from the sheet. */
function shiftSources(edit: PackageEdit, { entry, shift }: PackageShift): void {
  for (const part of edit.partsOfKinds(new Set(["pivotCacheDefinition"]))) {
    const [source] = allOf(edit.edit(part), "worksheetSource");
    if (source !== undefined && isNamed(source.getAttribute("sheet") ?? "", entry)) moveAttribute(source, "ref", shift);
  }
}

/** Brings all parts up to date. @throws WorkbookFileError "broken" */
export function shiftPackage(edit: PackageEdit, work: PackageShift): void {
  const { entry, shift, workbookPart } = work;
  const own = entry.part ?? "";
  const ownParts = new Set([own, ...edit.relationships(own).map(({ target }) => target)]);
  for (const part of edit.partsOfKinds(WITH_FORMULAS)) {
    const xml = edit.text(part);
    const isOwn = ownParts.has(part);
    if (!isOwn && !xml.includes("!")) continue;
    const isMeant = (sheet: string | null): boolean => (sheet === null ? isOwn : isNamed(sheet, entry));
    const now = shiftedXml({ part, xml, shift, isSheet: part === own, isMeant });
    if (now !== xml) edit.put(part, now);
  }
  shiftOwnParts(edit, own, shift);
  shiftNames(edit.edit(workbookPart), work);
  shiftSources(edit, work);
}
