/** One browser and one site for a file of tests; a workbench of its own for each test, which must not have complained. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launch } from "./browser";
import { WORKBENCH_FOLDER } from "./buildWorkbench";
import { serve, type Site } from "./serve";
import { openWorkbench, type Workbench } from "./workbench";

export interface Session {
  /** A workbench for this test, showing the sample. */
  readonly open: (options?: BrowserContextOptions) => Promise<Workbench>;
}

/** Call at the top of a file of tests. */
export function browserSession(): Session {
  let browser: Browser;
  let site: Site;
  let opened: Workbench[] = [];
  beforeAll(async () => {
    site = await serve(WORKBENCH_FOLDER);
    browser = await launch();
  });
  afterEach(async () => {
    const workbenches = opened;
    opened = [];
    for (const workbench of workbenches) await workbench.close();
    expect(workbenches.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    open: async (options) => {
      const workbench = await openWorkbench(browser, site, options);
      opened.push(workbench);
      return workbench;
    },
  };
}
