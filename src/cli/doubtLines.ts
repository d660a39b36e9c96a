/** What a run prints of what was not understood: each doubt, and below it how to put it right. */
import type { Analysis } from "../analysis/analysis.types";
import { fieldWords } from "../plan/fieldWords";
import type { Field, Plan } from "../plan/model";
import { namingSheet, openingOf, type Doubt, type PlacedDoubt } from "../plan/reading/doubts";

/** So many doubts are printed; the rest is counted. */
const MOST_DOUBTS = 12;
/** So many values, rows or cells stand in an example. */
const MOST_EXAMPLES = 3;

type Example = Readonly<Record<string, unknown>>;

/** As it would stand in the settings file. */
function settingsFor(sheet: string, said: Example): string {
  return JSON.stringify({ [sheet]: said }, null, 1).replace(/\n\s*/gu, " ");
}

/** An unused column that may be the one that is missing. */
function unusedColumn({ reading }: Plan): string | null {
  return reading.columns.findLast(({ field, unusedTexts }) => field === null && unusedTexts > 0)?.column ?? null;
}

function columnRemedy(doubt: Doubt, plan: Plan, field: Field): string {
  if (plan.isForms) return `Correct the labels of the forms in the tracker: one must name ${fieldWords(field)}.`;
  const read = plan.reading.columns.find((one) => one.field === field || one.also.includes(field));
  const column = read?.column ?? unusedColumn(plan);
  if (column === null)
    return `Add a column for ${fieldWords(field)} to the tracker: every column with text is used already.`;
  return `Say which column it is: ${settingsFor(doubt.sheet, { columns: { [field]: column } })}`;
}

function valuesRemedy(doubt: Doubt, plan: Plan, field: Field): string {
  const texts = (plan.reading.values[field]?.unread ?? []).slice(0, MOST_EXAMPLES).map(({ text }) => text);
  return `Say what they mean: ${settingsFor(doubt.sheet, { values: Object.fromEntries(texts.map((text) => [text, "complete"])) })}`;
}

function datesRemedy(plan: Plan, field: Field): string {
  const cells = (plan.reading.values[field]?.unread ?? []).flatMap((one) => one.cells).slice(0, MOST_EXAMPLES);
  const where = cells.length === 0 ? "" : ` (${cells.join(", ")})`;
  return `Correct the dates in the tracker${where}, or say which column holds them.`;
}

function rowsRemedy(doubt: Doubt, plan: Plan): string {
  const rows = plan.skipped.filter(({ why }) => why === "unplaced").slice(0, MOST_EXAMPLES);
  const said = Object.fromEntries(rows.map(({ row }) => [row, "action"]));
  return `Say what they are, "action" or "none": ${settingsFor(doubt.sheet, { rows: said })}`;
}

/** How to put it right; null where nothing can be said in a line. */
function remedyOf(doubt: Doubt, plan: Plan | undefined): string | null {
  const { kind, field } = doubt;
  if (kind === "cells-not-read")
    return "Delete these cells if they are strays; a plan must stand nearer to the sheet's start.";
  if (plan === undefined) return null;
  if (kind === "unplaced-rows") return rowsRemedy(doubt, plan);
  if (field === null) return null;
  switch (kind) {
    case "no-status":
    case "no-target":
    case "guessed-column":
      return columnRemedy(doubt, plan, field);
    case "unread-status":
      return valuesRemedy(doubt, plan, field);
    case "unread-date":
    case "unread-completion":
      return datesRemedy(plan, field);
    case "colours-not-seen":
      return "Type the state or the colour as a word beside its colour.";
    case "completed-later":
      return "Correct the day in the tracker if it is mistyped, or choose a later as-at date.";
    case "tracker-not-read":
      return null;
  }
}

function planOf({ plans }: Analysis, { sheet, plan: number }: PlacedDoubt): Plan | undefined {
  return plans.map(({ plan }) => plan).filter((plan) => plan.sheet === sheet)[number];
}

/** None where nothing is in doubt; else a block that ends with a blank line. */
export function doubtLines(analysis: Analysis): string[] {
  const { doubts } = analysis;
  if (doubts.length === 0) return [];
  const rest = doubts.length - MOST_DOUBTS;
  const shown = doubts
    .slice(0, MOST_DOUBTS)
    .map((doubt) => ({ doubt, remedy: remedyOf(doubt, planOf(analysis, doubt)) }));
  return [
    `${openingOf(doubts)}:`,
    ...shown.flatMap(({ doubt, remedy }) => [
      `  ${namingSheet(doubt)}`,
      ...(remedy === null ? [] : [`    → ${remedy}`]),
    ]),
    ...(rest > 0 ? [`  and ${rest} more; the report lists them under “Data quality”.`] : []),
    // What is to be put right in the tracker needs no file.
    ...(shown.some(({ remedy }) => remedy?.endsWith("}"))
      ? ["What stands in braces { } goes into a file for --settings; the README says what else can."]
      : []),
    "",
  ];
}
