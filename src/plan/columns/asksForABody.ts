/** Whether an owners' column asks which body leads ("Lead agency"), or only who ("Who?", "Owner"): then a post is an answer, too. */
import { headingWords, plainHeading } from "./headingWords";

/**
 * @param heading as typed
 * @example asksForABody("Lead agency") === true
 * @example asksForABody("Lead agency or officer") === false
 */
export function asksForABody(heading: string): boolean {
  const { concepts } = headingWords(plainHeading(heading));
  return (concepts.has("agency") || concepts.has("team")) && !concepts.has("person");
}
