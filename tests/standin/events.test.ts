/** The stand-in tells office.js of what happens in the workbook, as Excel does: asynchronously, with who caused it. */
import type { Standin } from "../../src/standin/node/index";
import { session } from "./support/session";

type Told = readonly [event: string, details: Readonly<Record<string, unknown>>];

/** Everything that handlers of all sheets are told. */
async function listenToAll(told: Told[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, changeType, source, triggerSource }) => {
      told.push(["changed", { address, changeType, source, triggerSource }]);
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ address }) => {
      told.push(["selected", { address }]);
      return Promise.resolve();
    });
    worksheets.onActivated.add(() => Promise.resolve(void told.push(["activated", {}])));
    worksheets.onAdded.add(() => Promise.resolve(void told.push(["added", {}])));
    worksheets.onDeleted.add(() => Promise.resolve(void told.push(["deleted", {}])));
    await context.sync();
  });
}

/** Lets the host tell and office.js hand on what it was told. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** Types a value as the user of the workbook. */
function type(standin: Standin, address: { row: number; column: number }, value: unknown): void {
  standin.asUser((workbook) => {
    workbook.activeSheet.write({ ...address, rows: 1, columns: 1 }, [[value]], false);
  });
}

function eventsDuring(work: (standin: Standin) => Promise<void> | void): Promise<Told[]> {
  return session(null, async (standin) => {
    const told: Told[] = [];
    await listenToAll(told);
    await work(standin);
    await settled();
    return told;
  });
}

const edited = { changeType: "RangeEdited", source: "Local" };

describe("events of the workbook", () => {
  test("an edit of the user's is told with its address, and not as the add-in's", async () => {
    const told = await eventsDuring((standin) => type(standin, { row: 4, column: 1 }, "done"));
    expect(told).toEqual([["changed", { ...edited, address: "B5", triggerSource: "Unknown" }]]);
  });

  test("what the add-in writes itself is told as its own", async () => {
    const told = await eventsDuring(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      }),
    );
    expect(told).toEqual([["changed", { ...edited, address: "A1:B2", triggerSource: "ThisLocalAddin" }]]);
  });

  test("clearing cells is a change", async () => {
    const told = await eventsDuring((standin) => {
      type(standin, { row: 0, column: 0 }, 7);
      standin.asUser((workbook) => workbook.activeSheet.clear({ row: 0, column: 0, rows: 1, columns: 1 }, "Contents"));
    });
    expect(told.map(([event]) => event)).toEqual(["changed", "changed"]);
  });

  test("formatting is no change of values", async () => {
    const told = await eventsDuring(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      }),
    );
    expect(told).toEqual([]);
  });

  test("sheets that are added, shown and deleted, and the selection, are told in that order", async () => {
    const told = await eventsDuring(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Second");
        sheet.activate();
        sheet.getRange("C3:D4").select();
        await context.sync();
      });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Second").delete();
        await context.sync();
      });
    });
    expect(told).toEqual([
      ["added", {}],
      ["activated", {}],
      ["selected", { address: "C3:D4" }],
      ["deleted", {}],
      ["activated", {}],
    ]);
  });

  test("a change that failed midway is told as far as it went", async () => {
    const told = await eventsDuring(async () => {
      const failing = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["kept"]];
        sheet.getRange("A2").values = [["x".repeat(40_000)]];
        await context.sync();
      });
      await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(told[0]).toEqual(["changed", { ...edited, address: "A1", triggerSource: "ThisLocalAddin" }]);
  });

  test("a handler of one sheet hears of that sheet only", async () => {
    const addresses: string[] = [];
    await session(null, async (standin) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Second");
        context.workbook.worksheets.getItem("Second").onChanged.add(({ address }) => {
          addresses.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
      const [first, second] = standin.workbook.sheets;
      const write = (sheet = first, column = 0): void =>
        standin.asUser(() => sheet?.write({ row: 0, column, rows: 1, columns: 1 }, [["x"]], false));
      write(first, 0);
      write(second, 1);
      await settled();
    });
    expect(addresses).toEqual(["B1"]);
  });

  test("a handler that was removed hears nothing more", async () => {
    const told = await session(null, async (standin) => {
      let count = 0;
      await Excel.run(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(() =>
          Promise.resolve()
            .then(() => (count += 1))
            .then(() => undefined),
        );
        await context.sync();
        handler.remove();
        await context.sync();
      });
      type(standin, { row: 0, column: 0 }, 1);
      await settled();
      return count;
    });
    expect(told).toBe(0);
  });
});
