/**
 * V23: the colour that was typed means something else than the rules give. Meanings are compared and not colours: a
 * complete action may be typed blue or green, whichever the definitions in force give it. Where no colour was typed there is
 * nothing to differ.
 */
import type { Action, Colour } from "../../plan/model";
import type { CheckedAction, CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";
import { quote } from "../wording/quote";

/** Typed beside a state that ends an action, these mean that state, in every preset. */
const MEANT_BY: Readonly<Partial<Record<Action["status"]["state"], readonly Colour[]>>> = {
  complete: ["blue", "green"],
  withdrawn: ["grey"],
};

function agrees(typed: Colour, { action, rating }: CheckedAction): boolean {
  return typed === rating.colour || MEANT_BY[action.status.state]?.includes(typed) === true;
}

/** How a typed colour is named: blue says complete, whatever colour the rules have for it. */
const meaningOf = (typed: Colour): string => (typed === "blue" ? "blue, which is complete" : typed);

export const ragDiffers: CheckOfAction = {
  id: "V23",
  severity: "warning",
  title: "Typed RAG differs from computed",
  findInAction: oneProblem((checked, { columns }) => {
    const { recordedRag: typed } = checked.action;
    if (typed === null || agrees(typed, checked)) return undefined;
    const { colour, reason } = checked.rating;
    return {
      at: columns.rag === undefined ? "status" : "rag",
      message: `Typed ${meaningOf(typed)}; the rules give ${colour}, because ${quote(reason)}. Correct the colour, or the status and dates.`,
    };
  }),
};
