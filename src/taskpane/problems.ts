/** Any error → what the pane shows of it. Details are for whoever helps and never hold text of the plan. */
import { ExcelProblem } from "../excel/problem";
import type { ShownProblem } from "./store/state";
import { text } from "./strings";

export function problemOf(error: unknown): ShownProblem {
  if (error instanceof ExcelProblem) {
    if (error.code === "already-written") {
      const sentence = `${error.sentence} ${text.problem.replacing}`;
      return { sentence, details: "", offer: "replace report" };
    }
    // Only what nobody can act on needs more than its sentence.
    const details = error.code === "refused" || error.code === "invalid-operations" ? error.details : "";
    const sentence = details === "" ? error.sentence : `${error.sentence} ${text.problem.again}`;
    return { sentence, details, offer: null };
  }
  return { sentence: text.problem.unknown, details: whereItFailed(error), offer: null };
}

/** Kind of the error and places in the program; not its message, which may quote what was being read. */
function whereItFailed(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s*at |@/.test(line) && !line.includes(error.message));
  return [error.name, ...places.slice(0, 12).map((line) => line.trim())].join("\n");
}
