/**
 * Writes a report on sheets of its own, all of them together: snapshot, plan, write, take the earlier report's place, trim. Either the whole report
 * stands afterwards, or what stood before, and the message says which, by what is there.
 */
import { describe } from "../operations/describe";
import { preflight } from "../operations/preflight";
import type { RenamedTable } from "../operations/renames";
import { REPORT_MARK } from "../operations/reportMark";
import { splitTrimmings } from "../operations/trimmings";
import { HistoryKept } from "./history/keepHistory";
import { AlreadyWritten, asProblem, ExcelProblem, problem, sayingMore, throwIfStopped } from "./problem";
import { fingerprintOfTyped, sameFingerprint, typedIn } from "./sheetFingerprint";
import { attempt, takeBack } from "./writing/cleanUp";
import { lookAtEarlier, type EarlierReport } from "./writing/earlier";
import { addOwnSheets, ownSheet, type OwnSheet, type Sheet } from "./writing/ownSheet";
import { planWrite, type ReportToWrite, type WritePlan } from "./writing/plan";
import { repointingAhead, repointingDone, type Repointing } from "./writing/repoint";
import { replaceEarlier, repointingFor } from "./writing/replaceEarlier";
import { seal } from "./writing/seal";
import { sheetsInWords } from "./writing/standing";
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
  /** Where the paper is: the wanted name, or "name (2)" where a sheet that is not ours has it. */
  readonly sheetName: string;
  /** All sheets of the report, the paper first. */
  readonly sheetNames: readonly string[];
  /** Name of the first sheet of the earlier report that was replaced, or null. */
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
 * more for each further 4 MB of them, and where the last is refused); a report that replaces another takes at most 11 more. An annex
 * takes one more for its seal, and two where it replaces another. More only
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
  return earlier.length === 0 ? null : sayingNothingWritten(() => lookAtEarlier(context, earlier, sheets));
}

function mayReplace({ replace, seen }: ReportToWrite, { fingerprint }: EarlierReport): boolean {
  return replace && (seen === undefined || sameFingerprint(seen, fingerprint));
}

