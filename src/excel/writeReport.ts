/**
 * Writes a report as a sheet of its own: snapshot, plan, write, take the earlier report's place, trim. Either the whole report
 * stands afterwards, or what stood before, and the message says which, by what is there.
 */
import { describe } from "../operations/describe";
import { preflight } from "../operations/preflight";
import type { RenamedTable } from "../operations/renames";
import { REPORT_MARK } from "../operations/reportMark";
import { splitTrimmings } from "../operations/trimmings";
import { HistoryKept } from "./history/keepHistory";
import { AlreadyWritten, asProblem, ExcelProblem, problem, sayingMore, throwIfStopped } from "./problem";
import { sameFingerprint } from "./sheetFingerprint";
import { attempt, takeBack } from "./writing/cleanUp";
import { lookAtEarlier, type EarlierReport } from "./writing/earlier";
import { addOwnSheet, ownSheet, type OwnSheet } from "./writing/ownSheet";
import { planWrite, type ReportToWrite, type WritePlan } from "./writing/plan";
import { repointingAhead, repointingDone, type Repointing } from "./writing/repoint";
import { replaceEarlier, repointingFor } from "./writing/replaceEarlier";
import { seal } from "./writing/seal";
import { takeSnapshot, type WorkbookSnapshot } from "./writing/snapshot";
import {
  knownOf,
  nameStyles,
  trim,
  writeParts,
  type Known,
  type Trimmed,
  type WriteOptions,
} from "./writing/writeParts";

export type { ReportToWrite } from "./writing/plan";
export type { WriteOptions } from "./writing/writeParts";

export interface WriteOutcome {
  /** Where the report is: the wanted name, or "name (2)" where a sheet that is not ours has it. */
  readonly sheetName: string;
  /** Name of the earlier report that was replaced, or null. */
  readonly replaced: string | null;
  /** Tables that got another name because theirs was taken. */
  readonly renamedTables: readonly RenamedTable[];
  /** What was done, in sentences for the user. */
  readonly did: readonly string[];
  /** Those of them that go beyond the usual: what could not be set, what became of formulas that point at the report. */
  readonly notes: readonly string[];
}

/**
 * The history of reports, where one is kept, is written with it in three syncs more, before an earlier report is touched.
 * A first report takes 4 syncs, one for each 4 MB of it, 2 for its seal and one for each kind of trimming (at most MOST_TRIMMINGS; one
 * more for each further 4 MB of them, and where the last is refused); a report that replaces another takes at most 11 more. More only
 * where an answer of Excel's would be too large, or Excel refuses to look for formulas on all sheets at once. Adding a sheet can be undone
 * in Excel; replacing one cannot (deleting a sheet clears the undo stack).
 * @throws ExcelProblem "already-written" (ask, then come again with `replace`), "workbook-protected",
 * "invalid-operations", "cancelled", "overtaken", or what Excel refused; its sentence says what stands in the workbook.
 */
export async function writeReport(
  context: Excel.RequestContext,
  report: ReportToWrite,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  throwIfUnfit(report);
  throwIfStopped(options.signal);
  const before = await sayingNothingWritten(() => takeSnapshot(context));
  const plan = planWrite(report, before);
  const earlier = await lookIfThere(context, plan, before);
  if (earlier !== null && !mayReplace(report, earlier)) throw alreadyWritten(plan, earlier);
  return new Writing(context, { report, before, plan, earlier, options }).run();
}

function throwIfUnfit(report: ReportToWrite): void {
  const problems = preflight(report.operations);
  if (problems.length > 0) {
    throw problem("invalid-operations", problems.map(({ kind, message }) => `${kind}: ${message}`).join("; "));
  }
}

async function sayingNothingWritten<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    throw sayingMore(error, "Nothing was written.");
  }
}

async function lookIfThere(
  context: Excel.RequestContext,
  { earlier }: WritePlan,
  { sheets }: WorkbookSnapshot,
): Promise<EarlierReport | null> {
  return earlier === null ? null : sayingNothingWritten(() => lookAtEarlier(context, earlier, sheets));
}

function mayReplace({ replace, seen }: ReportToWrite, { fingerprint }: EarlierReport): boolean {
  return replace && (seen === undefined || sameFingerprint(seen, fingerprint));
}

/** The question before an earlier report is replaced: what goes with it is said. */
function alreadyWritten(plan: WritePlan, earlier: EarlierReport): AlreadyWritten {
  const sentences = [
    `There is a report for this period already, on the sheet “${earlier.pointers.targetName}”.`,
    ...(earlier.isAsWritten === false
      ? ["It was changed after it was written; what was typed into it goes with it."]
      : []),
    ...(earlier.isAsWritten === null
      ? ["Whether anything was typed into it after it was written cannot be told: look before you replace it."]
      : []),
    ...commentsSaid(earlier, "on it, which will be lost."),
    ...repointingAhead(repointingFor(plan, earlier, plan.sheetName), earlier.pointers.unseen),
  ];
  return new AlreadyWritten(sentences.join(" "), earlier.fingerprint);
}

/** A sentence on the comments of an earlier report; none where it has none, or Excel does not tell. */
function commentsSaid({ comments }: EarlierReport, end: string): string[] {
  if (comments === null || comments === 0) return [];
  return [`There ${comments === 1 ? "is 1 comment" : `are ${comments} comments`} ${end}`];
}

