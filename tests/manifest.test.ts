/**
 * The manifest, offline: sound by the rules of Microsoft's schemas, with every file it points at built or in assets/.
 * `npx office-addin-manifest validate manifest.xml` asks Microsoft's service and needs a network.
 * @jest-environment jsdom
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { ADD_IN } from "../src/standin/addIn";
import { manifestMistakes } from "./support/manifestRules";

const xml = readFileSync("manifest.xml", "utf8");
const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;

const all = (name: string): Element[] => [...root.getElementsByTagName(name)];

/** The size in pixels that a PNG says it has. */
function pngSize(path: string): number[] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the schemas' rules", () => {
  test("find nothing wrong with it", () => expect(manifestMistakes(xml)).toEqual([]));

  const long = "n".repeat(126);
  const longer = "n".repeat(251);
  const VERSION = "<Version>0.1.0.0</Version>";
  const SUPPORT = /\n\s*<SupportUrl [^>]*>/.exec(xml)?.[0] ?? "no support page";
  test.each<[string, string | RegExp, string, RegExp]>([
    ["tags that do not match", "</Sets>", "</Set>", /.+/],
    ["an element that is missing", VERSION, "", /OfficeApp has other children/],
    ["an element twice", VERSION, VERSION.repeat(2), /OfficeApp has other children/],
    [
      "an element that does not belong there",
      "<Permissions>",
      `${SUPPORT}<Permissions>`,
      /OfficeApp has other children/,
    ],
    ["an unknown element", VERSION, `${VERSION}<Colour/>`, /Colour is not known/],
    ["an element of the wrong namespace", /<bt:Urls>/, "<Urls>", /.+/],
    ["an unknown attribute", '<Host Name="Workbook"', '<Host Title="" Name="Workbook"', /attribute Title is not known/],
    ["an attribute that is missing", 'id="ActionPlan.Group"', "", /Group attribute id is missing/],
    ["another host", 'Name="Workbook"', 'Name="Mailbox"', /Host attribute Name cannot be "Mailbox"/],
    ["a type that is missing", 'xsi:type="Button"', "", /Control cannot be of the type ""/],
    ["an action of another type", 'xsi:type="ExecuteFunction"', 'xsi:type="ShowTaskpane"', /Action has other children/],
    ["an id that is no UUID", "<Id>", "<Id>x", /Id cannot hold/],
    ["a version of five parts", VERSION, "<Version>0.1.0.0.1</Version>", /Version cannot hold/],
    ["a set's version of three parts", 'MinVersion="1.14"', 'MinVersion="1.14.0"', /MinVersion\?? cannot be/],
    ["an unknown permission", "ReadWriteDocument", "Everything", /Permissions cannot hold/],
    ["a name of more than 125 characters", "Action Plan Reporter is ready", long, /String attribute DefaultValue/],
    [
      "a tip of more than 250 characters",
      /(id="OpenPane.Tip" DefaultValue=")[^"]*/,
      `$1${longer}`,
      /attribute DefaultValue/,
    ],
    ["an empty text", /(id="Group.Label" DefaultValue=")[^"]*/, "$1", /String attribute DefaultValue cannot be ""/],
    ["an id of more than 32 characters", /Group\.Label/g, "Group.Label.Of.The.Action.Plan.Tab", /cannot be "Group/],
    ["an address without https", "https://localhost:3000/commands", "http://localhost:3000/commands", /Url attribute/],
    [
      "no address",
      'DefaultValue="https://localhost:3000/commands.html"',
      'DefaultValue="commands.html"',
      /Url attribute/,
    ],
    ["a reference to nothing", 'resid="GetStarted.Title"', 'resid="GetStarted.Name"', /refers to GetStarted\.Name/],
    ["a reference to another kind", 'resid="GetStarted.Title"', 'resid="OpenPane.Tip"', /not in bt:ShortStrings/],
    ["a resource that is not used", 'resid="GetStarted.Title"', 'resid="Group.Label"', /nothing refers to GetStarted/],
    ["a resource twice", /<bt:String id="Group\.Label"[^>]*>/, "$&$&", /two resources have the id Group\.Label/],
    ["an icon's size that is missing", /<bt:Image size="32"[^>]*>/, "", /an icon has no size 32/],
    ["an icon's size twice", 'size="20"', 'size="24"', /an icon has a size twice/],
    ["an icon's size that Office does not know", 'size="20"', 'size="21"', /attribute size cannot be "21"/],
    ["two buttons of one id", "ActionPlan.WriteBoardReport", "ActionPlan.OpenPane", /two parts of the ribbon/],
  ])("would find %s", (_, from, to, mistake) => {
    const wrong = xml.replace(from, to);
    expect(wrong).not.toBe(xml);
    expect(manifestMistakes(wrong).join("\n")).toMatch(mistake);
  });

  test("would find elements that changed places", () => {
    const [, name = "", locale = ""] =
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/.exec(xml) ?? [];
    const wrong = xml.replace(name, "@").replace(locale, name).replace("@", locale);
    expect(manifestMistakes(wrong).join("\n")).toMatch(/OfficeApp has other children than it may, or in another order/);
  });
});

