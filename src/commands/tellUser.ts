/** Shows a sentence in a small window, since the pane may not be open when a command runs. */
import { showWindow } from "../excel/ribbon";
import { leaveMessage } from "./message";

/** The page beside the commands' own. Where Excel opens no window, the pane shows the message when it is opened next. */
export async function tellUser(message: string): Promise<void> {
  leaveMessage(message);
  await showWindow(new URL("message.html", location.href).href);
}
