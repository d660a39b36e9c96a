/** Rows and columns inserted and deleted in a workbook that has something of everything: the file says what the model says. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRect } from "../../../src/standin/model/address";
import { shiftCells } from "../../../src/standin/model/shiftWorkbook";
import type { Shift } from "../../../src/standin/model/shift";
import { HostError } from "../../../src/standin/protocol/errors";
import { random } from "../../fuzz/random";
import { RICH_SHEETS, richWorkbook } from "../../support/richWorkbook";
import { readXlsx } from "hucre";
import type { Standin } from "../../../src/standin/node/index";
import { partsIn } from "../support/book";
import { session } from "../support/session";
import { insert, remove, said } from "./support";

type Step = readonly [sheet: string, shift: Shift];

/** @returns what the model says before and after it was saved and opened again */
async function saidTwice(steps: readonly Step[]): Promise<readonly [unknown, unknown]> {
  let now: unknown;
  const bytes = await session(await richWorkbook(), (standin) => {
    standin.asUser((workbook) => {
      for (const [sheet, shift] of steps) shiftCells(workbook, workbook.sheet(sheet), shift);
    });
    now = said(standin.workbook);
    return standin.save();
  });
  if (process.env["KEEP"] !== undefined) writeFileSync(join(tmpdir(), "shifted.xlsx"), bytes);
  return session(bytes, (standin) => Promise.resolve([now, said(standin.workbook)] as const));
}

const { plan, charts, table } = RICH_SHEETS;

test.each<[string, readonly Step[]]>([
  ["a row among the actions", [[plan, insert("row", 6)]]],
  ["rows above everything", [[plan, insert("row", 0, 3)]]],
  ["the first of two merged rows goes", [[plan, remove("row", 4)]]],
  ["an action with its note goes", [[plan, remove("row", 6)]]],
  ["all actions go", [[plan, remove("row", 4, 5)]]],
  ["a column between", [[plan, insert("column", 3, 2)]]],
  ["the column of statuses goes, with its drop-down and rules", [[plan, remove("column", 6)]]],
  ["the list behind the drop-down grows", [[charts, insert("row", 3)]]],
  [
    "a row and a column of a table",
    [
      [table, insert("row", 2)],
      [table, insert("column", 1)],
    ],
  ],
  ["a column of a table goes", [[table, remove("column", 1)]]],
])("%s", async (_what, steps) => {
  const [now, reopened] = await saidTwice(steps);
  expect(reopened).toEqual(now);
});

test("validations, print titles, notes, breaks and pictures go with their cells", async () => {
  const bytes = await session(await richWorkbook(), (standin) => {
    standin.asUser((workbook) => {
      shiftCells(workbook, workbook.sheet(plan), insert("row", 1, 2));
      shiftCells(workbook, workbook.sheet(plan), remove("row", 8));
      shiftCells(workbook, workbook.sheet(plan), remove("column", 0));
    });
    return standin.save();
  });
  // The actions stood in rows 5 to 9 of columns A to H; E7 and G6 had notes, and a page broke above row 8.
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet?.dataValidations?.map(({ range }) => range).sort()).toEqual(["C7:C10", "D7:D10", "F7:F10"]);
  expect(sheet?.freezePane).toEqual({ rows: 6, columns: 1 });
  const parts = partsIn(bytes);
  const all = Object.values(parts).join("");
  expect(all).toContain("$A$1:$G$10");
  expect(all).toContain("$6:$6");
  const notes = Object.entries(parts).find(([name]) => /comments/i.test(name))?.[1] ?? "";
  expect([...notes.matchAll(/ ref="([A-Z]+[0-9]+)"/g)].map(([, cell]) => cell)).toEqual(["F8"]);
});

/** Steps and edits by chance, as far as they are not refused. */
function wander(standin: Standin, seed: number): void {
  const chance = random(seed);
  standin.asUser((workbook) => {
    for (let step = 0; step < 25; step++) {
      const sheet = workbook.sheet(chance.oneOf([plan, charts, table]));
      const at = { row: chance.below(14), column: chance.below(10), rows: 1, columns: 1 };
      const axis = chance.oneOf(["row", "column"] as const);
      const kind = chance.oneOf(["insert", "insert", "delete"] as const);
      try {
        if (chance.below(3) === 0) {
          sheet.write(at, [[chance.oneOf(["done", 12, `='${plan}'!C6`, `=SUM(${charts}!B2:B4)`])]], false);
        } else shiftCells(workbook, sheet, { kind, axis, at: chance.below(12), count: 1 + chance.below(3) });
      } catch (reason) {
        if (!(reason instanceof HostError)) throw reason;
      }
    }
  });
}

test.each([1, 2, 3, 4, 5, 6])("many of them one after the other, with edits between (%i)", async (seed) => {
  let now: unknown;
  const bytes = await session(await richWorkbook(), (standin) => {
    wander(standin, seed);
    now = said(standin.workbook);
    return standin.save();
  });
  await session(bytes, (standin) => {
    expect(said(standin.workbook)).toEqual(now);
    return Promise.resolve();
  });
});

test("what is taken back is as it was, and the file the same to the byte", async () => {
  const before = await richWorkbook();
  await session(before, async (standin) => {
    const { workbook } = standin;
    const first = said(workbook);
    for (const shift of [
      insert("row", 5, 2),
      remove("row", 4),
      remove("row", 0, 7),
      insert("column", 2),
      remove("column", 6),
    ]) {
      const takeBack = shiftCells(workbook, workbook.sheet(plan), shift);
      expect(said(workbook)).not.toEqual(first);
      takeBack();
      expect(said(workbook)).toEqual(first);
    }
    expect(await standin.save()).toEqual(before);
  });
});

test("what is written across merged cells leaves their text, in the file, too", async () => {
  const bytes = await session(await richWorkbook(), (standin) => {
    standin.asUser((workbook) => workbook.sheet(plan).write(parseRect("A1:C1"), [["Northmoor", "", "x"]], false));
    return standin.save();
  });
  await session(bytes, ({ workbook }) => {
    expect(workbook.sheet(plan).contents.grid.values(parseRect("A1:C1"))).toEqual([["Northmoor", "", ""]]);
    return Promise.resolve();
  });
});
