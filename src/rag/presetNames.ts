/** The names of the presets, as they are typed, kept and printed. By themselves, so that the pane's first load is not burdened with the rules. */
export const PRESET_NAMES = ["BRAG", "RAG", "Grace", "Strict", "Embedded", "Categories"] as const;
export type PresetName = (typeof PRESET_NAMES)[number];
