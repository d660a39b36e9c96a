/** Gives the user a workbook: opened in a window of its own where Excel can do that, else as a download. */
import type { PaneAction } from "../tools";

export interface WorkbookToHandOut {
  readonly base64: string;
  /** @returns whether the page can download */
  readonly download: () => boolean;
  readonly opened: string;
  readonly downloaded: string;
  readonly cannot: string;
}

export const handOut: PaneAction<WorkbookToHandOut> = async ({ tell, workbook }, one) => {
  const isOpened = await workbook.openNewWorkbook(one.base64);
  const notice = isOpened ? one.opened : one.download() ? one.downloaded : one.cannot;
  tell({ type: "notice", notice });
};
