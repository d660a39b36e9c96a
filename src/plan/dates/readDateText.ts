/** Reads a date cell's text. */
import type { ReadDate } from "../model";
import type { DateSettings } from "./settings";
import { readGroups } from "./groups";
import { prepare } from "./prepare";
import { scopeOf } from "./scope";
import { tokenise } from "./tokens";

/** A cell without a date. */
export const NO_DATE: ReadDate = {
  text: "",
  date: null,
  precision: "none",
  ongoing: false,
  revisedTo: null,
  datesNamed: 0,
  problem: null,
};

/** What a text in a date cell stands for; never throws. The same text and settings always give the same. */
export function readDateText(text: string, settings: DateSettings): ReadDate {
  const prepared = prepare(text);
  const tokens = tokenise(prepared, settings);
  return readGroups(text, prepared, tokens, scopeOf(tokens));
}
