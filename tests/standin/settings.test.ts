/** The add-in's settings travel with the file, as Excel keeps them: in a web extension part that names the add-in. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre";
import { ADD_IN } from "../../src/standin/addIn";
import { Package } from "../../src/standin/file/package";
import { richWorkbook } from "./support/richWorkbook";
import { onSheet, session } from "./support/session";

const EXTENSION = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const PANE_LIST = "xl/webextensions/_rels/taskpanes.xml.rels";
const ROOT_LIST = "_rels/.rels";
const TYPES = "[Content_Types].xml";

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});

/** Does the work on the settings and gives the saved file. */
function saved(
  file: Uint8Array | null,
  work: (settings: Excel.SettingCollection, context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  return session(file, async (standin) => {
    await Excel.run(async (context) => {
      work(context.workbook.settings, context);
      await context.sync();
    });
    return standin.save();
  });
}

/** The settings of a file, as the add-in finds them. */
function settingsOf(file: Uint8Array): Promise<Record<string, unknown>> {
  return session(file, () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      await context.sync();
      return Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
    }),
  );
}

function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
}

function textIn(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

/** Names of parts that differ or that only one of the files has. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS = "http://schemas.microsoft.com/office/2011/relationships";

/** A web extension part as Excel writes it. @param properties its elements */
function extension(reference: string, properties: string): string {
  return (
    `${XML}<we:webextension xmlns:we="${WE}" id="{3D6B8F2A-0C1E-4B7D-9A55-1F2E3D4C5B6A}">${reference}<we:alternateReferences/>` +
    `<we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`
  );
}

/** The rich workbook with a web extension part, as an add-in leaves it in Excel. */
function withExtension(part: string): Uint8Array {
  const parts = unzipSync(rich);
  const put = (name: string, text: string): void => void (parts[name] = strToU8(text));
  const before = (name: string, end: string, added: string): void =>
    put(name, textIn(rich, name).replace(end, added + end));
  put(EXTENSION, part);
  put(
    PANES,
    `${XML}<wetp:taskpanes xmlns:wetp="${WETP}"><wetp:taskpane dockstate="right" visibility="0" width="525" row="1">` +
      `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  put(
    PANE_LIST,
    `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${KINDS}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  before(
    ROOT_LIST,
    "</Relationships>",
    `<Relationship Id="rId9" Type="${KINDS}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
  );
  before(
    TYPES,
    "</Types>",
    `<Override PartName="/${PANES}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
      `<Override PartName="/${EXTENSION}" ContentType="application/vnd.ms-office.webextension+xml"/>`,
  );
  return zipSync(parts);
}

const OTHERS = extension(
  '<we:reference id="WA123456789" version="1.0.0.8" store="Omex" storeType="OMEX"/>',
  '<we:property name="mapping" value="&quot;theirs&quot;"/>',
);

describe("round trip", () => {
  test.each<[string, unknown]>([
    ["a text", "Northmoor"],
    ["text with marks that XML minds", `<a b="c">'&amp;' > \t\n\r\u2028 é 😀`],
    ["a number", 12.5],
    ["a truth value", false],
    ["nothing", null],
    ["a list", ["B", ["C", 1]]],
    ["an object", { sheet: "Tracker", columns: { ref: "B" } }],
    ["what a settings text of JSON looks like", JSON.stringify({ version: 1, kept: { marking: 'in "quotes"' } })],
  ])("%s", async (_, value) => {
    const file = await saved(rich, (settings) => settings.add("ours", value));
    expect(await settingsOf(file)).toEqual({ ours: value });
  });

  test("several, by their names, in a workbook that was changed otherwise too", async () => {
    const file = await saved(rich, (settings, context) => {
      settings.add('a "name" & more', 1);
      settings.add("b", "two");
      context.workbook.worksheets.add("Board report").getRange("A1").values = [["Heading"]];
      context.workbook.properties.title = "Board report";
    });
    expect(await settingsOf(file)).toEqual({ 'a "name" & more': 1, b: "two" });
  });

  test("changed, added to and deleted in a later session", async () => {
    const first = await saved(rich, (settings) => {
      settings.add("kept", "as it is");
      settings.add("changed", 1);
      settings.add("gone", 1);
    });
    const second = await saved(first, (settings) => {
      settings.add("changed", 2);
      settings.add("new", 3);
      settings.getItem("gone").delete();
    });
    expect(await settingsOf(second)).toEqual({ kept: "as it is", changed: 2, new: 3 });
    expect(differing(first, second)).toEqual([EXTENSION]);
  });

  test("the last one deleted: no setting is left", async () => {
    const first = await saved(rich, (settings) => settings.add("gone", 1));
    const second = await saved(first, (settings) => settings.getItem("gone").delete());
    expect(await settingsOf(second)).toEqual({});
    expect(textIn(second, EXTENSION)).not.toContain("we:property ");
  });
});

test("the part says whose settings they are, and keeps the pane closed", async () => {
  const file = await Package.open(await saved(rich, (settings) => settings.add("ours", 1)));
  const references = [...file.text(EXTENSION).matchAll(/<we:reference [^>]*>/g)].map(([tag]) => tag);
  expect(references).toHaveLength(2);
  for (const tag of references) expect(tag).toContain(`id="${ADD_IN.id}" version="${ADD_IN.version}"`);
  expect(file.text(PANES)).toMatch(/<wetp:taskpane [^>]*visibility="0"/);
});

describe("what else the file holds", () => {
  test("without settings no such part is written", async () => {
    const file = await saved(rich, (_, context) => void context.workbook.worksheets.add("Board report"));
    expect([...partsOf(file).keys()].filter((name) => name.includes("webextension"))).toEqual([]);
    for (const list of [ROOT_LIST, TYPES]) expect(textIn(file, list)).not.toContain("webextension");
  });

  test("a setting that came and went leaves the file as it was", async () => {
    const file = await saved(rich, (settings) => {
      settings.add("brief", 1);
      settings.getItem("brief").delete();
    });
    expect(file).toBe(rich);
  });

  test("settings alone change nothing but the parts that list all parts", async () => {
    const file = await saved(rich, (settings) => settings.add("ours", 1));
    expect(differing(rich, file)).toEqual([TYPES, ROOT_LIST, PANE_LIST, PANES, EXTENSION].sort());
  });

  test("reading settings changes nothing", async () => {
    const file = withExtension(OTHERS);
    expect(await saved(file, (settings) => void settings.getItemOrNullObject("mapping").load("value"))).toBe(file);
  });

  test("another library still reads the cells", async () => {
    const file = await saved(rich, (settings) => settings.add("ours", 1));
    const { sheets } = await readXlsx(file);
    expect(sheets.map(({ name }) => name)).toEqual(["Tracker", "Figures", "Lists"]);
    expect(sheets[0]?.rows[1]?.slice(0, 2)).toEqual([1, "Northmoor Council will train its staff"]);
  });
});

describe("settings of other add-ins", () => {
  test("are not ours to read", async () => {
    expect(await settingsOf(withExtension(OTHERS))).toEqual({});
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["alone", () => undefined],
    [
      "with a new sheet and a title",
      (context) => {
        context.workbook.worksheets.add("Board report");
        context.workbook.properties.title = "Board report";
      },
    ],
  ])("stay byte for byte beside ours: %s", async (_, more) => {
    const before = withExtension(OTHERS);
    const after = await saved(before, (settings, context) => {
      settings.add("mapping", "ours");
      more(context);
    });
    expect(textIn(after, EXTENSION)).toBe(OTHERS);
    expect(await settingsOf(after)).toEqual({ mapping: "ours" });
    const panes = (await Package.open(after)).relationships(PANES);
    expect(panes.map(({ target }) => target)).toEqual([EXTENSION, "xl/webextensions/webextension2.xml"]);
    expect(new Set(panes.map(({ id }) => id)).size).toBe(2);
    // Each pane names the part by its relationship, and theirs is as it was.
    const list = textIn(after, PANES);
    expect(list).toContain('width="525" row="1"');
    expect([...list.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id)).toEqual(panes.map(({ id }) => id));
    for (const { target } of panes) expect(textIn(after, TYPES)).toContain(`PartName="/${target}"`);
  });
});

describe("settings that Excel kept", () => {
  const REFERENCE = `<we:reference id="${ADD_IN.id.toUpperCase()}" version="0.0.9.0" store="EXCatalog" storeType="EXCatalog"/>`;

  test("are read by the id of the add-in, in any case, from whatever catalogue it came", async () => {
    const part = extension(
      '<we:reference id="WA000000001" version="1.0" store="en-US" storeType="OMEX"/>',
      '<we:property name="ActionPlanReporter" value="&quot;{\\&quot;version\\&quot;:1}&quot;"/>',
    ).replace("<we:alternateReferences/>", `<we:alternateReferences>${REFERENCE}</we:alternateReferences>`);
    expect(await settingsOf(withExtension(part))).toEqual({ ActionPlanReporter: '{"version":1}' });
  });

  test("a value that is no JSON is a text, and is kept as it was written", async () => {
    const raw = '<we:property name="Office.Own" value="plain text"/>';
    const file = withExtension(extension(REFERENCE, raw));
    expect(await settingsOf(file)).toEqual({ "Office.Own": "plain text" });
    const after = await saved(file, (settings) => settings.add("ours", 1));
    expect(textIn(after, EXTENSION)).toBe(extension(REFERENCE, `${raw}<we:property name="ours" value="1"/>`));
  });

  test.each([
    ["without properties", "<we:properties></we:properties>", ""],
    ["with an empty element", "<we:properties></we:properties>", "<we:properties/>"],
  ])("a part %s takes ours in the place that the schema gives them", async (_, from, to) => {
    const file = withExtension(extension(REFERENCE, "").replace(from, to));
    const after = await saved(file, (settings) => settings.add("ours", 1));
    expect(textIn(after, EXTENSION)).toBe(extension(REFERENCE, '<we:property name="ours" value="1"/>'));
  });
});

describe("sheets in later sessions", () => {
  /** Ids of the sheets by name. */
  function idsOf(file: Uint8Array): Promise<Map<string, string>> {
    return session(file, () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync();
        return new Map(worksheets.items.map(({ id, name }) => [name, id]));
      }),
    );
  }

  test("a sheet that was added keeps its id, whatever happens to the others, so that the last run is found again", async () => {
    let id = "";
    const first = await session(rich, async (standin) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Board report");
        sheet.load("id");
        await context.sync();
        id = sheet.id;
      });
      return standin.save();
    });
    expect((await idsOf(first)).get("Board report")).toBe(id);
    const second = await session(first, async (standin) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Figures").delete();
        context.workbook.worksheets.add("Another");
        context.workbook.worksheets.getItem("Board report").getRange("A1").values = [["typed"]];
        await context.sync();
      });
      return standin.save();
    });
    const ids = await idsOf(second);
    expect(ids.get("Board report")).toBe(id);
    expect(new Set(ids.values()).size).toBe(ids.size);
  });
});

test("settings do not stop a file with a touched sheet from being read again", async () => {
  const file = await session(rich, async (standin) => {
    await onSheet((sheet, context) => {
      sheet.getRange("E3").values = [["Amber"]];
      context.workbook.settings.add("ours", 1);
    }, "Tracker");
    return standin.save();
  });
  const { sheets } = await readXlsx(file);
  expect(sheets[0]?.rows[2]?.[4]).toBe("Amber");
  expect(await settingsOf(file)).toEqual({ ours: 1 });
});
