/** Whether the open workbook was changed since it was last downloaded, and the question before that is lost. */
import type { StandinHost } from "../standin/browser/index";
import { page } from "./page";
import { text } from "./strings";

/** Looking around and going from sheet to sheet change nothing that anyone would miss. */
const CHANGES: ReadonlySet<string> = new Set(["added", "deleted", "renamed", "visibility", "changed", "formatted"]);

let isUnsaved = false;

/** Begins anew with a workbook that was just opened. @returns stops looking. */
export function watchForChanges({ listen }: StandinHost): () => void {
  isUnsaved = false;
  return listen((events) => {
    if (events.some(({ kind }) => CHANGES.has(kind))) isUnsaved = true;
  });
}

export function saved(): void {
  isUnsaved = false;
}

/** Whether to go on, where something would be lost by it; asked of the user. */
export function mayGoOn(name: string): Promise<boolean> {
  if (!isUnsaved) return Promise.resolve(true);
  const { dialog, question, goOn, stay } = page.unsaved;
  question.textContent = text.unsaved(name);
  return new Promise((answer) => {
    const end = (isToGoOn: boolean): void => {
      goOn.onclick = stay.onclick = dialog.oncancel = null;
      dialog.close();
      answer(isToGoOn);
    };
    goOn.onclick = () => end(true);
    stay.onclick = () => end(false);
    // The Escape key.
    dialog.oncancel = () => end(false);
    dialog.showModal();
  });
}

/** Lets the browser ask before the page is closed. */
export function askBeforeLeaving(): void {
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
}
