/**
 * Writes a workbook back. Excelize gets a light copy in which sheets that were not touched are blank; what it makes of it is put
 * together with the original parts, which stay byte for byte as they were. So a large tracker costs nothing to keep.
 */
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { chartXml } from "./chartXml";
import { placeCharts } from "./drawingXml";
import { must, openInExcelize, startExcelize } from "./excelize";
import type { ExcelizeFile } from "./excelize";
import { withContentType, withRelationship } from "./packageLists";
import { Package, relationshipsName } from "./package";
import { saveSheet } from "./saveSheet";
import { isRenamed, saveSheetList, saveVisibilities, withCurrentSheets } from "./saveSheetList";
import { haveChanged, putSettings } from "./settingsParts";
import { uidOf, withUid } from "./sheetUid";
import { withCells } from "./sheetXml";
import { StyleWriter } from "./styleWriter";
import { tableXml, withHeadings } from "./tableXml";
import { readWorkbookPart } from "./workbookFile";
import type { OpenedFile } from "./workbookFile";
import { splicedWorkbook, withHiddenNames, withSheetOrder, withVeryHidden } from "./workbookXml";
import { pack, unpack, unpackHead, unpackText, writeZip } from "./zip";
import type { PackedPart } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const BLANK_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';
const NO_TEXTS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>';

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const STYLES_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

type Parts = Map<string, PackedPart>;

/** True when the sheets have to change, or what belongs to them: names, title, the shown sheet. */
function isChanged({ workbook, sheets }: OpenedFile): boolean {
  return (
    workbook.deleted.length > 0 ||
    workbook.deletedNames.length > 0 ||
    workbook.title !== workbook.origin.title ||
    workbook.active !== workbook.activeInFile ||
    workbook.names.some((name) => !name.isOfFile) ||
    workbook.sheets.some((sheet, index) => isTouched(sheet) || isRenamed(sheet) || sheets[index]?.name !== sheet.name)
  );
}

/** True when the sheet's own part has to change. */
function isTouched(sheet: Sheet): boolean {
  return sheet.isNew || sheet.changes.any || sheet.tables.some((table) => table.fileName === null);
}

/** True when Excelize works on cells of the file, and so needs the texts that they share. */
function readsTexts(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => isTouched(sheet) && !sheet.isNew);
}

/** Name of the part of a sheet that the file had. */
function partOf({ sheets }: OpenedFile, sheet: Sheet): string {
  return sheets.find(({ name }) => name === sheet.origin.inFile?.name)?.part ?? "";
}

function relatedPart(file: Package, from: string, type: string): string | null {
  return file.relationships(from).find((relation) => relation.type === type)?.target ?? null;
}

/** The styles of every cell that will be written, so that they are there before Excelize looks. */
function collectStyles(workbook: Workbook, styles: StyleWriter): void {
  for (const sheet of workbook.sheets.filter(isTouched)) {
    const { formats } = sheet.contents;
    for (const [, format] of formats.columns()) styles.styleOf(format);
    for (const [, format] of formats.rows()) styles.styleOf(format);
    for (const format of sheet.changes.conditionalFormats) if (format.rule !== null) styles.conditionalStyle(format);
    for (const [, row] of formats.cellRows()) {
      row.forEach((format) => {
        if (format !== undefined) styles.styleOf(format);
      });
    }
  }
}

/** The copy that Excelize works on. */
function lightCopy(opened: OpenedFile, styles: StyleWriter): Uint8Array {
  const { file, workbook } = opened;
  const parts: Parts = new Map(file.parts);
  const put = (name: string, content: string): void => void parts.set(name, pack(name, content));
  const untouched = [...workbook.sheets, ...workbook.deleted].filter((sheet) => !isTouched(sheet));
  for (const sheet of untouched) if (isWorksheet(opened, sheet)) put(partOf(opened, sheet), BLANK_SHEET);
  const texts = relatedPart(file, file.workbookName, "sharedStrings");
  if (texts !== null && !readsTexts(workbook)) put(texts, NO_TEXTS);
  const stylesName = relatedPart(file, file.workbookName, "styles");
  put(stylesName ?? STYLES, styles.toXml());
  if (stylesName === null) {
    const list = relationshipsName(file.workbookName);
    put(CONTENT_TYPES, withContentType(file.text(CONTENT_TYPES), STYLES, STYLES_TYPE));
    put(list, withRelationship(file.text(list), { id: "rIdStyles", type: STYLES_KIND, target: `/${STYLES}` }));
  }
  return writeZip(parts.values());
}

