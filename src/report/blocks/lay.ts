/** How each kind of block is laid out. A new kind of block is a file beside this one and a line here. */
import type { Block } from "./block.types";
import { layChart } from "./chart";
import { layFigures } from "./figures";
import type { LaidOut, LayContext } from "./lay.types";
import { layTable } from "./table";
import { layHeading, layParagraph, layTitle } from "./text";

type Of<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;
type Layers = { readonly [K in Block["kind"]]: (block: Of<K>, context: LayContext) => LaidOut };

const LAYERS: Layers = {
  title: layTitle,
  heading: layHeading,
  paragraph: layParagraph,
  table: layTable,
  figures: layFigures,
  chart: layChart,
};

/** Heights of a block's rows, and how to write it. */
export function lay<K extends Block["kind"]>(block: Of<K>, context: LayContext): LaidOut {
  const layers: Layers[K] = LAYERS[block.kind];
  return layers(block, context);
}
