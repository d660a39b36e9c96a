/** Texts of the overview that come with it, later than the pane: the presets in a few words, and the ways to what is done with ratings. */
import type { PresetName } from "../../../rag/presetNames";

export const presetWords: Readonly<Record<PresetName, string>> = {
  BRAG: "BRAG: complete is blue",
  RAG: "RAG: complete is green",
  Grace: "BRAG, a month's grace",
  Strict: "BRAG, original dates",
  Embedded: "Blue is signed off",
  Categories: "Categories 1 to 4",
};

export const ratingWords = {
  editDefinitions: "Edit definitions…",
  brokenDefinitions: "The definitions kept here cannot be read, and BRAG is used.",
  writeRatings: "Write the ratings beside the plan",
} as const;
