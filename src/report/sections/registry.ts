/**
 * The sections of the paper in their order. A new section is a file beside this one and a line here; numbers are those of
 * the outline of a board report. The annex is a sheet of its own (report/annex).
 */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import type { SectionId } from "../report.types";
import { closures } from "./closures";
import { commentary } from "./commentary";
import { dataQuality } from "./dataQuality";
import { datesRead } from "./datesRead";
import { doubtsOnPage1 } from "./doubts";
import { dueSoon } from "./dueSoon";
import { exceptions } from "./exceptions";
import { extensions } from "./extensions";
import { changes } from "./changes";
import { figures } from "./figures";
import { finding } from "./finding";
import { heading } from "./heading";
import { implications } from "./implications";
import { leadAgencies } from "./leadAgencies";
import { movement } from "./movement";
import { purpose, recommendations } from "./purpose";
import { themes } from "./themes";
import { rag } from "./rag";
import { repeats } from "./repeats";
import { ragRules } from "./ragKey";

export interface Section {
  /** What the user can leave out; null for what always stands. */
  readonly id: SectionId | null;
  readonly blocks: (context: ReportContext) => readonly Block[];
}

export const SECTIONS: readonly Section[] = [
  { id: null, blocks: heading }, // 1
  { id: null, blocks: purpose }, // 2
  { id: null, blocks: finding }, // 2
  { id: null, blocks: commentary }, // 2
  { id: null, blocks: doubtsOnPage1 }, // 3
  { id: null, blocks: recommendations }, // 2
  { id: "figures", blocks: figures }, // 4
  { id: null, blocks: changes }, // 5
  { id: "exceptions", blocks: exceptions }, // 6
  { id: "movement", blocks: movement }, // 5
  { id: "extensions", blocks: extensions }, // 7
  { id: "closures", blocks: closures }, // 8
  { id: "dueSoon", blocks: dueSoon }, // 9
  { id: "agencies", blocks: leadAgencies }, // 10
  { id: "rag", blocks: rag }, // 4, 10
  { id: "repeats", blocks: repeats }, // 11
  { id: "themes", blocks: themes }, // 11
  { id: "dataQuality", blocks: dataQuality }, // 12
  { id: "implications", blocks: implications }, // 13
  { id: "key", blocks: ragRules }, // 14
  { id: "key", blocks: datesRead }, // 14
];

/**
 * All blocks of a report, in the usual order and in one that may take fewer pages: the chart and its table cannot be split, so that
 * it depends on the plan whether they or the lead agencies had better come first.
 */
export function ordersOf(context: ReportContext): readonly (readonly Block[])[] {
  const sections = SECTIONS.filter(({ id }) => id === null || context.isOn(id)).map(({ id, blocks }) => ({
    id,
    blocks: blocks(context),
  }));
  const agencies = sections.findIndex(({ id }) => id === "agencies");
  const [table, chart] = [sections[agencies], sections[agencies + 1]];
  const usual = sections.flatMap(({ blocks }) => blocks);
  if (table === undefined || chart?.id !== "rag") return [usual];
  const swapped = [...sections.slice(0, agencies), chart, table, ...sections.slice(agencies + 2)];
  return [usual, swapped.flatMap(({ blocks }) => blocks)];
}
