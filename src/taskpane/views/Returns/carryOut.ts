/** Carries out what the user asks for in the view of agencies. */
import { accepted } from "../../../returns/accept";
import { placesWritten } from "../../../returns/acrossFiles";
import { whatGoesOut } from "../../../returns/goOut";
import { closuresOf } from "../../../returns/closures";
import { keptReturnsFrom, withoutLast, withTaken, type KeptReturns } from "../../../returns/kept";
import { makeIssue, withIssue } from "../../../returns/makeIssue";
import { readReturn } from "../../../returns/readReturn";
import { unreadableSentence } from "../../../returns/refusals";
import { fileNameOf, returnBook, uniqueFileNames } from "../../../returns/returnBook";
import { BookError } from "../../../workbooks/bookProblem";
import { swapsOf } from "../../../fixes/swaps";
import { remember } from "../../actions/knowing";
import { takeUpEdits } from "../../actions/reading";
import type { Tools } from "../../actions/tools";
import { fixFrom } from "../../rememberedFindings";
import type { MadeFile, ReturnFile } from "../../store/state";
import { deskOf, lookedAt, type Desk } from "./desk";
import type { GivenFile, ReturnsWish } from "./wishes";
import { words } from "./words";

type Wish<K extends ReturnsWish["kind"]> = Extract<ReturnsWish, { readonly kind: K }>;

export async function carryOut(tools: Tools, wish: ReturnsWish): Promise<void> {
  const { tell } = tools;
  switch (wish.kind) {
    case "show":
      tell({ type: "returns shown", change: { mode: wish.mode } });
      return;
    case "make":
      return make(tools, wish);
    case "open":
      return open(tools, wish.name);
    case "look":
      return look(tools, wish.files);
    case "say":
      return say(tools, wish);
    case "put away":
      tell({
        type: "returns shown",
        change: { files: filesOf(tools).filter(({ name }) => name !== wish.file) },
      });
      return;
    case "accept":
      return accept(tools, wish.keys);
    case "put back":
      return putBack(tools);
    case "reminders": {
      const desk = deskNow(tools);
      return desk === null ? undefined : remember(tools, { returns: { ...desk.kept, reminders: wish.reminders } });
    }
  }
}

const filesOf = ({ state }: Tools): readonly ReturnFile[] => state().returnsShown.files;

function deskNow({ state, today }: Tools): Desk | null {
  const { tracker, analysis, remembered } = state();
  return deskOf(tracker, analysis, remembered.returns, today());
}

async function make(tools: Tools, { agencies, replyBy }: Wish<"make">): Promise<void> {
  const desk = deskNow(tools);
  if (desk === null) return;
  const { view, kept, today } = desk;
  const outgoing = whatGoesOut(view, kept.issues, today);
  const chosen = outgoing.agencies.filter(({ agency }) => agencies.includes(agency));
  if (chosen.length === 0) return;
  const { partnership } = tools.state().remembered.report;
  const { issue, byAgency } = makeIssue(view, chosen, { madeOn: today, replyBy, earlier: kept.issues, random });
  const headings = byAgency.map(({ agency }) => ({ agency, issue: issue.id, replyBy, partnership }));
  const names = uniqueFileNames(headings.map(fileNameOf));
  const files = await tools.work(words.making, true, async ({ onShare, signal }) => {
    const { writeBook } = await import("../../../workbooks/writeBook");
    const made: MadeFile[] = [];
    for (const [at, heading] of headings.entries()) {
      signal.throwIfAborted();
      const actions = byAgency[at]?.actions ?? [];
      const bytes = await writeBook(returnBook(view, heading, actions));
      made.push({ name: names[at] ?? fileNameOf(heading), agency: heading.agency, actions: actions.length, bytes });
      onShare(made.length / byAgency.length);
    }
    return made;
  });
  // Before anything can leave: without the record nothing of it could be merged.
  await remember(tools, { returns: { ...kept, issues: withIssue(kept.issues, issue) } });
  tools.tell({ type: "returns shown", change: { made: { issue: issue.id, files } } });
  tools.tell({ type: "notice", notice: words.made(issue.id, files.length) });
}

/** From the browser's own source, not to be foretold. */
const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

async function open({ state, tell, work, workbook }: Tools, name: string): Promise<void> {
  const file = state().returnsShown.made?.files.find((one) => one.name === name);
  if (file === undefined) return;
  const isOpen = await work(words.opening, false, () => workbook.openNewWorkbook(base64Of(file.bytes)));
  if (!isOpen) tell({ type: "problem", problem: { sentence: words.cannotOpen, details: "", offer: null } });
}

