/** Excel's limits and refusals, with Excel's codes. */
import { codeOf, onSheet, session, valuesAt } from "./support/session";
import { richWorkbook } from "./support/richWorkbook";

/** Code of the error when the work is done on the first sheet of a new workbook. */
function refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  return session(null, () => codeOf(onSheet(work)));
}

describe("names of sheets", () => {
  test.each([
    ["32 characters", "x".repeat(32), "InvalidArgument"],
    ["nothing", "", "InvalidArgument"],
    ["a colon", "a:b", "InvalidArgument"],
    ["a slash", "2015/16", "InvalidArgument"],
    ["square brackets", "a[1]", "InvalidArgument"],
    ["a question mark", "done?", "InvalidArgument"],
    ["an apostrophe in front", "'a", "InvalidArgument"],
    ["an apostrophe behind", "a'", "InvalidArgument"],
    ["Excel's own word", "History", "InvalidArgument"],
    ["a name that is taken, in other letters", "SHEET1", "ItemAlreadyExists"],
    ["31 characters", "x".repeat(31), "no error"],
    ["an apostrophe inside", "Board's report", "no error"],
  ])("%s", async (_, name, code) => {
    expect(await refusal((_sheet, { workbook }) => workbook.worksheets.add(name))).toBe(code);
    if (name.toLowerCase() === "sheet1") return;
    expect(await refusal((sheet) => (sheet.name = name))).toBe(code);
  });

  test("a sheet may be given its own name in other letters", async () => {
    expect(await refusal((sheet) => (sheet.name = "SHEET1"))).toBe("no error");
  });

  test("the only visible sheet can be neither deleted nor hidden", async () => {
    expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await refusal((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  });
});

describe("cells", () => {
  test("32,767 characters fit a cell, one more does not; an apostrophe that makes text does not count", async () => {
    const write = (text: string) => refusal((sheet) => (sheet.getRange("A1").values = [[text]]));
    expect(await write("x".repeat(32_767))).toBe("no error");
    expect(await write(`'${"x".repeat(32_767)}`)).toBe("no error");
    expect(await write("x".repeat(32_768))).toBe("InvalidArgument");
  });

  test.each([
    ["too few rows", [["a", "b"]]],
    ["too many columns", [["a", "b", "c"], ["d", "e", "f"]]], // prettier-ignore
    ["rows of different length", [["a", "b"], ["c"]]],
  ])("values must have the range's shape: %s", async (_, values) => {
    expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = values))).toBe("InvalidArgument");
  });

  test("one value is written to every cell; null leaves a cell as it is", async () => {
    await session(null, async () => {
      await onSheet((sheet) => {
        sheet.getRange("A1:B2").values = "same" as unknown as string[][];
        sheet.getRange("A1:B1").values = [[null, "other"]];
      });
      expect(await valuesAt("A1:B2")).toEqual([
        ["same", "other"],
        ["same", "same"],
      ]);
    });
  });

  test("whole columns and more than 5,000,000 cells are answered with null, not with an error", async () => {
    await session(null, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const [column, large] = [sheet.getRange("A:A"), sheet.getRange("A1:E1000001")];
        for (const range of [column, large]) range.load({ values: true, cellCount: true });
        await context.sync();
        expect([column.values, large.values]).toEqual([null, null]);
        expect([column.cellCount, large.cellCount]).toEqual([1_048_576, 5_000_005]);
      }),
    );
  });

  test.each(["A0", "1A", "AAAA1", "XFE1", "A1048577", "A1:B", "Sheet2!A1", "a b", ""])(
    "no address: %j",
    async (text) => {
      expect(await refusal((sheet) => sheet.getRange(text === "" ? " " : text).load({ address: true }))).toBe(
        "InvalidArgument",
      );
    },
  );

  test("a list of addresses may have 8,192 characters", async () => {
    const list = (length: number) => Array.from({ length }, (_, index) => `A${index + 1000}`).join(",");
    expect(await refusal((sheet) => (sheet.getRanges(list(1300)).format.font.bold = true))).toBe("no error");
    expect(await refusal((sheet) => (sheet.getRanges(list(1400)).format.font.bold = true))).toBe("InvalidArgument");
  });

  test("what is no number format is refused", async () => {
    const format = (text: string) => refusal((sheet) => (sheet.getRange("A1").numberFormat = [[text]]));
    expect(await format("dd mmmm yyyy")).toBe("no error");
    expect(await format('"open')).toBe("InvalidArgument");
  });
});

