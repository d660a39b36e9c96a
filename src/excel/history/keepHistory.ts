/**
 * Adds a report to the history as part of writing it, and takes that back where the report is not written after all. The sheet is made
 * where there is none; where there is one, only rows that change are written, and not before it was looked at in the same sync.
 */
import { chunk } from "../../operations/chunk";
import { HISTORY_PERIOD, HISTORY_SHEET, REPORT_MARK } from "../../operations/reportMark";
import { freeSheetName } from "../../operations/sheetNames";
import type { Operation } from "../../operations/operations";
import { applyOperations } from "../applyOperations";
import { excelCode, ExcelProblem } from "../problem";
import { askTyped, fingerprintOfTyped, sameFingerprint, typedIn, type Typed } from "../sheetFingerprint";
import { takeBack } from "../writing/cleanUp";
import { addOwnSheets, ownSheet, type OwnSheet, type Sheet } from "../writing/ownSheet";
import type { WorkbookSnapshot } from "../writing/snapshot";
import { knownOf, writeParts, type WriteOptions } from "../writing/writeParts";
import { historySheetOf } from "./findHistory";
import { rowsOfNewSheet, rowsWith, startOf, writesFrom, type HistoryToWrite, type Rows } from "./historyRows";

/** So often it is tried where others write into the history at the same moment. */
const MOST_TRIES = 3;
const FIRST: Pick<Typed, "row" | "column"> = { row: 0, column: 0 };
/** Points. */
const WIDTHS = { "A:A": 70, "B:B": 50, "C:C": 120, "D:D": 95, "E:F": 45, "G:G": 95, "H:L": 75, "M:M": 60 } as const;

/** The part of one run that has to do with the history. */
export class HistoryKept {
  private readonly there: Sheet | null;
  private readonly own: OwnSheet;
  /** What stood there before, with what others have written meanwhile. */
  private was: Typed | null = null;
  private isBegun = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly before: WorkbookSnapshot,
    private readonly history: HistoryToWrite,
    private readonly options: WriteOptions,
  ) {
    this.there = historySheetOf(before);
    const taken = before.sheets.map(({ name }) => name);
    this.own = ownSheet(freeSheetName(HISTORY_SHEET, taken));
  }

  /** Three syncs; more for each further 4 MB, or where others write into it meanwhile. @throws errors of Excel */
  async keep(): Promise<void> {
    this.isBegun = true;
    if (this.there === null) await this.make();
    else await this.change(this.there, await typedIn(this.context, this.there.id), 1);
  }

  /** What was done, for the user. */
  get said(): string {
    return `The figures of this report are kept on the hidden sheet “${this.there?.name ?? this.own.name}”, so that the next one can say what has changed.`;
  }

  /** @returns sentences on what could not be taken back; none where the history is as it was */
  async takeBack(): Promise<string[]> {
    if (!this.isBegun) return [];
    try {
      return this.there === null ? await this.unmake() : await this.restore(this.there);
    } catch (error) {
      if (excelCode(error) === null) throw error;
      const name = this.there?.name ?? this.own.name;
      return [`The sheet “${name}” may hold figures of this report, which was not written.`];
    }
  }

  private async make(): Promise<void> {
    const { context, own, history } = this;
    await addOwnSheets(context, [{ own, marks: [[REPORT_MARK, HISTORY_PERIOD]] }]);
    const known = knownOf([{ own, name: own.name }], this.before.title);
    for (const { id } of known.own) context.workbook.worksheets.getItem(id).visibility = "Hidden";
    const { above, headings } = history;
    const operations: Operation[] = [
      ...writesFrom([], rowsOfNewSheet(history), this.placed(own.name, FIRST)),
      ...Object.entries(WIDTHS).map(([columns, width]): Operation => ({
        kind: "setColumnWidth",
        sheet: own.name,
        columns,
        width,
      })),
      {
        kind: "setFormat",
        sheet: own.name,
        addresses: `A1,A${above.length + 1}:${String.fromCharCode(64 + headings.length)}${above.length + 1}`,
        format: { bold: true },
      },
    ];
    await writeParts(context, operations, known, this.quietly());
  }

  /** @param standing what stands on the sheet, with what this run has written already */
  private async change(sheet: Sheet, standing: Typed, tries: number): Promise<void> {
    this.was ??= standing;
    const now = await this.write(sheet, standing, rowsWith(this.was.formulas, this.history));
    if (now === null || sameFingerprint(fingerprintOfTyped(now), fingerprintOfTyped(standing))) return;
    if (tries === MOST_TRIES) {
      throw new ExcelProblem("overtaken", "Somebody else is writing into the history of reports. Try again.");
    }
    this.was = now;
    await this.change(sheet, await typedIn(this.context, sheet.id), tries + 1);
  }

  /** @returns what stood there at that moment; null where that is too much to be asked */
  private async write(sheet: Sheet, standing: Typed, rows: Rows): Promise<Typed | null> {
    const { context } = this;
    const asked = standing.isLarge === true ? () => null : askTyped(context, sheet.id);
    const operations = writesFrom(standing.formulas, rows, this.placed(sheet.name, standing));
    await this.send(sheet, operations);
    return asked();
  }

  private async send(sheet: Sheet, operations: readonly Operation[]): Promise<void> {
    const known = { title: this.before.title, own: [sheet] };
    const parts = chunk(operations, this.options.maxBytes);
    for (const part of parts.length === 0 ? [[]] : parts) await this.sendPart(part, known);
  }

  private async sendPart(part: readonly Operation[], known: Parameters<typeof applyOperations>[2]): Promise<void> {
    applyOperations(this.context, part, known);
    await this.context.sync();
  }

  private async unmake(): Promise<string[]> {
    const back = await takeBack(this.context, {
      own: [this.own],
      before: { sheets: this.before.sheets, earlier: [] },
      wording: { thing: "history", isWhole: false },
      repointed: [],
    });
    return back.isWritten || back.isGone ? [] : [back.said];
  }

  private async restore(sheet: Sheet): Promise<string[]> {
    const { was } = this;
    if (was === null) return [];
    let now: Typed;
    try {
      now = await typedIn(this.context, sheet.id);
    } catch (error) {
      // Somebody has deleted it.
      if (excelCode(error) === "ItemNotFound") return [];
      throw error;
    }
    await this.send(sheet, writesFrom(now.formulas, was.formulas, this.placed(sheet.name, was)));
    return [];
  }

  private placed(sheet: string, at: Pick<Typed, "row" | "column">): Parameters<typeof writesFrom>[2] {
    const { headings, dateColumns } = this.history;
    return { sheet, start: startOf(at), width: headings.length, dateColumns };
  }

  /** The progress that is shown is the report's. */
  private quietly(): WriteOptions {
    const { maxBytes, signal } = this.options;
    return { ...(maxBytes === undefined ? {} : { maxBytes }), ...(signal === undefined ? {} : { signal }) };
  }
}
