/**
 * While the add-in works, others do: at every sync of every operation somebody adds, renames, deletes, protects or edits a sheet,
 * also where Excel's answer is lost at the same moment. What of others' is stays as they left it, and what the user is told stands
 * is what stands.
 */
import type { ExcelProblem } from "../../src/excel/problem";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport } from "../../src/excel/writeReport";
import type { Operation } from "../../src/operations/operations";
import type { PlannedFailure } from "../../src/standin/node/index";
import { DOINGS, prepareDoings, syncsOf, tried, type Doing } from "./support/doings";
import { closeWorkbook, openWorkbook, sheetNames } from "./support/overStandin";
import { ANNEX, ANNEX_OPERATIONS, OPERATIONS, PERIOD, REPORT } from "./support/sampleReport";
import { ACTORS, contents, plainBook, type Actor } from "./support/scene";

/** Every part of writing, and few operations of each: what a sync holds does not matter here. */
const KINDS: readonly Operation["kind"][] = ["addSheet", "setValues", "addTable", "linkCell", "setPrint", "showCell"];
const operations = [...OPERATIONS, ...ANNEX_OPERATIONS].filter(({ kind }) => KINDS.includes(kind));

/** Hundreds of workbooks a test. */
jest.setTimeout(60_000);

beforeAll(() => prepareDoings(operations));

/** What goes wrong at the same moment, or nothing. */
const FAULTS: readonly (Partial<PlannedFailure> | null)[] = [
  null,
  { code: 5_012, applied: "half" },
  { code: 5_012, applied: "all" },
];

/** At which syncs each can do what it does: elsewhere nobody disturbs anybody. */
type Moments = ReadonlyMap<Actor, readonly number[]>;

async function momentsOf(doing: Doing): Promise<Moments> {
  const moments = new Map<Actor, number[]>(ACTORS.map((actor) => [actor, []]));
  await syncsOf(doing, (nth, scene) => {
    for (const actor of ACTORS) if (actor.can(scene)) moments.get(actor)?.push(nth);
  });
  return moments;
}

describe.each(DOINGS)("$name", (doing) => {
  let moments: Moments;
  beforeAll(async () => (moments = await momentsOf(doing)));

  it.each(ACTORS.filter(({ where }) => where === undefined || doing.where.includes(where)))(
    "while somebody $does",
    async (actor) => {
      const syncs = moments.get(actor) ?? [];
      const wrong: string[] = [];
      for (const nth of syncs) {
        for (const fault of actor.isConfusing === true ? FAULTS : [null]) {
          const found = await tried(doing, (standin, scene) => {
            standin.beforeSync(nth, () => actor.act(scene));
            if (fault !== null) standin.failSync(nth, fault);
          });
          wrong.push(...found.map((one) => `at sync ${nth}, ${JSON.stringify(fault)}: ${one}`));
        }
      }
      expect(wrong).toEqual([]);
      expect(syncs).not.toEqual([]);
    },
  );
});

describe("two colleagues press the button at once", () => {
  afterEach(closeWorkbook);
  const write = (replace: boolean): Promise<unknown> =>
    withExcel((context) =>
      writeReport(context, { sheetName: REPORT, annexName: ANNEX, operations, mark: { period: PERIOD }, replace }),
    ).then(
      ({ sheetName }) => sheetName,
      (error: unknown) => (error as ExcelProblem).sentence,
    );

  it("one of them has the report, and the other is told so; neither deletes the other's", async () => {
    const { workbook } = await openWorkbook(plainBook());
    const results = await Promise.all([write(false), write(false)]);
    expect(results).toEqual([
      REPORT,
      "Somebody else changed the workbook at the same moment. Try again. No report was written, and nothing of one is left.",
    ]);
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", "Cover", REPORT, ANNEX]);
    expect(contents(workbook.sheet(REPORT))).toContain("Board report");
  });

  it("also where both replace an earlier one", async () => {
    const { workbook } = await openWorkbook(plainBook());
    await write(false);
    const results = await Promise.all([write(true), write(true)]);
    expect(results.filter((result) => result === REPORT)).toHaveLength(1);
    expect(results).toContainEqual(expect.stringContaining("The earlier report"));
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", "Cover", REPORT, ANNEX]);
    expect(contents(workbook.sheet(REPORT))).toContain("Board report");
  });
});
