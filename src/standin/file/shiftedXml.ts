/**
 * The text of a sheet's part (ECMA-376 part 1, 18.3), or of another that has formulas, when rows or columns of a sheet are inserted
 * or deleted. Parts may be large, so they are read as a stream, and only what has to change is replaced.
 */
import { cellAddress } from "../model/address";
import { moveFormula } from "../model/moveFormula";
import { lostBefore, shiftIndex, type Shift } from "../model/shift";
import { shiftFormula } from "../model/shiftFormula";
import { attributeOf, replaced, tagText, type Changes, type Replacement } from "./replacements";
import { placeOf } from "./sheetText";
import { fateOf, fateOfArea, rectsIn, shiftedCells, type Fate } from "./shiftedTags";
import { escapeXml, strictParser, type NamespacedTag } from "./xml";

export interface ShiftedPart {
  readonly part: string;
  readonly xml: string;
  readonly shift: Shift;
  /** Whether it is the sheet itself, whose cells move. */
  readonly isSheet: boolean;
  /** Whether references to the sheet of that name are concerned; null is the sheet that the part belongs to. */
  readonly isMeant: (sheet: string | null) => boolean;
}

const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);
/** Elements that go when no cell is left of them; their lists go with the last of them. */
const AREAS = new Set(["conditionalFormatting", "dataValidation", "ignoredError", "protectedRange", "sparkline"]);
const LISTS = new Set([
  ...["mergeCells", "dataValidations", "hyperlinks", "ignoredErrors", "protectedRanges", "cols", "cellWatches"],
  ...["rowBreaks", "colBreaks", "conditionalFormattings", "sparklines", "sparklineGroups", "ext", "extLst"],
]);

