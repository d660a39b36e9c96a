/** The open workbook in Excel, by way of src/excel. What is seldom needed is loaded when it is. */
import { followWorkbook, type Following, type SheetChange } from "../excel/followWorkbook";
import { goTo } from "../excel/goTo";
import { AlreadyWritten } from "../excel/problem";
import { keepSettings, loadSettings } from "../excel/settings";
import { askSheetNames, sheetNamesById, type SheetNames } from "../excel/sheetNames";
import type { Fingerprint } from "../excel/sheetFingerprint";
import { withExcel, withExcelAsOneUndo } from "../excel/withExcel";
import type { LeftOutSheet, TrackerCells } from "../plan/cells";
import { rememberedFrom, type Remembered } from "./remembered";
import { renamedSince, withoutRenames } from "./sheetsKept";
import type { SheetMemory } from "./store/understandSheets";
import type { PaneWorkbook, ReadProgress, WorkbookListener } from "./workbook";

/** Excel gives the first cell of a selection as "B5" in "B5:C9" or "5:7". */
const FIRST_ROW = /\d+/;

/** What was told since the workbook was last read. */
interface Told {
  readonly changes: SheetChange[];
  sheetsCameOrWent: boolean;
}

const nothing = (): Told => ({ changes: [], sheetsCameOrWent: false });

