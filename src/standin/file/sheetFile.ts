/** Reads one sheet's part into the contents of a sheet, when they are first asked for. */
import { tryParseRect } from "../model/address";
import type { Rect } from "../model/address";
import { pointsOfFileWidth } from "../model/columnWidth";
import type { ConditionalLook } from "../model/conditionalFormat";
import type { FormatTable } from "../model/format";
import type { Hyperlink } from "../model/hyperlink";
import { blankContents } from "../model/sheet";
import type { Runs } from "../model/runs";
import type { CellPlace, SheetContents } from "../model/sheet";
import { ConditionalReader } from "./conditionalFormats";
import { WorkbookFileError } from "./errors";
import { moveFormula } from "../model/moveFormula";
import { SheetScanner } from "./sheetScanner";
import type { ScannedColumns, ScannedFormula, ScannedRow, SheetVisitor } from "./sheetScanner";
import { decodeXml } from "./xml";
import type { Attributes } from "./xml";

/** Characters of all formulas of a sheet: a long one that a million cells share would fill the memory. */
const MAX_FORMULAS = 2 ** 26;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a sheet's part refers to. */
export interface SheetSurroundings {
  readonly is1904: boolean;
  readonly formats: FormatTable;
  /** How many cell styles the file has; 1 where it has none, for the plain one. */
  readonly styleCount: number;
  /** @throws WorkbookFileError "broken" for a number that no text has */
  readonly sharedString: (index: number) => string;
  /** Runs of a shared text, or null. */
  readonly sharedRuns: (index: number) => Runs | null;
  /** Address that a relationship of the sheet points at, by its id. */
  readonly linkTarget: (id: string) => string;
  readonly colourOf: (attributes: Attributes) => string;
  /** Looks that conditional formats give, by their number in the styles part. */
  readonly conditionalLooks: readonly ConditionalLook[];
}

/** Gathers a sheet's contents as the scanner meets them. */
class SheetReader implements SheetVisitor {
  private readonly shared = new Map<string, { readonly first: ScannedFormula; readonly cells: CellPlace[] }>();
  private readonly sharing: CellPlace[][] = [];
  private readonly merges: Rect[] = [];
  private readonly arrays: Rect[] = [];
  private readonly validations: Rect[] = [];
  /** Within one of an extension list, which names its cells in an element. */
  private isInValidation = false;
  private formulaLength = 0;
  private readonly conditional: ConditionalReader;
  readonly contents: Mutable<SheetContents>;

  constructor(private readonly around: SheetSurroundings) {
    this.conditional = new ConditionalReader(around.conditionalLooks);
    this.contents = {
      ...blankContents(around.formats),
      merges: this.merges,
      validations: this.validations,
      sharedFormulas: this.sharing,
      arrays: this.arrays,
      conditionalFormats: this.conditional.formats,
    };
  }

  get is1904(): boolean {
    return this.around.is1904;
  }

  get styleCount(): number {
    return this.around.styleCount;
  }

  sharedString(index: number): string {
    return this.around.sharedString(index);
  }

  sharesString(row: number, column: number, index: number): void {
    const runs = this.around.sharedRuns(index);
    if (runs !== null) this.runs(row, column, runs);
  }

  runs(row: number, column: number, runs: Runs): void {
    this.contents.grid.loadRuns(row, column, runs);
  }

  row({ row, values, styles, style, height }: ScannedRow): void {
    if (values.length > 0) this.contents.grid.loadRow(row, values);
    if (styles.length > 0 || style !== null) this.contents.formats.loadRow(row, styles, style);
    if (height !== null) this.contents.rowHeights.set(row, height);
  }