/** An element that is being read. */
interface Open {
  readonly tag: NamespacedTag;
  readonly start: number;
  readonly contentStart: number;
  text: string;
  changes: Changes | null;
  isGone: boolean;
  kept: number;
  lost: number;
  /** Of an area: its cells before, and what is said from the first of them on. */
  cells: string | null;
  readonly formulas: { readonly start: number; readonly end: number; readonly text: string }[];
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function decide(entry: Open, fate: Fate): void {
  if (fate === "gone") entry.isGone = true;
  else if (fate !== null) entry.changes = fate;
}

class Rewriter {
  private readonly found: Replacement[] = [];
  private readonly stack: Open[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  /** 0-based place of the row and cell at hand, as the file had it. */
  private row = -1;
  private column = -1;
  /** Cells of the row before what is inserted, to be repeated without their contents. */
  private styled: { readonly column: number; readonly style: string }[] | null = null;

  constructor(private readonly work: ShiftedPart) {}

  run(): string {
    const { part, xml } = this.work;
    strictParser(part, {
      open: (tag, past) => this.open(tag, past),
      close: (tag, past) => this.close(tag, past),
      text: (text) => {
        const top = this.stack.at(-1);
        if (top !== undefined) top.text += text;
      },
    })
      .write(xml)
      .close();
    return replaced(xml, this.found);
  }

  private open(tag: NamespacedTag, past: number): void {
    const start = this.work.xml.lastIndexOf("<", past - 1);
    const entry: Open = {
      ...{ tag, start, contentStart: past, text: "", changes: null, isGone: false, kept: 0, lost: 0 },
      ...{ cells: null, formulas: [] },
    };
    this.stack.push(entry);
    if (this.work.isSheet) this.openInSheet(entry);
    else if (tag.local === "c") this.place(attributeOf(tag, "r"));
    else if (tag.local === "row") this.placeRow(attributeOf(tag, "r"));
  }

  private placeRow(number: string | null): void {
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
  }

  private place(reference: string | null): void {
    this.column = (reference === null ? null : placeOf(reference)?.column) ?? this.column + 1;
  }

  private openInSheet(entry: Open): void {
    const { tag } = entry;
    if (tag.local === "row") {
      this.placeRow(attributeOf(tag, "r"));
      this.openRow(entry);
    } else if (tag.local === "c") {
      this.place(attributeOf(tag, "r"));
      this.openCell(entry);
    } else if (AREAS.has(tag.local)) this.openArea(entry);
    else decide(entry, fateOf(tag, this.stack.at(-2)?.tag, this.work.shift));
  }

  private openArea(entry: Open): void {
    const list = attributeOf(entry.tag, "sqref");
    if (list === null) return;
    entry.cells = list;
    decide(entry, fateOfArea(list, this.work.shift));
  }

  /** Columns like the one before them: as wide, and looking the same, but never hidden. */
  private insertColumns({ tag }: Open, past: number): void {
    const { shift } = this.work;
    const isBefore = shift.kind === "insert" && shift.axis === "column" && Number(attributeOf(tag, "max")) === shift.at;
    if (!isBefore) return;
    const places = { min: String(shift.at + 1), max: String(shift.at + shift.count) };
    const text = tagText(tag, { ...places, hidden: null, collapsed: null });
    this.found.push({ start: past, end: past, text: tag.isSelfClosing ? text : `${text}</${tag.name}>` });
  }

  private openRow(entry: Open): void {
    const { shift } = this.work;
    if (shift.axis === "column") {
      entry.changes = { spans: null };
      return;
    }
    const now = shiftIndex(this.row, shift);
    if (now === null) entry.isGone = true;
    else if (now !== this.row) entry.changes = { r: String(now + 1) };
    if (shift.kind === "insert" && this.row === shift.at - 1) this.styled = [];
  }

  private openCell(entry: Open): void {
    const { shift } = this.work;
    const style = attributeOf(entry.tag, "s");
    if (shift.axis === "row") {
      const now = shiftIndex(this.row, shift);
      if (now !== null && now !== this.row) entry.changes = { r: cellAddress(now, this.column) };
      if (style !== null) this.styled?.push({ column: this.column, style });
      return;
    }
    const now = shiftIndex(this.column, shift);
    if (now === null) entry.isGone = true;
    else if (now !== this.column) entry.changes = { r: cellAddress(this.row, now) };
  }

  private close(tag: NamespacedTag, past: number): void {
    const entry = this.stack.pop();
    if (entry === undefined) return;
    const parent = this.stack.at(-1);
    if (FORMULAS.has(tag.local)) this.closeFormula(entry, past);
    else if (tag.local === "sqref" && this.work.isSheet) this.closeCells(entry, past);
    else if (AREAS.has(tag.local)) this.closeArea(entry);
    else if (LISTS.has(tag.local) && entry.lost > 0) this.closeList(entry);
    if (entry.isGone) {
      this.found.push({ start: entry.start, end: past, text: "" });
      if (parent !== undefined) parent.lost += 1;
      if (parent !== undefined && tag.local === "sparklines") parent.isGone = true;
      if (tag.local === "row") this.styled = null;
      return;
    }
    if (parent !== undefined) parent.kept += 1;
    if (entry.changes !== null) {
      this.found.push({ start: entry.start, end: entry.contentStart, text: tagText(tag, entry.changes) });
    }
    if (tag.local === "row" && this.styled !== null) this.insertRows(entry, past);
    if (tag.local === "c") this.insertCells(entry, past);
    if (tag.local === "col" && this.work.isSheet) this.insertColumns(entry, past);
  }

  private closeList(entry: Open): void {
    if (entry.kept === 0) entry.isGone = true;
    else if (attributeOf(entry.tag, "count") !== null) {
      const manual = attributeOf(entry.tag, "manualBreakCount");
      const count = String(entry.kept);
      entry.changes = { count, ...(manual === null ? {} : { manualBreakCount: count }) };
    }
  }

  /** Cells that an extension names as text: of the element two above, or of a sparkline. */
  private closeCells(entry: Open, past: number): void {
    const area = this.stack.findLast(({ tag }) => AREAS.has(tag.local));
    if (area === undefined) return;
    area.cells = entry.text;
    const now = shiftedCells(entry.text.trim(), this.work.shift);
    if (now === "") area.isGone = true;
    else if (now !== entry.text) this.replaceText(entry, past, now);
  }

  private replaceText(entry: Open, past: number, text: string): void {
    const end = this.work.xml.lastIndexOf("<", past - 1);
    this.found.push({ start: entry.contentStart, end, text: escapeXml(text) });
  }

  private closeFormula(entry: Open, past: number): void {
    if (entry.isGone) entry.isGone = false;
    const area = this.stack.findLast(({ tag }) => AREAS.has(tag.local));
    if (area !== undefined && this.work.isSheet) {
      const end = entry.tag.isSelfClosing ? entry.contentStart : this.work.xml.lastIndexOf("<", past - 1);
      area.formulas.push({ start: entry.contentStart, end, text: entry.text });
    } else if (attributeOf(entry.tag, "t") === "shared") this.unshare(entry, past);
    else {
      const now = shiftFormula(entry.text, this.work.shift, this.work.isMeant).text;
      if (now !== entry.text) this.replaceText(entry, past, now);
    }
  }

  /** References of rules are meant from the first cell of their area. */
  private closeArea(entry: Open): void {
    const { shift, isMeant } = this.work;
    const [first] = rectsIn(entry.cells ?? "");
    const lost = first === undefined ? 0 : lostBefore(first, shift);
    const isOfRows = shift.axis === "row";
    for (const { start, end, text } of entry.formulas) {
      const from = lost === 0 ? text : moveFormula(text, isOfRows ? lost : 0, isOfRows ? 0 : lost);
      const now = shiftFormula(from, shift, isMeant).text;
      if (now !== text) this.found.push({ start, end, text: escapeXml(now) });
    }
  }

  /** A formula that cells share moves differently in each: each gets its own. */
  private unshare(entry: Open, past: number): void {
    const { tag, text } = entry;
    const { shift, isMeant, isSheet } = this.work;
    const number = attributeOf(tag, "si") ?? "";
    const { row, column } = this;
    let first = this.shared.get(number);
    if (text !== "" || first === undefined) {
      first = { text, row, column };
      this.shared.set(number, first);
    }
    if (!isSheet && !first.text.includes("!")) return;
    const own = moveFormula(first.text, row - first.row, column - first.column);
    const others = Object.values(tag.attributes).filter(({ name }) => !["t", "ref", "si"].includes(name));
    const kept = others.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join("");
    const now = escapeXml(shiftFormula(own, shift, isMeant).text);
    this.found.push({ start: entry.start, end: past, text: `<${tag.name}${kept}>${now}</${tag.name}>` });
    entry.changes = null;
  }

  /** Rows like the one before them: as high, and looking the same. */
  private insertRows({ tag }: Open, past: number): void {
    const { shift } = this.work;
    const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    const kept = ["ht", "customHeight", "s", "customFormat"].flatMap((name) => {
      const value = attributeOf(tag, name);
      return value === null ? [] : [` ${name}="${escapeXml(value)}"`];
    });
    const styled = this.styled ?? [];
    this.styled = null;
    if (styled.length === 0 && kept.length === 0) return;
    let rows = "";
    for (let row = shift.at; row < shift.at + shift.count; row++) {
      const cells = styled.map(
        ({ column, style }) => `<${prefix}c r="${cellAddress(row, column)}" s="${escapeXml(style)}"/>`,
      );
      rows += `<${prefix}row r="${row + 1}"${kept.join("")}>${cells.join("")}</${prefix}row>`;
    }
    this.found.push({ start: past, end: past, text: rows });
  }

  private insertCells({ tag }: Open, past: number): void {
    const { shift, isSheet } = this.work;
    const style = attributeOf(tag, "s");
    const isBefore = shift.kind === "insert" && shift.axis === "column" && this.column === shift.at - 1;
    if (!isSheet || !isBefore || style === null) return;
    const cells = Array.from({ length: shift.count }, (_, index) => {
      return `<${tag.name} r="${cellAddress(this.row, shift.at + index)}" s="${escapeXml(style)}"/>`;
    });
    this.found.push({ start: past, end: past, text: cells.join("") });
  }
}

/** The part's text after the shift; the same where nothing in it is concerned. @throws WorkbookFileError "broken" */
export function shiftedXml(work: ShiftedPart): string {
  return new Rewriter(work).run();
}
