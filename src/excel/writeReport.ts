/**
 * Writes a report as a sheet of its own: snapshot, plan, apply, finish. Either the whole report stands afterwards, or
 * what stood before, and the message says which.
 */
import { chunk } from "../operations/chunk";
import { describe } from "../operations/describe";
import { preflight } from "../operations/preflight";
import type { RenamedTable } from "../operations/renames";
import { applyOperations } from "./applyOperations";
import { asProblem, excelCode, ExcelProblem, problem, throwIfStopped } from "./problem";
import { cleanUp, type Standing } from "./writing/cleanUp";
import { planWrite, type ReportToWrite, type WritePlan } from "./writing/plan";
import { takeSnapshot, type WorkbookSnapshot } from "./writing/snapshot";

export type { ReportToWrite } from "./writing/plan";

export interface WriteOptions {
  /** Told after each part of the report. */
  readonly onProgress?: (progress: { readonly partsDone: number; readonly partsInAll: number }) => void;
  /** Stops between the parts; what was written is taken back. */
  readonly signal?: AbortSignal;
  /** Most bytes of a request; 4 MB unless Excel is known to take less. */
  readonly maxBytes?: number;
}

export interface WriteOutcome {
  /** Where the report is: the wanted name, or "name (2)" where a sheet that is not ours has it. */
  readonly sheetName: string;
  /** Name of the earlier report that was replaced, or null. */
  readonly replaced: string | null;
  /** Tables that got another name because theirs was taken. */
  readonly renamedTables: readonly RenamedTable[];
  /** What was done, in sentences for the user. */
  readonly did: readonly string[];
}

/**
 * At most 5 syncs, and one more for each further 4 MB. Adding a sheet can be undone in Excel; replacing one cannot
 * (deleting a sheet clears the undo stack).
 * @throws ExcelProblem "already-written" (ask, then come again with `replace`), "workbook-protected",
 * "invalid-operations", "cancelled", or what Excel refused; its sentence says what stands in the workbook.
 */
export async function writeReport(
  context: Excel.RequestContext,
  report: ReportToWrite,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  throwIfUnfit(report);
  const before = await snapshotOf(context, options);
  const plan = planWrite(report, before);
  const course: Course = { stage: "begun" };
  try {
    await write(context, plan, before, options, course);
  } catch (error) {
    await takeBack(context, plan, before, course.stage, error);
  }
  return outcomeOf(plan);
}

/** How far the writing has certainly come; the earlier report, where there is one, is put aside first. */
interface Course {
  stage: "begun" | "earlier put aside" | "whole";
}

function throwIfUnfit(report: ReportToWrite): void {
  const problems = preflight(report.operations);
  if (problems.length > 0) {
    throw problem("invalid-operations", problems.map(({ kind, message }) => `${kind}: ${message}`).join("; "));
  }
}

async function snapshotOf(context: Excel.RequestContext, options: WriteOptions): Promise<WorkbookSnapshot> {
  throwIfStopped(options.signal);
  try {
    return await takeSnapshot(context);
  } catch (error) {
    throw saying(error, "Nothing was written.");
  }
}

async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  options: WriteOptions,
  course: Course,
): Promise<void> {
  const { earlier } = plan;
  if (earlier !== null) await putAside(context, earlier);
  course.stage = "earlier put aside";
  const parts = chunk(plan.operations, options.maxBytes);
  for (const [done, part] of parts.entries()) {
    options.onProgress?.({ partsDone: done, partsInAll: parts.length });
    throwIfStopped(options.signal);
    await applyPart(context, part, before);
  }
  options.onProgress?.({ partsDone: parts.length, partsInAll: parts.length });
  throwIfStopped(options.signal);
  course.stage = "whole";
  if (earlier !== null) await remove(context, earlier.id);
}

/** By itself, so that it is known for certain which sheet has the report's name when the new one is begun. */
async function putAside(context: Excel.RequestContext, { id, aside }: { id: string; aside: string }): Promise<void> {
  context.workbook.worksheets.getItem(id).name = aside;
  await context.sync();
}

/** One sync for each part, each of up to 4 MB: as large as a request may be. */
async function applyPart(
  context: Excel.RequestContext,
  part: Parameters<typeof applyOperations>[1],
  before: WorkbookSnapshot,
): Promise<void> {
  applyOperations(context, part, before);
  await context.sync();
}

async function remove(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/**
 * Clears up, and throws what happened and what stands now in words; returns only where the report turns out to be
 * whole after all.
 */
async function takeBack(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  stage: Course["stage"],
  error: unknown,
): Promise<void> {
  let standing: Standing;
  try {
    standing = await cleanUp(context, plan, before, stage === "whole");
  } catch (second) {
    throw excelCode(second) === null ? second : saying(error, whatIsLeft(plan, stage));
  }
  if (standing !== "new") throw saying(error, whatStands(plan, standing));
}

function whatStands({ earlier }: WritePlan, standing: Standing): string {
  if (earlier === null) return "No report was written, and the workbook is as it was.";
  return standing === "earlier"
    ? `The new report was not written; the earlier one, on the sheet “${earlier.name}”, is as it was.`
    : "No report was written, and the earlier one is gone.";
}

function whatIsLeft({ sheetName, earlier }: WritePlan, stage: Course["stage"]): string {
  if (earlier !== null && stage === "begun") {
    return `The new report was not begun; the earlier one is whole, on the sheet “${earlier.name}” or “${earlier.aside}”.`;
  }
  const half = `What was written could not be taken back: if there is a sheet “${sheetName}”, delete it.`;
  return earlier === null ? half : `${half} The earlier report is whole, on the sheet “${earlier.aside}”.`;
}

/** The problem that an error is, its sentence followed by what stands in the workbook; other errors stay themselves. */
function saying(error: unknown, whatStandsNow: string): unknown {
  const known = asProblem(error);
  if (!(known instanceof ExcelProblem)) return known;
  return new ExcelProblem(known.code, `${known.sentence} ${whatStandsNow}`, known.details, { cause: error });
}

function outcomeOf(plan: WritePlan): WriteOutcome {
  const { sheetName, earlier, renamedTables, operations } = plan;
  const did = describe(operations);
  if (earlier !== null) did.push(`The earlier report, on the sheet “${earlier.name}”, was replaced.`);
  return { sheetName, replaced: earlier?.name ?? null, renamedTables, did };
}
