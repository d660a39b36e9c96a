/** The first thing the pane does: takes up what was remembered, reads the workbook and begins to follow it. */
import { rememberedFrom } from "../remembered";
import { text } from "../strings";
import { followEdits } from "./followEdits";
import { read } from "./read";
import type { PaneAction } from "./tools";

export const start: PaneAction = async (tools) => {
  const { tell, workbook, work } = tools;
  // The core is on its way while Excel is asked for the first time.
  const [kept] = await Promise.all([
    work(text.work.opening, false, () => workbook.loadSettings()),
    import("../store/understand"),
  ]);
  tell({ type: "remembered", change: rememberedFrom(kept) });
  await read(tools);
  await followEdits(tools);
};
