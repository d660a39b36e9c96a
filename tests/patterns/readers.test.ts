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
import { findUnfinished } from "../../src/checks/wording/unfinished";
import { draftPlan } from "../../src/drafting/draftPlan";
import { sectionNames } from "../../src/report/names";
import { postsOf } from "../../src/report/sections/posts";
import { moveFormula } from "../../src/standin/model/moveFormula";
import { sheetFates, withSheetNames } from "../../src/standin/model/sheetReferences";
import { clipboardRows } from "../../src/workbench/grid/clipboardText";
import { SETTINGS } from "../plan/dates/settings";
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
  "what reads as done": (text) => [findFinished(text, true), findFinished(text, false)],
  "what reads as not done": findUnfinished,
  "diaries, quotes and repeats": (text) => [latestUpdate(text), quote(text), repeats(text, `${text}a`)],
  sections: (text) => sectionNames([text])(text),
  ends: (text) => trimEndOf(text, /[\s.]/u),
  formulas: (text) => [withSheetNames(`${text}!`, fates), moveFormula(text, 1, 1)],
  "the clipboard": clipboardRows,
  "a review's text": (text) => draftPlan(`Recommendations\n1. ${text}`, SETTINGS),
};

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
];

test.each(Object.entries(READERS))("%s", (_, read) => {
  const slow = kindsOfTexts([...PIECES, ...MORE]).flatMap(({ name, of }) => {
    const problem = tooSlow(read, of);
    return problem === null ? [] : [`${name}: ${problem}`];
  });
  expect(slow).toEqual([]);
});
