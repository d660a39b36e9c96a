/**
 * Every state of the pane, light and dark, in the narrowest pane and in a wide one: axe-core finds nothing, nothing is wider than
 * the pane, and a picture of it goes to out/screenshots/ to be looked at.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { violations } from "./support/axe";
import { browserSession } from "./support/session";
import { STATES } from "./support/states";
import { paneFrame, type Workbench } from "./support/workbench";

const PICTURES = resolve(__dirname, "../../out/screenshots");
const WIDTHS = [320, 450];

const session = browserSession();
mkdirSync(PICTURES, { recursive: true });

async function setPaneWidth({ page }: Workbench, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.flex = `0 0 ${pixels}px`;
  }, width);
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(STATES)("$name", async ({ name, reach }) => {
    const workbench = await session.open({ colorScheme });
    await reach(workbench);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await setPaneWidth(workbench, width);
      await workbench.page.waitForTimeout(150);
      const file = `${name.replaceAll(/\W+/g, "-")}-${colorScheme}-${width}.png`;
      await workbench.page.locator("#pane").screenshot({ path: join(PICTURES, file), animations: "disabled" });
      const frame = paneFrame(workbench);
      const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${width} px: wider than the pane by ${overflow} px`);
      found.push(...(await violations(frame)).map((line) => `${width} px: ${line}`));
    }
    expect(found).toEqual([]);
  });
});

describe("in high contrast", () => {
  test.each(STATES)("$name", async ({ name, reach }) => {
    const workbench = await session.open({ forcedColors: "active" });
    await reach(workbench);
    await setPaneWidth(workbench, 350);
    const file = `${name.replaceAll(/\W+/g, "-")}-contrast.png`;
    await workbench.page.locator("#pane").screenshot({ path: join(PICTURES, file), animations: "disabled" });
    expect(await violations(paneFrame(workbench))).toEqual([]);
  });
});

test("axe is really looking: a picture without a name is found", async () => {
  const workbench = await session.open();
  const frame = paneFrame(workbench);
  await frame.evaluate(() => document.getElementById("view")?.append(document.createElement("img")));
  expect((await violations(frame)).join()).toContain("image-alt");
});

describe("the page around the pane", () => {
  test.each(["light", "dark"] as const)(
    "%s: no violation outside the spreadsheet, which is not ours",
    async (theme) => {
      const workbench = await session.open({ colorScheme: theme });
      await workbench.pane.getByRole("button", { name: "Write board report" }).first().click();
      await workbench.page.getByText("Chart:").waitFor();
      await workbench.page.screenshot({ path: join(PICTURES, `workbench-${theme}.png`) });
      const context = { include: "html", exclude: ["#grid", "#pane"] };
      expect(await violations(workbench.page.mainFrame(), context)).toEqual([]);
    },
  );
});
