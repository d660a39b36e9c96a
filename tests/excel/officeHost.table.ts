/**
 * How real Excel behaves where a stand-in would be kinder, line by line as it was found in documentation and in threads of
 * OfficeDev/office-js (read in November 2026), with the modes of the stand-in that imitate it and the tests that would have caught the
 * add-in failing there. tests/excel/officeHost.test.ts asks that each of them exists; a new finding is a line here, one in
 * src/standin/modes/modes.ts, and a test.
 */
import type { ModeName } from "../../src/standin/modes/modes";

/** A file of tests, and the name of one in it as it stands there ("%s" and all). */
export type NamedTest = readonly [file: string, name: string];

export interface HostLine {
  /** What Excel does. */
  readonly excel: string;
  /** What the add-in does about it. */
  readonly addIn: string;
  /** Modes of the stand-in; none where it is a rule of the stand-in at all times, or no matter of a host. */
  readonly modes: readonly ModeName[];
  readonly tests: readonly NamedTest[];
}

/** Runs every operation in every mode: its names are those of the operations. */
const EVERY_OPERATION: NamedTest = ["tests/excel/modes.test.ts", "%s"];
const FOLLOWED: NamedTest = [
  "tests/taskpane/followed.test.ts",
  "show in the figures, at the cost of one reading of what changed, else of the whole",
];