  formula(formula: ScannedFormula): void {
    const { row, column, text, shared, array } = formula;
    if (array !== null) this.arrays.push(array);
    let own = text;
    if (shared !== null) {
      const group = this.shared.get(shared);
      if (group === undefined || text !== "") this.share(shared, formula);
      else {
        own = moveFormula(group.first.text, row - group.first.row, column - group.first.column);
        group.cells.push({ row, column });
      }
    }
    this.formulaLength += own.length;
    if (this.formulaLength > MAX_FORMULAS)
      throw new WorkbookFileError("too-large", "the formulas of a sheet fill 128 MB");
    if (own !== "") this.contents.grid.setFormula(row, column, `=${own}`);
  }

  /** Begins a group; later ones may have the same number. */
  private share(number: string, first: ScannedFormula): void {
    const cells = [{ row: first.row, column: first.column }];
    this.shared.set(number, { first, cells });
    this.sharing.push(cells);
  }

  columns({ first, last, width, style }: ScannedColumns): void {
    if (style !== null && style !== 0) this.contents.formats.loadColumns(first, last, style);
    if (width === null) return;
    for (let column = first; column <= last; column++) {
      this.contents.columnWidths.set(column, pointsOfFileWidth(width));
    }
  }

  merge(rect: Rect): void {
    this.merges.push(rect);
  }

  tag(name: string, attributes: Attributes): void {
    const { contents } = this;
    if (name === "sheetProtection") contents.isProtected = attributes.flag("sheet", false);
    else if (name === "tabColor") contents.tabColor = this.around.colourOf(attributes);
    else if (name === "sheetView") contents.showGridlines = attributes.flag("showGridLines", true);
    else if (name === "pageMargins") contents.pageMargins = marginsOf(attributes);
    else if (name === "hyperlink") this.hyperlink(attributes);
    else if (name === "dataValidation") this.ruled(attributes.get("sqref") ?? "");
    else if (name === "sheetFormatPr") {
      const width = Number(attributes.get("defaultColWidth") ?? NaN);
      const height = Number(attributes.get("defaultRowHeight") ?? NaN);
      if (Number.isFinite(width)) contents.defaultColumnWidth = pointsOfFileWidth(width);
      if (Number.isFinite(height)) contents.defaultRowHeight = height;
    } else this.conditional.open(name, attributes);
  }

  extensionTag(name: string, attributes: Attributes): void {
    if (name === "dataValidation") this.isInValidation = true;
    this.conditional.open(name, attributes);
  }

  endTag(name: string, text: string): void {
    if (this.isInValidation && name === "sqref") this.ruled(text);
    else if (name === "dataValidation") this.isInValidation = false;
    this.conditional.close(name, text);
  }

  /** @param sqref the cells of a rule for what may be typed */
  private ruled(sqref: string): void {
    this.validations.push(
      ...sqref
        .split(/\s/)
        .map(tryParseRect)
        .filter((rect) => rect !== null),
    );
  }

  private hyperlink(attributes: Attributes): void {
    const ref = tryParseRect(attributes.get("ref") ?? "");
    if (ref === null) return;
    const id = attributes.get("id");
    const link: Hyperlink = {
      documentReference: attributes.get("location") ?? "",
      address: id === null ? "" : this.around.linkTarget(id),
      screenTip: attributes.get("tooltip") ?? "",
    };
    this.contents.hyperlinks.set(attributes.get("ref")?.split(":")[0]?.replaceAll("$", "") ?? "", link);
  }
}

function marginsOf(attributes: Attributes): Map<string, number> {
  const sides = ["left", "right", "top", "bottom", "header", "footer"];
  return new Map(sides.map((side) => [side, Number(attributes.get(side) ?? 0)]));
}

/** @param part name of the sheet's part @throws WorkbookFileError "broken" */
export function readSheet(part: string, bytes: Uint8Array, around: SheetSurroundings): SheetContents {
  const reader = new SheetReader(around);
  const scanner = new SheetScanner(reader, part);
  decodeXml(part, bytes, (piece) => scanner.push(piece));
  scanner.end();
  reader.contents.formattedExtent = scanner.extent;
  return reader.contents;
}
