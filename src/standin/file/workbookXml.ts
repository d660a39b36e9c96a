/** Changes to the workbook's own part (ECMA-376 part 1, 18.2): its sheets and their order, names, the shown sheet, calculation. */
import type { Sheet, Visibility } from "../model/sheet";
import { withSheetNames, type SheetFate } from "../model/sheetReferences";
import type { Workbook } from "../model/workbook";
import { append, childIn, childOf, childrenOf, setNamespaced } from "./dom";
import type { Element } from "./dom";
import type { Vocabulary } from "./vocabulary";

/** Children of the part in the order that the schema wants. */
const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr"],
  ...["smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];

const STATES: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** A name to be written: of the whole workbook where it has no sheet. */
export interface WrittenName {
  readonly name: string;
  readonly sheet: Sheet | null;
  /** Without "=". */
  readonly text: string;
  readonly isHidden: boolean;
  readonly comment: string;
}

export interface WorkbookChanges {
  readonly workbook: Workbook;
  /** Relationship of each sheet that was added. */
  readonly added: ReadonlyMap<Sheet, string>;
  readonly names: readonly WrittenName[];
  /** What became of the file's sheets, for names that name them. */
  readonly fateOf: SheetFate;
  readonly vocabulary: Vocabulary;
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Puts the sheets in their order of now, under their names of now. @returns the file's sheets by their place before */
function updateSheets(root: Element, { workbook, added, vocabulary }: WorkbookChanges): (Sheet | null)[] {
  const list = childIn(root, "sheets", ORDER);
  const before = childrenOf(list, "sheet");
  const sheetOf = new Map(workbook.sheets.map((sheet) => [sheet.origin.inFile?.name ?? null, sheet]));
  const places = before.map((element) => sheetOf.get(element.getAttribute("name") ?? "") ?? null);
  const elements = new Map(before.map((element, index) => [places[index], element]));
  let number = Math.max(0, ...before.map((element) => Number(element.getAttribute("sheetId") ?? 0)));
  for (const sheet of workbook.sheets) {
    const relationship = added.get(sheet);
    const element =
      relationship === undefined
        ? elements.get(sheet)
        : append(list, { name: "sheet", attributes: { name: sheet.name, sheetId: ++number } });
    if (element === undefined) continue;
    if (relationship !== undefined) setNamespaced(element, vocabulary.relationships, "r", "id", relationship);
    setOrRemove(element, "name", sheet.name);
    if (sheet.origin.inFile?.visibility !== sheet.visibility) setOrRemove(element, "state", STATES[sheet.visibility]);
    list.appendChild(element);
  }
  before.forEach((element, index) => {
    if (places[index] === null) element.remove();
  });
  return places;
}

function updateNames(root: Element, places: readonly (Sheet | null)[], changes: WorkbookChanges): void {
  const { workbook, names, fateOf } = changes;
  const old = childOf(root, "definedNames");
  const hadNames = old !== null && childrenOf(old).length > 0;
  const key = (name: string, sheet: Sheet | null): string => `${name.toLowerCase()} ${sheet?.id ?? ""}`;
  const replaced = new Set([...workbook.deletedNames, ...names].map(({ name, sheet }) => key(name, sheet)));
  for (const element of old === null ? [] : childrenOf(old, "definedName")) {
    const scope = element.getAttribute("localSheetId");
    const sheet = scope === null ? null : places[Number(scope)];
    // The name of a sheet that is gone goes with it.
    if (sheet === undefined || (scope !== null && sheet === null)) element.remove();
    else if (replaced.has(key(element.getAttribute("name") ?? "", sheet))) element.remove();
    else {
      if (sheet !== null) setOrRemove(element, "localSheetId", String(workbook.sheets.indexOf(sheet)));
      const text = element.textContent ?? "";
      const now = withSheetNames(text, fateOf);
      if (now !== text) element.textContent = now;
    }
  }
  for (const { name, sheet, text, isHidden, comment } of names) {
    append(childIn(root, "definedNames", ORDER), {
      name: "definedName",
      attributes: {
        name,
        ...(sheet === null ? {} : { localSheetId: workbook.sheets.indexOf(sheet) }),
        ...(isHidden ? { hidden: 1 } : {}),
        ...(comment === "" ? {} : { comment }),
      },
      text,
    });
  }
  const list = childOf(root, "definedNames");
  // A list that was empty in the file stays as it was.
  if (list !== null && hadNames && childrenOf(list).length === 0) list.remove();
}

function updateView(root: Element, workbook: Workbook): void {
  const views = childIn(root, "bookViews", ORDER);
  const view = childOf(views, "workbookView") ?? append(views, { name: "workbookView" });
  const active = workbook.sheets.indexOf(workbook.activeSheet);
  if (Number(view.getAttribute("activeTab") ?? 0) !== active) view.setAttribute("activeTab", String(active));
  if (Number(view.getAttribute("firstSheet") ?? 0) >= workbook.sheets.length) view.removeAttribute("firstSheet");
}

/**
 * Brings the part up to date; what is not concerned stays as it is. Formulas are calculated when the file is opened.
 * @param root element of the part
 */
export function updateWorkbook(root: Element, changes: WorkbookChanges): void {
  const places = updateSheets(root, changes);
  updateNames(root, places, changes);
  updateView(root, changes.workbook);
  childIn(root, "calcPr", ORDER).setAttribute("fullCalcOnLoad", "1");
}