export const HOST_LINES: readonly HostLine[] = [
  {
    excel: "One refused member fails the whole batch.",
    addIn: "Trimmings have syncs of their own; a refusal becomes a sentence, and the report stands.",
    modes: ["noPrinter", "noPageLayout"],
    tests: [
      EVERY_OPERATION,
      ["tests/excel/everySync.test.ts", "with a sync failing ($code, $applied of it done)"],
      ["tests/excel/everySync.test.ts", "a trimming that Excel refuses"],
      [
        "tests/operations/trimmings.test.ts",
        "what makes a sheet stays together, in its order; trimmings come apart, what shows the sheet last",
      ],
    ],
  },
  {
    excel: "With another workbook in front names, adding, activating, selecting and deleting are refused.",
    addIn: "It reads without marks, says so, and reads again once the user comes back; it writes nothing.",
    modes: ["anotherWorkbookInFront", "inactiveWorkbook"],
    tests: [
      EVERY_OPERATION,
      [
        "tests/taskpane/followed.test.ts",
        "the plan is read, it is said what is not known, and all is read once the user comes back",
      ],
      ["tests/taskpane/followed.test.ts", "a report is not written, and the user is told to come back"],
    ],
  },
  {
    excel: "With a chart sheet in front there is no active worksheet.",
    addIn: "It is asked for in a sync of its own, and done without.",
    modes: ["chartSheetInFront"],
    tests: [
      EVERY_OPERATION,
      [
        "tests/standin/modes.test.ts",
        "with a chart sheet in front there is no active worksheet, and of that sheet there are no cells",
      ],
    ],
  },
  {
    excel: "Fitting to pages is not applied unless the Page Layout tab shows; paper sizes are the printer's.",
    addIn: "It scales, and what is refused of paper is said.",
    modes: ["pageLayoutTabHidden", "noPrinter"],
    tests: [
      EVERY_OPERATION,
      ["tests/excel/modes.test.ts", "the sheet prints on a page's width all the same, by scale"],
      ["tests/standin/modes.test.ts", "fitting to pages is ignored while another tab shows, a scale is not"],
    ],
  },
  {
    excel:
      "On the web a sheet that is added and activated in one batch is not shown; a title clears Undo; renaming opens a window.",
    addIn: "Showing has a sync of its own; there the title is not set, and it is said; little is renamed.",
    modes: ["web"],
    tests: [
      EVERY_OPERATION,
      [
        "tests/excel/modes.test.ts",
        "on the web: %s clears what can be undone only where a sheet goes, and renames little",
      ],
      [
        "tests/standin/modes.test.ts",
        "a sheet that is added and shown in one batch is not shown, but in the next it is",
      ],
      [
        "tests/standin/modes.test.ts",
        "a title clears what can be undone, a rename opens a window, and neither on the desktop",
      ],
    ],
  },
  {
    excel: "Cell styles have names that differ by display language.",
    addIn: "No look depends on them.",
    modes: ["mac"],
    tests: [
      EVERY_OPERATION,
      ["tests/standin/modes.test.ts", "names of cell styles are refused in another language"],
      ["tests/standin/modes.test.ts", "the cell style %s is known, and told as %s"],
    ],
  },
  {
    excel: "onChanged does not tell of recalculated, sorted, formatted or hidden cells; co-authors' edits are Remote.",
    addIn:
      "Each has an event that is followed; what was worked out from edited cells is not believed until it is calculated.",
    modes: [],
    tests: [
      FOLLOWED,
      ["tests/taskpane/followed.test.ts", "rows that are hidden, by hand or by a filter, count as before"],
      ["tests/taskpane/followed.test.ts", "a format that makes a date of a number is followed"],
      [
        "tests/taskpane/followed.test.ts",
        "a status that is worked out is not believed once what it is worked out from has changed",
      ],
      ["tests/standin/staleResults.test.ts", "%s is not believed any more"],
      ["tests/taskpane/followed.test.ts", "cost no more than themselves: edits are followed all the same"],
    ],
  },
  {
    excel: "Ids of sheets can change on reopening, and be the same in every file made on the web.",
    addIn: "Sheets are remembered by id, name and mark.",
    modes: ["idsAnew", "idsOfTheWeb"],
    tests: [
      EVERY_OPERATION,
      ["tests/taskpane/reopened.test.ts", "it is found by name"],
      ["tests/taskpane/reopened.test.ts", "it is found by the headings where the sheet was renamed, too"],
      [
        "tests/taskpane/reopened.test.ts",
        "it is no other sheet's where its own has gone, and is there when that comes back",
      ],
    ],
  },
  {
    excel: "Addresses of several areas fail unpredictably near 8,192 characters.",
    addIn: "None is longer than 2,000.",
    modes: ["shortAddresses"],
    tests: [
      EVERY_OPERATION,
      ["tests/operations/addresses.test.ts", "packs addresses into no more texts than needed"],
      ["tests/standin/limits.test.ts", "a list of addresses may have 8,192 characters"],
    ],
  },
  {
    excel: "Values right below a table can make it larger.",
    addIn: "Values come first, tables after.",
    modes: ["growingTables"],
    tests: [EVERY_OPERATION, ["tests/excel/modes.test.ts", "end where the report has them end"]],
  },
  {
    excel: "Names of series can be lost on reopening.",
    addIn: "They come from the headings.",
    modes: [],
    tests: [
      [
        "tests/excel/savedReport.test.ts",
        "the chart is a stacked bar whose series are the columns, in their colours and with their names",
      ],
    ],
  },
  {
    excel: "The runtime of a ribbon command, and its dialog, end with event.completed().",
    addIn:
      "It is completed when the dialog has been answered, within four minutes; what was not said surfaces in no other workbook.",
    modes: [],
    tests: [
      ["tests/commands/window.test.ts", "the command goes on when %s"],
      ["tests/commands/window.test.ts", "it waits four minutes, not for ever"],
      ["tests/commands/window.test.ts", "is said by the pane of the same workbook, once"],
    ],
  },
  {
    excel:
      "Grouped sheets and a tab that is being renamed give odd errors; a lost session on the web needs the page reloaded.",
    addIn: "Each code has its own sentence; where Excel does not say why, both are hinted at.",
    modes: [],
    tests: [
      ["tests/excel/problem.test.ts", "%s is %s"],
      ["tests/excel/problem.test.ts", "where Excel does not say why, it is said what often helps"],
      ["tests/excel/problem.test.ts", "a lost session says that in a browser the whole page is to be reloaded"],
    ],
  },
  {
    excel: "Fills need 1.9, shown colours 1.19; asking for merged areas clears Undo.",
    addIn:
      "Capability is asked for, not version; merged areas once, where they matter; else blank cells are taken as joined, and said.",
    modes: ["excel2021", "excel2024", "newestExcel"],
    tests: [
      EVERY_OPERATION,
      ["tests/excel/readShownLooks.test.ts", "fills of conditional formats are seen, in two round trips"],
      [
        "tests/excel/readLooks.test.ts",
        "are there where they matter and may be asked for, in the same round trip as looks",
      ],
      ["tests/checks/catalogue/reading.test.ts", "V34 rows skipped or joined"],
    ],
  },
  {
    excel: "Excel 2021 for the Mac has a WebKit without look-behind: one literal keeps a whole script from being read.",
    addIn: "None is written, none is built, and a page says that this Excel is too old.",
    modes: [],
    tests: [
      ["tests/e2e/builtFiles.e2e.ts", "every built script is ES2021, and none looks behind"],
      ["tests/e2e/builtFiles.e2e.ts", "where the pane's script %s, it says that this Excel is too old"],
    ],
  },
  {
    excel: "@microsoft/office-js on npm is of 2022; Excel loads the current one.",
    addIn: "The README says against which one the tests run.",
    modes: [],
    tests: [["tests/excel/officeHost.test.ts", "the README says against which office.js the tests run"]],
  },
  {
    excel: "The page's policy must admit frames of Microsoft's server; a site must not refuse to be framed.",
    addIn: "Each page brings such a policy, and the README says what a site must not say.",
    modes: [],
    tests: [["tests/excel/officeHost.test.ts", "%s admits scripts and frames of Microsoft's server"]],
  },
  {
    excel: "A menu of Excel's covers the pane's top right corner; localStorage can throw.",
    addIn: "The tabs keep clear of it, and a browser that keeps nothing costs little.",
    modes: [],
    tests: [
      ["tests/excel/officeHost.test.ts", "the tabs keep clear of the menu in the pane's corner"],
      ["tests/commands/window.test.ts", "a browser that keeps nothing costs the message in the pane, and no more"],
    ],
  },
  {
    excel:
      "createWorkbook and insertWorksheetsFromBase64 lose the pane, Undo, or Excel itself; mergeUndoGroup throws where a call lacks Undo.",
    addIn: "Files are read in the pane; one Undo is asked for only from 1.20 on, and only for what can be undone.",
    modes: [],
    tests: [
      [
        "tests/excel/officeHost.test.ts",
        "no file is inserted through Excel, and one place opens what we made in a window of its own",
      ],
      ["tests/excel/officeHost.test.ts", "one Undo is asked for from ExcelApi %s on: %s"],
    ],
  },
  {
    excel:
      "Microsoft's own samples: styles, named colours and clearing of links that the stand-in refused; formulas that gave 0.",
    addIn: "The stand-in knows them, and says of formulas that it has not calculated them.",
    modes: [],
    tests: [
      ["tests/standin/modes.test.ts", "the cell style %s is known, and told as %s"],
      ["tests/standin/modes.test.ts", "the colour %s is known"],
      ["tests/standin/modes.test.ts", "clear(%j) takes the link away"],
      ["tests/excel/readLooks.test.ts", "are errors: of a formula that was not calculated, and as Excel has them"],
    ],
  },
];
