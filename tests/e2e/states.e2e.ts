/**
 * Every state of the pane, light and dark, in the narrowest pane and in a wide one: axe-core finds nothing, nothing is wider than
 * the pane, and a picture of it goes to out/screenshots/ to be looked at.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { violations } from "./support/axe";
import { browserSession } from "./support/session";
import { STATES } from "./support/states";
import { paneFrame, showView, type Workbench } from "./support/workbench";

const PICTURES = resolve(__dirname, "../../out/screenshots");
const WIDTHS = [320, 450] as const;

const session = browserSession();
mkdirSync(PICTURES, { recursive: true });

async function setPaneWidth({ page }: Workbench, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.flex = `0 0 ${pixels}px`;
    pane.style.minWidth = "0";
  }, width);
}

/** By how many pixels the pane, or the view in it, which scrolls by itself, is wider than there is room. */
function overflowOf(workbench: Workbench): Promise<number> {
  return paneFrame(workbench).evaluate(() => {
    const places = [document.documentElement, document.getElementById("view")];
    return Math.max(...places.map((place) => (place === null ? 0 : place.scrollWidth - place.clientWidth)));
  });
}

/** How a state is looked at: the same pane, told of another theme, as Excel tells it while it is open. */
const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" }, widths: WIDTHS },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" }, widths: WIDTHS },
  { look: "contrast", media: { colorScheme: "light", forcedColors: "active" }, widths: [350] },
] as const;

describe("light, dark and in high contrast", () => {
  test.each(STATES)("$name", async ({ name, reach }) => {
    const workbench = await session.open();
    await reach(workbench);
    const found: string[] = [];
    for (const { look, media, widths } of LOOKS) {
      await workbench.page.emulateMedia(media);
      for (const width of widths) {
        await setPaneWidth(workbench, width);
        await workbench.page.waitForTimeout(150);
        const file = `${name.replaceAll(/\W+/g, "-")}-${look}-${width}.png`;
        await workbench.page.locator("#pane").screenshot({ path: join(PICTURES, file), animations: "disabled" });
        const overflow = await overflowOf(workbench);
        if (overflow > 0) found.push(`${look}, ${width} px: wider than the pane by ${overflow} px`);
        found.push(...(await violations(paneFrame(workbench))).map((line) => `${look}, ${width} px: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});

describe("at twice the size in the narrowest pane", () => {
  test.each(["Overview", "Reading", "Actions", "Findings", "Changes", "Report"])("%s has room", async (view) => {
    const workbench = await session.open();
    await setPaneWidth(workbench, WIDTHS[0] / 2);
    await showView(workbench, view);
    await workbench.page.waitForTimeout(300);
    await workbench.page.locator("#pane").screenshot({ path: join(PICTURES, `zoomed-${view}.png`) });
    expect(await overflowOf(workbench)).toBe(0);
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
