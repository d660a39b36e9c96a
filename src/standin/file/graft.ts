/**
 * Puts the sheets that Excelize made on its bench into the file: a part of the file keeps its name, a new one gets a name that no
 * part has, and what Excelize only prepared (cells, tables, charts) is completed.
 */
import type { Format } from "../model/format";
import type { Sheet } from "../model/sheet";
import type { Bench } from "./bench";
import { BENCH_TEXTS, kindOf } from "./bench";
import { chartXml } from "./chartXml";
import { parseDom, rootOf } from "./dom";
import { placeCharts } from "./drawingXml";
import { folderOf, Package } from "./package";
import type { Relationship } from "./package";
import type { PackageEdit } from "./packageEdit";
import { statedUid, withUid } from "./sheetHead";
import { withCells, withoutCells } from "./sheetXml";
import type { StyleWriter } from "./styleWriter";
import { tableXml, withHeadings } from "./tableXml";
import { inVocabulary, type Vocabulary } from "./vocabulary";
import { readWorkbookPart } from "./fileFacts";

const TEXTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

export interface GraftTarget {
  readonly edit: PackageEdit;
  readonly styles: StyleWriter;
  readonly vocabulary: Vocabulary;
  readonly workbookName: string;
}

export class Graft {
  private readonly folder: string;
  private readonly sheetParts: ReadonlyMap<string, string>;
  private lastTable: number | null = null;

  private constructor(
    private readonly made: Package,
    private readonly names: ReadonlyMap<string, string>,
    private readonly target: GraftTarget,
  ) {
    this.folder = folderOf(target.workbookName);
    this.sheetParts = new Map(readWorkbookPart(made).sheets.map(({ name, part }) => [name, part ?? ""]));
  }

  /** @param bytes what Excelize made of the bench */
  static async of(bytes: Uint8Array, bench: Bench, target: GraftTarget): Promise<Graft> {
    return new Graft(await Package.open(bytes), bench.names, target);
  }

  private kind(type: string): string {
    return `${this.target.vocabulary.relationships}/${type}`;
  }

  private inVocabulary(part: string, xml: string): string {
    return inVocabulary(part, xml, this.target.vocabulary);
  }

  /** Name on the bench of a sheet's part. */
  private partOf(sheet: Sheet): string {
    return this.sheetParts.get(sheet.name) ?? "";
  }

  /** A sheet that was added. @returns its relationship */
  putAdded(sheet: Sheet): string {
    const { edit, styles, workbookName } = this.target;
    const made = this.partOf(sheet);
    const { start, contentType } = kindOf("worksheet");
    const part = edit.freeName(this.folder + start);
    const styleOf = (format: Format): number => styles.styleOf(format);
    const bare = withUid(part, withoutCells(part, this.made.text(made), sheet, styleOf), sheet.id);
    edit.addLong(part, contentType, withCells(this.inVocabulary(part, bare), sheet, styleOf));
    this.putRelated(sheet, made, part);
    return edit.relate(workbookName, { type: this.kind("worksheet"), target: part });
  }

  /** A sheet of the file that was changed. @param part its name in the file */
  putChanged(sheet: Sheet, part: string): void {
    const { edit } = this.target;
    const hadUid = statedUid(part, edit.text(part)) !== null;
    const made = this.partOf(sheet);
    const xml = this.inVocabulary(part, this.made.text(made));
    edit.put(part, hadUid ? withUid(part, xml, sheet.id) : xml);
    this.putRelated(sheet, made, part);
    for (const { type, target } of edit.relationships(part)) {
      if (type !== "table" || !edit.parts.has(target)) continue;
      const before = edit.text(target);
      const name = rootOf(parseDom(target, before)).getAttribute("displayName");
      const table = sheet.tables.find(({ fileName }) => fileName !== null && fileName === name);
      const now = table === undefined ? before : withHeadings(target, before, sheet, table);
      if (now !== before) edit.put(target, now);
    }
  }

  /** Texts that cells of the file share, old and new. @param part name of the file's part; null where it has none */
  putTexts(part: string | null): void {
    const { edit, workbookName } = this.target;
    const xml = this.inVocabulary(BENCH_TEXTS, this.made.text(BENCH_TEXTS));
    if (part !== null) {
      edit.put(part, xml);
      return;
    }
    const name = edit.unused(`${this.folder}sharedStrings.xml`);
    edit.add(name, TEXTS_TYPE, xml);
    edit.relate(workbookName, { type: this.kind("sharedStrings"), target: name });
  }

  /** What a part points at since Excelize worked on it. @param made its name on the bench @param part its name in the file */
  private putRelated(sheet: Sheet, made: string, part: string): void {
    const { edit } = this.target;
    const known = new Set(edit.relationships(part).map(({ id }) => id));
    for (const link of this.made.relationships(made)) {
      const isKnown = known.has(link.id);
      const isChanged = link.type === "drawing" && sheet.changes.charts.length > 0;
      if (isKnown && !isChanged) continue;
      const target = link.isOutside ? link.target : this.putPart(sheet, link);
      if (!isKnown) edit.relate(part, { ...link, type: this.kind(link.type), target });
    }
  }

  /** @returns its name in the file */
  private putPart(sheet: Sheet, { type, target }: Relationship): string {
    const { edit } = this.target;
    const old = this.names.get(target);
    const isDrawing = type === "drawing" && sheet.changes.charts.length > 0;
    if (old !== undefined && !isDrawing) return old;
    const { start, contentType } = kindOf(type);
    const part = old ?? edit.freeName(this.folder + start);
    const put = (xml: string): void => {
      const own = this.inVocabulary(part, xml);
      if (old === undefined) edit.add(part, contentType, own);
      else edit.put(part, own);
    };
    const xml = this.made.text(target);
    if (isDrawing) {
      const placed = placeCharts(part, xml, sheet);
      put(placed.xml);
      this.putCharts(sheet, target, part, placed.relationships);
    } else put(type === "table" ? this.tableXml(sheet, target, xml) : xml);
    return part;
  }

  private putCharts(sheet: Sheet, made: string, drawing: string, ids: readonly string[]): void {
    const { edit } = this.target;
    const { start, contentType } = kindOf("chart");
    for (const { id } of this.made.relationships(made)) {
      const chart = sheet.changes.charts[ids.indexOf(id)];
      if (chart === undefined) continue;
      const part = edit.freeName(this.folder + start);
      edit.add(part, contentType, this.inVocabulary(part, chartXml(sheet, chart)));
      edit.relate(drawing, { id, type: this.kind("chart"), target: part });
    }
  }

  private tableXml(sheet: Sheet, made: string, xml: string): string {
    const name = rootOf(parseDom(made, xml)).getAttribute("displayName");
    const table = sheet.tables.find((each) => each.fileName === null && each.name === name);
    return table === undefined ? xml : tableXml(sheet, table, this.tableNumber());
  }

  /** A number that no table of the workbook has. */
  private tableNumber(): number {
    const { edit } = this.target;
    this.lastTable ??= Math.max(
      0,
      ...edit
        .partsOfKinds(new Set(["table"]))
        .map((part) => Number(rootOf(parseDom(part, edit.text(part))).getAttribute("id") ?? 0)),
    );
    return ++this.lastTable;
  }
}
