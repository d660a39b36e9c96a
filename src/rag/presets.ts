/** The rating presets, as data (plan-reading.md, "Rating"). Each prints its own key. */
import type { ColourLook, Definitions } from "./definitions.types";
import { PRESET_NAMES, type PresetName } from "./presetNames";
import type { Preset } from "./rating.types";
import { presetOf } from "./presetOf";

const USUAL: Definitions["colours"] = {
  red: { label: "Red", fill: "#B3261E" },
  amber: { label: "Amber", fill: "#F5B942" },
  green: { label: "Green", fill: "#2E7D32" },
  blue: { label: "Blue", fill: "#1F5FA8" },
  grey: { label: "Grey", fill: "#C9CDD2" },
};

const BRAG: Definitions = {
  name: "BRAG",
  colours: USUAL,
  order: ["blue", "red", "amber", "green", "grey"],
  dueWithinDays: 28,
  graceDays: 0,
  controls: "revised",
  gives: {
    verified: "blue",
    complete: "blue",
    inGrace: "amber",
    noDate: "amber",
    delayed: "amber",
    dueSoon: "amber",
    onTrack: "green",
  },
  quarters: "financial",
  dateOrder: "day-first",
};

/** No month is longer. */
const DAYS_OF_A_MONTH = 31;

const called = (colour: keyof typeof USUAL, label: string): ColourLook => ({ ...USUAL[colour], label });

export const PRESET_DEFINITIONS: Readonly<Record<PresetName, Definitions>> = {
  /** Four colours: complete is blue. */
  BRAG,
  /** Three colours: complete is green. */
  RAG: { ...BRAG, name: "RAG", gives: { ...BRAG.gives, verified: "green", complete: "green" } },
  /** One month's grace before red. */
  Grace: { ...BRAG, name: "Grace", graceDays: DAYS_OF_A_MONTH },
  /** The date that was first agreed controls, however often it was put off. */
  Strict: { ...BRAG, name: "Strict", controls: "original" },
  /** Amber is on track, green complete, blue complete and signed off: what is not on track has only red left. */
  Embedded: {
    ...BRAG,
    name: "Embedded",
    gives: { ...BRAG.gives, complete: "green", noDate: "red", delayed: "red", onTrack: "amber" },
  },
  /** Four categories, from complete to overdue. */
  Categories: {
    ...BRAG,
    name: "Categories",
    colours: {
      blue: called("blue", "Category 1"),
      green: called("green", "Category 2"),
      amber: called("amber", "Category 3"),
      red: called("red", "Category 4"),
      grey: called("grey", "No category"),
    },
    order: ["blue", "green", "amber", "red", "grey"],
  },
};

export const PRESETS = Object.fromEntries(
  PRESET_NAMES.map((name) => [name, presetOf(PRESET_DEFINITIONS[name])]),
) as Readonly<Record<PresetName, Preset>>;

/** The preset of a name as a user may type it, in any case; null when there is none. */
export function presetNamed(name: string): Preset | null {
  const wanted = name.trim().toUpperCase();
  return Object.values(PRESETS).find((preset) => preset.name.toUpperCase() === wanted) ?? null;
}
