/** Looks at returns that came back, prints what they would change, and writes what is safe where that is asked. */
import { basename, resolve } from "node:path";
import { applySwaps } from "../../excel/applySwaps";
import { unwritableAmong } from "../../excel/lookBefore";
import { withExcel } from "../../excel/withExcel";
import { swapsOf } from "../../fixes/swaps";
import { accepted, allSafe, findingsOfResult, receiptText, type Accepted } from "../../returns/accept";
import { closuresOf } from "../../returns/closures";
import { acrossFiles, placesWritten, withoutUnwritable } from "../../returns/acrossFiles";
import { withTaken } from "../../returns/kept";
import type { FileMerge, RefusedFile } from "../../returns/merge.types";
import { isRefused, mergeReturn } from "../../returns/mergeReturn";
import { previewText } from "../../returns/previewText";
import { readReturn } from "../../returns/readReturn";
import { unreadableSentence } from "../../returns/refusals";
import { BookError } from "../../workbooks/bookProblem";
import { readBook } from "../../workbooks/readBook";
import { otherKind } from "../files/otherKinds";
import { userFolder } from "../files/places";
import { readBytes } from "../files/readBytes";
import { checkKind, checkTargets } from "../files/targets";
import { writeAll } from "../files/writeAll";
import { Refusal } from "../refusal";
import type { ReturnsDesk } from "./desk";
import type { ReturnsOptions } from "./options";

export interface Merged {
  /** What to print. */
  readonly text: string;
  /** Whether a file could not be taken at all. */
  readonly hasFailed: boolean;
}

/** @throws Refusal or ExcelProblem: each with a sentence for the user; nothing is written then */
export async function mergeReturns(desk: ReturnsDesk, options: ReturnsOptions): Promise<Merged> {
  const paths = options.returns.map((path) => resolve(userFolder(), path));
  const place = options.out === null ? null : targetOf(desk, options, paths);
  if (desk.kept.issues.length === 0)
    throw new Refusal(
      `${desk.path} knows of no returns: merge into the copy that “make” wrote, or the workbook in which the pane made them.`,
    );
  const looked: (FileMerge | RefusedFile)[] = [];
  for (const path of paths) looked.push(await lookAt(desk, path));
  const merges = looked.filter((one): one is FileMerge => !isRefused(one));
  const shown = await writable(acrossFiles(merges));
  const safe = accepted(shown, allSafe(shown), desk.asAt);
  const findings = findingsOfResult(desk.analysis, desk.tracker, safe);
  const previews = looked.map((one) => previewText(isRefused(one) ? one : (shown.find(({ file }) => file === one.file) ?? one), findings)); // prettier-ignore
  const written = place === null ? [] : await write(desk, shown, safe, place, options.out ?? "");
  return { text: [...previews, ...written].join("\n"), hasFailed: looked.some(isRefused) };
}

function targetOf({ path, kind }: ReturnsDesk, { out, force }: ReturnsOptions, returns: readonly string[]): string {
  const target = resolve(userFolder(), out ?? "");
  checkKind({ tracker: path, out: target }, kind);
  const [place] = checkTargets({ sources: [path, ...returns], targets: [target], force, isFictional: false, own: [] });
  return place ?? target;
}

async function lookAt({ view, kept, analysis, asAt }: ReturnsDesk, path: string): Promise<FileMerge | RefusedFile> {
  const file = basename(path);
  const { quarters, publication } = analysis.settings;
  try {
    const book = await readBook(await readBytes(path));
    const read = readReturn(book, { asAt, quarters, publication });
    return mergeReturn(file, read, view, { issues: kept.issues, extensions: kept.extensions, on: asAt });
  } catch (error) {
    const sentence = sentenceFor(error, file);
    if (sentence === null) throw error;
    return { file, why: "not a return", sentence, agencies: [] };
  }
}

function sentenceFor(error: unknown, file: string): string | null {
  if (error instanceof BookError)
    return (error.problem === "not a workbook" ? otherKind(file) : null) ?? unreadableSentence(file, error.problem);
  return error instanceof Refusal ? error.message : null;
}

/** With what stands in the way of writing said beforehand. */
async function writable(merges: readonly FileMerge[]): Promise<FileMerge[]> {
  const places = placesWritten(merges);
  return withoutUnwritable(merges, await withExcel((context) => unwritableAmong(context, places)));
}

async function write(
  desk: ReturnsDesk,
  merges: readonly FileMerge[],
  safe: Accepted,
  place: string,
  out: string,
): Promise<string[]> {
  const { proposed, receipts, extensions } = safe;
  if (receipts.length === 0) return ["Nothing was written: nothing is safe to take.\n"];
  const { swapped, did } = await withExcel((context) => applySwaps(context, swapsOf(proposed, desk.tracker)));
  const closures = closuresOf(desk.analysis, desk.tracker, merges, safe, desk.asAt);
  const fix = swapped.cells.length === 0 ? null : { ...swapped, did };
  const content = await desk.savedWith({ returns: withTaken(desk.kept, { receipts, extensions, closures }, fix) });
  await writeAll([{ path: place, content }]);
  return [...did, `Written to ${out}`, "", "Receipt", ...receipts.map(receiptText), ""];
}
