/** What the user can do with the history of reports. */
import { readHistory } from "../../../history/historyTable";
import type { HistoryWish } from "../../actions/later/history";
import type { Tools } from "../../actions/tools";
import { words } from "./words";

export async function carryOut({ tell, work, workbook }: Tools, wish: HistoryWish): Promise<void> {
  if (wish === "show") await work(words.showing, false, () => workbook.showHistory());
  if (wish === "delete") {
    await work(words.deleting, false, () => workbook.deleteHistory());
    tell({ type: "notice", notice: words.deleted });
  }
  const found = await work(words.looking, false, () => workbook.findHistory());
  const earlier =
    found === null
      ? { sheetName: null, isHidden: false, history: [], unread: 0 }
      : { sheetName: found.sheetName, isHidden: found.isHidden, ...readHistory(found.grid, found.dateSystem) };
  tell({ type: "earlier found", earlier });
}