interface Task {
  readonly report: ReportToWrite;
  readonly before: WorkbookSnapshot;
  readonly plan: WritePlan;
  readonly earlier: EarlierReport | null;
  readonly options: WriteOptions;
}

/** One run, and how far it has come. */
class Writing {
  private readonly own: OwnSheet;
  /** All that makes the report is certainly there. */
  private isWhole = false;
  private sheetName: string;
  private repointing: Repointing = { kept: [], lost: [] };
  private lostTyping = "";
  private readonly history: HistoryKept | null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly task: Task,
  ) {
    this.own = ownSheet(task.plan.writtenAs);
    this.sheetName = task.plan.sheetName;
    const { before, options, report } = task;
    this.history = report.history === undefined ? null : new HistoryKept(context, before, report.history, options);
  }

  async run(): Promise<WriteOutcome> {
    const { context, own, task } = this;
    const { plan, before, report, options } = task;
    const { body, trimmings } = splitTrimmings(plan.operations);
    const known = (): Known => knownOf(own, plan.sheetName, before.title);
    try {
      await addOwnSheet(context, own, [[REPORT_MARK, report.mark.period]]);
      const looks = await nameStyles(context, body, known());
      await writeParts(context, looks, known(), options);
      this.isWhole = true;
      // Before anything is deleted: until then all can be taken back.
      await this.history?.keep();
      await this.takePlace(known().own.id);
    } catch (error) {
      await this.orTakeBack(error);
    }
    await this.seal(known().own.id);
    const sheet = { known: known(), sheetName: this.sheetName };
    return this.outcome(await this.sayingReplaced(() => trim(context, trimmings, sheet, options)));
  }

  private async takePlace(ownId: string): Promise<void> {
    const { plan, earlier: seen } = this.task;
    if (plan.earlier === null || seen === null) return;
    const { sheetName, lostTyping, repointing } = await replaceEarlier(this.context, {
      plan,
      earlier: plan.earlier,
      seen,
      ownId,
      onRepointing: (begun) => (this.repointing = begun),
    });
    this.sheetName = sheetName;
    this.lostTyping = lostTyping;
    this.repointing = repointing;
  }

  /** Returns only where the report turns out to be whole, and in its place, after all. */
  private async orTakeBack(error: unknown): Promise<void> {
    const { plan, before } = this.task;
    const back = await takeBack(this.context, {
      own: this.own,
      before: { sheets: before.sheets, earlier: plan.earlier },
      wording: { thing: "report", isWhole: this.isWhole },
      repointed: this.repointing.kept,
    });
    if (!back.isWritten) {
      const left = (await this.history?.takeBack()) ?? [];
      throw sayingMore(error, [back.said, ...left].join(" "));
    }
    const { id, name } = back.own;
    if (name !== plan.sheetName) this.context.workbook.worksheets.getItem(id).name = plan.sheetName;
    const isNamed = name === plan.sheetName || (await attempt(this.context));
    this.sheetName = isNamed ? plan.sheetName : name;
  }

  /** What goes wrong from here on, the earlier report is gone. */
  private async sayingReplaced<T>(work: () => Promise<T>): Promise<T> {
    const { earlier } = this.task.plan;
    try {
      return await work();
    } catch (error) {
      throw earlier === null ? error : sayingMore(error, `It had replaced the one on the sheet “${earlier.name}”.`);
    }
  }

  /** Without a seal all that is lost is that later changes are noticed: what Excel refuses here costs nothing else. */
  private async seal(ownId: string): Promise<void> {
    try {
      await seal(this.context, ownId);
    } catch (error) {
      if (!(asProblem(error) instanceof ExcelProblem)) throw error;
    }
  }

  private outcome({ said, notSet, sheetName }: Trimmed): WriteOutcome {
    const { plan, earlier } = this.task;
    const left = new Set(notSet);
    const did = describe(plan.operations.filter((operation) => !left.has(operation)));
    if (this.history !== null) did.push(this.history.said);
    if (plan.earlier !== null) did.push(`The earlier report, on the sheet “${plan.earlier.name}”, was replaced.`);
    const notes = [...this.namingNotes(sheetName), ...this.earlierNotes(earlier), ...said];
    return {
      sheetName,
      replaced: plan.earlier?.name ?? null,
      renamedTables: plan.renamedTables,
      did: [...did, ...notes],
      notes,
    };
  }

  private namingNotes(sheetName: string): string[] {
    const { task } = this;
    if (sheetName === task.plan.sheetName) return [];
    return [
      `The report is on the sheet “${sheetName}”, whatever it was to be called; its own links lead to “${task.plan.sheetName}”.`,
    ];
  }

  private earlierNotes(earlier: EarlierReport | null): string[] {
    if (earlier === null) return [];
    const typed = earlier.isAsWritten === false ? ["What was typed into the earlier report went with it."] : [];
    if (this.lostTyping !== "") typed.push(`In the last moment somebody typed into it: ${this.lostTyping}.`);
    if ((earlier.comments ?? 0) > 0) typed.push("The comments on the earlier report went with it.");
    return [...typed, ...repointingDone(this.repointing, earlier.pointers.unseen)];
  }
}
