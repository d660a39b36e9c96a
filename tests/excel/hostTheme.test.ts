/** Light or dark: as Office says, or else as its background is, or else as the browser prefers. */
import { hostTheme, themeOfColour } from "../../src/excel/hostTheme";

const page = globalThis as { Office?: unknown; matchMedia?: unknown };
afterEach(() => {
  delete page.Office;
  delete page.matchMedia;
});

const office = (officeTheme: unknown): void => {
  page.Office = { context: { officeTheme } };
};
const prefers = (dark: boolean): void => {
  page.matchMedia = () => ({ matches: dark });
};

test.each<[string, unknown, boolean, "light" | "dark"]>([
  ["Office says dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, "dark"],
  ["Office says light, the browser dark", { isDarkTheme: false }, true, "light"],
  ["an older Office with a black background", { bodyBackgroundColor: "#262626" }, false, "dark"],
  ["an older Office with a grey background", { bodyBackgroundColor: "#E6E6E6" }, true, "light"],
  ["Office says nothing, the browser dark", undefined, true, "dark"],
  ["Office says nothing, nor does the browser", undefined, false, "light"],
])("%s", (_what, theme, dark, expected) => {
  office(theme);
  prefers(dark);
  expect(hostTheme()).toBe(expected);
});

test("without Office and without a browser it is light", () => {
  expect(hostTheme()).toBe("light");
});

test("a colour that is none says nothing", () => {
  expect(themeOfColour("window")).toBeNull();
});
