/** The words of the ribbon's command and of its window. */

export const words = {
  unsaid: "The board report was not written. Choose Action plan on the Home tab to see why.",
  openPane: "Choose Action plan on the Home tab to say which columns hold what.",
  replace: "To replace it, choose Action plan on the Home tab, then Write board report.",
} as const;
