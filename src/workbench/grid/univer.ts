/** Univer, the spreadsheet of the page, started once: only what a view with typing needs of it. */
import {
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  IContextService,
  IUndoRedoService,
  LocaleType,
  mergeLocales,
  Univer,
  type IUniverConfig,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import {
  COPY_TYPE,
  ILayoutService,
  ISheetClipboardService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import sheetTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { HIDDEN_ITEMS } from "./contextMenu";
import { hideMarks } from "./hideMarks";
import { keepTypedText } from "./typedText";

export interface GridApp {
  /** The grid's own interface. */
  readonly api: FUniver;
  /** Opens a workbook; those before it are to be disposed of. */
  readonly open: (data: IWorkbookData) => void;
  /** Lets the keyboard act on the grid. */
  readonly focus: () => void;
  /** Whether keys act on the grid's cells, and nothing is being typed into one. */
  readonly hasFocus: () => boolean;
  /** The cells that were copied where this HTML of the clipboard comes from the grid; else null. */
  readonly copied: (html: string) => CopiedRange | null;
  /** Ends a cut: its cells can be pasted once. */
  readonly endCut: () => void;
  /** What would be taken back, or done again: the grid's own changes by their names. */
  readonly nextSteps: (which: "undo" | "redo") => readonly string[];
  /** Takes over what is being typed into a cell. */
  readonly endTyping: () => Promise<void>;
}

/** Cells on the grid's clipboard. */
export interface CopiedRange {
  readonly unitId: string;
  readonly subUnitId: string;
  /** 0-based. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly isCut: boolean;
}

/** The grid marks what it puts on the clipboard. */
const COPY_ID = /data-copy-id="([^"]+)"/;

/**
 * @param container id of the element to fill
 * @returns no workbook is open in it yet
 */
export function startUniver(container: string): GridApp {
  const locales: NonNullable<IUniverConfig["locales"]> = {
    [LocaleType.EN_US]: mergeLocales(sheetTexts, conditionalTexts, validationTexts),
  };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const univer = new Univer({ locale: LocaleType.EN_US, locales, darkMode: dark.matches });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // Most of what it offers beyond cells, rows and columns (merges, filters) the stand-in's model could not take over.
      toolbar: false,
      contextMenu: true,
      menu: HIDDEN_ITEMS,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener("change", () => {
    api.toggleDarkMode(dark.matches);
  });
  const clipboard = (): ISheetClipboardService => univer.__getInjector().get(ISheetClipboardService);
  let isFirst = true;
  return {
    api,
    copied: (html) => {
      const found = clipboard()
        .copyContentCache()
        .get(COPY_ID.exec(html)?.[1] ?? "");
      if (found === undefined) return null;
      const { unitId, subUnitId, range, copyType } = found;
      return { unitId, subUnitId, rows: range.rows, columns: range.cols, isCut: copyType === COPY_TYPE.CUT };
    },
    endCut: () => {
      clipboard().copyContentCache().clear();
      clipboard().removeMarkSelection();
    },
    nextSteps: (which) => {
      const service = univer.__getInjector().get(IUndoRedoService);
      const step = which === "undo" ? service.pitchTopUndoElement() : service.pitchTopRedoElement();
      return (which === "undo" ? step?.undoMutations : step?.redoMutations)?.map(({ id }) => id) ?? [];
    },
    endTyping: async () => {
      await api.getActiveWorkbook()?.endEditingAsync(true);
    },
    hasFocus: () => {
      const context = univer.__getInjector().get(IContextService);
      return context.getContextValue(FOCUSING_SHEET) && !context.getContextValue(EDITOR_ACTIVATED);
    },
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
    open: (data) => {
      api.createWorkbook(data);
      // The services of sheets are there when the first workbook is.
      if (!isFirst) return;
      isFirst = false;
      keepTypedText(univer.__getInjector());
      hideMarks(univer.__getInjector());
    },
  };
}
