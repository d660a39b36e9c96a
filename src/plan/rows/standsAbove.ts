/** Whether a line of one text is a recommendation above its actions, or the name of a section: told by the row below it. */
import { isListItem, isPartOfRef, leadingRef, refOf } from "../refs";
import { textOf } from "../text";
import { isSentence } from "./loneText";
import type { RefShape } from "./refShape";
import type { RowTexts } from "./rowTexts";
import type { TableRows } from "./tableRows";

/** The texts of the next row with content, and the ref it carries. */
function below(rows: TableRows, { planHasRecommendations, refStyle }: RefShape, at: number) {
  const next = rows.nextContent(at);
  const texts = next === null ? null : rows.textsOf(next);
  if (texts === null) return null;
  const opening = leadingRef(planHasRecommendations ? texts.recommendation : texts.action, refStyle);
  return { texts, ref: refOf(texts.ref) ?? opening?.ref ?? null };
}

const hasStart = ({ leadAgency, leadOfficer, start, target, revised, status, rag }: RowTexts): boolean =>
  [leadAgency, leadOfficer, start, target, revised, status, rag].some((text) => text !== "");

/**
 * Whether a numbered text alone on its row ("3. Train all staff") belongs to the plan: its parts, or the next number, stand
 * below it. "3 – Housing" above rows with recommendations of their own is a section.
 */
export function isNumberedRecommendation(rows: TableRows, shape: RefShape, at: number): boolean {
  const { recommendation, action } = rows.header.mapping;
  const column = recommendation ?? action;
  const own = leadingRef(textOf(column === undefined ? "" : rows.at(at)[column]), shape.refStyle);
  if (own === null) return false;
  const next = below(rows, shape, at);
  if (next === null) return true;
  const { texts, ref } = next;
  if (ref !== null && isPartOfRef(own.ref, ref)) return texts.recommendation === "" || texts.action === "";
  if (shape.planHasRecommendations && texts.recommendation === "") return true;
  const isNextNumber = ref !== null && Number(ref) === Number(own.ref) + 1;
  return isNextNumber || isListItem(texts.recommendation || texts.action) || isSentence(own.rest);
}

/** Whether the row below leaves its recommendation blank and is an action of its own: then the text above it is what it carries out. */
export function isAboveItsActions(rows: TableRows, shape: RefShape, at: number): boolean {
  // A line right above repeated headings stands at the end, or the beginning, of a page.
  if (!shape.planHasRecommendations || rows.leadsToHeader(at)) return false;
  const texts = below(rows, shape, at)?.texts;
  return texts !== undefined && texts.recommendation === "" && texts.action !== "" && hasStart(texts);
}
