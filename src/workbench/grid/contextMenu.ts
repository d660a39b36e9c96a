/** What the grid's context menu does not offer: all but inserting and deleting rows and columns, and what the tabs of sheets have. (Univer 0.25.) */

const HIDDEN = [
  ...["SheetCopy", "SheetCut", "SheetPaste", "sheet.command.copy", "sheet.command.cut", "sheet.command.paste"],
  ...["sheet.menu.copy-special", "sheet.menu.paste-special", "sheet.menu.clear-selection"],
  ...["sheet.contextMenu.text-to-number", "sheet.contextMenu.permission"],
  ...["sheet.menu.sheet-frozen", "sheet.row-header-menu.sheet-frozen", "sheet.column-header-menu.sheet-frozen"],
  ...["sheet.command.hide-row-confirm", "sheet.command.hide-col-confirm"],
  ...["sheet.command.set-selected-rows-visible", "sheet.command.set-col-visible-on-cols"],
  ...["sheet.command.set-row-height", "sheet.command.set-row-is-auto-height", "sheet.command.set-worksheet-col-width"],
  ...["sheet.command.insert-range-move-right-confirm", "sheet.command.insert-range-move-down-confirm"],
  ...["sheet.command.delete-range-move-left-confirm", "sheet.command.delete-range-move-up-confirm"],
];

export const HIDDEN_ITEMS: Readonly<Record<string, { readonly hidden: boolean }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);
