/** Shows a sentence in a small window, since the pane may not be open when a command runs. */
import { showWindow, workbookAddress } from "../excel/ribbon";
import { dropMessage, leaveMessage } from "./message";

/**
 * Waits until it has been read. The page is beside the commands' own. Where Excel opens no window, the pane shows the message when it
 * is opened next in this workbook.
 */
export async function tellUser(message: string): Promise<void> {
  leaveMessage(message, workbookAddress());
  const end = await showWindow(new URL("message.html", location.href).href);
  if (end !== "not shown") dropMessage();
}
