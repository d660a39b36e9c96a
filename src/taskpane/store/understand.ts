/**
 * The tracker and what is remembered → what the pane knows. Pure. Brings the whole core with it, so it is loaded while Excel
 * is asked for the cells (actions/knowing).
 */
import { analyse } from "../../analysis/analyse";
import type { Analysed, Analysis, Settings } from "../../analysis/analysis.types";
import type { TrackerCells } from "../../plan/cells";
import type { IsoDate } from "../../plan/model";
import { definitionsFrom } from "../../rag/definitionsFile";
import { PRESETS } from "../../rag/presets";
import { presetOf } from "../../rag/presetOf";
import type { Preset } from "../../rag/rating.types";
import { asAtOf, type Remembered } from "../remembered";
import type { FoundSheet, PaneState } from "./state";

export interface Understood {
  /** Of the chosen sheets. */
  readonly analysis: Analysed;
  /** Of all sheets; the same one where all are chosen. */
  readonly whole: Analysed;
  readonly found: readonly FoundSheet[];
}

/** @param before what the pane knew: after an edit, only what the edit touched is worked out again. */
export function understand(
  tracker: TrackerCells,
  remembered: Remembered,
  today: IsoDate,
  before: Pick<Partial<PaneState>, "analysis" | "whole"> = {},
): Understood {
  const settings = settingsOf(remembered, today);
  const whole = analyse(tracker, settings, before.whole ?? undefined);
  const found = foundSheets(whole, remembered.withoutSheets);
  const left = found.filter(({ isChosen }) => !isChosen).map(({ sheet }) => sheet);
  if (left.length === 0) return { analysis: whole, whole, found };
  const chosen = { ...tracker, sheets: tracker.sheets.filter(({ sheet }) => !left.includes(sheet)) };
  return { analysis: analyse(chosen, settings, before.analysis ?? undefined), whole, found };
}

/** What rates: own definitions that cannot be read are told of where they are chosen, and BRAG rates meanwhile. */
function presetInForce({ preset, definitions }: Remembered): Preset {
  if (preset !== "own") return PRESETS[preset];
  const read = definitionsFrom(definitions);
  return read.definitions === null ? PRESETS.BRAG : presetOf(read.definitions);
}

function settingsOf(remembered: Remembered, today: IsoDate): Settings {
  const { asAt, mappings, decisions, agencies, findingsSaid } = remembered;
  const preset = presetInForce(remembered);
  const { quarters, dateOrder } = preset.definitions;
  return {
    asAt: asAtOf(asAt, today),
    preset,
    quarters,
    dateOrder,
    agencies,
    publication: null,
    mappings: new Map(Object.entries(mappings)),
    decisions: new Map(Object.entries(decisions)),
    findingsSaid: new Map(Object.entries(findingsSaid)),
  };
}

/** One entry a sheet, in the workbook's order; where all were taken out, all are in again. */
function foundSheets({ plans }: Analysis, without: readonly string[]): FoundSheet[] {
  const sheets = [...new Set(plans.map(({ plan }) => plan.sheet))];
  const isNoneLeft = sheets.every((sheet) => without.includes(sheet));
  return sheets.map((sheet) => {
    const here = plans.filter(({ plan }) => plan.sheet === sheet);
    return {
      sheet,
      title: here[0]?.plan.title ?? sheet,
      actions: here.reduce((sum, { rated }) => sum + rated.length, 0),
      isChosen: isNoneLeft || !without.includes(sheet),
    };
  });
}
