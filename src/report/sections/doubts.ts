/** What could not be read, beside the figures that it changes; nothing where nothing is in doubt. */
import { namingSheet, openingOf, type Doubt } from "../../plan/reading/doubts";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { formatCount } from "../words";

/** Page 1 says the gravest. */
export const MOST_ON_PAGE_1 = 4;

/** A doubt's sentence, with the sheet where there are several plans. */
export function doubtInWords({ planNames }: ReportContext, doubt: Doubt): string {
  return planNames.length > 1 ? namingSheet(doubt) : doubt.sentence;
}

export function doubtsOnPage1(context: ReportContext): Block[] {
  const { doubts } = context.analysis;
  if (doubts.length === 0) return [];
  const rest = doubts.length - MOST_ON_PAGE_1;
  const where = context.isOn("dataQuality") ? ", see “Data quality”" : "";
  const text = [
    `${openingOf(doubts)}.`,
    ...doubts.slice(0, MOST_ON_PAGE_1).map((doubt) => doubtInWords(context, doubt)),
    ...(rest > 0 ? [`${formatCount(rest)} more${where}.`] : []),
  ].join(" ");
  return [{ kind: "paragraph", look: "body", numbered: true, text }];
}
