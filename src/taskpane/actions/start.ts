/** The first thing the pane does: takes up what was remembered, reads the workbook and follows it. */
import { problemOf } from "../problems";
import { text } from "../strings";
import { followEdits } from "./followEdits";
import { readWhole } from "./reading";
import type { PaneAction, Tools } from "./tools";

/** Followed from the first, so that what is edited while the workbook is read is not missed. */
export const start: PaneAction = async (tools) => {
  await Promise.all([followEdits(tools, () => void readUntold(tools)), open(tools)]);
};

/** Reads what could not be read, or not in full, while another workbook was in front. */
async function readUntold(tools: Tools): Promise<void> {
  const { tracker, work } = tools.state();
  if (work !== null || (tracker !== null && tracker.notTold === undefined)) return;
  try {
    await (tracker === null ? open(tools) : readWhole(tools));
  } catch (error) {
    tools.tell({ type: "problem", problem: { ...problemOf(error), offer: "read again" } });
  }
}

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
