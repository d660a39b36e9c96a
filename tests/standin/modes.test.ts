/** The modes of the stand-in: each refuses, ignores or does what Excel is known to, and nothing else. */
import { MODES } from "../../src/standin/modes/modes";
import type { HostMode } from "../../src/standin/index";
import type { Standin } from "../../src/standin/node/index";
import { codeOf, onSheet, session } from "./support/session";

const inMode = (mode: HostMode, work: (standin: Standin) => Promise<void>): Promise<void> =>
  session(null, work, { mode });

test("each mode has a name of its own and says where it is known from", () => {
  const modes: readonly HostMode[] = Object.values(MODES);
  expect(new Set(modes.map(({ name }) => name)).size).toBe(modes.length);
  for (const { source } of modes) expect(source.length).toBeGreaterThan(4);
});

describe("another workbook in front", () => {
  const mode = MODES.anotherWorkbookInFront;

  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["names of a sheet", "InvalidSelection", (sheet) => sheet.names.load("items/name")],
    ["adding a sheet", "GeneralException", (_, context) => context.workbook.worksheets.add("New")],
    ["showing a sheet", "GeneralException", (sheet) => sheet.activate()],
    ["selecting", "GeneralException", (sheet) => sheet.getRange("A1").select()],
    ["gridlines", "GeneralException", (sheet) => (sheet.showGridlines = false)],
    ["deleting a sheet", "InvalidSelection", (sheet) => sheet.delete()],
  ])("%s is refused with %s", (_what, code, work) =>
    inMode(mode, async () => expect(await codeOf(onSheet(work))).toBe(code)),
  );

  test("cells are read and written all the same, and all is as usual once it is in front again", () =>
    inMode(mode, async (standin) => {
      expect(await codeOf(onSheet((sheet) => (sheet.getRange("A1").values = [["x"]])))).toBe("no error");
      standin.turnTo(null);
      expect(await codeOf(onSheet((sheet) => sheet.names.load("items/name")))).toBe("no error");
    }));
});

test("with a chart sheet in front there is no active worksheet, and of that sheet there are no cells", () =>
  inMode(MODES.chartSheetInFront, async (standin) => {
    standin.asUser((workbook) => (workbook.addSheet("Chart1").isChart = true));
    const active = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    expect(await codeOf(active)).toBe("GeneralException");
    expect(await codeOf(onSheet((sheet) => sheet.getUsedRangeOrNullObject().load("address"), "Chart1"))).toBe(
      "UnsupportedSheet",
    );
    expect(await codeOf(onSheet((sheet) => sheet.load("name"), "Chart1"))).toBe("no error");
  }));

describe("on the web", () => {
  const mode = MODES.web;
  const shown = (standin: Standin): string => standin.workbook.activeSheet.name;

  test("a sheet that is added and shown in one batch is not shown, but in the next it is", () =>
    inMode(mode, async (standin) => {
      await onSheet((_, context) => context.workbook.worksheets.add("New").activate());
      expect(shown(standin)).toBe("Sheet1");
      await onSheet((sheet) => sheet.activate(), "New");
      expect(shown(standin)).toBe("New");
    }));

  test("a title clears what can be undone, a rename opens a window, and neither on the desktop", async () => {
    const work = async (standin: Standin): Promise<object> => {
      await onSheet((sheet, context) => {
        context.workbook.properties.title = "T";
        sheet.name = "Other";
      });
      return standin.sideEffects;
    };
    await inMode(mode, async (standin) =>
      expect(await work(standin)).toEqual({
        undoCleared: ["DocumentProperties.Title="],
        dialogs: ["Worksheet.Name="],
      }),
    );
    await session(null, async (standin) => expect(await work(standin)).toEqual({ undoCleared: [], dialogs: [] }));
  });

  test("the platform is told, and is the desktop again afterwards", async () => {
    const platform = (): Promise<unknown> => Promise.resolve(Office.context.platform);
    expect(await session(null, platform, { mode })).toBe("OfficeOnline");
    expect(await session(null, platform)).toBe("PC");
  });
});

test("names of cell styles are refused in another language", () =>
  inMode(MODES.mac, async () => {
    for (const name of ["Heading1", "Heading 1"]) {
      expect(await codeOf(onSheet((sheet) => (sheet.getRange("A1").style = name)))).toBe("ItemNotFound");
    }
  }));

test.each([
  [MODES.shortAddresses, 2_000],
  [undefined, 8_192],
])("several areas are refused beyond so many characters of address", (mode, most) =>
  session(
    null,
    async () => {
      const cells = Array.from({ length: 3_000 }, (_, at) => `A${at + 1}`);
      const upTo = (length: number): string =>
        cells
          .join(",")
          .slice(0, length)
          .replace(/,?[^,]*$/, "");
      const fill = (address: string): Promise<string> =>
        codeOf(onSheet((sheet) => (sheet.getRanges(address).format.fill.color = "pink")));
      expect(await fill(upTo(most))).toBe("no error");
      expect(await fill(upTo(most + 20))).not.toBe("no error");
    },
    { mode },
  ),
);

