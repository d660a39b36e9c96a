/** The genuine office.js over the stand-in: loading rules, null objects, batching, errors. */
import { openStandin } from "../../src/standin/node/index";
import type { Standin } from "../../src/standin/node/index";

let standin: Standin;
beforeEach(async () => {
  standin = await openStandin(null);
});
afterEach(() => {
  expect(standin.faults).toEqual([]);
  standin.close();
});

/** Code of the error that the work ends with. */
async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "no error",
    (reason: unknown) => (reason as OfficeExtension.Error).code,
  );
}

describe("office.js's own rules hold", () => {
  test("a property that was not loaded cannot be read", async () => {
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  test("what does not exist is a null object where it was asked for as one, and an error otherwise", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
      missing.load({ name: true });
      there.load({ name: true });
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(there.isNullObject).toBe(false);
      expect(there.name).toBe("Sheet1");
    });
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load({ name: true });
        await context.sync();
      }),
    );
    expect(code).toBe("ItemNotFound");
  });

  test("all that is asked for between two syncs is one batch", async () => {
    await Excel.run(async (context) => {
      const before = standin.traffic.length;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B1");
      range.values = [["a", 1]];
      range.load({ values: true, address: true });
      sheet.load({ name: true });
      await context.sync();
      expect(standin.traffic.length).toBe(before + 1);
      expect(range.values).toEqual([["a", 1]]);
      expect(range.address).toBe("Sheet1!A1:B1");
    });
  });

  test("an object made in one batch is the same in the next", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ashdale");
      const range = sheet.getRange("C3");
      await context.sync();
      sheet.name = "Northmoor";
      range.values = [[7]];
      await context.sync();
      const again = context.workbook.worksheets.getItem("Northmoor").getRange("C3");
      again.load({ values: true });
      await context.sync();
      expect(again.values).toEqual([[7]]);
    });
  });

  test("a write of more cells than office.js sends at once arrives whole", async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, `text ${row}`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C2001");
      range.values = values;
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});

describe("members", () => {
  test("a member that the stand-in does not have is ApiNotFound, so that slips are found", async () => {
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpecialCells("Formulas");
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });

  test("a member above the declared requirement set is refused by office.js itself", async () => {
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load({ tabId: true });
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });
});

describe("failures on demand", () => {
  async function writeTwo(): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["first"]];
      await context.sync();
      sheet.getRange("A2").values = [["second"]];
      sheet.getRange("A3").values = [["third"]];
      await context.sync();
    });
  }

  async function columnA(): Promise<unknown[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.load({ values: true });
      await context.sync();
      return (range.values as unknown[][]).flat();
    });
  }

  test("the nth batch from now fails and applies nothing", async () => {
    standin.failSync(2);
    expect(await codeOf(writeTwo())).toBe("GeneralException");
    expect(await columnA()).toEqual(["first", "", ""]);
  });

  test("an operation that fails midway leaves the earlier ones applied, as in Excel", async () => {
    standin.failSync(2, { code: "AccessDenied" });
    expect(await codeOf(writeTwo())).toBe("AccessDenied");
    expect(await columnA()).toEqual(["first", "second", ""]);
  });

  test("a batch whose answer is lost was carried out all the same", async () => {
    standin.failSync(2, { applied: "all" });
    expect(await codeOf(writeTwo())).toBe("GeneralException");
    expect(await columnA()).toEqual(["first", "second", "third"]);
  });

  test("somebody else can act right before the nth batch, of which the add-in is told", async () => {
    standin.beforeSync(2, (workbook) => workbook.addSheet("Somebody's"));
    const kinds: string[] = [];
    standin.listen((events, cause) => kinds.push(...events.map(({ kind }) => `${cause} ${kind}`)));
    await writeTwo();
    expect(kinds).toEqual(["add-in changed", "by a co-author added", "add-in changed", "add-in changed"]);
  });

  test("a request that is too large is refused whole", async () => {
    standin.close();
    standin = await openStandin(null, { maxPayloadBytes: 2000 });
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(2000)]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await columnA()).toEqual(["", "", ""]);
  });

  test("after close, nothing answers; another stand-in can be opened", async () => {
    standin.close();
    expect(await codeOf(columnA())).toBe("InvalidOrTimedOutSession");
    standin = await openStandin(null);
    expect(await columnA()).toEqual(["", "", ""]);
  });
});
