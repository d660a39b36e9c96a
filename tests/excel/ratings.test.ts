/** The ratings beside a plan: only what was shown is written, nothing typed is read over, and taking them away leaves no trace. */
import { strFromU8, unzipSync } from "fflate";
import { revertRatings, writeRatings, type RatingsToWrite, type WrittenRatings } from "../../src/excel/ratings";
import { withExcel } from "../../src/excel/withExcel";
import { cellsToWrite, type RatingLine } from "../../src/operations/ratingColumns";
import { RATING_HEADING, WHY_HEADING } from "../../src/plan/ownColumns";
import { PRESETS } from "../../src/rag/presets";
import { closeWorkbook, contentsOf, openWorkbook } from "./support/overStandin";

afterEach(closeWorkbook);

const PLAN = [
  ["Ref", "Recommendation", "Action", "Target date", "Status"],
  ["1", "Ask everyone", "Agree the questions", "31/03/2026", "Complete"],
  ["Section B", "", "", "", ""],
  ["2", "Share concerns", "Publish a guide", "30/04/2026", "In progress"],
];
const LINES: readonly RatingLine[] = [
  { row: 1, rag: RATING_HEADING, why: WHY_HEADING },
  { row: 2, rag: "Blue", why: "Complete" },
  { row: 4, rag: "Red", why: "10 days overdue: it was due on 30 April 2026" },
];
const WORDS = PRESETS.BRAG.key.map(({ label, fill, font }) => ({ equals: label, fill, fontColour: font }));

const asked = (changes: Partial<RatingsToWrite> = {}): RatingsToWrite => ({
  ...{ sheet: "Plan", places: { rag: 5, why: 6 }, lines: LINES, words: WORDS, before: null },
  ...changes,
});
const open = () => openWorkbook({ sheets: [{ name: "Plan", cells: PLAN }] });
const write = (changes: Partial<RatingsToWrite> = {}): Promise<WrittenRatings> =>
  withExcel((context) => writeRatings(context, asked(changes)));
const revert = (written: WrittenRatings): Promise<void> =>
  withExcel((context) => revertRatings(context, "Plan", written));

/** The text of a file's sheet, and of the looks that its cells have. */
function partsOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(Uint8Array.from(bytes));
  return ["xl/worksheets/sheet1.xml", "xl/styles.xml"].map((name) => strFromU8(parts[name] ?? new Uint8Array()));
}

/** What each cell of the sheet holds, by its address; conditional formats by their number. */
async function cells(): Promise<{ readonly texts: Record<string, string>; readonly colours: number }> {
  return withExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1:J9");
    range.load("values");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    const texts = (range.values as unknown[][]).flatMap((row, at) =>
      row.map((value, column) => [`${"ABCDEFGHIJ".charAt(column)}${at + 1}`, String(value)] as const),
    );
    return { texts: Object.fromEntries(texts.filter(([, value]) => value !== "")), colours: count.value };
  });
}

async function type(address: string, value: string): Promise<void> {
  await withExcel(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange(address).values = [[value]];
    await context.sync();
  });
}

test("only the cells that were shown change", async () => {
  await open();
  const before = await cells();
  await write();
  const shown = Object.fromEntries(cellsToWrite(LINES, { rag: 5, why: 6 }).map(({ address, text }) => [address, text]));
  expect(await cells()).toEqual({ texts: { ...before.texts, ...shown }, colours: WORDS.length });
});

test("taking them away leaves the sheet as it was, formats included", async () => {
  const standin = await open();
  // Blank cells have looks, too: the user may have filled or framed the whole row.
  await withExcel(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Plan").getRange("E1:G4");
    format.fill.color = "#FFEE99";
    format.font.bold = true;
    await context.sync();
  });
  const [before, saved] = [await contentsOf("Plan"), await standin.save()];
  await revert(await write());
  expect(await contentsOf("Plan")).toEqual(before);
  expect((await cells()).colours).toBe(0);
  expect(partsOf(await standin.save())).toEqual(partsOf(saved));
});

test("a second run writes them anew, in other rows and columns too", async () => {
  await open();
  const plain = await cells();
  const first = await write();
  const lines: RatingLine[] = [LINES[0], { row: 2, rag: "Blue", why: "Complete" }] as RatingLine[];
  const second = await write({ lines, places: { rag: 7, why: 8 }, before: first });
  expect(await cells()).toEqual({
    texts: { ...plain.texts, H1: RATING_HEADING, I1: WHY_HEADING, H2: "Blue", I2: "Complete" },
    colours: WORDS.length,
  });
  await revert(second);
  expect(await cells()).toEqual(plain);
});

describe("are refused in a sentence, with nothing written", () => {
  const refused = async (changes: Partial<RatingsToWrite>, sentence: RegExp): Promise<void> => {
    const before = await cells();
    await expect(write(changes)).rejects.toMatchObject({ sentence: expect.stringMatching(sentence) as string });
    expect(await cells()).toEqual(before);
  };
  test("over a cell that holds something", async () => {
    await open();
    await type("G4", "A note");
    await refused({}, /^The cell G4 of “Plan” holds something already\. Name other columns\. Nothing was written\.$/u);
    await refused({ places: { rag: 4, why: 5 } }, /^The cell E1 of “Plan” holds something/u);
  });
  test("over our own columns, where somebody has typed into them", async () => {
    await open();
    const before = await write();
    await type("G4", "Not so");
    await refused({ before }, /are not as they were written/u);
    await expect(revert(before)).rejects.toMatchObject({
      sentence: expect.stringMatching(/not as they were/u) as string,
    });
  });
  test("on a protected sheet", async () => {
    const standin = await open();
    Object.assign(standin.workbook.sheet("Plan").contents, { isProtected: true });
    await refused({}, /^The sheet “Plan” is protected/u);
  });
  test("right beside a table, which would take them in", async () => {
    await open();
    await withExcel(async (context) => {
      context.workbook.worksheets.getItem("Plan").tables.add("A1:E4", true).name = "Actions";
      await context.sync();
    });
    await refused({}, /^Column F lies in the table “Actions” or right beside it.* Leave a column between/u);
    await write({ places: { rag: 6, why: 7 } });
  });
});
