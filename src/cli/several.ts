/** Several trackers in one run: a report for each, or one over all, and what fails with one of them does not stop the others. */
import { basename } from "node:path";
import type { IsoDate } from "../plan/model";
import { areEqual } from "../rag/problems";
import { openStandin, prepareToSave } from "../standin/node";
import { historySince, NOTHING_EARLIER } from "./earlierReports";
import { findTrackers, type Found } from "./files/findTrackers";
import { checkTargets, pathsOf, stemsOf } from "./files/targets";
import { writeAll, type Output } from "./files/writeAll";
import { makeReport } from "./makeReport";
import { namesFolder, type Options } from "./options";
import { UsageError } from "./parseWords";
import type { Progress } from "./progress";
import { placeOf, saidIn, withoutMemory, withTracker, type Task } from "./readOne";
import { Refusal } from "./refusal";
import { jsonText, run, runOne } from "./run";
import { sentenceOrFault } from "./sentences";
import { summaryText } from "./summaryText";
import { tableOf, type TrackerOfTable } from "./table/actionTable";
import { togetherOf, writeTrackerList } from "./together";

const DONE = 0;
const FAILED = 1;
const TOGETHER = "All trackers";

/** Where a run speaks. */
export interface Voice {
  /** What is done. */
  readonly say: (text: string) => void;
  /** What went wrong, a line. */
  readonly complain: (text: string) => void;
  readonly progress: Progress;
}

/** A tracker that was read. */
interface Read extends TrackerOfTable {
  /** What it is called where several are spoken of; no two are called the same. */
  readonly name: string;
}

class Several {
  readonly reads: Read[] = [];
  private readonly failed: string[] = [];
  private readonly names: readonly string[];
  private readonly others: readonly string[];

  constructor(
    private readonly found: Found,
    private readonly task: Task,
    private readonly voice: Voice,
    files: readonly string[],
  ) {
    this.names = stemsOf(found.trackers);
    const since = placeOf(task.options.since);
    this.others = [...found.trackers, ...files, ...(since === null ? [] : [since])];
  }

  /** @returns the exit code */
  async run(): Promise<number> {
    const { options } = this.task;
    this.found.failures.forEach((sentence) => this.fail(sentence));
    const table = this.checkTable();
    type Work = (name: string, tracker: string) => Promise<void>;
    const work: Work = (name, tracker) => (options.together ? this.read(name, tracker) : this.report(name, tracker));
    for (const [at, tracker] of this.found.trackers.entries()) await this.one(at, tracker, work);
    if (options.together) await this.attempt(() => this.writeTogether());
    this.complainOfSettings();
    if (table !== null && this.reads.length > 0) await this.attempt(() => this.writeTable(table));
    this.sum();
    return this.failed.length === 0 ? DONE : FAILED;
  }

