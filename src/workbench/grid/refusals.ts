/** What the workbook would refuse of what the user is about to do in the grid: asked first, because the grid does not ask. */
import type { Workbook } from "../../standin/model/workbook";
import { hostError } from "../../standin/protocol/errors";
import { Selected } from "./numbers";
import { text } from "../strings";
import { OTHER_PASTES } from "./commands";

/** Adding, moving, hiding and deleting sheets. A tab that is renamed shows its new name already: that is taken back instead. */
const SHEET_COMMANDS = /^sheet\.command\.(insert-sheet|remove-sheet|set-worksheet-(order|hide|hidden|show))$/;

/** Looks of whole rows and columns are kept apart from cells in the grid, and are not followed. */
const LOOKS = /^sheet\.command\.set-(style|range-bold|range-italic|range-underline|range-stroke)$/;

/** @throws HostError when the structure is protected */
export function checkSheetCommand(workbook: Workbook, id: string): void {
  if (SHEET_COMMANDS.test(id)) workbook.checkStructure();
}

/** @throws HostError for any paste but the plain one */
export function checkPaste(id: string): void {
  if (OTHER_PASTES.test(id)) throw hostError("NotImplemented", text.plainPaste);
}

/**
 * @param rangeTypes of what is selected; asked only where looks are given, since the grid asks before every move of its own
 * @throws HostError when looks are given to whole rows or columns
 */
export function checkLooks(id: string, rangeTypes: () => readonly (number | undefined)[]): void {
  if (!LOOKS.test(id)) return;
  const isWhole = rangeTypes().some((type) => Object.values<number | undefined>(Selected).includes(type));
  if (isWhole) throw hostError("NotImplemented", text.noWholeLooks);
}
