/**
 * Whether a typed colour says what the rules found. Meanings are compared and not colours: whoever typed it may go by the usual
 * colours where the definitions in force give others. Pure.
 */
import type { Colour } from "../plan/model";
import type { Meaning } from "./definitions.types";
import type { Rating } from "./rating.types";

/** What each meaning is usually typed as, whatever the definitions in force. */
const USUALLY: Readonly<Record<Meaning, readonly Colour[]>> = {
  withdrawn: ["grey"],
  verified: ["blue", "green"],
  complete: ["blue", "green"],
  // Without grace these are red.
  overdue: ["red"],
  inGrace: ["red"],
  notDue: ["grey"],
  noDate: ["amber"],
  delayed: ["amber"],
  dueSoon: ["amber"],
  onTrack: ["green"],
};

export function agrees(typed: Colour, { colour, meaning }: Pick<Rating, "colour" | "meaning">): boolean {
  return typed === colour || USUALLY[meaning].includes(typed);
}
