/**
 * The workbook that Excelize works on: one of its own, plainly built, with the sheets that are to be changed and nothing else of the
 * user's. What it makes is put back by the names of the file, so that it can neither overwrite a part nor rewrite one in its own way.
 */
import type { Sheet } from "../model/sheet";
import type { Relationship } from "./package";
import { relationshipsName } from "./package";
import type { PackageEdit } from "./packageEdit";
import { asTransitional } from "./vocabulary";
import { escapeXml } from "./xml";
import { newPart, writeZip, XML_DECLARATION } from "./zip";
import type { Part } from "./zip";

const SCHEMAS = "http://schemas.openxmlformats.org";
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
const TYPES = "application/vnd.openxmlformats-officedocument";
export const BENCH_TEXTS = "xl/sharedStrings.xml";

/** Kinds of parts that Excelize looks at: where it wants them, and their content types. */
const KINDS: Readonly<Partial<Record<string, { readonly start: string; readonly contentType: string }>>> = {
  worksheet: { start: "worksheets/sheet", contentType: `${TYPES}.spreadsheetml.worksheet+xml` },
  table: { start: "tables/table", contentType: `${TYPES}.spreadsheetml.table+xml` },
  drawing: { start: "drawings/drawing", contentType: `${TYPES}.drawing+xml` },
  chart: { start: "charts/chart", contentType: `${TYPES}.drawingml.chart+xml` },
};

/** Where parts of a kind stand below the workbook's folder ("tables/table", to be numbered), and their content type. */
export function kindOf(kind: string): { readonly start: string; readonly contentType: string } {
  return KINDS[kind] ?? { start: `others/${kind}`, contentType: "application/xml" };
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

function relationshipsXml(links: readonly Link[]): string {
  const each = links.map(({ id, type, target, isOutside }) => {
    const mode = isOutside ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeXml(id)}" Type="${OFFICE}/${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${XML_DECLARATION}<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${each.join("")}</Relationships>`;
}

class BenchBuilder {
  private readonly parts: Part[] = [];
  private readonly overrides: string[] = [];
  private readonly counts = new Map<string, number>();
  /** Names in the file by the names here. */
  readonly names = new Map<string, string>();

  constructor(private readonly edit: PackageEdit) {}

  put(name: string, contentType: string, xml: string): void {
    this.parts.push(newPart(name, xml));
    this.overrides.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  }

  /** Copies a part and those that it points at and Excelize looks at. @returns its name here */
  copy(kind: string, name: string): string {
    const { start, contentType } = kindOf(kind);
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    const here = `xl/${start}${number}.xml`;
    this.names.set(here, name);
    this.put(here, contentType, asTransitional(name, this.edit.text(name)));
    const links = this.edit.relationships(name).map((link) => this.link(link));
    if (links.length > 0) this.parts.push(newPart(relationshipsName(here), relationshipsXml(links)));
    return here;
  }

  private link({ id, type, target, isOutside }: Relationship): Link {
    if (isOutside || KINDS[type] === undefined || !this.edit.parts.has(target)) {
      return { id, type, target: isOutside ? target : `/${target}`, isOutside };
    }
    return { id, type, target: this.copy(type, target).replace("xl/", "../"), isOutside };
  }

  async finish(sheets: readonly string[]): Promise<Uint8Array> {
    const list = sheets.map((name, index) => {
      return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
    });
    const links = sheets.map((_, index) => ({ type: "worksheet", target: `worksheets/sheet${index + 1}.xml` }));
    const others = [
      { type: "styles", target: "styles.xml" },
      { type: "sharedStrings", target: "sharedStrings.xml" },
    ];
    const all = [...links, ...others].map((link, index) => ({ ...link, id: `rId${index + 1}`, isOutside: false }));
    this.put(
      "xl/workbook.xml",
      `${TYPES}.spreadsheetml.sheet.main+xml`,
      `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
        `<sheets>${list.join("")}</sheets></workbook>`,
    );
    const root = [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml", isOutside: false }];
    return writeZip([
      newPart(
        "[Content_Types].xml",
        `${XML_DECLARATION}<Types xmlns="${SCHEMAS}/package/2006/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          `<Default Extension="xml" ContentType="application/xml"/>${this.overrides.join("")}</Types>`,
      ),
      newPart("_rels/.rels", relationshipsXml(root)),
      newPart("xl/_rels/workbook.xml.rels", relationshipsXml(all)),
      ...this.parts,
    ]);
  }
}

export interface Bench {
  readonly bytes: Uint8Array;
  /** Names of the file's parts by their names on the bench. */
  readonly names: ReadonlyMap<string, string>;
}

export interface BenchContents {
  /** Sheets of the file that were changed, with the names of their parts. */
  readonly sheets: readonly { readonly sheet: Sheet; readonly part: string }[];
  /** How many styles of cells and of conditional formats there are: Excelize asks for no more. */
  readonly styles: { readonly cells: number; readonly conditional: number };
  /** Names that sheets will be added under. */
  readonly added: readonly string[];
  /** Name of the part of shared texts; null where no cell of the file is changed, or there is none. */
  readonly texts: string | null;
}

/** @throws WorkbookFileError "broken" */
export async function makeBench(edit: PackageEdit, { sheets, added, styles, texts }: BenchContents): Promise<Bench> {
  const builder = new BenchBuilder(edit);
  for (const { part } of sheets) builder.copy("worksheet", part);
  if (sheets.length === 0) {
    builder.put(
      "xl/worksheets/sheet1.xml",
      kindOf("worksheet").contentType,
      `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    );
  }
  builder.put("xl/styles.xml", `${TYPES}.spreadsheetml.styles+xml`, plainStyles(styles));
  const noTexts = `<sst xmlns="${MAIN}" count="0" uniqueCount="0"/>`;
  const textsXml = texts === null ? noTexts : asTransitional(texts, edit.text(texts));
  builder.put(BENCH_TEXTS, `${TYPES}.spreadsheetml.sharedStrings+xml`, textsXml);
  const names = sheets.length === 0 ? [placeholder(added)] : sheets.map(({ sheet }) => sheet.name);
  return { bytes: await builder.finish(names), names: builder.names };
}

/** As many styles as the file has, none of them with a look: whatever is odd in the file's own is none of Excelize's business. */
function plainStyles({ cells, conditional }: BenchContents["styles"]): string {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const list = (name: string, count: number, item: string): string =>
    count === 0 ? "" : `<${name} count="${count}">${item.repeat(count)}</${name}>`;
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">${list("fonts", 1, '<font><sz val="11"/><name val="Calibri"/></font>')}` +
    list("fills", 1, '<fill><patternFill patternType="none"/></fill>') +
    `${list("borders", 1, "<border/>")}${list("cellStyleXfs", 1, xf)}${list("cellXfs", Math.max(1, cells), xf)}` +
    `${list("dxfs", conditional, "<dxf/>")}</styleSheet>`
  );
}

/** Excelize wants a sheet at any time: this one is not put back. */
function placeholder(taken: readonly string[]): string {
  let name = "-";
  while (taken.includes(name)) name += "-";
  return name;
}
