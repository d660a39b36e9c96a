/** Whether the open workbook was changed since it was last downloaded, and the question before that is lost. */
import type { StandinHost } from "../standin/browser/index";
import { page } from "./page";
import { text } from "./strings";

/** Looking around and going from sheet to sheet change nothing that anyone would miss. */
const CHANGES: ReadonlySet<string> = new Set([
  "added",
  "deleted",
  "renamed",
  "visibility",
  "changed",
  "formatted",
  "shifted",
]);

let isChanged = false;
let host: StandinHost | null = null;
/** What the add-in had kept in the workbook when it was opened or downloaded: columns, values and rows as the user said. */
let keptBefore = "";

const keptIn = (open: StandinHost | null): string => JSON.stringify([...(open?.workbook.settings ?? [])]);

const isUnsaved = (): boolean => isChanged || keptIn(host) !== keptBefore;

/** Begins anew with a workbook that was just opened. @returns stops looking. */
export function watchForChanges(opened: StandinHost): () => void {
  host = opened;
  saved();
  return opened.listen((events) => {
    if (events.some(({ kind }) => CHANGES.has(kind))) isChanged = true;
  });
}

/** What is there now is in a file. */
export function saved(): void {
  isChanged = false;
  keptBefore = keptIn(host);
}

/** Whether to go on, where something would be lost by it; asked of the user. */
export function mayGoOn(name: string): Promise<boolean> {
  if (!isUnsaved()) return Promise.resolve(true);
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
    if (isUnsaved()) event.preventDefault();
  });
}
