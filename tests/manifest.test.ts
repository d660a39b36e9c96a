/**
 * The manifest, offline: well-formed, its parts in the order that Microsoft's schemas give (manifest version 1.1 and
 * taskpaneappversionoverrides 1.0), every resource named and there, and every file it points at built or in assets/.
 * `npx office-addin-manifest validate manifest.xml` asks Microsoft's service and needs a network.
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";

const document_ = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const root = document_.documentElement;

const all = (name: string): Element[] => [...root.getElementsByTagName(name)];
const names = (element: Element | undefined): string[] => [...(element?.children ?? [])].map(({ tagName }) => tagName);
const overrides = all("VersionOverrides")[0];

/** The size in pixels that a PNG says it has. */
function pngSize(path: string): number[] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("is well-formed XML of the manifest's namespaces", () => {
  expect(root.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(root.tagName).toBe("OfficeApp");
  expect(root.namespaceURI).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
  expect(root.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(overrides?.namespaceURI).toBe("http://schemas.microsoft.com/office/taskpaneappversionoverrides");
});

test("has its parts in the schema's order", () => {
  expect(names(root)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(names(overrides)).toEqual(["Hosts", "Resources"]);
  expect(names(all("DesktopFormFactor")[0])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(names(all("Resources")[0])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
});

test("says who it is within the schema's lengths", () => {
  const text = (name: string): string => all(name)[0]?.textContent ?? "";
  const value = (name: string): string => all(name)[0]?.getAttribute("DefaultValue") ?? "";
  expect(text("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(text("Version")).toMatch(/^\d+(?:\.\d+){1,3}$/);
  expect(text("ProviderName").length).toBeLessThanOrEqual(125);
  expect(value("DisplayName").length).toBeLessThanOrEqual(125);
  expect(value("Description").length).toBeLessThanOrEqual(250);
  expect(text("Permissions")).toBe("ReadWriteDocument");
});

test("runs in Excel from ExcelApi 1.14, where Office 2021 stops", () => {
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.14"],
  ]);
  expect(root.querySelector(":scope > Hosts > Host")?.getAttribute("Name")).toBe("Workbook");
});

describe("its buttons", () => {
  const controls = all("Control");

  test("are those of the pane and of the report, on the Home tab", () => {
    expect(all("OfficeTab")[0]?.getAttribute("id")).toBe("TabHome");
    const actions = controls.map((control) => control.getElementsByTagName("Action")[0]);
    expect(actions.map((action) => action?.getAttribute("xsi:type"))).toEqual(["ShowTaskpane", "ExecuteFunction"]);
  });

  test("have unlike ids, and their parts in the schema's order", () => {
    const ids = [...controls, ...all("Group")].map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const control of controls) expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(names(all("Group")[0])).toEqual(["Label", "Icon", "Control", "Control"]);
  });

  test("name a function that the command page answers", () => {
    const page = readFileSync("src/commands/index.ts", "utf8");
    for (const name of all("FunctionName")) expect(page).toContain(`"${name.textContent}"`);
  });

  test("have icons of 16, 32 and 80 pixels, and each is as large as it says", () => {
    for (const icon of all("Icon")) {
      const images = [...icon.getElementsByTagName("bt:Image")];
      expect(images.map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
      for (const image of images) {
        const size = Number(image.getAttribute("size"));
        const url = addressOf(image.getAttribute("resid") ?? "");
        expect(pngSize(fileOf(url))).toEqual([size, size]);
      }
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

describe("its resources", () => {
  const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((element) => element.hasAttribute("id"));
  const ids = resources.map((element) => element.getAttribute("id"));

  test("are all used, and all that is used is there, once", () => {
    const used = [...root.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id?.length).toBeLessThanOrEqual(32);
  });

  test("keep to the lengths of short and long texts", () => {
    const longest = (name: string): number =>
      Math.max(...[...(all(name)[0]?.children ?? [])].map((one) => one.getAttribute("DefaultValue")?.length ?? 0));
    expect(longest("bt:ShortStrings")).toBeLessThanOrEqual(125);
    expect(longest("bt:LongStrings")).toBeLessThanOrEqual(250);
  });

  test("are files that are built or stand in assets/, over https", () => {
    const urls = [...root.querySelectorAll("[DefaultValue^='http']")].map(
      (one) => one.getAttribute("DefaultValue") ?? "",
    );
    const config = readFileSync("webpack.config.js", "utf8");
    const pages = [...config.matchAll(/page\("([\w.]+)"/g)].map((match) => match[1]);
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/localhost:3000\//);
      const file = fileOf(url);
      expect(file.startsWith("assets/") ? existsSync(file) : pages.includes(file)).toBe(true);
    }
  });
});

test("every page loads office.js from Microsoft, and allows scripts from there and from itself only", () => {
  for (const page of ["taskpane/taskpane.html", "commands/commands.html", "commands/message.html"]) {
    const html = new DOMParser().parseFromString(readFileSync(`src/${page}`, "utf8"), "text/html");
    const scripts = [...html.querySelectorAll("script")].map((script) => script.getAttribute("src"));
    const own = page === "taskpane/taskpane.html" ? ["theme.js"] : [];
    expect(scripts).toEqual([...own, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    const policy = html.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  }
});
