/** Which columns a plan was read by, the one that controls last: what a change of one column goes on from. */
import type { CellValue } from "../../../src/plan/cells";
import { columnsAsRead } from "../../../src/plan/columns/columnsAsRead";
import type { Field } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const ACTIONS = ["Train all receptionists", "Write to every surgery", "Audit ten files a month", "Publish the guide"];

function columnsOf(headings: readonly string[], cells: readonly CellValue[], field: Field): readonly string[] {
  const rows = ACTIONS.map((action, at) => [`R${at + 1}`, action, "Westshire Police", "31/03/2027", ...cells]);
  const sheet = sheetOf([["Ref", "Action", "Lead agency", "Target date", ...headings], ...rows]);
  const settings = { asAt: "2026-11-20", quarters: "financial", publication: null } as const;
  const [plan] = readPlans({ sheets: [sheet], leftOut: [], dateSystem: 1900 }, settings).plans;
  return plan === undefined ? [] : columnsAsRead(plan, field);
}

test("the latest first: in the order of their months, the latest last", () => {
  const headings = ["RAG Jan 27", "RAG Oct 26", "RAG Jul 26"];
  expect(columnsOf(headings, ["Green", "Amber", "Red"], "rag")).toEqual(["G", "F", "E"]);
});

test("the earliest first: as they stand", () => {
  const headings = ["Update July 2026", "Update October 2026", "Update January 2027"];
  const texts = ["Terms were drafted by the chair.", "They were agreed in October.", "The first course was held."];
  expect(columnsOf(headings, texts, "progress")).toEqual(["E", "F", "G"]);
});

test("revised dates follow each other as they were agreed, whatever months their headings name", () => {
  const headings = ["Revised date (June 2026)", "Revised date (March 2026)", "Revised date (May 2026)"];
  expect(columnsOf(headings, ["30/06/2027", "30/09/2027", "31/12/2027"], "revised")).toEqual(["E", "F", "G"]);
});

test("one column, and none", () => {
  expect(columnsOf(["Status"], ["In progress"], "status")).toEqual(["E"]);
  expect(columnsOf(["Status"], ["In progress"], "outcome")).toEqual([]);
});
