/** The rating presets, as data. Each prints its own key (plan-reading.md, "Rating"). */
import type { Preset, PresetName } from "./rating.types";

const dueSoonDays = 28;

const openColours = [
  {
    colour: "red",
    label: "Red",
    meaning: "Overdue: the revised date, or else the target date, is before the as-at date",
  },
  {
    colour: "amber",
    label: "Amber",
    meaning: `No readable date, delayed, or due within ${dueSoonDays} days of the as-at date`,
  },
] as const;
const onTrack = "due later than that and not reported as delayed";
const grey = {
  colour: "grey",
  label: "Grey",
  meaning: "Withdrawn or superseded, or not due to start yet",
} as const;

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  BRAG: {
    name: "BRAG",
    complete: "blue",
    dueSoonDays,
    key: [
      { colour: "blue", label: "Blue", meaning: "Complete" },
      ...openColours,
      { colour: "green", label: "Green", meaning: `On track: ${onTrack}` },
      grey,
    ],
  },
  RAG: {
    name: "RAG",
    complete: "green",
    dueSoonDays,
    key: [...openColours, { colour: "green", label: "Green", meaning: `Complete, or on track: ${onTrack}` }, grey],
  },
};

/** The preset of a name as a user may type it, in any case; null when there is none. */
export function presetNamed(name: string): Preset | null {
  const wanted = name.trim().toUpperCase();
  return Object.values(PRESETS).find((preset) => preset.name.toUpperCase() === wanted) ?? null;
}
