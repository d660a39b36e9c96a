/** The RAG key as configured: in short below the first table of the colours, and by which rules the colours are given (section 14). */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";

export function keyInShort({ key }: ReportContext): Block[] {
  const entries = key.map(({ label, meaning }) => `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}.`);
  return [{ kind: "paragraph", look: "note", numbered: false, text: `Key. ${entries.join(" ")}`, staysBelow: true }];
}

/** 0-based place of the colour of complete actions in the key; -1 where it has none. */
export const placeOfComplete = ({ key, analysis }: ReportContext): number =>
  key.findIndex(({ colour }) => colour === analysis.settings.preset.complete);

/** The key itself stands below the tables of the RAG, unless these are left out. */
export function ragRules(context: ReportContext): Block[] {
  const { preset } = context.analysis.settings;
  const text =
    `The colours are worked out by the ${preset.name} rules from what the tracker records, and stand beside the ` +
    `colour that the owner typed. ${preset.order}`;
  return [
    { kind: "heading", level: 1, text: "RAG rules and dates" },
    { kind: "paragraph", look: "note", numbered: false, text },
    ...(context.isOn("rag") ? [] : keyInShort(context)),
  ];
}
