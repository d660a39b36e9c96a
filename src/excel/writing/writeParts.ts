/** Writes what makes a sheet, part by part, and then its trimmings, each in a request of its own. */
import { chunk } from "../../operations/chunk";
import type { CellFormat, Operation } from "../../operations/operations";
import type { Trimming } from "../../operations/trimmings";
import { applyOperations, type WorkbookKnown } from "../applyOperations";
import { asProblem, ExcelProblem, problem, throwIfHopeless, throwIfStopped } from "../problem";
import { dropWritingMark, type OwnSheet } from "./ownSheet";

export interface WriteOptions {
  /** Told after each part. */
  readonly onProgress?: (progress: { readonly partsDone: number; readonly partsInAll: number }) => void;
  /** Stops between the parts; what was written is taken back. */
  readonly signal?: AbortSignal;
  /** Most bytes of a request; 4 MB unless Excel is known to take less. */
  readonly maxBytes?: number;
}

/** The sheet that is written is known by its id. */
export interface Known extends WorkbookKnown {
  readonly own: NonNullable<WorkbookKnown["own"]>;
}

/** @param name what operations call the sheet @param title of the workbook, before */
export function knownOf({ id }: OwnSheet, name: string, title: string): Known {
  if (id === null) throw new Error("Excel has added a sheet without telling its id.");
  return { title, own: { name, id } };
}

/**
 * Names the cell styles of headings, in a sync of its own before the rest: a style brings a font of its own, so the looks come after;
 * and Excel may know no style of that name, which must cost nothing, since the looks say all of it. No sync where there are none.
 * @returns the body without them
 * @throws errors of Excel that have nothing to do with styles
 */
export async function nameStyles(
  context: Excel.RequestContext,
  body: readonly Operation[],
  known: Known,
): Promise<readonly Operation[]> {
  const styled = body.flatMap((operation) => {
    if (operation.kind !== "setFormat" || operation.format.style === undefined) return [];
    return [{ ...operation, format: { style: operation.format.style } }];
  });
  if (styled.length === 0) return body;
  try {
    await send(context, styled, known);
  } catch (error) {
    throwIfHopeless(error);
  }
  return body.map((operation) => {
    if (operation.kind !== "setFormat") return operation;
    const format: CellFormat = Object.fromEntries(
      Object.entries(operation.format).filter(([name]) => name !== "style"),
    );
    return { ...operation, format };
  });
}

/** One sync for each part, each of up to 4 MB: as large as a request may be. @throws ExcelProblem "cancelled", errors of Excel */
export async function writeParts(
  context: Excel.RequestContext,
  body: readonly Operation[],
  known: Known,
  { onProgress, signal, maxBytes }: WriteOptions,
): Promise<void> {
  const parts = chunk(body, maxBytes);
  for (const [done, part] of parts.entries()) {
    onProgress?.({ partsDone: done, partsInAll: parts.length });
    throwIfStopped(signal);
    // Excel has told the sheet's id by now.
    if (done === 0) dropWritingMark(context.workbook.worksheets.getItem(known.own.id));
    await send(context, part, known);
  }
  onProgress?.({ partsDone: parts.length, partsInAll: parts.length });
  throwIfStopped(signal);
}

async function send(context: Excel.RequestContext, part: readonly Operation[], known: Known): Promise<void> {
  applyOperations(context, part, known);
  await context.sync();
}

export interface Trimmed {
  /** A sentence for each trimming that was not set. */
  readonly said: readonly string[];
  readonly notSet: readonly Operation[];
  /** What the sheet is called now: somebody may have renamed it. */
  readonly sheetName: string;
}

/**
 * One sync for each trimming, and one more for each further 4 MB. What Excel refuses costs nothing else, but for one sync more where
 * it is the last.
 * @param sheetName what the sheet is called, as far as is known
 * @throws ExcelProblem "overtaken" where somebody has deleted the sheet meanwhile
 */
export async function trim(
  context: Excel.RequestContext,
  trimmings: readonly Trimming[],
  { known, sheetName }: { readonly known: Known; readonly sheetName: string },
  { signal, maxBytes }: WriteOptions,
): Promise<Trimmed> {
  const said: string[] = [];
  const notSet: Operation[] = [];
  let name = sheetName;
  let isNameSure = false;
  const onName = (now: string): void => void (name = now);
  for (const { what, operations } of trimmings) {
    if (operations.every((operation) => costsUndo(operation, known))) {
      said.push(`Not set, because in a browser you could then undo nothing of before: ${what}.`);
      notSet.push(...operations);
      continue;
    }
    const parts = chunk(operations, maxBytes);
    const refusal = signal?.aborted === true ? problem("cancelled") : await refusalOf(context, parts, known, onName);
    isNameSure = refusal === null;
    if (refusal === null) continue;
    said.push(sentenceOf(what, refusal));
    notSet.push(...operations);
  }
  return { said, notSet, sheetName: isNameSure ? name : await nameNow(context, known.own.id, name) };
}

/** Setting a property of the document clears what the user can undo, in Excel on the web. */
function costsUndo({ kind }: Operation, { title }: Known): boolean {
  return (
    kind === "setTitleIfBlank" && title.trim() === "" && Office.context.platform === Office.PlatformType.OfficeOnline
  );
}

async function refusalOf(
  context: Excel.RequestContext,
  parts: readonly (readonly Operation[])[],
  known: Known,
  onName: (name: string) => void,
): Promise<ExcelProblem | null> {
  try {
    for (const part of parts) onName(await sendNaming(context, part, known));
    return null;
  } catch (error) {
    return problemIn(error);
  }
}

/** @returns what the sheet is called at that moment */
async function sendNaming(context: Excel.RequestContext, part: readonly Operation[], known: Known): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(known.own.id);
  sheet.load("name");
  applyOperations(context, part, known);
  await context.sync();
  return sheet.name;
}

/** @throws the error where it is a fault of the program */
function problemIn(error: unknown): ExcelProblem {
  const known = asProblem(error);
  if (known instanceof ExcelProblem) return known;
  throw error;
}

/** One sync. @returns what the sheet is called; the name that is known where Excel does not answer */
async function nameNow(context: Excel.RequestContext, id: string, known: string): Promise<string> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
  try {
    await context.sync();
  } catch (error) {
    problemIn(error);
    return known;
  }
  if (sheet.isNullObject) throw deletedSince(known);
  return sheet.name;
}

function deletedSince(name: string): ExcelProblem {
  return new ExcelProblem(
    "overtaken",
    `The sheet “${name}” was written, but somebody else has deleted it since. Write it again if it is needed.`,
  );
}

/** Where the answer was lost, nobody knows what was done. */
const ANSWER_LOST: ReadonlySet<string> = new Set(["session-lost", "busy"]);

function sentenceOf(what: string, { code }: ExcelProblem): string {
  if (code === "cancelled") return `Stopped before this was set: ${what}.`;
  return ANSWER_LOST.has(code)
    ? `Excel did not answer, so that this may not have been set: ${what}.`
    : `Could not be set, or not in full: ${what}.`;
}
