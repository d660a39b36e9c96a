/** The first thing the pane does: takes up what was remembered, reads the workbook and follows it. */
import { text } from "../strings";
import { followEdits } from "./followEdits";
import { readWhole } from "./reading";
import type { PaneAction, Tools } from "./tools";

/** Followed from the first, so that what is edited while the workbook is read is not missed. */
export const start: PaneAction = async (tools) => {
  await Promise.all([followEdits(tools), open(tools)]);
};

async function open(tools: Tools): Promise<void> {
  const { tell, workbook, work } = tools;
  // The core is on its way while Excel is asked for the first time.
  const [kept] = await Promise.all([
    work(text.work.opening, false, () => workbook.loadSettings()),
    import("../store/understand"),
  ]);
  tell({ type: "remembered", change: kept });
  await readWhole(tools);
}
