/** V23: the colour that was typed is not the one the rules give. Where no colour was typed there is nothing to differ. */
import type { CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";
import { quote } from "../wording/quote";

export const ragDiffers: CheckOfAction = {
  id: "V23",
  severity: "warning",
  title: "Typed RAG differs from computed",
  findInAction: oneProblem(({ action, rating }, { columns }) =>
    action.recordedRag !== null && action.recordedRag !== rating.colour
      ? {
          at: columns.rag === undefined ? "status" : "rag",
          message: `Typed ${action.recordedRag}; the rules give ${rating.colour}, because ${quote(rating.reason)}. Correct the colour, or the status and dates.`,
        }
      : undefined,
  ),
};
