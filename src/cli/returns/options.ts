/** The words of `npm run returns` → what is to be done, or a sentence about what is wrong with them. */
import type { IsoDate } from "../../plan/model";
import { parseWords, readDay, UsageError } from "../parseWords";

export const HELP = `Makes returns for agencies from a tracker, merges what comes back, and words reminders.

Usage
  npm run returns -- make TRACKER.xlsx --out FOLDER [--agency NAME]... [--by YYYY-MM-DD]
  npm run returns -- merge TRACKER.xlsx RETURN.xlsx... [--accept safe --out MERGED.xlsx]
  npm run returns -- remind TRACKER.xlsx [--by YYYY-MM-DD] [--silent MONTHS] [--agency NAME]...

make    writes one workbook for each lead agency into FOLDER, and beside it a copy of the tracker
        that knows what was sent ("<tracker> - returns Q3.xlsx" in the current folder): merge into that
merge   prints what the returns would change; with --accept safe it writes what is safe into MERGED.xlsx.
        Conflicts, and whatever else is in doubt, are never taken by themselves
remind  prints a text for each agency with something open, to be copied into an e-mail

Options
  --as-at YYYY-MM-DD  the day it is (today)
  --agency NAME       only this agency; may be given again
  --by YYYY-MM-DD     the day by which to reply
  --tracker FILE.xlsx where the copy of the tracker goes (make)
  --partnership NAME  who asks (make)
  --silent MONTHS     only agencies from which nothing was heard for so many months (remind)
  --settings FILE.json
                      how sheets are to be read, as for npm run report
  --force             writes over existing files
  --help              this text
`;

export interface ReturnsOptions {
  readonly command: "make" | "merge" | "remind";
  readonly tracker: string;
  readonly returns: readonly string[];
  readonly out: string | null;
  readonly trackerOut: string | null;
  readonly agencies: readonly string[];
  readonly by: IsoDate | null;
  readonly asAt: IsoDate | null;
  readonly partnership: string;
  readonly accept: "safe" | null;
  readonly silent: number | null;
  readonly settings: string | null;
  readonly force: boolean;
}

const COMMANDS = ["make", "merge", "remind"] as const;

const OPTIONS = {
  out: { type: "string" },
  tracker: { type: "string" },
  agency: { type: "string", multiple: true },
  by: { type: "string" },
  "as-at": { type: "string" },
  partnership: { type: "string" },
  accept: { type: "string" },
  silent: { type: "string" },
  settings: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function workbookOf(option: string, text: string | undefined): string | null {
  if (text === undefined || /\.xls[xm]$/iu.test(text)) return text ?? null;
  throw new UsageError(`${option} must name an .xlsx or .xlsm file, not “${text}”.`);
}

/** @throws UsageError with a sentence for the user */
export function readReturnsOptions(words: readonly string[]): ReturnsOptions | "help" {
  const { values, positionals } = parseWords(words, OPTIONS);
  if (values.help === true) return "help";
  const [first, tracker, ...returns] = positionals;
  const command = COMMANDS.find((one) => one === first);
  if (command === undefined)
    throw new UsageError(
      first === undefined ? "Say make, merge or remind." : `Say make, merge or remind, not “${first}”.`,
    );
  if (tracker === undefined || tracker === "") throw new UsageError(`Name the tracker: ${command} TRACKER.xlsx.`);
  if (command === "make" && (values.out === undefined || values.out === ""))
    throw new UsageError("--out must name the folder that the returns go to.");
  if (command !== "merge" && returns.length > 0)
    throw new UsageError(`${command} takes one tracker and no other file.`);
  if (command === "merge") throwUnlessMergeable(values, returns);
  const silent = values.silent === undefined ? null : Number(values.silent);
  if (silent !== null && !(Number.isInteger(silent) && silent >= 1 && silent <= 120))
    throw new UsageError(`--silent must be a number of months from 1 to 120, not “${values.silent ?? ""}”.`);
  return {
    command,
    tracker,
    returns,
    out: command === "merge" ? workbookOf("--out", values.out) : (values.out ?? null),
    trackerOut: workbookOf("--tracker", values.tracker),
    agencies: values.agency ?? [],
    by: readDay("--by", values.by),
    asAt: readDay("--as-at", values["as-at"]),
    partnership: values.partnership ?? "",
    accept: values.accept === undefined ? null : "safe",
    silent,
    settings: values.settings ?? null,
    force: values.force ?? false,
  };
}

function throwUnlessMergeable(
  { accept, out }: { readonly accept?: string | undefined; readonly out?: string | undefined },
  returns: readonly string[],
): void {
  if (returns.length === 0) throw new UsageError("Name the returns that came back: merge TRACKER.xlsx RETURN.xlsx.");
  if (accept !== undefined && accept !== "safe")
    throw new UsageError(`--accept can only be safe, not “${accept}”: the rest is for you to say, in the pane.`);
  if (accept !== undefined && out === undefined)
    throw new UsageError("--accept safe needs --out MERGED.xlsx: the tracker itself is never written over.");
  if (accept === undefined && out !== undefined)
    throw new UsageError("--out needs --accept safe: without it nothing is written, and what would change is printed.");
}
