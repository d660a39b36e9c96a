/**
 * The pane opens in the theme last seen, and takes Office's as soon as Office says it.
 * @jest-environment jsdom
 */
import type { Host } from "../../src/excel/start";
import { createPaneTheme } from "../../src/taskpane/paneTheme";
import { keepSeenTheme, seenTheme } from "../../src/taskpane/seenTheme";

const page = globalThis as { Office?: unknown };
afterEach(() => {
  jest.restoreAllMocks();
  delete page.Office;
  localStorage.clear();
});

/** Office as it is once it is ready. */
const officeIs = (isDarkTheme: boolean): void => {
  page.Office = { context: { officeTheme: { isDarkTheme } } };
};

/** An office.js that gets ready when it is told to. */
function officeToBe(): { readonly ready: Promise<Host>; readonly isReady: (host: Host) => Promise<void> } {
  let tell: (host: Host) => void;
  const ready = new Promise<Host>((resolve) => {
    tell = resolve;
  });
  return {
    ready,
    isReady: async (host) => {
      tell(host);
      await ready;
    },
  };
}

test("the first time it is as the browser prefers, which here is light", () => {
  expect(createPaneTheme(officeToBe().ready).now()).toBe("light");
});

test("where Office was dark the last time, the pane is dark before Office says so", async () => {
  const first = officeToBe();
  createPaneTheme(first.ready);
  officeIs(true);
  await first.isReady("excel");
  delete page.Office;
  expect(createPaneTheme(officeToBe().ready).now()).toBe("dark");
});

test("where Office has changed since, the pane follows it when it is ready, and remembers that", async () => {
  keepSeenTheme("dark");
  const office = officeToBe();
  const theme = createPaneTheme(office.ready);
  const told: string[] = [];
  theme.follow(() => told.push(theme.now()));
  officeIs(false);
  expect(theme.now()).toBe("dark");
  await office.isReady("excel");
  expect(told).toEqual(["light"]);
  expect(seenTheme()).toBe("light");
});

test("who no longer follows is not told", async () => {
  const office = officeToBe();
  const tell = jest.fn();
  createPaneTheme(office.ready).follow(tell)();
  await office.isReady("excel");
  expect(tell).not.toHaveBeenCalled();
});

test("a browser without Excel leaves what was seen of Office as it is", async () => {
  keepSeenTheme("dark");
  const office = officeToBe();
  createPaneTheme(office.ready);
  await office.isReady("no excel");
  expect(seenTheme()).toBe("dark");
});

test("a word that is no theme is as if nothing had been seen", () => {
  localStorage.setItem("ActionPlanReporter.theme", "sepia");
  expect(seenTheme()).toBeNull();
});

test("a browser that keeps nothing for pages in frames: nothing is seen, and nothing fails", () => {
  jest.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("The request is denied.", "SecurityError");
  });
  keepSeenTheme("dark");
  expect(seenTheme()).toBeNull();
  expect(createPaneTheme(officeToBe().ready).now()).toBe("light");
});
