/**
 * What the pane keeps in the open workbook: the command line reads, rates and counts as the pane does, unless its words or files
 * say otherwise, and says so. The as-at date and the words of the heading are the command line's own.
 */
import { loadSettings } from "../excel/settings";
import { askSheetNames, type SheetNames } from "../excel/sheetNames";
import { withExcel } from "../excel/withExcel";
import type { TrackerCells } from "../plan/cells";
import { definitionsFrom } from "../rag/definitionsFile";
import { presetOf } from "../rag/presetOf";
import { PRESETS } from "../rag/presets";
import type { Preset } from "../rag/rating.types";
import { recordOf } from "../taskpane/keptData";
import { rememberedFrom, type Remembered } from "../taskpane/remembered";
import { findingsSaidFrom } from "../taskpane/rememberedFindings";
import { rowsFound } from "../taskpane/rowsFound";
import { afterRenaming } from "../taskpane/sheetsKept";
import { SheetMemory } from "../taskpane/store/understandSheets";

/** What is kept, before the sheets are read. */
export interface Kept {
  readonly memory: SheetMemory;
  readonly names: SheetNames;
}

/** Of the open workbook. */
export async function keptInWorkbook(): Promise<Kept> {
  return withExcel(async (context) => {
    const names = askSheetNames(context);
    const kept = await loadSettings(context);
    const findingsSaid = findingsSaidFrom(recordOf(kept)["findingsSaid"]);
    const now = names();
    return { memory: new SheetMemory({ ...rememberedFrom(kept), findingsSaid }, now), names: now };
  });
}

/** By the names that the sheets have now, and the rows in which things stand now. */
export function keptOf({ memory, names }: Kept, tracker: TrackerCells): Remembered {
  const renamed = memory.recognise(tracker, names);
  const byNames = { ...memory.remembered, ...afterRenaming(memory.remembered, renamed) };
  return { ...byNames, ...rowsFound(byNames, tracker, null) };
}

/** What rates by what is kept, and why not, where it cannot. */
export interface KeptPreset {
  readonly preset: Preset;
  readonly problem: string | null;
}

export function keptPreset({ preset, definitions }: Remembered): KeptPreset {
  if (preset !== "own") return { preset: PRESETS[preset], problem: null };
  const read = definitionsFrom(definitions);
  if (read.definitions !== null) return { preset: presetOf(read.definitions), problem: null };
  const problem = `The definitions kept in the workbook cannot be used, and BRAG rates instead: ${read.problems.join(" ")}`;
  return { preset: PRESETS.BRAG, problem };
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/**
 * What of it was taken, in one sentence, for whoever compares two runs; none where nothing is kept that matters.
 * @param preset the one in force, where it was taken from the workbook and is not the usual one
 * @param readAs sheets that were read as was said in the pane
 * @param without sheets that were left out as in the pane
 */
export function keptInWords(
  { agencies }: Pick<Remembered, "agencies">,
  preset: string | null,
  readAs: readonly string[],
  without: readonly string[],
): string[] {
  const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");
  const asOne = Object.keys(agencies).length;
  const parts = [
    ...(preset === null ? [] : [`rated by ${preset}`]),
    ...(asOne === 0 ? [] : [`${count(asOne, "spelling of an agency", "spellings of agencies")} counted as another`]),
    ...(readAs.length === 0 ? [] : [`${quoted(readAs)} read as you said in the pane`]),
    ...(without.length === 0 ? [] : [`${quoted(without)} left out`]),
  ];
  if (parts.length === 0) return [];
  return [`As kept in the workbook: ${parts.join("; ")}. --preset, --definitions, --settings and --sheet outrank it.`];
}