describe("requests and answers of over 5 MB", () => {
  const text = "x".repeat(30_000);

  test("a request is refused and nothing of it is carried out", async () => {
    await session(null, async () => {
      const values = Array.from({ length: 180 }, () => [text]);
      const code = await codeOf(onSheet((sheet) => (sheet.getRange("A1:A180").values = values)));
      expect(code).toBe("RequestPayloadSizeLimitExceeded");
      expect(await valuesAt("A1")).toEqual([[""]]);
    });
  });

  test("an answer is refused", async () => {
    await session(null, async () => {
      const values = Array.from({ length: 100 }, () => [text]);
      await onSheet((sheet) => (sheet.getRange("A1:A100").values = values));
      await onSheet((sheet) => (sheet.getRange("A101:A200").values = values));
      expect(await codeOf(valuesAt("A1:A200"))).toBe("ResponsePayloadSizeLimitExceeded");
      expect(await valuesAt("A1:A100")).toHaveLength(100);
    });
  });

  test("bytes are counted as UTF-8", async () => {
    const write = (length: number) =>
      session(null, () => codeOf(onSheet((sheet) => (sheet.getRange("A1").values = [["’".repeat(length)]]))), {
        maxPayloadBytes: 4000,
      });
    expect(await write(800)).toBe("no error");
    expect(await write(1200)).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("tables", () => {
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:B1").values = [["Agency", "Count"]];
  };

  test("cannot overlap one another", async () => {
    const code = await refusal((sheet) => {
      fill(sheet);
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C5", true);
    });
    expect(code).toBe("InvalidArgument");
  });

  test("cannot overlap merged cells", async () => {
    const rich = await richWorkbook();
    const code = await session(rich, () => codeOf(onSheet((sheet) => void sheet.tables.add("B5:E8", true), "Tracker")));
    expect(code).toBe("InvalidArgument");
  });

  test.each([
    ["of another table on another sheet", "Plan", "ItemAlreadyExists"],
    ["of another table in other letters", "PLAN", "ItemAlreadyExists"],
    ["of a defined name", "Agencies", "ItemAlreadyExists"],
    ["with a blank", "Rag by agency", "InvalidArgument"],
    ["that looks like a cell", "RAG1", "InvalidArgument"],
    ["that begins with a digit", "1st", "InvalidArgument"],
    ["of its own", "Rag_by_agency", "no error"],
  ])("cannot have the name %s", async (_, name, code) => {
    const rich = await richWorkbook();
    const found = await session(rich, () =>
      codeOf(
        onSheet((__, { workbook }) => {
          const table = workbook.worksheets.add("Report").tables.add("A1:B3", true);
          table.name = name;
        }, "Tracker"),
      ),
    );
    expect(found).toBe(code);
  });

  test("get headings that are texts and differ", async () => {
    await session(null, async () => {
      await onSheet((sheet) => {
        sheet.getRange("A1:D1").values = [["Count", "", "Count", 2016]];
        sheet.tables.add("A1:D3", true);
      });
      expect(await valuesAt("A1:D1")).toEqual([["Count", "Column2", "Count2", "2016"]]);
    });
  });
});

describe("protection", () => {
  test("a protected sheet says so, and refuses every change", async () => {
    const rich = await richWorkbook();
    await session(rich, async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const [open, locked] = [worksheets.getItem("Tracker"), worksheets.getItem("Lists")];
        for (const sheet of [open, locked]) sheet.load({ protection: { protected: true } });
        await context.sync();
        expect([open.protection.protected, locked.protection.protected]).toEqual([false, true]);
      });
      const changes: ((sheet: Excel.Worksheet) => void)[] = [
        (sheet) => (sheet.getRange("A1").values = [["x"]]),
        (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
        (sheet) => sheet.getRange("A1").clear(),
        (sheet) => sheet.tables.add("A1:B2", true),
        (sheet) => (sheet.getRange("A:A").format.columnWidth = 50),
      ];
      for (const change of changes) expect(await codeOf(onSheet(change, "Lists"))).toBe("AccessDenied");
      expect(await valuesAt("A1", "Lists")).toEqual([["Ashdale Police"]]);
    });
  });
});
