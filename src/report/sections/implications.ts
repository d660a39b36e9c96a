/** Section 13: what follows for money, law and equality, in the user's words; a heading without words is left out. */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { paragraphsOf } from "../words";

/** The headings of a board paper, in its order. */
export const IMPLICATIONS = [
  ["financial", "Financial implications"],
  ["legal", "Legal implications"],
  ["equality", "Equality implications"],
] as const;

export function implications({ options }: ReportContext): Block[] {
  return IMPLICATIONS.flatMap(([id, heading]): Block[] => {
    const texts = paragraphsOf(options[id]);
    if (texts.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: heading },
      ...texts.map((text): Block => ({ kind: "paragraph", look: "body", numbered: true, text })),
    ];
  });
}
