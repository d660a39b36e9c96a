/** What the add-in does to a plan when it is asked to, each with what is to be true of the plan afterwards, whoever else edited it. */
import { applySwaps } from "../../../src/excel/applySwaps";
import { ExcelProblem } from "../../../src/excel/problem";
import { colourRatings } from "../../../src/excel/ratingColours";
import { writeRatings, type WrittenRatings } from "../../../src/excel/ratings";
import { revertRatings } from "../../../src/excel/revertRatings";
import { revertSwaps } from "../../../src/excel/revertSwaps";
import { withExcel, withExcelAsOneUndo } from "../../../src/excel/withExcel";
import type { CellChange, ListToAdd } from "../../../src/fixes/fix.types";
import { swapsOf } from "../../../src/fixes/swaps";
import type { CellValue, SheetCells } from "../../../src/plan/cells";
import { RATING_HEADING, WHY_HEADING } from "../../../src/plan/ownColumns";
import type { Standin } from "../../../src/standin/node/index";
import { AS_READ, EDITED_BOOK, EditedPlan, firstAddress, PLAN, RATING_PLACES, REFS, type CellName } from "./editedPlan";
import { closeWorkbook, openWorkbook } from "./overStandin";
import { ratingsWrong, type Ratings } from "./ratingClaims";
import { swapsWrong, type SwappedCells } from "./swapClaims";

/** What came of it: what the user is told, and whether that is a refusal. */
export interface Told {
  readonly said: string;
  readonly isRefused: boolean;
}

/** An operation of the add-in on a plan. */
export interface PlanDoing {
  readonly name: string;
  /** What is written below "Status" in the row of ref 1, where that is written. */
  readonly written: string;
  /** @returns how it is run, on a plan that nobody has edited yet */
  readonly begin: () => Promise<() => Promise<string>>;
  /** What is wrong afterwards. */
  readonly wrong: (plan: EditedPlan, told: Told) => string[] | Promise<string[]>;
}

function change(name: CellName, was: CellValue, value: CellValue, numberFormat: string | null = null): CellChange {
  return { sheet: PLAN, cell: firstAddress(name), was, value, numberFormat, before: String(was), after: String(value) };
}

/** Cells are changed, and some get a list. */
interface Swapping {
  readonly changes: readonly CellChange[];
  readonly lists?: readonly ListToAdd[];
  readonly cells: SwappedCells;
}

const WORDS = ["Complete", "In progress", "Not started"];
const FIX: Swapping = {
  changes: [
    change("1/Status", "Done", "Complete"),
    change("3/Status", "Done", "Complete"),
    // Serial 46112 is 31 March 2026.
    change("1/Target date", "31/03/2026", 46_112, "dd/mm/yyyy"),
  ],
  lists: [{ sheet: PLAN, address: "D2:D5", words: WORDS }],
  cells: {
    targets: new Map([
      ["1/Status", ["Done", "Complete"]],
      ["3/Status", ["Done", "Complete"]],
      ["1/Target date", ["31/03/2026", "46112 (dd/mm/yyyy)"]],
    ]),
    listed: REFS.map((ref) => `${ref}/Status`),
  },
};

/** What is taken from returns, and a sign-off: mostly into blank cells. */
const TAKING: Swapping = {
  changes: [
    change("1/Status", "Done", "Complete"),
    change("3/Outcome", "", "All were told"),
    change("4/Outcome", "", "Asked for in May"),
    change("1/Signed off", "", "Yes, the board, 1 May 2026"),
  ],
  cells: {
    targets: new Map([
      ["1/Status", ["Done", "Complete"]],
      ["3/Outcome", ["", "All were told"]],
      ["4/Outcome", ["", "Asked for in May"]],
      ["1/Signed off", ["", "Yes, the board, 1 May 2026"]],
    ]),
    listed: [],
  },
};

async function applying({ changes, lists = [] }: Swapping): Promise<Awaited<ReturnType<typeof applySwaps>>> {
  const swaps = swapsOf({ cells: changes, lists }, AS_READ);
  return withExcelAsOneUndo((context) => applySwaps(context, swaps));
}

const swapping = (name: string, swaps: Swapping): PlanDoing => ({
  name,
  written: "Complete",
  begin: () => Promise.resolve(async () => (await applying(swaps)).did.join(" ")),
  wrong: (plan, told) => swapsWrong(plan, told, { ...swaps.cells, does: "apply" }),
});

const reverting = (name: string, swaps: Swapping): PlanDoing => ({
  name,
  written: "Done",
  begin: async () => {
    const { swapped } = await applying(swaps);
    return async () => (await withExcelAsOneUndo((context) => revertSwaps(context, swapped))).did.join(" ");
  },
  wrong: (plan, told) => swapsWrong(plan, told, { ...swaps.cells, does: "revert" }),
});

const WORD_COLOURS = [
  { equals: "Red", fill: "#C00000", fontColour: "#FFFFFF" },
  { equals: "Blue", fill: "#1F5FA8", fontColour: "#FFFFFF" },
];

/** Ratings by ref, with their reasons. */
function linesOf(ratings: Ratings): { row: number; rag: string; why: string }[] {
  const rows = REFS.map((ref, at) => ({ row: at + 2, rag: ratings[ref]?.[0] ?? "", why: ratings[ref]?.[1] ?? "" }));
  return [{ row: 1, rag: RATING_HEADING, why: WHY_HEADING }, ...rows];
}

const FIRST: Ratings = {
  1: ["Blue", "Complete"],
  2: ["Amber", "Due in 20 days"],
  3: ["Blue", "Complete"],
  4: ["Red", "No status"],
};
const SECOND: Ratings = { ...FIRST, 2: ["Red", "1 day overdue"], 3: ["Blue", "Complete, late"] };

