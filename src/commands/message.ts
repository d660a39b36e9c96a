/** Where a command leaves what it has to say, for the window that shows it. Stays on this computer, and is taken away once read. */

const KEY = "ActionPlanReporter.message";

export function leaveMessage(message: string): void {
  localStorage.setItem(KEY, message);
}

/** The message, which is then gone; "" where there is none. */
export function takeMessage(): string {
  const message = localStorage.getItem(KEY) ?? "";
  localStorage.removeItem(KEY);
  return message;
}
