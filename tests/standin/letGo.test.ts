/** Cells that were let go of are read again from the file, and nothing that was changed is lost. */
import { plainBook } from "../excel/support/scene";
import { onSheet, session } from "./support/session";

async function valuesOfTracker(): Promise<unknown> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Ashdale plan").getUsedRange(true).load("values");
    await context.sync();
    return used.values as unknown;
  });
}

test("cells are the same when they are asked for again, and the file is saved as it was", async () => {
  const file = plainBook();
  await session(file, async (standin) => {
    const before = await valuesOfTracker();
    const contents = standin.workbook.sheet("Ashdale plan").contents;
    standin.letGo();
    expect(await valuesOfTracker()).toEqual(before);
    expect(standin.workbook.sheet("Ashdale plan").contents).not.toBe(contents);
    standin.letGo();
    expect(await standin.save()).toEqual(file);
  });
});

test("nothing is let go of once something was changed", async () => {
  await session(plainBook(), async (standin) => {
    await onSheet((sheet) => (sheet.getRange("B2").values = [["Theirs"]]), "Ashdale plan");
    standin.letGo();
    expect(JSON.stringify(await valuesOfTracker())).toContain("Theirs");
  });
});
