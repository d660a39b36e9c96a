/** What to tell the user of an error. */
import { ExcelProblem } from "../excel/problem";
import { Refusal } from "./refusal";

/** One sentence; null for a fault of the program, which is shown whole. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof ExcelProblem) {
    return error.code === "already-written" ? `${error.sentence} Add --force to replace it.` : error.sentence;
  }
  return error instanceof Refusal ? error.message : null;
}

/** Of one file among several: a fault of the program is told of, too, and the others go on. */
export function sentenceOrFault(error: unknown): string {
  const sentence = sentenceOf(error);
  if (sentence !== null) return sentence;
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `A fault of this program stopped it: ${fault}`;
}
