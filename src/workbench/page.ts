/** The parts of the page, found once. */

function part<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

export const page = {
  fileName: part("file-name", HTMLElement),
  open: part("open", HTMLButtonElement),
  download: part("download", HTMLButtonElement),
  file: part("file", HTMLInputElement),
  problem: part("problem", HTMLElement),
  busy: part("busy", HTMLElement),
  grid: part("grid", HTMLElement),
  charts: part("charts", HTMLElement),
  pane: part("pane", HTMLIFrameElement),
  drop: part("drop", HTMLElement),
  unsaved: {
    dialog: part("unsaved", HTMLDialogElement),
    question: part("unsaved-question", HTMLElement),
    stay: part("unsaved-stay", HTMLButtonElement),
    goOn: part("unsaved-go-on", HTMLButtonElement),
  },
};

/** Says what is being done, where the page would else stand still without a word; "" when it is done. */
export function sayBusy(doing: string): void {
  page.busy.textContent = doing;
  page.busy.hidden = doing === "";
}

/** Resolves when what was last said has been drawn. */
export function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    // A page that is not in front draws nothing.
    setTimeout(done, 100);
  });
}

/** Says what went wrong, in a sentence that is also read out; "" takes it away. */
export function say(problem: string): void {
  page.problem.textContent = problem;
  page.problem.hidden = problem === "";
}
