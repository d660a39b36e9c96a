/** What the pane remembers in the workbook, and reading it back from a file that anybody may have written. */
import type { SheetFindingsSaid } from "../checks/accepted.types";
import type { Swapped } from "../operations/swaps";
import type { SheetDecisions } from "../plan/decisions";
import type { AgenciesAsOne } from "../plan/agencies/asOne";
import type { IsoDate } from "../plan/model";
import type { SheetMapping } from "../plan/sheetMapping";
import { PRESET_NAMES, type PresetName } from "../rag/presetNames";
import type { SheetTrace } from "../plan/sheetsAgain";
import { REPORT_TEXTS, SECTION_IDS, type ReportText, type SectionId } from "../report/report.types";
import { recordOf, textOf, textsOf, type Data } from "./keptData";
import { decisionsFrom, mappingsFrom } from "./rememberedSheets";

/** The as-at date as it was chosen: "today" is another day tomorrow. */
export type AsAtChoice = { readonly kind: "today" } | { readonly kind: "day"; readonly day: IsoDate };

/** What the user says of the report; the rest is worked out. */
export interface ReportChoices {
  readonly partnership: string;
  readonly author: string;
  readonly marking: string;
  readonly owners: "posts" | "names";
  readonly withoutSections: readonly SectionId[];
  /** Whether the board paper is written too, on a sheet of its own. */
  readonly withPaper: boolean;
  /** The user's own texts; those that are blank are left out. */
  readonly texts: Readonly<Partial<Record<ReportText, string>>>;
  /** Whether the workbook keeps what reports say, for comparing the next one. */
  readonly keepsHistory: boolean;
}

/** One sheet of a report. */
export interface KeptSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly fingerprint: { readonly address: string; readonly hash: string };
}

/** The last report that was written, so that it can be gone to and reverted. The shape is that of excel/revertReport. */
export interface LastRun extends KeptSheet {
  /** The last day of the period that it reports on, as its mark says; missing in what the first versions kept. */
  readonly period?: string;
  /** Missing where the report has none; `text` is the board paper. */
  readonly annex?: KeptSheet;
  readonly text?: KeptSheet;
  /** What was done, in sentences. */
  readonly did: readonly string[];
}

/** The shape is that of excel/ratings. */
export interface KeptRatings {
  readonly hash: string;
  readonly colours: readonly string[];
}

/** By what actions are rated: a preset, or the definitions that are kept. */
export type PresetChoice = PresetName | "own";

/** The last fixes that were made, so that they can be taken back. The shape is that of excel/applySwaps. */
export interface LastFix extends Swapped {
  /** What was done, in sentences. */
  readonly did: readonly string[];
}

export interface Remembered {
  readonly asAt: AsAtChoice;
  readonly preset: PresetChoice;
  /**
   * The partnership's own definitions as they were kept; null where there are none. They are looked over where they are used
   * (rag/definitionsFile): that comes later than the pane.
   */
  readonly definitions: Data | null;
  /** The template's settings, the plan that was begun last, and the themes: as they were kept, and looked over where they are used. */
  readonly template: Data | null;
  readonly begun: Data | null;
  readonly themes: Data | null;
  /** Spellings of agencies that are counted as one. */
  readonly agencies: AgenciesAsOne;
  /** The ratings that were written beside plans, by sheet, so that they can be written anew and taken away. */
  readonly ratings: Readonly<Record<string, KeptRatings>>;
  /** Sheets with plans that the user has taken out. */
  readonly withoutSheets: readonly string[];
  /** The user's own columns, by sheet. */
  readonly mappings: Readonly<Record<string, SheetMapping>>;
  /** What else the user said of sheets: what values mean, which rows are actions, and the like. */
  readonly decisions: Readonly<Record<string, SheetDecisions>>;
  /** Findings that were accepted, and checks that are not wanted, by sheet. */
  readonly findingsSaid: Readonly<Record<string, SheetFindingsSaid>>;
  readonly lastFix: LastFix | null;
  readonly report: ReportChoices;
  readonly lastRun: LastRun | null;
  /** Issues of returns, receipts and requests as they were kept; looked over where they are used (returns/kept), which comes later. */
  readonly returns: object;
  /** What sheets were known by beside their ids, when the rest was kept. */
  readonly sheets: Readonly<Record<string, SheetTrace>>;
}

export const NOTHING_REMEMBERED: Remembered = {
  asAt: { kind: "today" },
  preset: "BRAG",
  definitions: null,
  template: null,
  begun: null,
  themes: null,
  agencies: {},
  ratings: {},
  withoutSheets: [],
  mappings: {},
  decisions: {},
  findingsSaid: {},
  lastFix: null,
  report: {
    partnership: "",
    author: "",
    marking: "",
    owners: "posts",
    withoutSections: [],
    withPaper: false,
    texts: {},
    keepsHistory: true,
  },
  lastRun: null,
  returns: {},
  sheets: {},
};

