/** F6 goes from the spreadsheet to the pane and back, as it does in Excel. */
import { page } from "./page";

function onF6(where: Window, go: () => void): void {
  where.addEventListener(
    "keydown",
    (event) => {
      // A question is answered first: what is behind it is out of reach.
      if (event.key !== "F6" || page.unsaved.dialog.open) return;
      event.preventDefault();
      go();
    },
    // The grid keeps keys to itself.
    { capture: true },
  );
}

/** What the pane has to begin with, as far as it is to be seen: its chosen tab, else its first button. */
const FIRST_IN_PANE = ["[role=tab][aria-selected=true]", "button:not(:disabled)"];

/** Where nothing of the pane is to be seen, the focus stays where it is. */
function toPane(): void {
  const inside = page.pane.contentDocument;
  const first = FIRST_IN_PANE.flatMap((wanted) => [...(inside?.querySelectorAll<HTMLElement>(wanted) ?? [])]).find(
    (each) => each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  if (first === undefined) return;
  page.pane.contentWindow?.focus();
  first.focus();
}

/** Listens on the page, and on each page that the pane's frame loads. */
export function letChangeParts(toGrid: () => void): void {
  onF6(window, toPane);
  page.pane.addEventListener("load", () => {
    const inside = page.pane.contentWindow;
    if (inside === null) return;
    onF6(inside, () => {
      window.focus();
      toGrid();
    });
  });
}
