/** The ratings beside a plan: only what was shown is written, nothing typed is read over, and taking them away leaves no trace. */
import { strFromU8, unzipSync } from "fflate";
import { colourRatings, type RatingsToColour } from "../../src/excel/ratingColours";
import { writeRatings, type RatingsToWrite, type WrittenRatings } from "../../src/excel/ratings";
import { revertRatings } from "../../src/excel/revertRatings";
import { ExcelProblem } from "../../src/excel/problem";
import { withExcel } from "../../src/excel/withExcel";
import { addressOf } from "../../src/operations/addresses";
import { cellsToWrite, type RatingLine } from "../../src/operations/ratingColumns";
import { RATING_HEADING, WHY_HEADING } from "../../src/plan/ownColumns";
import { PRESETS } from "../../src/rag/presets";
import { sheetOf } from "../support/sheetOf";
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
/** The sheet as it was read when the ratings were worked out. */
const READ = sheetOf(PLAN, { sheet: "Plan" });
const WORDS = PRESETS.BRAG.key.map(({ label, fill, font }) => ({ equals: label, fill, fontColour: font }));

const asked = (changes: Partial<RatingsToWrite> = {}): RatingsToWrite => ({
  ...{ sheet: "Plan", places: { rag: 5, why: 6 }, lines: LINES, words: WORDS, before: null, read: READ },
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

describe("as colours alone, on the plan's own cells", () => {
  const RED = { fill: "#B3261E", fontColour: "#FFFFFF" };
  const BLUE = { fill: "#1F5FA8", fontColour: "#FFFFFF" };
  const COLOURS = [
    { row: 2, ...BLUE },
    { row: 3, ...BLUE },
    { row: 4, ...RED },
  ];
  const colour = (changes: Partial<RatingsToColour> = {}): Promise<WrittenRatings> =>
    withExcel((context) =>
      colourRatings(context, { sheet: "Plan", column: 0, colours: COLOURS, before: null, read: READ, ...changes }),
    );
  /** The areas of the conditional formats, with their fills. */
  const coloured = (standin: Awaited<ReturnType<typeof open>>): string[] =>
    standin.workbook
      .sheet("Plan")
      .changes.conditionalFormats.map(({ rect: { row, column, rows, columns }, fillColor, rule }) =>
        [addressOf(row + 1, column, row + rows, column + columns - 1), fillColor, rule?.operand1].join(" "),
      );

  test("no text and no format changes, and taking them away leaves the file as it was", async () => {
    const standin = await open();
    const [before, plain, saved] = [await contentsOf("Plan"), await cells(), await standin.save()];
    const written = await colour();
    expect((await cells()).texts).toEqual(plain.texts);
    expect(coloured(standin)).toEqual(["A2:A3 #1F5FA8 =TRUE", "A4 #B3261E =TRUE"]);
    expect(written.colours).toHaveLength(2);
    await revert(written);
    expect(await contentsOf("Plan")).toEqual(before);
    expect(partsOf(await standin.save())).toEqual(partsOf(saved));
  });

  test("they take the place of columns, and columns the place of them", async () => {
    const standin = await open();
    const plain = await cells();
    const columns = await write();
    const colours = await colour({ before: columns });
    expect(await cells()).toEqual({ texts: plain.texts, colours: 2 });
    const again = await colour({ before: colours, colours: COLOURS.slice(0, 1), column: 1 });
    expect(coloured(standin)).toEqual(["B2 #1F5FA8 =TRUE"]);
    const last = await write({ before: again });
    expect((await cells()).colours).toBe(WORDS.length);
    await revert(last);
    expect(await cells()).toEqual(plain);
  });

  test("the user's own conditional formats stay", async () => {
    const standin = await open();
    await withExcel(async (context) => {
      const own = context.workbook.worksheets.getItem("Plan").getRange("A1:A9").conditionalFormats.add("Custom").custom;
      own.rule.formula = '=$E1="Complete"';
      own.format.fill.color = "#EEEEEE";
      await context.sync();
    });
    const own = coloured(standin);
    await revert(await colour());
    expect(coloured(standin)).toEqual(own);
  });

  test("are refused on a protected sheet, and where there would be too many of them", async () => {
    const standin = await open();
    const many = Array.from({ length: 1_001 }, (_, at) => ({ row: at + 2, ...(at % 2 === 0 ? RED : BLUE) }));
    const refusal = (sentence: RegExp) => ({ sentence: expect.stringMatching(sentence) as string });
    await expect(colour({ colours: many })).rejects.toMatchObject(refusal(/change 1,001 times .* Write the ratings as columns\. Nothing was written\.$/u)); // prettier-ignore
    expect((await colour({ colours: many.slice(1) })).colours).toHaveLength(1_000);
    Object.assign(standin.workbook.sheet("Plan").contents, { isProtected: true });
    await expect(colour()).rejects.toMatchObject(refusal(/^The sheet “Plan” is protected/u));
  });
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

test("a rule that somebody adds elsewhere on the sheet meanwhile is not taken for one of ours", async () => {
  const standin = await open();
  const theirs = {
    ...{ id: "theirs", rect: { row: 1, column: 0, rows: 3, columns: 1 }, type: "Custom" as const, rule: null },
    ...{ fillColor: "#EEEEEE", fontColor: null, bold: null, stopIfTrue: false },
  };
  standin.beforeSync(3, (workbook) => workbook.sheet("Plan").changes.conditionalFormats.push(theirs));
  const written = await write();
  expect(written.colours).toHaveLength(WORDS.length);
  await revert(written);
  expect(standin.workbook.sheet("Plan").changes.conditionalFormats.map(({ id }) => id)).toEqual(["theirs"]);
});

describe.each(["none", "half", "all"] as const)("whatever sync fails, with %s of it done", (applied) => {
  const OTHER = LINES.map((line, at) => (at === 0 ? line : { ...line, why: `${line.why}, still` }));

  /** @returns the sentence; null where it went well all the same */
  const tried = async (changes: Partial<RatingsToWrite>): Promise<string | null> =>
    write(changes).then(
      () => null,
      (error: unknown) => (error instanceof ExcelProblem ? error.sentence : Promise.reject(error as Error)),
    );

  /** Fails each sync of a run in turn. @param syncs so many has it @param check what came of it, with how it was before */
  async function eachSync(
    syncs: number,
    before: () => Promise<Partial<RatingsToWrite>>,
    check: (sentence: string, was: Awaited<ReturnType<typeof cells>>, given: Partial<RatingsToWrite>) => Promise<void>,
  ): Promise<void> {
    for (let nth = 1; nth <= syncs; nth += 1) {
      const standin = await open();
      const given = await before();
      const was = await cells();
      const from = standin.traffic.length;
      standin.failSync(nth, { code: 5_012, applied });
      const sentence = await tried(given);
      expect(standin.traffic.length - from).toBeGreaterThanOrEqual(nth);
      if (sentence === null) throw new Error(`Sync ${nth} failed, and nothing was said.`);
      await check(sentence, was, given);
      closeWorkbook();
    }
  }

  test("first ratings: none are left, and that is said", async () => {
    await eachSync(
      4,
      () => Promise.resolve({}),
      async (sentence, was) => {
        expect(sentence).toMatch(/(?:Nothing was written|None of the ratings were left)\.$/u);
        expect(await cells()).toEqual(was);
      },
    );
  });

  test("ratings in the place of others: those stand again, and can be taken away", async () => {
    await eachSync(
      4,
      async () => ({ before: await write(), lines: OTHER }),
      async (sentence, was, { before }) => {
        const now = await cells();
        expect(now.texts).toEqual(was.texts);
        expect(now.colours).toBe(sentence.endsWith("without their colours.") ? 0 : was.colours);
        await revert(before as WrittenRatings);
        expect((await cells()).colours).toBe(0);
      },
    );
  });
});

test("of a sheet that is larger than any answer of Excel it is said that it takes no ratings, and nothing is written", async () => {
  const cells = PLAN.map((row, at) => row.map((text) => (at === 1 ? text + "x".repeat(5_000) : text)));
  const standin = await openWorkbook({ sheets: [{ name: "Plan", cells }] }, { maxPayloadBytes: 20_000 });
  const before = await standin.save();
  await expect(write({ read: sheetOf(cells, { sheet: "Plan" }) })).rejects.toMatchObject({
    code: "refused",
    sentence: expect.stringMatching(
      /^“Plan” holds more than Excel hands over at once.*Nothing was written\.$/u,
    ) as string,
  });
  expect(partsOf(await standin.save())).toEqual(partsOf(before));
});
