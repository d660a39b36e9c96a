/** The count of what changes while definitions are edited is that of the ratings that follow once they are saved. */
import fc from "fast-check";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import type { Definitions } from "../../src/rag/definitions.types";
import { PRESET_DEFINITIONS } from "../../src/rag/presets";
import { definitionsOf, draftFrom, draftOf, OWN_NAME } from "../../src/taskpane/derive/definitionsDraft";
import { turnsUnder, type Turn } from "../../src/taskpane/derive/definitionsChange";
import { NOTHING_REMEMBERED, rememberedFrom } from "../../src/taskpane/remembered";
import { understand } from "../../src/taskpane/store/understand";
import { anyDefinitions } from "../rag/support/anyDefinitions";
import { HEADINGS, sheetOf, TODAY, trackerOf } from "./support/invented";
import { runs } from "../support/runs";

const DATES = ["30/04/2026", "09/05/2026", "10/05/2026", "06/06/2026", "07/06/2026", "08/06/2026", "31/12/2026", "March 2026", "Q1 2026", "Q3 2026", "03/09/2026", "09/03/2026", "TBC", "Ongoing", ""]; // prettier-ignore
const STATES = ["Complete", "In progress", "Delayed", "Not started", "Superseded", "Closed – verified", ""];

const row = fc.tuple(fc.constantFrom(...DATES), fc.constantFrom(...STATES));
const sheet = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows): readonly (readonly CellValue[])[] =>
    rows.map(([date, state], at) => [
      `${at + 1}`,
      `Aim ${at + 1}`,
      `Do thing ${at + 1}`,
      "Northmoor Police",
      date,
      "",
      state,
    ]),
  );
const tracker: fc.Arbitrary<TrackerCells> = fc
  .array(sheet, { minLength: 1, maxLength: 2 })
  .map((sheets) => trackerOf(...sheets.map((rows, at) => sheetOf(`Plan ${at + 1}`, [HEADINGS, ...rows]))));

const own = (definitions: Definitions, withoutSheets: readonly string[]) =>
  rememberedFrom(JSON.parse(JSON.stringify({ preset: "own", definitions, withoutSheets })));

const inOrder = (turns: readonly Turn[]): string[] =>
  turns.map(({ from, to, count }) => `${count} from ${from} to ${to}`).sort();

test("for any definitions and plans, what is counted beforehand is what comes of it", () => {
  const without = fc.constantFrom([], ["Plan 2"]);
  fc.assert(
    fc.property(anyDefinitions, anyDefinitions, tracker, without, (before, after, cells, withoutSheets) => {
      const remembered = own(before, withoutSheets);
      const { analysis } = understand(cells, remembered, TODAY);
      const told = turnsUnder(after, { analysis, tracker: cells, remembered, today: TODAY });
      const now = understand(cells, own(after, withoutSheets), TODAY).analysis;
      const counts = new Map<string, number>();
      analysis.plans.forEach(({ rated }, plan) =>
        rated.forEach(({ rating: { colour: from } }, at) => {
          const to = now.plans[plan]?.rated[at]?.rating.colour ?? "none";
          if (from !== to) counts.set(`from ${from} to ${to}`, (counts.get(`from ${from} to ${to}`) ?? 0) + 1);
        }),
      );
      expect(inOrder(told)).toEqual([...counts].map(([turn, count]) => `${count} ${turn}`).sort());
    }),
    runs(150),
  );
});

test("the same definitions change nothing", () => {
  fc.assert(
    fc.property(anyDefinitions, tracker, (definitions, cells) => {
      const remembered = own(definitions, []);
      const { analysis } = understand(cells, remembered, TODAY);
      expect(turnsUnder(definitions, { analysis, tracker: cells, remembered, today: TODAY })).toEqual([]);
    }),
    runs(30),
  );
});

test("kept definitions that cannot be read leave BRAG in force", () => {
  const remembered = { ...NOTHING_REMEMBERED, preset: "own" as const, definitions: { name: "", graceDays: "many" } };
  const { analysis } = understand(trackerOf(sheetOf("Plan", [HEADINGS])), remembered, TODAY);
  expect(analysis.settings.preset.name).toBe("BRAG");
});

describe("a draft", () => {
  test("is what it was made of until something is typed", () => {
    fc.assert(
      fc.property(anyDefinitions, (definitions) => expect(definitionsOf(draftOf(definitions))).toEqual(definitions)),
    );
  });
  test("of a preset has a name of its own; of own definitions, theirs", () => {
    expect(draftFrom(PRESET_DEFINITIONS.RAG).name).toBe(OWN_NAME);
    expect(draftFrom({ ...PRESET_DEFINITIONS.RAG, name: "Ashdale rules" }).name).toBe("Ashdale rules");
  });
  test.each([
    ["", NaN],
    [" ", NaN],
    ["7", 7],
    ["x", NaN],
    ["1.5", 1.5],
  ])("“%s” is typed for %d days", (typed, days) => {
    expect(definitionsOf({ ...draftOf(PRESET_DEFINITIONS.BRAG), graceDays: typed }).graceDays).toBe(days);
  });
});
