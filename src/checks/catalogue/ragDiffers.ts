/**
 * V23: the colour that was typed means something else than the rules give. Meanings are compared and not colours: a
 * complete action may be typed blue or green, whichever the definitions in force give it. Where no colour was typed there is
 * nothing to differ.
 */
import type { Colour } from "../../plan/model";
import { agrees } from "../../rag/agrees";
import type { Preset } from "../../rag/rating.types";
import type { CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";
import { quote } from "../wording/quote";

const nameOf = (colour: Colour, preset: Preset | undefined): string =>
  preset?.definitions.colours[colour].label.toLowerCase() ?? colour;

/** How a typed colour is named: blue says complete, whatever colour the rules have for it. */
const typedName = (typed: Colour, preset: Preset | undefined): string =>
  typed === "blue" ? `${nameOf(typed, preset)}, which is complete` : nameOf(typed, preset);

export const ragDiffers: CheckOfAction = {
  id: "V23",
  severity: "warning",
  title: "Typed RAG differs from computed",
  findInAction: oneProblem((checked, { columns }, { preset }) => {
    const { recordedRag: typed } = checked.action;
    if (typed === null || agrees(typed, checked.rating)) return undefined;
    const { colour, reason } = checked.rating;
    return {
      at: columns.rag === undefined ? "status" : "rag",
      message: `Typed ${typedName(typed, preset)}; the rules give ${nameOf(colour, preset)}, because ${quote(reason)}. Correct the colour, or the status and dates.`,
    };
  }),
};
