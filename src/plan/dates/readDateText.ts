/** Reads a date cell's text. */
import type { ReadDate } from "../model";
import type { DateSettings } from "./settings";
import { prepare } from "./prepare";
import { scopeOf } from "./scope";
import { toReadDate } from "./toReadDate";
import { tokenise, type Token } from "./tokens";

export { NO_DATE } from "./noDate";

/** In "November 14 – December 2, 2014" the first is a day too: what could be a month and its year, before one that is none. */
function settleDays(tokens: readonly Token[]): readonly Token[] {
  const lastMonthThenDay = tokens.findLastIndex(({ reading }) => reading?.kind === "date" && reading.isMonthThenDay);
  return tokens.map((token, at) =>
    at < lastMonthThenDay && token.reading?.kind === "date" && token.reading.mayBeDay !== undefined
      ? { ...token, reading: token.reading.mayBeDay }
      : token,
  );
}

/** A bracket that tells who agreed the date, and when: "30 June 2026 (agreed at the board of 14 January)". */
const DECISION =
  /\((?:as |date )?(?:agreed|approved|authori[sz]ed|confirmed|granted|sanctioned|endorsed|ratified)(?![a-z])[^()\n]{0,100}\)/gu;

/** What the date hangs on, or that another was asked for: "31 December 2025 – subject to funding", "…, extension requested". */
const CONDITION =
  / ?[-,;:] ?(?:subject to|depend(?:ent|ing|s) (?:up)?on|provided|extension (?:has been |is )?(?:requested|sought|asked for|needed|to be|being))(?![a-z])[^\d\n]{0,100}$/u;

const blank = (text: string): string => " ".repeat(text.length);

/** Blanks out what changes no date, so that all else stands where it stood. */
function withoutRemarks(prepared: string): string {
  const plain = prepared.includes("(") ? prepared.replace(DECISION, blank) : prepared;
  return plain.replace(CONDITION, blank);
}

/** What a text in a date cell stands for; never throws. The same text and settings always give the same. */
export function readDateText(text: string, settings: DateSettings): ReadDate {
  const prepared = withoutRemarks(prepare(text));
  const tokens = settleDays(tokenise(prepared, settings));
  return toReadDate(text, prepared, tokens, scopeOf(tokens, prepared));
}
