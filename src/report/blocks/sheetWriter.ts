/**
 * Collects what blocks write and gives it out as operations, in the order in which Excel takes them best: values and
 * links first, then tables, since Excel makes a table larger when something is written right below it; a link gives a cell a
 * style of its own, so formats come after, from the general to the particular.
 */
import { addressOf, packAddresses } from "../../operations/addresses";
import type { CellFormat, Operation, WordColour } from "../../operations/operations";
import { quotedSheetName } from "../../operations/sheetNames";
import type { CellValue } from "../../plan/cells";
import type { LinkTarget } from "./block.types";
import { LOOKS, type Look } from "./looks";

type Kind = Operation["kind"];
type Of<K extends Kind> = Extract<Operation, { readonly kind: K }>;

/** So many links are written on a sheet; each costs Excel a call. Those of the first pages come first. */
export const MOST_LINKS = 500;
const LONGEST_LINK_TEXT = 255;

const ORDER: readonly Kind[] = ["setValues", "linkCell", "addTable", "setNumberFormat"];

/** Rows are 1-based rows of the sheet, columns 0-based. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Sheet and 1-based row of each named place of a report. */
export type Anchors = ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;

export class SheetWriter {
  private readonly operations: Operation[] = [];
  private readonly formats = new Map<Look, string[]>();
  private readonly fills = new Map<string, { format: CellFormat; addresses: string[] }>();
  private readonly after: Operation[] = [];
  private links = 0;

  /**
   * @param anchors the named places of the report
   * @param linksToTracker whether cells of the tracker can be led to
   */
  constructor(
    readonly sheet: string,
    private readonly anchors: Anchors,
    private readonly linksToTracker = true,
  ) {}

  /** Writes a block of values whose top left cell is at `row`, `column`. */
  values(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const width = values[0]?.length ?? 0;
    if (width === 0) return;
    const address = addressOf(row, column, row + values.length - 1, column + width - 1);
    this.operations.push({ kind: "setValues", sheet: this.sheet, address, values });
  }

  /** Gives cells a look; looks are applied in the order of LOOKS, whatever the order of the calls. */
  look(look: Look, span: Span): void {
    const addresses = this.formats.get(look) ?? [];
    addresses.push(addressOfSpan(span));
    this.formats.set(look, addresses);
  }

  /** Colours of cells that are no look of their own; applied after the looks. */
  fill(fill: string, fontColour: string, span: Span): void {
    const key = `${fill} ${fontColour}`;
    const entry = this.fills.get(key) ?? { format: { fill, fontColour }, addresses: [] };
    entry.addresses.push(addressOfSpan(span));
    this.fills.set(key, entry);
  }

  numberFormat(format: string, span: Span): void {
    this.operations.push({ kind: "setNumberFormat", sheet: this.sheet, address: addressOfSpan(span), format });
  }

  table(name: string, span: Span, showFilter: boolean): void {
    const address = addressOfSpan(span);
    this.operations.push({ kind: "addTable", sheet: this.sheet, address, name, style: "TableStyleLight1", showFilter });
  }

  words(words: readonly WordColour[], span: Span): void {
    this.after.push({ kind: "colourWords", sheet: this.sheet, address: addressOfSpan(span), words });
  }

  chart(chart: Omit<Of<"addChart">, "kind" | "sheet">): void {
    this.after.push({ kind: "addChart", sheet: this.sheet, ...chart });
  }

  /** Links a cell that holds `text`; nothing where the place is not in the report, or the report has links enough. */
  link(row: number, column: number, text: string, target: LinkTarget, screenTip: string): void {
    const place = this.placeOf(target);
    if (place === null || this.links >= MOST_LINKS || text.length > LONGEST_LINK_TEXT) return;
    this.links += 1;
    const address = addressOf(row, column);
    this.operations.push({ kind: "linkCell", sheet: this.sheet, address, text, target: place, screenTip });
    this.look("link", { row, column, rows: 1, columns: 1 });
  }

  private placeOf(target: LinkTarget): string | null {
    if ("sheet" in target && !this.linksToTracker) return null;
    if ("sheet" in target) return `${quotedSheetName(target.sheet)}!${target.address}`;
    const place = this.anchors.get(target.anchor);
    return place === undefined ? null : `${quotedSheetName(place.sheet)}!A${place.row}`;
  }

  /** Everything written, in order. */
  finish(): Operation[] {
    const first = ORDER.flatMap((kind) => this.operations.filter((operation) => operation.kind === kind));
    const looks = Object.keys(LOOKS) as Look[];
    const formats = looks.flatMap((look) => this.formatOperations(LOOKS[look], this.formats.get(look) ?? []));
    const fills = [...this.fills.values()].flatMap(({ format, addresses }) => this.formatOperations(format, addresses));
    return [...first, ...formats, ...fills, ...this.after];
  }

  private formatOperations(format: CellFormat, addresses: readonly string[]): Operation[] {
    return packAddresses(addresses).map((packed) => ({
      kind: "setFormat",
      sheet: this.sheet,
      addresses: packed,
      format,
    }));
  }
}

function addressOfSpan({ row, column, rows, columns }: Span): string {
  return addressOf(row, column, row + rows - 1, column + columns - 1);
}