export function excelWorkbook(): PaneWorkbook {
  /** As they were when the workbook was last read: what the pane knows of sheets goes by these. */
  let names: SheetNames = new Map();
  let told = nothing();
  let listener: WorkbookListener | null = null;
  let following: Following | null = null;
  /** What was read last, with the merged areas that were asked for once. */
  let lastRead: TrackerCells | null = null;
  let memory: SheetMemory | null = null;
  /** Whether what is remembered has been compared with the sheets' headings. */
  let isRecognised = false;
  let lastKept: Promise<unknown> = Promise.resolve();
  /** What the earlier report held when the user was asked whether it may be replaced. */
  let asked: Fingerprint | undefined;
  /** Id of the sheet with the last report, as it is remembered. */
  let lastReport = "";
  /** Sheets of the reports that were written here. */
  const reports = new Set<string>();

  const idOf = (sheet: string): string | undefined => [...names].find(([, name]) => name === sheet)?.[0];

  const renamed = (newNames: ReadonlyMap<string, string>): void => {
    if (newNames.size === 0) return;
    memory?.rename(newNames);
    listener?.onRename(newNames);
  };

  /** Whether a sheet is among those that figures are made of; before they are read, it may be. */
  const isRead = (id: string): boolean => lastRead?.sheets.some(({ sheet }) => sheet === names.get(id)) ?? true;

  /** Ids of sheets that were known for reports of ours, for where Excel does not tell. */
  const ourReports = (): ReadonlySet<string> => {
    const known = lastRead?.leftOut.filter(({ why }) => why === "our own report").map(({ sheet }) => sheet) ?? [];
    return new Set([...reports, ...known].map((sheet) => idOf(sheet) ?? "").concat(lastReport));
  };

  /** Reads with what was told so far; where that fails or is stopped, it is still to be read. */
  const taking = async (reading: (known: Told) => Promise<TrackerCells>): Promise<TrackerCells> => {
    const known = told;
    told = nothing();
    try {
      return await reading(known);
    } catch (error) {
      told = {
        changes: known.changes.concat(told.changes),
        sheetsCameOrWent: known.sheetsCameOrWent || told.sheetsCameOrWent,
      };
      throw error;
    }
  };

  const readWhole = async ({ onShare, signal }: ReadProgress): Promise<TrackerCells> => {
    // All of it belongs to the core, which is loaded by now or soon.
    const [{ readTracker }, { dateColumns, lookColumns, mergesMatter }, { isSameTracker }, { withMergesOf }] =
      await Promise.all([
        import("../excel/readTracker"),
        import("../plan/dateColumns"),
        import("../excel/reading/patchRows"),
        import("./mergesKept"),
      ]);
    const read = await withExcel((context) =>
      readTracker(context, {
        dateColumns,
        lookColumns,
        mergesMatter,
        askMerges: lastRead === null,
        ours: ourReports(),
        signal,
        onNames: (now) => {
          const newNames = renamedSince(names, now);
          names = now;
          renamed(newNames);
        },
        onProgress: ({ rowsRead, rowsInAll }) => onShare(rowsInAll === 0 ? 1 : rowsRead / rowsInAll),
      }),
    );
    const now = withMergesOf(lastRead, read);
    // What was looked at in vain costs no more than that.
    lastRead = lastRead !== null && isSameTracker(lastRead, now) ? { ...lastRead } : now;
    if (!isRecognised && memory !== null) renamed(memory.recognise(lastRead, names));
    isRecognised = memory !== null;
    return lastRead;
  };

  const reread = (tracker: TrackerCells, progress: ReadProgress): Promise<TrackerCells> =>
    taking(async ({ changes, sheetsCameOrWent }) => {
      if (changes.length === 0 && !sheetsCameOrWent) return tracker;
      const patched = sheetsCameOrWent
        ? await unlessSheetsChanged(tracker, changes)
        : await rereadChanged(tracker, changes);
      lastRead = patched ?? (await readWhole(progress));
      return lastRead;
    });

  const rereadChanged = async (
    tracker: TrackerCells,
    changes: readonly SheetChange[],
  ): Promise<TrackerCells | null> => {
    const { needsWhole, rereadRows } = await import("../excel/rereadRows");
    if (needsWhole(tracker, changes, names)) return null;
    return withExcel((context) => rereadRows(context, tracker, changes, names));
  };

  /** Excel tells of the sheets that the add-in itself adds and deletes, too: those are known already. */
  const unlessSheetsChanged = async (
    tracker: TrackerCells,
    changes: readonly SheetChange[],
  ): Promise<TrackerCells | null> => {
    const now = await withExcel(sheetNamesById);
    const isSame = now.size === names.size && [...now].every(([id, name]) => names.get(id) === name);
    return isSame && changes.length === 0 ? withReports(tracker, [...now.values()], reports) : null;
  };

  /** Work that writes cells of the tracker, which are then to be read again, whatever becomes of it: Excel tells of others' edits only. */
  const tellingOf = async <T>(cells: readonly Omit<SheetChange, "kind">[], work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      told.changes.push(...cells.map((cell): SheetChange => ({ ...cell, kind: "cells" })));
    }
  };

  /** Follows once; whoever asks again takes the place of who was told before. */
  const follow = async (toBeTold: WorkbookListener): Promise<() => Promise<void>> => {
    listener = toBeTold;
    if (following === null) {
      following = await withExcel((context) =>
        followWorkbook(context, {
          onChange: (change) => {
            if (change.kind === "beside" && !isRead(change.sheetId)) return;
            told.changes.push(change);
            listener?.onEdit();
          },
          onSheets: () => {
            told.sheetsCameOrWent = true;
            listener?.onEdit();
          },
          onFront: () => listener?.onFront(),
          onSelect: ({ sheetId, address }) => {
            const sheet = names.get(sheetId);
            const row = FIRST_ROW.exec(address)?.[0];
            if (sheet !== undefined && row !== undefined) listener?.onSelect(sheet, Number(row));
          },
        }),
      );
      names = following.names;
    }
    const { stop } = following;
    return () => {
      following = null;
      return stop();
    };
  };

  /** The names come with the settings, in one sync: nobody may follow the workbook. */
  const load = async (): Promise<Remembered> => {
    const [{ findingsRememberedFrom }, { SheetMemory }, kept] = await Promise.all([
      import("./rememberedFindings"),
      import("./store/understandSheets"),
      withExcel(async (context) => {
        const asked = askSheetNames(context);
        const loaded = await loadSettings(context);
        names = asked();
        return loaded;
      }),
    ]);
    memory = new SheetMemory({ ...rememberedFrom(kept), ...findingsRememberedFrom(kept) }, names);
    isRecognised = false;
    lastReport = memory.remembered.lastRun?.sheetId ?? "";
    return memory.remembered;
  };

  /** One after the other, also where one fails. */
  const keep = (change: Partial<Remembered>): Promise<void> => {
    const kept = memory?.toKeep(change, names, lastRead) ?? change;
    const next = lastKept.then(() => withExcel((context) => keepSettings(context, kept)));
    lastKept = next.catch(() => undefined);
    return next;
  };

  return {
    read: (progress) => taking(() => readWhole(progress)),
    reread,
    follow,
    loadSettings: load,
    keepSettings: keep,
    goTo: (sheet, address) => withExcel((context) => goTo(context, sheet, address, idOf(sheet))),
    writeReport: async (
      { sheetName, annexName, textName, operations, mark, history },
      replace,
      { onShare, signal },
    ) => {
      const { writeReport } = await import("../excel/writeReport");
      const seen = replace ? asked : undefined;
      const report = { sheetName, annexName, textName, operations, mark: { period: mark }, replace, seen, history };
      return withExcel(async (context) => {
        const outcome = await writeReport(context, report, {
          signal,
          onProgress: ({ partsDone, partsInAll }) => onShare(partsDone / partsInAll),
        }).catch((error: unknown) => {
          if (error instanceof AlreadyWritten) asked = error.seen;
          throw error;
        });
        for (const name of outcome.sheetNames) reports.add(name);
        names = withoutRenames(names, await sheetNamesById(context));
        return outcome;
      });
    },
    rememberReport: async (sheetNames) => {
      const { rememberReport } = await import("../excel/revertReport");
      return withExcel((context) => rememberReport(context, sheetNames));
    },
    revertReport: async (lastRun) => {
      const { revertReport } = await import("../excel/revertReport");
      const { HISTORY_HEADINGS, rowsOfReport } = await import("../history/historyTable");
      const { period } = lastRun;
      const kept =
        period === undefined
          ? undefined
          : { headings: HISTORY_HEADINGS, isOfReport: rowsOfReport(period, lastRead?.dateSystem ?? 1900) };
      await withExcel(async (context) => {
        await revertReport(context, lastRun, kept);
        names = withoutRenames(names, await sheetNamesById(context));
      });
    },
    writeRatings: async (ratings) => {
      const { writeRatings } = await import("../excel/ratings");
      return tellingOf([{ sheetId: idOf(ratings.sheet) ?? "", address: "" }], () =>
        withExcel((context) => writeRatings(context, ratings)),
      );
    },
    colourRatings: async (ratings) => {
      const { colourRatings } = await import("../excel/ratingColours");
      return tellingOf([{ sheetId: idOf(ratings.sheet) ?? "", address: "" }], () =>
        withExcel((context) => colourRatings(context, ratings)),
      );
    },
    revertRatings: async (sheet, written) => {
      const { revertRatings } = await import("../excel/revertRatings");
      return tellingOf([{ sheetId: idOf(sheet) ?? "", address: "" }], () =>
        withExcel((context) => revertRatings(context, sheet, written)),
      );
    },
    applyFix: async (swaps, progress) => {
      const { applySwaps } = await import("../excel/applySwaps");
      const ids = new Map([...names].map(([id, name]) => [name, id]));
      return tellingOf(
        swaps.cells.map(({ sheet, cell }) => ({ sheetId: ids.get(sheet) ?? "", address: cell })),
        () => withExcelAsOneUndo((context) => applySwaps(context, swaps, progress)),
      );
    },
    revertFix: async (swapped, progress) => {
      const { revertSwaps } = await import("../excel/revertSwaps");
      const { did } = await tellingOf(
        swapped.cells.map(({ sheetId, cell }) => ({ sheetId, address: cell })),
        () => withExcelAsOneUndo((context) => revertSwaps(context, swapped, progress)),
      );
      return did;
    },
    findHistory: async () => {
      const { findHistory } = await import("../excel/history/findHistory");
      return withExcel(findHistory);
    },
    showHistory: async () => {
      const { showHistory } = await import("../excel/history/findHistory");
      await withExcel(showHistory);
    },
    deleteHistory: async () => {
      const { deleteHistory } = await import("../excel/history/findHistory");
      await withExcel(deleteHistory);
      names = withoutRenames(names, await withExcel(sheetNamesById));
    },
    unwritableAmong: async (places) => {
      const { unwritableAmong } = await import("../excel/lookBefore");
      return withExcel((context) => unwritableAmong(context, places));
    },
    insertTemplate: async (template) => {
      const { insertTemplate } = await import("../excel/insertTemplate");
      const { rememberTemplate } = await import("../excel/revertTemplate");
      const inserted = await withExcel((context) => insertTemplate(context, template));
      // The plan stands, whether it can be taken away at a click or not.
      const begun = await withExcel((context) => rememberTemplate(context, inserted.sheetName)).catch(() => null);
      return { ...inserted, begun };
    },
    revertTemplate: async (begun) => {
      const { revertTemplate } = await import("../excel/revertTemplate");
      await withExcel((context) => revertTemplate(context, begun));
      names = withoutRenames(names, await withExcel(sheetNamesById));
    },
    openNewWorkbook: async (base64) => {
      const { canOpenNewWorkbook, openNewWorkbook } = await import("../excel/newWorkbook");
      if (!canOpenNewWorkbook()) return false;
      return openNewWorkbook(base64).then(
        () => true,
        () => false,
      );
    },
  };
}

/** The tracker after reports came or went: those that are there are left out of it, and sheets that are gone are not named. */
function withReports(tracker: TrackerCells, names: readonly string[], reports: ReadonlySet<string>): TrackerCells {
  const stay = tracker.leftOut.filter(({ sheet }) => names.includes(sheet));
  const come = names
    .filter((name) => reports.has(name) && !stay.some(({ sheet }) => sheet === name))
    .map((sheet): LeftOutSheet => ({ sheet, why: "our own report" }));
  if (come.length === 0 && stay.length === tracker.leftOut.length) return tracker;
  return { ...tracker, leftOut: [...stay, ...come] };
}
