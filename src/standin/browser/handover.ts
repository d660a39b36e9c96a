/** How the page that holds the workbook hands window.external to the pane's page, which stands in a frame of it. */

declare global {
  interface Window {
    /** What office.js is to find at window.external; null while no workbook is open. */
    standinExternal?: object | null;
  }
}

/** Offers a workbook to the frames of this page: those that load from now on are connected to it. */
export function offer(external: object | null): void {
  window.standinExternal = external;
}

/**
 * Connects the page to the workbook of the page around it. Must run before office.js is loaded, which looks at
 * window.external while it loads.
 * @throws Error when the page around it offers none
 */
export function takeOffer(): void {
  const external = window.parent.standinExternal ?? null;
  if (external === null) throw new Error("This page must stand in a frame of a page that offers a workbook.");
  Object.defineProperty(window, "external", { value: external, configurable: true });
  // office.js keeps what it learnt of its host from one load to the next.
  window.sessionStorage.clear();
}
