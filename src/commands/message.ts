/** Where a command leaves what it has to say, for the window that shows it. Stays on this computer, and is taken away once read. */
import { browserStorage } from "../taskpane/browserStorage";

const KEY = "ActionPlanReporter.message";

/** Does nothing where the browser keeps nothing: the window then says where to look. */
export function leaveMessage(message: string): void {
  browserStorage()?.setItem(KEY, message);
}

/** The message, which is then gone; "" where there is none. */
export function takeMessage(): string {
  const message = browserStorage()?.getItem(KEY) ?? "";
  browserStorage()?.removeItem(KEY);
  return message;
}