/** The day that a choice stands for. */
export function asAtOf(choice: AsAtChoice, today: IsoDate): IsoDate {
  return choice.kind === "today" ? today : choice.day;
}

/** Takes what is usable of kept data; what is missing or of another shape is as if it had never been kept. */
export function rememberedFrom(kept: unknown): Remembered {
  const data = recordOf(kept);
  return {
    asAt: asAtFrom(data["asAt"]),
    preset: presetFrom(data["preset"]),
    definitions: dataFrom(data["definitions"]),
    template: dataFrom(data["template"]),
    begun: dataFrom(data["begun"]),
    themes: dataFrom(data["themes"]),
    agencies: agenciesFrom(data["agencies"]),
    ratings: ratingsFrom(data["ratings"]),
    withoutSheets: textsOf(data["withoutSheets"]),
    mappings: mappingsFrom(data["mappings"]),
    decisions: decisionsFrom(data["decisions"]),
    // Read by rememberedFindings, which is loaded later than the pane.
    findingsSaid: {},
    lastFix: null,
    report: reportFrom(data["report"]),
    lastRun: lastRunFrom(data["lastRun"]),
    returns: recordOf(data["returns"]),
    sheets: tracesFrom(data["sheets"]),
  };
}

export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // 31 February is read as 3 March.
  const day = Date.parse(value);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(value);
}

function presetFrom(value: unknown): PresetChoice {
  return value === "own" ? value : (PRESET_NAMES.find((name) => name === value) ?? "BRAG");
}

function dataFrom(value: unknown): Data | null {
  const data = recordOf(value);
  return Object.keys(data).length === 0 ? null : data;
}

function agenciesFrom(value: unknown): AgenciesAsOne {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter((entry): entry is [string, string] => textOf(entry[1]) !== ""),
  );
}

function ratingsFrom(value: unknown): Record<string, KeptRatings> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([sheet, one]) => {
      const { hash, colours } = recordOf(one);
      return textOf(hash) === "" ? [] : [[sheet, { hash: textOf(hash), colours: textsOf(colours) }]];
    }),
  );
}

function asAtFrom(value: unknown): AsAtChoice {
  const { kind, day } = recordOf(value);
  return kind === "day" && isDay(day) ? { kind, day } : NOTHING_REMEMBERED.asAt;
}

function reportFrom(value: unknown): ReportChoices {
  const { partnership, author, marking, owners, withoutSections, withPaper, texts, keepsHistory } = recordOf(value);
  const without = textsOf(withoutSections);
  const said = recordOf(texts);
  return {
    partnership: textOf(partnership),
    author: textOf(author),
    marking: textOf(marking),
    owners: owners === "names" ? "names" : "posts",
    keepsHistory: keepsHistory !== false,
    withoutSections: SECTION_IDS.filter((id) => without.includes(id)),
    withPaper: withPaper === true,
    texts: Object.fromEntries<string>(
      REPORT_TEXTS.map((id): [string, string] => [id, textOf(said[id])]).filter(([, text]) => text !== ""),
    ),
  };
}

function lastRunFrom(value: unknown): LastRun | null {
  const { period, annex, text, did } = recordOf(value);
  const paper = keptSheetFrom(value);
  const [annexKept, textKept] = [keptSheetFrom(annex), keptSheetFrom(text)];
  if (paper === null) return null;
  return {
    ...paper,
    ...(typeof period === "string" ? { period } : {}),
    ...(annexKept === null ? {} : { annex: annexKept }),
    ...(textKept === null ? {} : { text: textKept }),
    did: textsOf(did),
  };
}

function keptSheetFrom(value: unknown): KeptSheet | null {
  const { sheetId, sheetName, fingerprint } = recordOf(value);
  const { address, hash } = recordOf(fingerprint);
  const texts = [sheetId, sheetName, address, hash];
  if (!texts.every((text) => typeof text === "string" && text !== "")) return null;
  return {
    sheetId: textOf(sheetId),
    sheetName: textOf(sheetName),
    fingerprint: { address: textOf(address), hash: textOf(hash) },
  };
}

function tracesFrom(value: unknown): Record<string, SheetTrace> {
  const entries = Object.entries(recordOf(value)).map(([key, one]) => [key, recordOf(one)] as const);
  return Object.fromEntries(entries.map(([key, { name, mark }]) => [key, { name: textOf(name), mark: textOf(mark) }]));
}