function isWorksheet({ sheets }: OpenedFile, sheet: Sheet): boolean {
  return sheets.find(({ name }) => name === sheet.origin.inFile?.name)?.kind === "worksheet";
}

function saveSheets(target: ExcelizeFile, workbook: Workbook, styles: StyleWriter): void {
  saveSheetList(target, workbook);
  for (const sheet of workbook.sheets.filter(isTouched)) saveSheet({ file: target, sheet, styles });
  saveVisibilities(target, workbook);
}

function saveNames(target: ExcelizeFile, workbook: Workbook): void {
  const scope = (sheet: Sheet | null): { Scope?: string } => (sheet === null ? {} : { Scope: sheet.name });
  for (const { name, sheet } of workbook.deletedNames) {
    must(target.DeleteDefinedName({ Name: name, ...scope(sheet) }), "deleting a name");
  }
  for (const { name, formula, sheet, comment } of workbook.names.filter((each) => !each.isOfFile)) {
    const text = { Name: name, RefersTo: formula.replace(/^=/, ""), Comment: comment, ...scope(sheet) };
    must(target.SetDefinedName(text), "a name");
  }
}

function saveWorkbookItself(target: ExcelizeFile, workbook: Workbook): void {
  saveNames(target, workbook);
  if (workbook.title !== workbook.origin.title) {
    const { props } = must(target.GetDocProps(), "the title");
    must(target.SetDocProps({ ...props, Title: workbook.title }), "the title");
  }
  if (readsTexts(workbook)) {
    // Drops the results of formulas that may have changed.
    must(target.UpdateLinkedValue(), "formulas");
  }
  must(target.SetCalcProps({ FullCalcOnLoad: true }), "calculation on opening");
  const { index } = must(target.GetSheetIndex(workbook.activeSheet.name), "the active sheet");
  must(target.SetActiveSheet(index), "the active sheet");
}

function saveSettings(parts: Parts, { origin, settings }: Workbook): void {
  if (haveChanged(origin.settings, settings)) putSettings(parts, origin.settings, settings);
}