test.each<[HostMode, string, (page: Excel.PageLayout) => void]>([
  [MODES.noPrinter, "the paper", (page) => (page.paperSize = "A4")],
  [MODES.noPageLayout, "the orientation", (page) => (page.orientation = "Landscape")],
  [MODES.noPageLayout, "the print area", (page) => page.setPrintArea("A1:B2")],
  [MODES.noPageLayout, "headers", (page) => (page.headersFooters.defaultForAllPages.leftHeader = "x")],
])("without a printer $1 is refused", (mode, _what, set) =>
  inMode(mode, async () => expect(await codeOf(onSheet((sheet) => set(sheet.pageLayout)))).toBe("GeneralException")),
);

test("fitting to pages is ignored while another tab shows, a scale is not", () =>
  inMode(MODES.pageLayoutTabHidden, async (standin) => {
    await onSheet((sheet) => (sheet.pageLayout.zoom = { scale: 70 }));
    await onSheet((sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }));
    expect(standin.workbook.sheet("Sheet1").changes.pageLayout).toEqual({ scale: 70 });
  }));

describe("tables that grow", () => {
  const tableAfter = (address: string, mode?: HostMode): Promise<string> =>
    session(
      null,
      async () => {
        await onSheet((sheet) => {
          sheet.getRange("A1:B2").values = [
            ["Plan", "Red"],
            ["Ashdale", 1],
          ];
          sheet.tables.add("A1:B2", true);
          sheet.getRange(address).values = [["x"]];
        });
        return Excel.run(async (context) => {
          const range = context.workbook.tables.getItemAt(0).getRange().load("address");
          await context.sync();
          return range.address;
        });
      },
      { mode },
    );

  test.each([
    ["right below", "A3", "Sheet1!A1:B3"],
    ["right beside", "C2", "Sheet1!A1:C2"],
    ["a row further down", "A4", "Sheet1!A1:B2"],
    ["beyond its corner", "C3", "Sheet1!A1:B2"],
  ])("what is written %s", async (_where, cell, expected) => {
    expect(await tableAfter(cell, MODES.growingTables)).toBe(expected);
    expect(await tableAfter(cell)).toBe("Sheet1!A1:B2");
  });
});

test("sheets have other ids each time, or the same in every file", async () => {
  const idIn = async (mode: HostMode): Promise<string> => {
    let id = "";
    await inMode(mode, (standin) => Promise.resolve(void (id = standin.workbook.sheets[0]?.id ?? "")));
    return id;
  };
  expect(await idIn(MODES.idsAnew)).not.toBe(await idIn(MODES.idsAnew));
  expect(await idIn(MODES.idsOfTheWeb)).toBe(await idIn(MODES.idsOfTheWeb));
});

describe("what Microsoft's own samples use", () => {
  test.each([
    ["Heading1", "Heading1"],
    ["Neutral", "Neutral"],
    ["Heading 2", "Heading2"],
    ["SheetTitle", "SheetTitle"],
  ])("the cell style %s is known, and told as %s", (style, told) =>
    session(null, async () => {
      await onSheet((sheet) => (sheet.getRange("A1").style = style));
      const range = await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("style");
        await context.sync();
        return cell.style;
      });
      expect(range).toBe(told);
    }),
  );

  test.each([
    ["pink", "#FFC0CB"],
    ["lightgray", "#D3D3D3"],
    ["LightBlue", "#ADD8E6"],
    ["darkslategrey", "#2F4F4F"],
  ])("the colour %s is known", (name, code) =>
    session(null, async (standin) => {
      await onSheet((sheet) => (sheet.getRange("A1").format.fill.color = name));
      expect(standin.workbook.sheet("Sheet1").formatAt(0, 0).get("fillColor")).toBe(code);
    }),
  );

  test("a colour that nobody has named is refused", () =>
    session(null, async () =>
      expect(await codeOf(onSheet((sheet) => (sheet.getRange("A1").format.fill.color = "ashdale")))).toBe(
        "InvalidArgument",
      ),
    ));

  const linked = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:B1").format.font.name = "Arial";
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "Go", screenTip: "" };
  };

  test("a linked cell has the style of links, with its font", () =>
    session(null, async (standin) => {
      await onSheet(linked);
      const format = standin.workbook.sheet("Sheet1").formatAt(0, 0);
      expect([format.get("styleName"), format.get("fontName"), format.get("underline")]).toEqual([
        "Hyperlink",
        "Calibri",
        "Single",
      ]);
    }));

  test.each([
    ["Hyperlinks", "Go", "Single"],
    ["RemoveHyperlinks", "Go", "None"],
    ["All", "", "None"],
  ] as const)("clear(%j) takes the link away", (what, text, underline) =>
    session(null, async (standin) => {
      await onSheet((sheet) => {
        linked(sheet);
        sheet.getRange("A1:B1").clear(what);
      });
      const { contents } = standin.workbook.sheet("Sheet1");
      expect([contents.hyperlinks.size, contents.grid.value(0, 0)]).toEqual([0, text]);
      expect(contents.formats.at(0, 0).get("underline")).toBe(underline);
      await standin.save();
    }),
  );
});
