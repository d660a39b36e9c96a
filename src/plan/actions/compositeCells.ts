/** Cells of columns that hold several fields, "Lead officer and target date": their pieces, each given to the field it reads as. */
import { looksLikeOrganisation, namesAPost, namesOnlyPosts, namesTeams } from "../agencies/words";
import type { Field } from "../model";
import { classifyStatusText } from "../status/classifyStatusText";

const LINES = /[\n;]+|\s{1,8}[–—-]\s|\|/gu;
const FINER = /,\s|[()]/gu;
const DATES: readonly Field[] = ["target", "completed", "revised", "start"];
const STATES: readonly Field[] = ["status", "rag"];
const OWNERS: readonly Field[] = ["leadOfficer", "leadAgency"];
const LABEL = /^(?:officer|lead|owner|date|by|due|target|status|rag|progress|update|action|outcome|when|who)\s*:\s*/iu;
const LONGEST_STATE = 60;

type IsDate = (text: string) => boolean;

/** What a piece reads as among the fields of its column; undefined where it is some text. */
function fieldOf(piece: string, fields: readonly Field[], isDate: IsDate): Field | undefined {
  const first = (some: readonly Field[]): Field | undefined => some.find((field) => fields.includes(field));
  if (isDate(piece)) return first(DATES);
  const read = piece.length <= LONGEST_STATE ? classifyStatusText(piece) : null;
  if (read !== null && (read.state !== null || read.colour !== null)) {
    const state = first(STATES);
    if (state !== undefined) return state;
  }
  if ((looksLikeOrganisation(piece) || namesTeams(piece)) && !namesOnlyPosts(piece))
    return first(["leadAgency", "leadOfficer"]);
  return namesAPost(piece) ? first(OWNERS) : undefined;
}

function pieces(text: string, fields: readonly Field[], isDate: IsDate): string[] {
  const lines = text.split(LINES).map((line) => line.trim());
  const needsDate = fields.some((field) => DATES.includes(field));
  const hasDate = lines.some((line) => isDate(line.replace(LABEL, "")));
  const finer = needsDate && !hasDate ? text.split(FINER).map((piece) => piece.trim()) : lines;
  const all = finer.some((piece) => isDate(piece.replace(LABEL, ""))) ? finer : lines;
  return (fields.some((field) => STATES.includes(field)) ? all.flatMap(stateApart) : all).filter(
    (piece) => piece !== "",
  );
}

/** "COMPLETE: sent in May": the state that opens a text, set off by a mark. */
const OPENING = /^([^:.\n–—]{2,30})(?:[:.]|\s[–—])\s/u;

function stateApart(piece: string): string[] {
  const opening = OPENING.exec(piece);
  const words = opening?.[1] ?? "";
  const isState = words !== "" && classifyStatusText(words)?.state != null;
  return isState && opening !== null ? [words, piece.slice(opening[0].length)] : [piece];
}

/**
 * The text of each field in a cell that holds several. A piece that reads as none of the others belongs to the main field.
 * @param fields what the column holds, the main field first
 * @param isDate whether a whole text is a date and nothing else
 * @example splitComposite("Fleet Manager\n31/03/2024", ["leadOfficer", "target"], isDate)
 */
export function splitComposite(text: string, fields: readonly Field[], isDate: IsDate): Partial<Record<Field, string>> {
  const [main] = fields;
  if (main === undefined || text === "") return {};
  const found = new Map<Field, string[]>();
  for (const piece of pieces(text, fields, isDate)) {
    const bare = piece.replace(LABEL, "");
    const field = fieldOf(bare, fields, isDate) ?? textFieldOf(fields) ?? main;
    const ofField = found.get(field);
    if (ofField === undefined) found.set(field, [bare]);
    else ofField.push(bare);
  }
  return Object.fromEntries(fields.map((field) => [field, (found.get(field) ?? []).join("\n")]));
}

/** Which of the fields holds plain text; undefined where none does. */
function textFieldOf(fields: readonly Field[]): Field | undefined {
  return fields.find((field) => !DATES.includes(field) && !STATES.includes(field) && !OWNERS.includes(field));
}
