/** The presets in a few words. */
import type { PresetName } from "../../../rag/presetNames";

export const presetWords: Readonly<Record<PresetName, string>> = {
  BRAG: "BRAG: complete is blue",
  RAG: "RAG: complete is green",
  Grace: "BRAG, a month's grace",
  Strict: "BRAG, original dates",
  Embedded: "Blue is signed off",
  Categories: "Categories 1 to 4",
};
