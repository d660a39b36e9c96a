/** The texts of the definitions' editor, in plain words: loaded with the view. */
import type { Colour } from "../../../plan/model";
import type { ChosenMeaning, Definitions, Given } from "../../../rag/definitions.types";
import type { PresetName } from "../../../rag/presetNames";
import { counted } from "../../../report/words";
import { presetWords } from "../Overview/presetWords";

const colours: Readonly<Record<Colour, string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  blue: "Blue",
  grey: "Grey",
};

const meanings: Readonly<Record<ChosenMeaning, string>> = {
  complete: "Complete is",
  verified: "Complete and signed off is",
  onTrack: "On track is",
  dueSoon: "Due soon is",
  delayed: "Reported as delayed is",
  noDate: "No readable date is",
  inGrace: "Late within the grace is",
};

const controls: Readonly<Record<Definitions["controls"], string>> = {
  revised: "The last revised date",
  original: "The original date",
};

const quarters: Readonly<Record<Definitions["quarters"], string>> = {
  financial: "Of the financial year",
  calendar: "Of the calendar year",
};

const dateOrders: Readonly<Record<Definitions["dateOrder"], string>> = {
  "day-first": "Day first",
  "month-first": "Month first",
};

const turn = (count: number, from: string, to: string): string =>
  `${counted(count, "action turns", "actions turn")} from ${from} to ${to}.`;

export const words = {
  title: "What the colours mean",
  name: "Name of the definitions",
  nameHint: "The report says by whose rules it goes.",
  preset: "Begin again with",
  presets: presetWords,
  reset: (name: PresetName) => `Reset to ${name}`,
  looks: "Words and colours",
  word: (colour: Colour) => `Word for ${colour}`,
  fill: (colour: Colour) => `Colour of ${colour}`,
  contrast: (of: number) => `${(Math.floor(of * 10) / 10).toFixed(1)} : 1`,
  contrastHint: "The figure is the contrast of the word: 4.5 : 1 or more can be read.",
  rules: "Which colour means what",
  meanings,
  given: (given: Given) => (given === "by-date" ? "By its date" : colours[given]),
  fixed: "Overdue is always red, withdrawn and not due to start always grey.",
  dates: "Dates",
  dueWithinDays: "Due soon: days before the date",
  graceDays: "Grace: days after the date before red",
  controls: "Which date controls",
  controlOptions: controls,
  quarters: "Quarters such as Q3 2026 are",
  quarterOptions: quarters,
  dateOrder: "Dates such as 03/04/2026 are",
  dateOrderOptions: dateOrders,
  dateOrderHint: "Unless something else was said of a sheet.",
  values: "What values such as “CNFA” mean is said under Reading",
  key: "The key, as it is printed",
  changes: "What changes",
  turn,
  noTurn: "No action changes its colour.",
  counting: "Counting…",
  mend: (count: number) => `${counted(count, "thing")} to put right before this can be saved:`,
  save: "Save",
  cancel: "Cancel",
  saved: (name: string) => `Saved. Actions are rated by “${name}”.`,
  file: "One file for all",
  fileHint:
    "So that all partnerships of a county go by one definition. What is in a file is shown here first, and counts once it is saved.",
  exportFile: "Save as a file",
  exportText: "The same as text, to copy",
  importFile: "Take from a file…",
  taken: (name: string) => `“${name}” was taken from the file. Save it to rate by it.`,
  notTaken: (file: string) => `Nothing was taken from “${file}”:`,
} as const;
