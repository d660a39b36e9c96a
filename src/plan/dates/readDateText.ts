/** Reads a date cell's text. */
import type { ReadDate } from "../model";
import type { DateSettings } from "./settings";
import { prepare } from "./prepare";
import { scopeOf } from "./scope";
import { toReadDate } from "./toReadDate";
import { tokenise } from "./tokens";

export { NO_DATE } from "./noDate";

/** What a text in a date cell stands for; never throws. The same text and settings always give the same. */
export function readDateText(text: string, settings: DateSettings): ReadDate {
  const prepared = prepare(text);
  const tokens = tokenise(prepared, settings);
  return toReadDate(text, prepared, tokens, scopeOf(tokens));
}
