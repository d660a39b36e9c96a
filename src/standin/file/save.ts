/**
 * Writes a workbook back. The parts of the file stay as they are, byte for byte, but for those that have to change: the lists, the
 * workbook's own part, the styles. Sheets that were added or changed are made by Excelize on a bench of its own, and put back.
 */
import { sheetFates, type SheetFate } from "../model/sheetReferences";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { makeBench } from "./bench";
import { setForeign } from "./dom";
import { must, openInExcelize, startExcelize } from "./excelize";
import { Graft } from "./graft";
import { folderOf } from "./package";
import { PackageEdit } from "./packageEdit";
import { printNames } from "./savePage";
import { saveSheet } from "./saveSheet";
import { shiftPackage } from "./shiftPackage";
import { haveChanged, putSettings } from "./settingsParts";
import { withoutSelection } from "./sheetHead";
import { renameMentions } from "./sheetMentions";
import { StyleWriter } from "./styleWriter";
import { inVocabulary, vocabularyOf, type Vocabulary } from "./vocabulary";
import { DUBLIN_CORE, propertiesPart } from "./fileFacts";
import type { SheetEntry } from "./fileFacts";
import type { OpenedFile } from "./workbookFile";
import { updateWorkbook, type WrittenName } from "./workbookXml";
import { XML_DECLARATION } from "./zip";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const PROPERTIES_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const NO_PROPERTIES =
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="${DUBLIN_CORE}"/>`;

/** True when the sheet's own part has to change. */
function isTouched(sheet: Sheet): boolean {
  return sheet.isNew || sheet.changes.any || sheet.tables.some((table) => table.fileName === null);
}

/** Name and visibility in the file differ from those now. */
function isRenamed({ name, visibility, origin: { inFile } }: Sheet): boolean {
  return inFile !== null && (inFile.name !== name || inFile.visibility !== visibility);
}

/** True when the sheets have to change, or what belongs to them: names, title, the shown sheet. */
export function isChanged({ workbook, sheets }: OpenedFile): boolean {
  return (
    workbook.deleted.length > 0 ||
    workbook.deletedNames.length > 0 ||
    workbook.shifts.length > 0 ||
    workbook.title !== workbook.origin.title ||
    workbook.active !== workbook.activeInFile ||
    workbook.names.some((name) => name.isToBeWritten) ||
    workbook.sheets.some((sheet, index) => isTouched(sheet) || isRenamed(sheet) || sheets[index]?.name !== sheet.name)
  );
}

/** The styles of every cell that will be written, so that they are there before Excelize looks. */
function collectStyles(touched: readonly Sheet[], styles: StyleWriter): void {
  for (const sheet of touched) {
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

/** What became of the file's sheets. */
function fatesOf(workbook: Workbook): SheetFate | null {
  const renamed = workbook.sheets.flatMap(({ name, origin: { inFile } }) =>
    inFile === null || inFile.name === name ? [] : [[inFile.name, name] as const],
  );
  const gone = workbook.deleted.map(({ origin }) => [origin.inFile?.name ?? "", null] as const);
  return renamed.length + gone.length === 0 ? null : sheetFates([...renamed, ...gone]);
}

class Saving {
  private readonly edit: PackageEdit;
  private readonly workbook: Workbook;
  private readonly vocabulary: Vocabulary;
  private readonly styles: StyleWriter;
  private readonly stylesPart: string | null;
  private readonly touched: readonly Sheet[];

  constructor(private readonly opened: OpenedFile) {
    const { file, workbook } = opened;
    this.edit = new PackageEdit(file);
    this.workbook = workbook;
    this.vocabulary = vocabularyOf(this.edit.edit(file.workbookName));
    this.stylesPart = file.parts.related(file.workbookName, "styles");
    this.styles = new StyleWriter(
      this.stylesPart ?? "the styles",
      this.stylesPart === null ? null : file.text(this.stylesPart),
    );
    this.touched = workbook.sheets.filter(isTouched);
  }

  async run(loadWasm: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const { edit, workbook } = this;
    const fateOf = fatesOf(workbook);
    this.shiftParts();
    this.deleteSheets();
    if (fateOf !== null) renameMentions(edit, fateOf);
    collectStyles(this.touched, this.styles);
    const added = this.touched.length === 0 ? new Map<Sheet, string>() : await this.makeSheets(loadWasm);
    this.saveStyles();
    this.takeSelections();
    updateWorkbook(edit.edit(this.opened.file.workbookName), {
      workbook,
      added,
      names: this.names(),
      fateOf: fateOf ?? (() => undefined),
      vocabulary: this.vocabulary,
    });
    if (workbook.title !== workbook.origin.title) this.saveTitle();
    if (haveChanged(workbook.origin.settings, workbook.settings))
      putSettings(edit, workbook.origin.settings, workbook.settings);
    return edit.finish();
  }

  private entryOf(sheet: Sheet): SheetEntry | undefined {
    return this.opened.sheets.find(({ name }) => name === sheet.origin.inFile?.name);
  }

  /** First of all: what else is to be written is said in places of now. */
  private shiftParts(): void {
    for (const { sheet, shift } of this.workbook.shifts) {
      const entry = this.entryOf(sheet);
      if (entry === undefined || entry.part === null) continue;
      shiftPackage(this.edit, {
        workbookPart: this.opened.file.workbookName,
        sheets: this.opened.sheets,
        entry,
        shift,
      });
    }
  }

  private deleteSheets(): void {
    const { edit, opened, workbook } = this;
    const gone = new Set<string | null | undefined>(workbook.deleted.map((sheet) => this.entryOf(sheet)?.part));
    const changesCells = this.touched.some((sheet) => !sheet.isNew) || workbook.shifts.length > 0;
    const links = edit.relationships(opened.file.workbookName).filter(({ type, target }) => {
      // The order of calculation names cells that may have no formula any more; Excel makes it anew.
      return gone.has(target) || (type === "calcChain" && (changesCells || gone.size > 0));
    });
    edit.unrelate(opened.file.workbookName, new Set(links.map(({ id }) => id)));
  }

  /** @returns the relationships of the sheets that were added */
  private async makeSheets(loadWasm: () => Promise<Uint8Array>): Promise<ReadonlyMap<Sheet, string>> {
    const { edit, opened, styles, touched, vocabulary, workbook } = this;
    const sheets = touched.flatMap((sheet) => {
      const entry = this.entryOf(sheet);
      return entry === undefined || entry.part === null ? [] : [{ sheet, part: entry.part }];
    });
    const texts = sheets.length === 0 ? null : opened.file.parts.related(opened.file.workbookName, "sharedStrings");
    const added = touched.filter(({ isNew }) => isNew);
    const bench = await makeBench(edit, {
      sheets,
      added: added.map(({ name }) => name),
      styles: styles.counts,
      texts,
    });
    const target = openInExcelize(await startExcelize(loadWasm), bench.bytes);
    for (const sheet of added) must(target.NewSheet(sheet.name), "a sheet");
    for (const sheet of touched) saveSheet({ file: target, sheet, styles });
    // Drops the results of formulas that may have changed.
    if (sheets.length > 0) must(target.UpdateLinkedValue(), "formulas");
    if (touched.includes(workbook.activeSheet)) {
      const { index } = must(target.GetSheetIndex(workbook.activeSheet.name), "the active sheet");
      must(target.SetActiveSheet(index), "the active sheet");
    }
    const { buffer } = must(target.WriteToBuffer(), "writing it");
    const graft = await Graft.of(buffer as Uint8Array, bench, {
      edit,
      styles,
      vocabulary,
      workbookName: opened.file.workbookName,
    });
    if (sheets.length > 0) graft.putTexts(texts);
    for (const { sheet, part } of sheets) graft.putChanged(sheet, part);
    return new Map(added.map((sheet) => [sheet, graft.putAdded(sheet)]));
  }

  private saveStyles(): void {
    const { edit, opened, styles, stylesPart, touched, vocabulary } = this;
    if (stylesPart !== null) {
      if (styles.isChanged) edit.put(stylesPart, styles.toXml());
      return;
    }
    if (touched.length === 0) return;
    const name = edit.unused(`${folderOf(opened.file.workbookName)}styles.xml`);
    edit.add(name, STYLES_TYPE, inVocabulary(name, styles.toXml(), vocabulary));
    edit.relate(opened.file.workbookName, { type: `${vocabulary.relationships}/styles`, target: name });
  }

  /** Only the sheet that is shown may be selected. */
  private takeSelections(): void {
    const { edit, workbook } = this;
    if (workbook.active === workbook.activeInFile) return;
    for (const sheet of workbook.sheets) {
      const part = this.entryOf(sheet)?.part;
      if (sheet === workbook.activeSheet || part === undefined || part === null) continue;
      const xml = edit.text(part);
      const now = withoutSelection(part, xml);
      if (now !== xml) edit.put(part, now);
    }
  }

  /** Names that were added, and those of what is printed. */
  private names(): WrittenName[] {
    const { workbook, touched } = this;
    const added = workbook.names.filter((name) => name.isToBeWritten);
    return [
      ...added.map(({ name, formula, sheet, comment, isVisible }) => {
        return { name, sheet, text: formula.replace(/^=/, ""), isHidden: !isVisible, comment };
      }),
      ...touched.flatMap((sheet) => printNames(sheet)),
    ];
  }

  private saveTitle(): void {
    const { edit, opened, workbook } = this;
    let part = propertiesPart(opened.file);
    if (part === null) {
      part = edit.unused("docProps/core.xml");
      edit.add(part, PROPERTIES_TYPE, NO_PROPERTIES);
      edit.relate("", { type: PROPERTIES_KIND, target: part });
    }
    const root = edit.edit(part);
    setForeign(root, { namespace: DUBLIN_CORE, prefix: "dc", name: "title" }, workbook.title);
  }
}

/**
 * The workbook as a file.
 * @param loadWasm gives Excelize's program; asked for only when sheets have changed
 * @throws WorkbookFileError "not-saved"; "broken" for damage in a part that was not looked at before
 */
export async function saveWorkbook(opened: OpenedFile, loadWasm: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const { origin, settings } = opened.workbook;
  if (isChanged(opened)) return new Saving(opened).run(loadWasm);
  if (!haveChanged(origin.settings, settings)) return opened.bytes;
  const edit = new PackageEdit(opened.file);
  putSettings(edit, origin.settings, settings);
  return edit.finish();
}
