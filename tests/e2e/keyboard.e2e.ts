/** The main job by keyboard alone: to the pane, through its parts, to a finding's cell, the report written and taken away. */
import { browserSession } from "./support/session";
import { paneFrame, type Workbench } from "./support/workbench";

const session = browserSession();

/** Name of what has the keyboard in the pane, as it is written there. */
function focused(workbench: Workbench): Promise<string> {
  return paneFrame(workbench).evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return (element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? "").trim();
  });
}

/** Presses a key until what it leads to has the name; fails after a whole round. */
async function go(workbench: Workbench, key: string, wanted: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    const name = await focused(workbench);
    if (typeof wanted === "string" ? name === wanted : wanted.test(name)) return;
    passed.push(name.slice(0, 30));
    await workbench.page.keyboard.press(key);
  }
  throw new Error(`${key} never led to ${String(wanted)}, but to: ${[...new Set(passed)].join(" · ")}`);
}

/** The outline that shows where the keyboard is; the parts of a date are shown by the browser itself. */
function hasVisibleFocus(workbench: Workbench): Promise<boolean> {
  return paneFrame(workbench).evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    if (element instanceof HTMLInputElement && element.type === "date") return true;
    const styles = [getComputedStyle(element), getComputedStyle(element, "::after")];
    return styles.some(
      ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth }) =>
        (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) ||
        boxShadow !== "none" ||
        parseFloat(borderBottomWidth) >= 2,
    );
  });
}

test("F6 leads to the pane and back to the grid", async () => {
  const workbench = await session.open();
  await workbench.page.keyboard.press("F6");
  expect(await focused(workbench)).toBe("Overview");
  await workbench.page.keyboard.press("F6");
  await workbench.page.waitForFunction(() => document.activeElement?.id !== "pane");
});

test("the main job needs no mouse", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  await page.keyboard.press("F6");

  await go(workbench, "ArrowRight", "Findings");
  await pane.getByRole("tab", { name: "Findings", selected: true }).waitFor();
  await pane
    .locator("li button")
    .filter({ hasText: /, [A-Z]+\d+/ })
    .first()
    .waitFor();
  await go(workbench, "Tab", /, [A-Z]+\d+/);
  expect(await hasVisibleFocus(workbench)).toBe(true);
  const [, cell] = /, ([A-Z]+\d+)/.exec(await focused(workbench)) ?? [];
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value === wanted,
    cell,
  );

  await page.keyboard.press("F6");
  if ((await focused(workbench)) !== "Findings") await page.keyboard.press("F6");
  await go(workbench, "ArrowLeft", "Overview");
  await go(workbench, "Tab", "Write board report");
  expect(await hasVisibleFocus(workbench)).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Revert last run" }).waitFor();

  await go(workbench, "Tab", "Revert last run");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Revert last run" }).waitFor({ state: "detached" });
});

test("every stop of Tab in every part of the pane can be seen", async () => {
  const workbench = await session.open();
  for (const part of ["Overview", "Reading", "Actions", "Findings", "Changes", "Report"]) {
    await workbench.pane.getByRole("tab", { name: part }).click();
    await workbench.page.waitForTimeout(300);
    await workbench.pane.getByRole("tab", { name: part }).focus();
    const unseen: string[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await workbench.page.keyboard.press("Tab");
      const isInPane = await paneFrame(workbench).evaluate(() => document.hasFocus());
      if (!isInPane) break;
      if (!(await hasVisibleFocus(workbench))) unseen.push(await focused(workbench));
    }
    expect({ part, unseen }).toEqual({ part, unseen: [] });
  }
});

test("a date is typed key by key, through days that are none", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  const field = pane.getByLabel("As at");
  await field.fill("2026-03-31");
  await pane.getByRole("button", { name: "Today", pressed: false }).waitFor();
  await field.focus();
  // Which part comes first is the browser's to say; 31 February is on the way in any order but the year's first.
  await page.keyboard.type("02102026");
  expect(["2026-02-10", "2026-10-02"]).toContain(await field.inputValue());
  await page.keyboard.press("Delete");
  await page.keyboard.press("Tab");
  await go(workbench, "Tab", "What the colours mean");
  expect(["2026-02-10", "2026-10-02"]).toContain(await field.inputValue());
});

test("what has the keyboard is never lost: not with a view, a question or an action out of sight", async () => {
  const workbench = await session.open();
  const { page, pane } = workbench;
  const inView = (): Promise<boolean> =>
    paneFrame(workbench).evaluate(() => document.getElementById("view")?.contains(document.activeElement) ?? false);
  await pane.getByRole("button", { name: /Overdue/ }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("list", { name: "Actions" }).waitFor();
  expect(await inView()).toBe(true);

  await pane.getByRole("button", { name: "Clear filters" }).click();
  await pane.getByText("30 actions", { exact: true }).waitFor();
  await pane.getByRole("list", { name: "Actions" }).getByRole("button").first().focus();
  await page.keyboard.press("End");
  await page.waitForTimeout(200);
  const last = await focused(workbench);
  await pane.getByRole("list", { name: "Actions" }).hover();
  await page.mouse.wheel(0, -50_000);
  await page.waitForTimeout(200);
  expect(await focused(workbench)).toBe(last);

  await pane.getByRole("tab", { name: "Report" }).click();
  for (const answer of ["Revert last run", "Keep it"]) {
    await pane.getByRole("button", { name: "Write board report" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: answer }).waitFor();
  }
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Keep it" }).waitFor({ state: "detached" });
  expect(await inView()).toBe(true);
});