/** The sheet as it was read when the ratings were worked out. */
const [READ] = AS_READ.sheets as [SheetCells];

let kept: WrittenRatings | null = null;

const write = async (ratings: Ratings, before: WrittenRatings | null): Promise<WrittenRatings> => {
  const lines = linesOf(ratings);
  const given = { sheet: PLAN, places: RATING_PLACES, lines, words: WORD_COLOURS, before, read: READ };
  return withExcel((context) => writeRatings(context, given));
};

const RED = { fill: "#C00000", fontColour: "#FFFFFF" };
const BLUE = { fill: "#1F5FA8", fontColour: "#FFFFFF" };
/** One run, and two more. */
const COLOURS = [
  { row: 2, ...BLUE },
  { row: 3, ...RED },
  { row: 4, ...RED },
  { row: 5, ...BLUE },
];
const COLOURED = { 1: BLUE.fill, 2: RED.fill, 3: RED.fill, 4: BLUE.fill };

const colour = async (before: WrittenRatings | null): Promise<WrittenRatings> =>
  withExcel((context) => colourRatings(context, { sheet: PLAN, column: 1, colours: COLOURS, before, read: READ }));

const takeAway = async (written: WrittenRatings): Promise<void> =>
  withExcel((context) => revertRatings(context, PLAN, written));

type Run = () => Promise<WrittenRatings | null>;

/** @param prepare what was there before, and how it is run @param wanted what is to stand */
const rating = (name: string, wanted: Parameters<typeof ratingsWrong>[2], prepare: () => Promise<Run>): PlanDoing => ({
  name,
  written: "Complete",
  begin: async () => {
    const run = await prepare();
    kept = null;
    return async () => {
      kept = await run();
      return "";
    };
  },
  wrong: async (plan, told) => {
    const wrong = ratingsWrong(plan, told, wanted);
    // What is kept of it has to be enough to take it away again, unless somebody has typed into it.
    if (wrong.length > 0 || told.isRefused || kept === null || plan.isProtected) return wrong;
    return [...wrong, ...(await takenAway(plan, kept))];
  },
});

async function takenAway(plan: EditedPlan, written: WrittenRatings): Promise<string[]> {
  if (!plan.isThere || plan.hasTypedBeside) return [];
  await withExcel((context) => revertRatings(context, plan.sheet.name, written));
  const { cells, colours } = plan.now();
  const texts = [...cells.keys()].filter((cell) => cell.endsWith(RATING_HEADING) || cell.endsWith(WHY_HEADING));
  return [...texts, ...colours.keys()].map((cell) => `${cell} is left when the ratings are taken away`);
}

export const PLAN_DOINGS: readonly PlanDoing[] = [
  swapping("putting cells right, with a list to choose from", FIX),
  reverting("putting them back", FIX),
  swapping("taking in returns and a sign-off", TAKING),
  reverting("giving those back", TAKING),
  rating("writing ratings", { texts: FIRST, before: null, colours: "words" }, () =>
    Promise.resolve(() => write(FIRST, null)),
  ),
  rating("writing ratings anew", { texts: SECOND, before: FIRST, colours: "words" }, async () => {
    const before = await write(FIRST, null);
    return () => write(SECOND, before);
  }),
  rating("taking ratings away", { texts: null, before: FIRST, colours: "none" }, async () => {
    const before = await write(FIRST, null);
    return async () => {
      await takeAway(before);
      return null;
    };
  }),
  rating("showing ratings as colours", { texts: null, before: null, colours: COLOURED }, () =>
    Promise.resolve(() => colour(null)),
  ),
  rating("showing colours in the place of columns", { texts: null, before: FIRST, colours: COLOURED }, async () => {
    const before = await write(FIRST, null);
    return () => colour(before);
  }),
  rating("taking colours away", { texts: null, before: null, colours: "none", coloursBefore: COLOURED }, async () => {
    const before = await colour(null);
    return async () => {
      await takeAway(before);
      return null;
    };
  }),
];

async function toldOf(run: () => Promise<string>): Promise<Told> {
  try {
    return { said: await run(), isRefused: false };
  } catch (error) {
    if (error instanceof ExcelProblem) return { said: error.sentence, isRefused: true };
    throw error;
  }
}

/** Syncs of an operation that nobody disturbs. */
export async function syncsOfPlanDoing({ begin }: PlanDoing): Promise<number> {
  const { traffic } = await openWorkbook(EDITED_BOOK);
  const run = await begin();
  const before = traffic.length;
  await run();
  closeWorkbook();
  return traffic.length - before;
}

/** What is wrong after an operation that something was prepared for; none where all is well. */
export async function triedOnPlan(
  doing: PlanDoing,
  prepare: (standin: Standin, plan: EditedPlan) => void,
): Promise<string[]> {
  const standin = await openWorkbook(EDITED_BOOK);
  const run = await doing.begin();
  const plan = new EditedPlan(standin.workbook, doing.written);
  prepare(standin, plan);
  const told = await toldOf(run);
  const wrong = [...plan.harm(told.said), ...(plan.isThere ? await doing.wrong(plan, told) : goneWrong(told))];
  closeWorkbook();
  return wrong.map((one) => `${one} — “${told.said}”`);
}

/** The plan was deleted meanwhile. */
function goneWrong({ said, isRefused }: Told): string[] {
  if (!isRefused) return [];
  return /not there any more|Nothing was|could not be looked at/u.test(said)
    ? []
    : ["does not say that the plan is gone"];
}