/** So many bytes are turned into characters at once. */
const PART = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let characters = "";
  for (let from = 0; from < bytes.length; from += PART)
    characters += String.fromCharCode(...bytes.subarray(from, from + PART));
  return btoa(characters);
}

async function look(tools: Tools, given: readonly GivenFile[]): Promise<void> {
  const desk = deskNow(tools);
  if (desk === null) return;
  const read = await tools.work(words.looking, true, async ({ onShare, signal }) => {
    const files: ReturnFile[] = [];
    for (const file of given) {
      signal.throwIfAborted();
      files.push(await readFile(file, desk));
      onShare(files.length / given.length);
    }
    return files;
  });
  const names = new Set(read.map(({ name }) => name));
  const files = [...filesOf(tools).filter(({ name }) => !names.has(name)), ...read];
  tools.tell({ type: "returns shown", change: { files } });
  await askUnwritable(tools);
  tools.tell({ type: "notice", notice: words.looked(read.length) });
}

async function readFile({ name, bytes }: GivenFile, { analysis, today }: Desk): Promise<ReturnFile> {
  const { quarters, publication } = analysis.settings;
  const { readBook } = await import("../../../workbooks/readBook");
  try {
    const read = readReturn(await readBook(bytes), { asAt: today, quarters, publication });
    return { name, read, sentence: "", said: {} };
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    return { name, read: null, sentence: unreadableSentence(name, error.problem), said: {} };
  }
}

/** What cannot be written to is known before it is offered. */
async function askUnwritable(tools: Tools): Promise<void> {
  const desk = deskNow(tools);
  if (desk === null) return;
  const places = placesWritten(lookedAt(desk, { files: filesOf(tools), unwritable: new Map() }).merges);
  const unwritable = await tools.workbook.unwritableAmong(places);
  tools.tell({ type: "returns shown", change: { unwritable } });
}

async function say(tools: Tools, { file, said }: Wish<"say">): Promise<void> {
  const files = filesOf(tools).map((one) =>
    one.name === file ? { ...one, said: { ...one.said, ...said, rows: { ...one.said.rows, ...said.rows } } } : one,
  );
  tools.tell({ type: "returns shown", change: { files } });
  await askUnwritable(tools);
}

async function accept(tools: Tools, keys: ReadonlySet<string>): Promise<void> {
  const desk = deskNow(tools);
  if (desk === null) return;
  const { tell, work, workbook, state } = tools;
  const { merges } = lookedAt(desk, state().returnsShown);
  const taken = accepted(merges, keys, desk.today);
  const { proposed, extensions, receipts } = taken;
  if (receipts.length === 0) return;
  const closures = closuresOf(desk.analysis, desk.tracker, merges, taken, desk.today);
  const { swapped, did } =
    proposed.cells.length === 0
      ? { swapped: { cells: [], lists: [] }, did: [] }
      : await work(words.writing, true, (progress) =>
          workbook.applyFix(swapsOf(proposed, desk.tracker), progress).catch(async (error: unknown) => {
            // What stands in the cells is shown; where it cannot be read now, it is read with the next edit.
            await takeUpEdits(tools, progress).catch(() => undefined);
            throw error;
          }),
        );
  const fix = swapped.cells.length === 0 ? null : { ...swapped, did };
  // The cells are changed, whatever goes wrong from here on: the receipt that says which is shown before it is kept.
  await remember(tools, { returns: withTaken(desk.kept, { receipts, extensions, closures }, fix) });
  await work(words.rereading, true, (progress) => takeUpEdits(tools, progress));
  tell({ type: "notice", notice: words.taken(receipts.reduce((sum, one) => sum + one.taken.length, 0)) });
}

/**
 * The cells as they were, but for those that were changed since, and nothing kept of what was taken. What was put right or kept after it,
 * by other means, stays.
 */
async function putBack(tools: Tools): Promise<void> {
  const { state, tell, work, workbook } = tools;
  const kept = (): KeptReturns => keptReturnsFrom(state().remembered.returns);
  const { last } = kept();
  if (last === null) return;
  const fix = fixFrom(last.fix);
  const did = fix === null ? [] : await work(words.puttingBack, true, (progress) => workbook.revertFix(fix, progress));
  await remember(tools, { returns: withoutLast(kept()) });
  await work(words.rereading, true, (progress) => takeUpEdits(tools, progress));
  tell({ type: "notice", notice: [...did, words.putBackDone].join(" ") });
}
