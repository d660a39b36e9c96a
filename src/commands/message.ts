/**
 * Where a command leaves what it has to say, for the window that shows it, or the pane of the same workbook where Excel opened no
 * window. Stays on this computer, and is taken away once read.
 */
import { workbookAddress } from "../excel/workbookAddress";
import { browserStorage } from "../taskpane/browserStorage";

const KEY = "ActionPlanReporter.message";
/** Between the workbook's address and the message. */
const BREAK = "\n";

/** Does nothing where the browser keeps nothing: the window then says where to look. */
export function leaveMessage(message: string): void {
  browserStorage()?.setItem(KEY, workbookAddress() + BREAK + message);
}

/** The message, which is then gone, whichever workbook it is of; "" where there is none. */
export function takeMessage(): string {
  return take().message;
}

/** The same in a pane: what was said of another workbook is gone, too, but not shown. One that was never saved has no address. */
export function takeMessageOfWorkbook(): string {
  const { address, message } = take();
  return address !== "" && address === workbookAddress() ? message : "";
}

function take(): { readonly address: string; readonly message: string } {
  const left = browserStorage()?.getItem(KEY) ?? "";
  browserStorage()?.removeItem(KEY);
  const end = left.indexOf(BREAK);
  return { address: left.slice(0, Math.max(0, end)), message: left.slice(end + 1) };
}
