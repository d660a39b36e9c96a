/** The command line's words → options, or a sentence about what is wrong with them. */
import { extname } from "node:path";
import type { IsoDate } from "../plan/model";
import { PRESET_NAMES } from "../rag/presetNames";
import { presetNamed } from "../rag/presets";
import type { Preset } from "../rag/rating.types";
import { parseWords, readDay, UsageError } from "./parseWords";

export interface Options {
  /** Paths of trackers and of folders with trackers; none for the fictional sample. */
  readonly trackers: readonly string[];
  /** One report over all trackers, and not one for each. */
  readonly together: boolean;
  /** Null: today. */
  readonly asAt: IsoDate | null;
  /** Null: as the workbook keeps it, else BRAG. */
  readonly preset: Preset | null;
  /** Path of a file of definitions, which then rate in place of the preset. */
  readonly definitions: string | null;
  /** Names of sheets to read; empty for every sheet that is not hidden. */
  readonly sheets: readonly string[];
  /** A file, or (namesFolder) a folder. */
  readonly out: string | null;
  /** A file, or a folder. */
  readonly json: string | null;
  /** Path of a table of all actions. */
  readonly table: string | null;
  /** Path of a file that says how sheets are to be read. */
  readonly settings: string | null;
  /** Path of the board paper as a text, or null. */
  readonly paper: string | null;
  /** Whether the workbook that is written holds the report and nothing of the tracker. */
  readonly reportOnly: boolean;
  readonly partnership: string;
  readonly author: string;
  readonly marking: string;
  readonly force: boolean;
  /** Path of the workbook of an earlier quarter, to compare with. */
  readonly since: string | null;
  /** The day of which that workbook speaks; null where it was not said. */
  readonly sinceAsAt: IsoDate | null;
  /** Whether the workbook is to keep what this report says, for the next one. */
  readonly keepsHistory: boolean;
}

/** "A", "A or B", "A, B or C". */
function inWords(names: readonly string[]): string {
  const [last = "", ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
}

/** Whether a path is meant as a folder: it ends with a slash, or its name has no ending. */
export const namesFolder = (path: string): boolean => /[\\/]$/u.test(path) || extname(path) === "";

export const HELP = `Makes a board report from an action plan tracker.

Usage: npm run report -- [tracker.xlsx or folder ...] [options]

Without a tracker it runs on the fictional sample and writes into out/. Of several
trackers each gets a report of its own; a folder stands for every .xlsx and .xlsm in it.

Options
  --as-at YYYY-MM-DD   the day the report speaks of (today)
  --preset NAME        what the colours mean, as the README says:
                       ${inWords(PRESET_NAMES)} (what the workbook keeps, else BRAG)
  --definitions FILE.json
                       your own definitions of the colours, as the pane hands them out
  --sheet NAME         read only this sheet, even if hidden; may be given again
  --out FILE.xlsx      your whole workbook with the report sheet added
                       ("<tracker> - board report.xlsx" in the current folder);
                       FILE.xlsm if the tracker is an .xlsm workbook with macros;
                       for several trackers a folder: reports/
  --together           one report over all trackers, in a workbook of its own
  --settings FILE.json how sheets are to be read, where that is in doubt: columns,
                       what values mean, rows, dates; and what the report is to have
                       and say (the README says how)
  --json FILE.json     everything that was read and worked out, as JSON; for several
                       trackers a folder
  --report-only        the workbook holds the report and its annex, and nothing of the
                       tracker: no hidden sheets, no names, no links into it
  --paper FILE.md      the board paper, the report as a text with numbered paragraphs;
                       FILE.txt without Markdown
  --table FILE.csv     one row for each action of all trackers, for Excel, Power BI, ...
  --since FILE.xlsx    says what has changed since an earlier quarter: the last report's
                       workbook, or the tracker as it was then
  --since-as-at YYYY-MM-DD
                       the day of which that workbook speaks, where it holds no report
                       (the quarter end before the report's period)
  --no-history         do not keep what this report says for the next one
  --partnership NAME   printed in the heading
  --author NAME        printed in the heading
  --marking WORDS      protective marking, such as OFFICIAL (none)
  --force              write over files, and over our own earlier report sheet
  --help               this text

Exit codes: 0 done, 1 a tracker could not be read or a report not written, 2 wrong options.
`;

const OPTIONS = {
  "as-at": { type: "string" },
  preset: { type: "string" },
  definitions: { type: "string" },
  sheet: { type: "string", multiple: true },
  out: { type: "string" },
  together: { type: "boolean" },
  table: { type: "string" },
  json: { type: "string" },
  settings: { type: "string" },
  since: { type: "string" },
  "since-as-at": { type: "string" },
  "no-history": { type: "boolean" },
  paper: { type: "string" },
  "report-only": { type: "boolean" },
  partnership: { type: "string" },
  author: { type: "string" },
  marking: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function readPreset(text: string | undefined): Preset | null {
  if (text === undefined) return null;
  const preset = presetNamed(text);
  if (preset === null) {
    throw new UsageError(`--preset must be ${inWords(PRESET_NAMES)}, not “${text}”.`);
  }
  return preset;
}

function readPath(option: string, text: string | undefined, ...endings: string[]): string | null {
  if (text === undefined) return null;
  if (!endings.some((ending) => text.toLowerCase().endsWith(ending)))
    throw new UsageError(`${option} must name a ${endings.join(" or ")} file, not “${text}”.`);
  return text;
}

/** A file of one of the endings, or a folder. */
function readPlace(option: string, text: string | undefined, ...endings: string[]): string | null {
  if (text === undefined || (text !== "" && namesFolder(text))) return text ?? null;
  return readPath(option, text, ...endings);
}

/**
 * @param words what stands after the program's name
 * @returns the options, or "help"
 * @throws UsageError with a sentence for the user
 */
export function readOptions(words: readonly string[]): Options | "help" {
  const { values, positionals } = parseWords(words, OPTIONS);
  if (values.help === true) return "help";
  if (positionals.includes("")) throw new UsageError("The name of a tracker is blank.");
  if (values.preset !== undefined && values.definitions !== undefined) {
    throw new UsageError("Give --preset or --definitions, not both: either says what the colours mean.");
  }
  if (values["since-as-at"] !== undefined && values.since === undefined)
    throw new UsageError("--since-as-at says of which day the workbook of --since is: name that, too.");
  return {
    trackers: positionals,
    together: values.together ?? false,
    asAt: readDay("--as-at", values["as-at"]),
    preset: readPreset(values.preset),
    definitions: readPath("--definitions", values.definitions, ".json"),
    sheets: values.sheet ?? [],
    out: readPlace("--out", values.out, ".xlsx", ".xlsm"),
    json: readPlace("--json", values.json, ".json"),
    table: readPath("--table", values.table, ".csv"),
    settings: readPath("--settings", values.settings, ".json"),
    paper: readPath("--paper", values.paper, ".md", ".txt"),
    reportOnly: values["report-only"] ?? false,
    partnership: values.partnership ?? "",
    author: values.author ?? "",
    marking: values.marking ?? "",
    force: values.force ?? false,
    since: readPath("--since", values.since, ".xlsx", ".xlsm"),
    sinceAsAt: readDay("--since-as-at", values["since-as-at"]),
    keepsHistory: values["no-history"] !== true,
  };
}
