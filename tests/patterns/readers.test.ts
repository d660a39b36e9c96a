/** Every reader of text takes time in proportion to a cell's length, whatever the cell holds; those of tables and dates are timed beside them. */
import { splitComposite } from "../../src/plan/actions/compositeCells";
import { bannerAgency } from "../../src/plan/agencies/bannerAgency";
import { splitLead } from "../../src/plan/agencies/splitLead";
import { tidyAgencyKey } from "../../src/plan/agencies/tidyAgency";
import { looksLikeName, looksLikeOrganisation, namesABody, namesAPost } from "../../src/plan/agencies/words";
import { kindsOf } from "../../src/plan/columns/cellKind";
import { compositeOf } from "../../src/plan/columns/composite";
import { headingScores } from "../../src/plan/columns/headingScores";
import { headingWords, plainHeading } from "../../src/plan/columns/headingWords";
import { periodOf } from "../../src/plan/columns/periods";
import { datePartShown } from "../../src/plan/dates/numberFormat";
import { readDateText } from "../../src/plan/dates/readDateText";
import { refOf } from "../../src/plan/refs";
import { blockOpenedBy } from "../../src/plan/rows/blocks";
import { labelledLine } from "../../src/plan/rows/labelledLine";
import { classifyRagText, classifyStatusText } from "../../src/plan/status/classifyStatusText";
import { classifyResponse } from "../../src/plan/status/classifyResponse";
import { clausesOf } from "../../src/plan/status/clauses";
import { markInAction } from "../../src/plan/status/markInAction";
import { trimEndOf } from "../../src/plan/text";
import { findFinished } from "../../src/checks/wording/finished";
import { latestUpdate } from "../../src/checks/wording/latestUpdate";
import { quote } from "../../src/checks/wording/quote";
import { repeats } from "../../src/checks/wording/repeats";
import { newDateSaid } from "../../src/checks/wording/newDateSaid";
import { findUnfinished } from "../../src/checks/wording/unfinished";
import { personalDataIn } from "../../src/checks/wording/personalData";
import { draftPlan } from "../../src/drafting/draftPlan";
import type { TrackerCells } from "../../src/plan/cells";
import { sectionNames } from "../../src/report/names";
import { postsOf } from "../../src/plan/agencies/posts";
import { moveFormula } from "../../src/standin/model/moveFormula";
import { sheetFates, withSheetNames } from "../../src/standin/model/sheetReferences";
import { clipboardRows } from "../../src/workbench/grid/clipboardText";
import { HEADINGS } from "../../src/returns/headings";
import { checkCharacter, readId } from "../../src/returns/identity";
import { hasEntry } from "../../src/returns/progressEntry";
import { readReturn } from "../../src/returns/readReturn";
import { fieldValue, plainText, standingOf } from "../../src/returns/values";
import { suggestAddressee, suggestThemes } from "../../src/themes/suggest";
import { SETTINGS } from "../plan/dates/settings";
import { AS_AT } from "../support/plans";
import { sheetOf } from "../support/sheetOf";
import { kindsOfTexts, PIECES } from "./support/longTexts";
import { tooSlow } from "./support/timing";

const scores = (text: string): ReturnType<typeof headingScores> => {
  const plain = plainHeading(text);
  return headingScores(plain, headingWords(plain));
};
const fates = sheetFates([["A", "B"]]);

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  dates: (text) => readDateText(text, SETTINGS),
  "number formats": datePartShown,
  statuses: (text) => [classifyStatusText(text), classifyRagText(text), classifyResponse(text), clausesOf(text)],
  "marks in actions": markInAction,
  refs: refOf,
  headings: (text) => [scores(text), compositeOf(text, scores), periodOf(text)],
  "kinds of cells": (text) => kindsOf(text, SETTINGS),
  "cells of several fields": (text) => splitComposite(text, ["leadOfficer", "target"], () => false),
  "agencies and posts": (text) => [
    ...[
      splitLead(text, new Set(["a"])),
      bannerAgency(text),
      tidyAgencyKey(text),
      namesABody(text),
      looksLikeName(text),
    ],
    ...[looksLikeOrganisation(text), namesAPost(text), postsOf(text)],
  ],
  "labelled lines": (text) => [labelledLine([text]), labelledLine(["Recommendation 1", text]), blockOpenedBy(text)],
  "what reads as done": (text) => [
    findFinished(text, "outright"),
    findFinished(text, "as a whole"),
    findFinished(text, "in any way"),
  ],
  "what reads as not done": findUnfinished,
  "new dates that are told": (text) => newDateSaid(text, AS_AT),
  "diaries, quotes and repeats": (text) => [latestUpdate(text), quote(text), repeats(text, `${text}a`)],
  sections: (text) => sectionNames([text])(text),
  ends: (text) => trimEndOf(text, /[\s.]/u),
  formulas: (text) => [withSheetNames(`${text}!`, fates), moveFormula(text, 1, 1)],
  "the clipboard": clipboardRows,
  "a review's text": (text) => draftPlan(`Recommendations\n1. ${text}`, SETTINGS),
  "labels of a review's text": (text) =>
    draftPlan(`Recommendations\nRecommendation 1: ask.\nExpected outcome: ${text}`, SETTINGS),
  // A line break would end the row.
  "tables of a review's text": (text) =>
    draftPlan(
      `Recommendations\nNo.\tRecommendation\tLead\n1\t${text.replaceAll("\n", " ")}\tAshdale Council`,
      SETTINGS,
    ),
  "ids, values and progress of returns": (text) => [
    ...[readId(text), plainText(text), checkCharacter(text)],
    ...(["status", "progress"] as const).map((field) => standingOf(fieldValue(field, text, "General", SETTINGS))),
    hasEntry(text, { on: AS_AT, agency: "a", text: "b" }, AS_AT),
    hasEntry("1 May 2026 – a: b", { on: AS_AT, agency: text, text }, AS_AT),
  ],
  "returns, whatever stands in them": (text) => readReturn(returnWith(text), SETTINGS),
  "personal data": personalDataIn,
  "themes and addressees": (text) => [suggestThemes(text), suggestAddressee(text)],
};

/** A return of one row, with a text above it, as its id and as one of its headings; what its other cells hold is read by the readers of values. */
function returnWith(text: string): TrackerCells {
  const headings = ["Return ID", text, ...Object.values(HEADINGS)];
  const values = [[text], [], headings, [text, "", "1", "Ask everyone"]];
  return { sheets: [sheetOf(values)], leftOut: [], dateSystem: 1900 };
}

const MORE = [
  "Council ",
  "Manager, ",
  "e.g. ",
  "complete ",
  "action and ",
  "Date / ",
  "was ",
  "Update Feb 2014 ",
  "key: ",
  "Q3-7KD4-X ",
  "1 May 2026 – a: ",
  "Recommendation 1: ",
  "(a) ",
  "13.2.1 ",
  "R1 ",
  "\t",
  "Mrs A. B, ",
  "Expected outcome: ",
];

test.each(Object.entries(READERS))("%s", (_, read) => {
  const slow = kindsOfTexts([...PIECES, ...MORE]).flatMap(({ name, of }) => {
    const problem = tooSlow(read, of);
    return problem === null ? [] : [`${name}: ${problem}`];
  });
  expect(slow).toEqual([]);
});
