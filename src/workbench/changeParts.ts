/** F6 goes from the spreadsheet to the pane and back, as it does in Excel. */
import { page } from "./page";

function onF6(where: Window, go: () => void): void {
  where.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      go();
    },
    // The grid keeps keys to itself.
    { capture: true },
  );
}

function toPane(): void {
  page.pane.contentWindow?.focus();
  const inside = page.pane.contentDocument;
  const chosenTab = inside?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  (chosenTab ?? inside?.querySelector<HTMLElement>("button"))?.focus();
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