  private fail(sentence: string): void {
    this.failed.push(sentence);
    this.voice.complain(sentence);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fail(sentenceOrFault(error));
    } finally {
      this.task.progress.clear();
    }
  }

  private async one(
    at: number,
    tracker: string,
    work: (name: string, tracker: string) => Promise<void>,
  ): Promise<void> {
    this.voice.say(`\n${at + 1} of ${this.found.trackers.length}: ${tracker}\n`);
    try {
      await work(this.names[at] ?? basename(tracker), tracker);
    } catch (error) {
      const sentence = sentenceOrFault(error);
      this.fail(sentence.includes(basename(tracker)) ? sentence : `${tracker}: ${sentence}`);
    } finally {
      this.task.progress.clear();
    }
  }

  /** Everything at once or nothing of one tracker. */
  private async report(name: string, tracker: string): Promise<void> {
    const paths = pathsOf(this.task.options, tracker, name);
    const { analysis, text } = await runOne(paths, this.task, this.others, null, NOTHING_EARLIER);
    this.reads.push({ file: tracker, name, analysis });
    this.task.progress.clear();
    this.voice.say(text);
  }

  private async read(name: string, tracker: string): Promise<void> {
    const allow = (): void => undefined;
    await withTracker(tracker, this.task, allow, ({ analysis, said }) => {
      this.reads.push({ file: tracker, name, analysis: withoutMemory(analysis) });
      this.voice.say(said.map((sentence) => `${sentence}\n`).join(""));
      return Promise.resolve();
    });
  }

  /** One report over all that could be read, in a workbook of its own; one that could not be read is named in it. */
  private async writeTogether(): Promise<void> {
    const { options } = this.task;
    if (this.reads.length === 0) throw new Refusal("No tracker could be read, and no report was made.");
    throwUnlessOneSetOfRules(this.reads);
    const { out, json } = pathsOf(options, TOGETHER);
    const paperPath = placeOf(options.paper);
    const places = this.check([out, json, paperPath].filter((path) => path !== null));
    const analysis = togetherOf(this.reads, this.failed);
    const since = await historySince(placeOf(options.since), this.task);
    const standin = await openStandin(null);
    try {
      prepareToSave();
      writeTrackerList(standin, this.reads, this.failed);
      const layout = { dateSystem: 1900, linksToTracker: false } as const;
      const { workbook, headline, paper, outcome } = await makeReport(out, analysis, standin, this.task, layout, {
        own: NOTHING_EARLIER,
        since,
      });
      const contents = [
        workbook,
        ...(json === null ? [] : [jsonText(analysis)]),
        ...(paperPath === null ? [] : [paper]),
      ];
      await writeAll(places.map((path, at): Output => ({ path, content: contents[at] ?? "" })));
      this.task.progress.clear();
      const written = [
        `Report: sheet “${outcome.sheetName}” in ${out}`,
        ...(json === null ? [] : [`JSON: ${json}`]),
        ...(paperPath === null ? [] : [`Board paper: ${paperPath}`]),
        ...since.said,
      ];
      this.voice.say(`\nAll together\n${summaryText(analysis, headline, written)}`);
    } finally {
      standin.close();
    }
  }

  private check(targets: readonly string[]): string[] {
    const { force } = this.task.options;
    return checkTargets({ sources: this.others, targets, force, isFictional: false, own: [] });
  }

  /** Before anything is read: what cannot be written need not be waited for. @throws Refusal */
  private checkTable(): string | null {
    const table = placeOf(this.task.options.table);
    return table === null ? null : (this.check([table])[0] ?? null);
  }

  private async writeTable(path: string): Promise<void> {
    await writeAll([{ path, content: tableOf(this.reads) }]);
    const missing = this.found.trackers.length - this.reads.length;
    this.voice.say(`\nTable: ${path}${missing === 0 ? "" : ` (without the ${missing} that could not be reported)`}\n`);
  }

  private complainOfSettings(): void {
    const seen = this.task.sheetsSeen ?? new Set();
    for (const sheet of this.task.settings.keys())
      if (!seen.has(sheet.toLowerCase())) this.fail(`The settings name the sheet “${sheet}”, which no workbook has.`);
  }

  private sum(): void {
    const [all, done] = [this.found.trackers.length, this.reads.length];
    this.voice.say(`\n${done} of ${all} tracker${all === 1 ? "" : "s"} reported.\n`);
  }
}

/** @throws Refusal where the workbooks keep different definitions: one report goes by one */
function throwUnlessOneSetOfRules(reads: readonly Read[]): void {
  const presets = reads.map(({ name, analysis }) => ({ name, preset: analysis.settings.preset }));
  const [first] = presets;
  const other = presets.find(
    ({ preset }) => !areEqual(preset.definitions, first?.preset.definitions ?? preset.definitions),
  );
  if (first === undefined || other === undefined) return;
  throw new Refusal(
    `${first.name} is rated by “${first.preset.name}” and ${other.name} by “${other.preset.name}”, as their workbooks keep it. One report goes by one: say which with --preset or --definitions.`,
  );
}

/** @throws UsageError where an option names one file for several trackers */
function checkOptions({ together, out, json, since, paper }: Options): void {
  if (together) return;
  if (paper !== null) throw new UsageError("--paper is one text: give one tracker, or add --together.");
  if (since !== null)
    throw new UsageError("--since compares one tracker with an earlier quarter of it, or with --together all of them.");
  for (const [option, path] of [["--out", out] as const, ["--json", json] as const]) {
    if (path !== null && !namesFolder(path))
      throw new UsageError(`${option} must name a folder for several trackers (reports/), or add --together for one.`);
  }
}

/**
 * Whatever the words ask for.
 * @returns the exit code, the worst of all trackers
 * @throws UsageError, or what one tracker alone is refused with
 */
export async function runAll(options: Options, today: IsoDate, voice: Voice): Promise<number> {
  const found = await findTrackers(options.trackers);
  const isOne = found.trackers.length <= 1 && !found.hasFolder && !options.together;
  if (isOne || options.trackers.length === 0) {
    voice.say(await run(options, today, voice.progress));
    return DONE;
  }
  checkOptions(options);
  const { files, ...said } = await saidIn(options);
  const asAt = options.asAt ?? today;
  const task: Task = { options, ...said, asAt, progress: voice.progress, sheetsSeen: new Set() };
  return new Several(found, task, voice, files).run();
}
