/** The board paper as what stands on a sheet of its own: a page to be read, upright. */
import type { Block } from "../blocks/block.types";
import type { Grid } from "../layout/grid";
import { UPRIGHT_PAGE } from "../layout/page";
import type { BoardPaper } from "./boardPaper";

const NUMBERS = 38;

export const PAPER_GRID: Grid = {
  page: UPRIGHT_PAGE,
  widths: [NUMBERS, UPRIGHT_PAGE.width - NUMBERS],
};

export function paperBlocks({ title, lines, sections, ending }: BoardPaper): Block[] {
  return [
    { kind: "title", title, lines },
    ...sections.flatMap(({ heading, paragraphs }): Block[] => [
      { kind: "heading", level: 1, text: heading },
      ...paragraphs.map((text): Block => ({ kind: "paragraph", look: "body", numbered: true, text })),
    ]),
    ...ending.map((text): Block => ({ kind: "paragraph", look: "body", numbered: false, text })),
  ];
}
