/** Definitions → what rating and printing go by. */
import { COLOURS, type Colour } from "../plan/model";
import { withFont, type Fill } from "./colours";
import type { Definitions } from "./definitions.types";
import { keyOf, orderOf } from "./key";
import type { Preset } from "./rating.types";

/** @param definitions without problems (problems.ts) */
export function presetOf(definitions: Definitions): Preset {
  return {
    definitions,
    name: definitions.name,
    complete: definitions.gives.complete,
    fills: Object.fromEntries(COLOURS.map((colour) => [colour, withFont(definitions.colours[colour].fill)])) as Record<
      Colour,
      Fill
    >,
    key: keyOf(definitions),
    order: orderOf(definitions),
  };
}
