/** Writes what makes one or several sheets, part by part, and then its trimmings, each in a request of its own. */
import { chunk } from "../../operations/chunk";
import type { CellFormat, Operation } from "../../operations/operations";
import type { Trimming } from "../../operations/trimmings";
import { applyOperations, type WorkbookKnown } from "../applyOperations";
import { asProblem, ExcelProblem, problem, throwIfHopeless, throwIfStopped } from "../problem";
import { dropWritingMark, type OwnSheet } from "./ownSheet";
import { sheetsInWords } from "./standing";

export interface WriteOptions {
  /** Told after each part. */
  readonly onProgress?: (progress: { readonly partsDone: number; readonly partsInAll: number }) => void;
  /** Stops between the parts; what was written is taken back. */
  readonly signal?: AbortSignal;
  /** Most bytes of a request; 4 MB unless Excel is known to take less. */
  readonly maxBytes?: number;
}

/** The sheets that are written are known by their ids. */
export interface Known extends WorkbookKnown {
  readonly own: NonNullable<WorkbookKnown["own"]>;
}

/** @param sheets each with the name by which operations call it @param title of the workbook, before */
export function knownOf(sheets: readonly { readonly own: OwnSheet; readonly name: string }[], title: string): Known {
  const own = sheets.map(({ own: { id }, name }) => {
    if (id === null) throw new Error("Excel has added a sheet without telling its id.");
    return { name, id };
  });
  return { title, own };
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
    // Excel has told the sheets' ids by now.
    if (done === 0) for (const { id } of known.own) dropWritingMark(context.workbook.worksheets.getItem(id));
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
  /** What the sheets are called now: somebody may have renamed them. */
  readonly names: readonly string[];
}

/**
 * One sync for each trimming, and one more for each further 4 MB. What Excel refuses costs nothing else, but for one sync more where
 * it is the last.
 * @param names what the sheets are called, as far as is known, in the order in which they are known
 * @throws ExcelProblem "overtaken" where somebody has deleted one of the sheets meanwhile
 */
export async function trim(
  context: Excel.RequestContext,
  trimmings: readonly Trimming[],
  { known, names: before }: { readonly known: Known; readonly names: readonly string[] },
  { signal, maxBytes }: WriteOptions,
): Promise<Trimmed> {
  const said: string[] = [];
  const notSet: Operation[] = [];
  let names = before;
  let areNamesSure = false;
  const onNames = (now: readonly string[]): void => void (names = now);
  for (const { what, operations } of trimmings) {
    if (operations.every((operation) => costsUndo(operation, known))) {
      said.push(`Not set, because in a browser you could then undo nothing of before: ${what}.`);
      notSet.push(...operations);
      continue;
    }
    const parts = chunk(operations, maxBytes);
    const refusal = signal?.aborted === true ? problem("cancelled") : await refusalOf(context, parts, known, onNames);
    areNamesSure = refusal === null;
    if (refusal === null) continue;
    said.push(sentenceOf(what, refusal));
    notSet.push(...operations);
  }
  return { said, notSet, names: areNamesSure ? names : await namesNow(context, known, names) };
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
  onNames: (names: readonly string[]) => void,
): Promise<ExcelProblem | null> {
  try {
    for (const part of parts) onNames(await sendNaming(context, part, known));
    return null;
  } catch (error) {
    return problemIn(error);
  }
}

/** @returns what the sheets are called at that moment */
async function sendNaming(context: Excel.RequestContext, part: readonly Operation[], known: Known): Promise<string[]> {
  const sheets = known.own.map(({ id }) => context.workbook.worksheets.getItem(id).load("name"));
  applyOperations(context, part, known);
  await context.sync();
  return sheets.map(({ name }) => name);
}

/** @throws the error where it is a fault of the program */
function problemIn(error: unknown): ExcelProblem {
  const known = asProblem(error);
  if (known instanceof ExcelProblem) return known;
  throw error;
}

/** One sync. @returns what the sheets are called; the names that are known where Excel does not answer */
async function namesNow(
  context: Excel.RequestContext,
  { own }: Known,
  names: readonly string[],
): Promise<readonly string[]> {
  const sheets = own.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
  try {
    await context.sync();
  } catch (error) {
    problemIn(error);
    return names;
  }
  const gone = names.filter((_, at) => sheets[at]?.isNullObject !== false);
  const there = sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  if (gone.length > 0) throw deletedSince(gone, there);
  return there;
}

function deletedSince(gone: readonly string[], there: readonly string[]): ExcelProblem {
  const [the, ...more] = sheetsInWords(gone);
  const [were, them] = gone.length === 1 ? ["was", "it"] : ["were", "them"];
  const rest = there.length === 0 ? "" : ` The rest stands, on ${sheetsInWords(there)}.`;
  return new ExcelProblem(
    "overtaken",
    `${(the ?? "").toUpperCase()}${more.join("")} ${were} written, but somebody else has deleted ${them} since.${rest} Write it again if it is needed.`,
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