test("it runs in Excel from ExcelApi 1.14, where Office 2021 stops", () => {
  const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([["ExcelApi", "1.14"]]);
  expect(root.querySelector(":scope > Hosts > Host")?.getAttribute("Name")).toBe("Workbook");
  expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
});

test("the stand-in keeps settings under its id and version", () => {
  expect({ id: all("Id")[0]?.textContent, version: all("Version")[0]?.textContent }).toEqual(ADD_IN);
});

describe("its buttons", () => {
  test("are those of the pane and of the report, on the Home tab", () => {
    expect(all("OfficeTab")[0]?.getAttribute("id")).toBe("TabHome");
    const actions = all("Control").map((control) => control.getElementsByTagName("Action")[0]);
    expect(actions.map((action) => action?.getAttribute("xsi:type"))).toEqual(["ShowTaskpane", "ExecuteFunction"]);
  });

  test("name a function that the command page answers", () => {
    const page = readFileSync("src/commands/index.ts", "utf8");
    expect(all("FunctionName").length).toBeGreaterThan(0);
    for (const name of all("FunctionName")) expect(page).toContain(`"${name.textContent}"`);
  });

  test("have icons that are as large as they say", () => {
    for (const image of all("Icon").flatMap((icon) => [...icon.children])) {
      const size = Number(image.getAttribute("size"));
      expect(pngSize(fileOf(addressOf(image.getAttribute("resid") ?? "")))).toEqual([size, size]);
    }
  });
});

/** The address that a resource's id stands for. */
function addressOf(id: string): string {
  const found = [...all("bt:Image"), ...all("bt:Url")].find((element) => element.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? "";
}

function fileOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

test("the add-in's own icons are of 32 and 64 pixels, as task panes want them", () => {
  const sizes = ["IconUrl", "HighResolutionIconUrl"].map((name) => {
    return pngSize(fileOf(all(name)[0]?.getAttribute("DefaultValue") ?? ""));
  });
  expect(sizes).toEqual([[32, 32], [64, 64]]); // prettier-ignore
});

test("what it points at is built or stands in assets/; images are of at most 100 kB", () => {
  const urls = [...root.querySelectorAll("[DefaultValue^='http']")].map(
    (one) => one.getAttribute("DefaultValue") ?? "",
  );
  const config = readFileSync("webpack.config.js", "utf8");
  const pages = [...config.matchAll(/page\("([\w.]+)"/g)].map((match) => match[1]);
  expect(urls.length).toBeGreaterThan(8);
  for (const url of urls) {
    expect(url).toMatch(/^https:\/\/localhost:3000\//);
    const file = fileOf(url);
    const isThere = file.startsWith("assets/")
      ? existsSync(file)
      : pages.includes(file) || existsSync(`src/help/${file}`);
    expect(isThere).toBe(true);
    if (file.startsWith("assets/")) expect(statSync(file).size).toBeLessThanOrEqual(100_000);
  }
});

test("every page loads office.js from Microsoft, and allows scripts from there and from itself only", () => {
  for (const page of ["taskpane/taskpane.html", "commands/commands.html", "commands/message.html"]) {
    const html = new DOMParser().parseFromString(readFileSync(`src/${page}`, "utf8"), "text/html");
    const scripts = [...html.querySelectorAll("script")].map((script) => script.getAttribute("src"));
    const own = page === "taskpane/taskpane.html" ? ["theme.js", "tooOld.js"] : [];
    expect(scripts).toEqual([...own, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    const policy = html.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    // Without it an Excel on the web that office.js does not trust yet hangs without a word.
    expect(policy).toContain("frame-src https://appsforoffice.microsoft.com;");
  }
});