/** The question before an earlier report is replaced: what goes with it is said. */
function alreadyWritten(plan: WritePlan, earlier: EarlierReport): AlreadyWritten {
  const sentences = [
    `There is a report for this period already, on ${sheetsInWords(earlier.pointers.targetNames)}.`,
    ...(earlier.isAsWritten === false
      ? ["It was changed after it was written; what was typed into it goes with it."]
      : []),
    ...(earlier.isAsWritten === null
      ? ["Whether anything was typed into it after it was written cannot be told: look before you replace it."]
      : []),
    ...commentsSaid(earlier, "on it, which will be lost."),
    ...repointingAhead(
      repointingFor(plan, earlier, ({ name }) => name),
      earlier.pointers.unseen,
    ),
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
  /** In the order of the plan. */
  private readonly own: readonly OwnSheet[];
  /** All that makes the report is certainly there. */
  private isWhole = false;
  private names: readonly string[];
  private repointing: Repointing = { kept: [], lost: [] };
  private lostTyping = "";
  private readonly history: HistoryKept | null;
  /** Sentences on what is left of the earlier report. */
  private readonly leftStanding: string[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly task: Task,
  ) {
    this.own = task.plan.sheets.map(({ writtenAs }) => ownSheet(writtenAs));
    this.names = task.plan.sheets.map(({ name }) => name);
    const { before, options, report } = task;
    this.history = report.history === undefined ? null : new HistoryKept(context, before, report.history, options);
  }

  async run(): Promise<WriteOutcome> {
    const { context, task } = this;
    const { plan, options } = task;
    const { body, trimmings } = splitTrimmings(plan.operations);
    const known = (): Known => this.known();
    const ids = (): string[] => known().own.map(({ id }) => id);
    try {
      await addOwnSheets(
        context,
        this.planned(({ mark }, own) => ({ own, marks: [[REPORT_MARK, mark]] })),
      );
      const looks = await nameStyles(context, body, known());
      await writeParts(context, looks, known(), options);
      this.isWhole = true;
      // Before anything is deleted: until then all can be taken back.
      await this.history?.keep();
      await this.takePlace(ids());
    } catch (error) {
      await this.orTakeBack(error);
    }
    await this.seal(ids());
    const sheets = { known: known(), names: this.names };
    return this.outcome(await this.sayingReplaced(() => trim(context, trimmings, sheets, options)));
  }

  /** Each planned sheet together with ours. */
  private planned<T>(of: (sheet: WritePlan["sheets"][number], own: OwnSheet) => T): T[] {
    return this.task.plan.sheets.flatMap((sheet, at) => {
      const own = this.own[at];
      return own === undefined ? [] : [of(sheet, own)];
    });
  }

  private known(): Known {
    return knownOf(
      this.planned(({ name }, own) => ({ name, own })),
      this.task.before.title,
    );
  }

  private async takePlace(ownIds: readonly string[]): Promise<void> {
    const { plan, earlier: seen } = this.task;
    if (seen === null) return;
    const { names, lostTyping, repointing } = await replaceEarlier(this.context, {
      plan,
      seen,
      ownIds,
      onRepointing: (begun) => (this.repointing = begun),
    });
    this.names = names;
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
    await this.removeLeft(back.left);
    this.names = await this.renamed(back.own);
  }

  /**
   * The paper of the earlier report is gone, and something of it still stands: it goes too, unless somebody has typed into it since it was
   * looked at.
   */
  private async removeLeft(left: readonly Sheet[]): Promise<void> {
    for (const sheet of left) {
      if (!(await this.removeAsSeen(sheet))) {
        this.leftStanding.push(
          `The earlier report's sheet “${sheet.name}” still stands: delete it if nobody needs it.`,
        );
      }
    }
  }

  /** At most two syncs. @returns whether it is gone */
  private async removeAsSeen({ id }: Sheet): Promise<boolean> {
    const before = this.task.earlier?.sheets.find((sheet) => sheet.id === id)?.typed;
    try {
      const now = await typedIn(this.context, id);
      if (before === undefined || !sameFingerprint(fingerprintOfTyped(before), fingerprintOfTyped(now))) return false;
    } catch (error) {
      if (!(asProblem(error) instanceof ExcelProblem)) throw error;
      return false;
    }
    this.context.workbook.worksheets.getItem(id).delete();
    return attempt(this.context);
  }

  /** Gives the sheets the names that they were to have. @returns what they are called then */
  private async renamed(own: readonly Sheet[]): Promise<string[]> {
    const wanted = this.task.plan.sheets.map(({ name }) => name);
    const others = own.filter(({ name }, at) => name !== wanted[at]);
    if (others.length === 0) return wanted;
    own.forEach(({ id }, at) => {
      this.context.workbook.worksheets.getItem(id).name = wanted[at] ?? "";
    });
    return (await attempt(this.context)) ? wanted : own.map(({ name }) => name);
  }

  /** What goes wrong from here on, the earlier report is gone. */
  private async sayingReplaced<T>(work: () => Promise<T>): Promise<T> {
    const { earlier } = this.task.plan;
    try {
      return await work();
    } catch (error) {
      const names = earlier.map(({ name }) => name);
      throw names.length === 0 ? error : sayingMore(error, `It had replaced the one on ${sheetsInWords(names)}.`);
    }
  }

  /** Without a seal all that is lost is that later changes are noticed: what Excel refuses here costs nothing else. */
  private async seal(ownIds: readonly string[]): Promise<void> {
    try {
      await seal(this.context, ownIds);
    } catch (error) {
      if (!(asProblem(error) instanceof ExcelProblem)) throw error;
    }
  }

  private outcome({ said, notSet, names }: Trimmed): WriteOutcome {
    const { plan, earlier } = this.task;
    const left = new Set(notSet);
    const did = describe(plan.operations.filter((operation) => !left.has(operation)));
    if (this.history !== null) did.push(this.history.said);
    const replaced = plan.earlier.map(({ name }) => name);
    if (replaced.length > 0) did.push(`The earlier report, on ${sheetsInWords(replaced)}, was replaced.`);
    const notes = [...this.namingNotes(names), ...this.earlierNotes(earlier), ...this.leftStanding, ...said];
    return {
      sheetName: names[0] ?? "",
      sheetNames: names,
      replaced: replaced[0] ?? null,
      renamedTables: plan.renamedTables,
      did: [...did, ...notes],
      notes,
    };
  }

  private namingNotes(names: readonly string[]): string[] {
    return this.task.plan.sheets.flatMap(({ name: wanted, part }, at) => {
      const name = names[at] ?? wanted;
      const what = { paper: "report", annex: "annex", text: "board paper" }[part];
      if (name === wanted) return [];
      return [`The ${what} is on the sheet “${name}”, whatever it was to be called; links to it lead to “${wanted}”.`];
    });
  }

  private earlierNotes(earlier: EarlierReport | null): string[] {
    if (earlier === null) return [];
    const typed = earlier.isAsWritten === false ? ["What was typed into the earlier report went with it."] : [];
    if (this.lostTyping !== "") typed.push(`In the last moment somebody typed into it: ${this.lostTyping}.`);
    if ((earlier.comments ?? 0) > 0) typed.push("The comments on the earlier report went with it.");
    return [...typed, ...repointingDone(this.repointing, earlier.pointers.unseen)];
  }
}