/** Puts the parts together: what Excelize wrote, completed, and what it did not need. */
class Assembly {
  private readonly parts: Parts;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly opened: OpenedFile,
    private readonly saved: Package,
    private readonly styles: StyleWriter,
  ) {
    this.parts = new Map(saved.parts);
    this.names = sheetParts(saved);
  }

  private put(name: string, content: string | Uint8Array): void {
    this.parts.set(name, pack(name, content));
  }

  private text(name: string): string {
    const part = this.parts.get(name);
    return part === undefined ? "" : unpackText(part);
  }

  run(): Uint8Array {
    const { workbook } = this.opened;
    for (const sheet of workbook.sheets) {
      if (isTouched(sheet)) this.complete(sheet);
      else this.keep(sheet);
    }
    this.keepOthers();
    const added = workbook.names.filter((name) => !name.isOfFile);
    const order = workbook.sheets.map((sheet) => sheet.name);
    const veryHidden = workbook.sheets.filter((sheet) => sheet.visibility === "VeryHidden").map((sheet) => sheet.name);
    const book = this.saved.workbookName;
    const changed = withVeryHidden(withHiddenNames(withSheetOrder(this.text(book), order), added), veryHidden);
    this.put(book, splicedWorkbook(this.opened.file.text(this.opened.file.workbookName), changed));
    saveSettings(this.parts, workbook);
    return writeZip(this.parts.values());
  }

  /** A sheet that was touched: cells, tables and charts that Excelize only prepared. */
  private complete(sheet: Sheet): void {
    const name = this.names.get(sheet.name) ?? "";
    if (sheet.isNew)
      this.put(
        name,
        withCells(this.text(name), sheet, (format) => this.styles.styleOf(format)),
      );
    this.completeUid(sheet, name);
    const related = this.saved.relationships(name);
    for (const { type, target } of related) {
      if (type === "table") this.completeTable(sheet, target);
      else if (type === "drawing" && sheet.changes.charts.length > 0) this.completeCharts(sheet, target);
    }
  }

  /** The id that the sheet is known by from now on, or that Excel had given it. */
  private completeUid(sheet: Sheet, name: string): void {
    const [original, now] = [this.opened.file.parts.get(partOf(this.opened, sheet)), this.parts.get(name)];
    if (now === undefined || uidOf(now) === sheet.id) return;
    if (sheet.isNew || (original !== undefined && uidOf(original) !== null))
      this.put(name, withUid(this.text(name), sheet.id));
  }

  private completeTable(sheet: Sheet, name: string): void {
    const xml = this.text(name);
    const displayName = /\sdisplayName="([^"]*)"/.exec(xml)?.[1] ?? "";
    const table = sheet.tables.find((each) => each.name === displayName);
    if (table === undefined) return;
    const id = Number(/<table\s[^>]*?\sid="(\d+)"/.exec(xml)?.[1] ?? 1);
    this.put(name, table.fileName === null ? tableXml(sheet, table, id) : withHeadings(xml, sheet, table));
  }

  private completeCharts(sheet: Sheet, drawing: string): void {
    const placed = placeCharts(this.text(drawing), sheet);
    this.put(drawing, placed.xml);
    const targets = new Map(this.saved.relationships(drawing).map(({ id, target }) => [id, target]));
    placed.relationships.forEach((id, index) => {
      const chart = sheet.changes.charts[index];
      const name = targets.get(id);
      if (chart !== undefined && name !== undefined) this.put(name, chartXml(sheet, chart));
    });
  }

  /** A sheet that was not touched: the original part, no longer selected where another sheet is shown. */
  private keep(sheet: Sheet): void {
    const original = this.opened.file.parts.get(partOf(this.opened, sheet));
    const name = this.names.get(sheet.name);
    if (original === undefined || name === undefined) return;
    const isShown = sheet === this.opened.workbook.activeSheet;
    this.parts.set(name, { ...(isShown ? original : withoutSelection(original)), name });
  }

  /** Parts that Excelize writes anew though nothing in them has to change. */
  private keepOthers(): void {
    const { file, workbook } = this.opened;
    const keep = (name: string | null): void => {
      const original = name === null ? undefined : file.parts.get(name);
      if (original !== undefined) this.parts.set(original.name, original);
    };
    keep(relatedPart(file, file.workbookName, "theme"));
    if (workbook.title === workbook.origin.title) keep("_rels/.rels");
    if (!readsTexts(workbook)) keep(relatedPart(file, file.workbookName, "sharedStrings"));
    this.put(relatedPart(file, file.workbookName, "styles") ?? STYLES, this.styles.toXml());
  }
}

/** Parts of the sheets by their names. */
function sheetParts(file: Package): Map<string, string> {
  return new Map(readWorkbookPart(file).sheets.map(({ name, part }) => [name, part]));
}

/** How far into a sheet's part its views stand: behind the sheet's properties, before the cells. */
const HEAD_BYTES = 16_384;

/** Two selected sheets would be edited together: only the one that is shown may be. */
function withoutSelection(part: PackedPart): PackedPart {
  const view = /<(?:\w+:)?sheetView\s[^>]*?tabSelected="(1|true)"/.exec(unpackHead(part, HEAD_BYTES));
  if (view === null) return part;
  // The same number of bytes: blanks may follow an attribute.
  const bytes = Uint8Array.from(unpack(part));
  const value = view[1] ?? "";
  const at = view.index + view[0].length - value.length - 1;
  bytes.set(new TextEncoder().encode(`0"${" ".repeat(value.length - 1)}`), at);
  return pack(part.name, bytes);
}

/**
 * The workbook as a file.
 * @param loadWasm gives Excelize's program; asked for only when something has changed
 * @throws WorkbookFileError "not-saved"
 */
export async function saveWorkbook(opened: OpenedFile, loadWasm: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const { file, workbook } = opened;
  if (!isChanged(opened)) {
    if (!haveChanged(workbook.origin.settings, workbook.settings)) return opened.bytes;
    const parts: Parts = new Map(file.parts);
    saveSettings(parts, workbook);
    return writeZip(parts.values());
  }
  const stylesName = relatedPart(file, file.workbookName, "styles");
  const styles = new StyleWriter(stylesName === null ? null : file.text(stylesName));
  collectStyles(workbook, styles);
  const current = { ...opened, file: withCurrentSheets(file, workbook) };
  const target = openInExcelize(await startExcelize(loadWasm), lightCopy(current, styles));
  saveSheets(target, workbook, styles);
  saveWorkbookItself(target, workbook);
  const { buffer } = must(target.WriteToBuffer(), "writing it");
  return new Assembly(current, Package.open(buffer as Uint8Array), styles).run();
}
