/**
 * Where a command leaves what it has to say, for its window, or else for the pane of the same workbook when that is opened next.
 * Stays on this computer, and is taken away once read: it never surfaces in another workbook, nor on another day.
 */
import { drop, keep, kept } from "../taskpane/browserStorage";

const KEY = "ActionPlanReporter.message";
/** Milliseconds after which nobody asks any more. */
const ASKED_WITHIN = 15 * 60_000;

/** Its sentence, the workbook's address, and when it was left, in three lines: a sentence has none. */
function left(): { readonly message: string; readonly workbook: string } {
  const [at = "", workbook = "", message = ""] = (kept(KEY) ?? "").split("\n");
  const age = Date.now() - Number(at);
  return age >= 0 && age < ASKED_WITHIN ? { message, workbook } : { message: "", workbook: "" };
}

/** Does nothing where the browser keeps nothing: the window then says where to look. */
export function leaveMessage(message: string, workbook: string): void {
  keep(KEY, [Date.now(), workbook, message.replaceAll("\n", " ")].join("\n"));
}

/** For the window, which is there for nothing else. "" where there is none. */
export function readMessage(): string {
  return left().message;
}

/** For the pane: what was left for this workbook, which is then gone; "" where there is none, or the workbook has no address. */
export function takeMessage(workbook: string): string {
  const { message, workbook: meant } = left();
  if (message === "") dropMessage();
  if (message === "" || workbook === "" || meant !== workbook) return "";
  dropMessage();
  return message;
}

export function dropMessage(): void {
  drop(KEY);
}
