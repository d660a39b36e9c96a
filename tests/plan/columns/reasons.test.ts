/** Why a column was taken for a field, as the user is told. */
import type { CellValue } from "../../../src/plan/cells";
import { columnEvidence } from "../../../src/plan/columns/evidence";
import { reasonsOf } from "../../../src/plan/columns/reasons";
import type { Field } from "../../../src/plan/model";
import { columnOf, profileLike } from "./support/column";

const DAYS = ["30/06/2025", "30/09/2025", "31/03/2026", "30/06/2026"];
const TEXTS = [
  "Train all of the front desk",
  "Write one joint protocol",
  "Publish the guide in May",
  "Hold four workshops for staff",
];
const NARRATIVES = [
  "The partnership agreed one pathway and told every team of it, in a letter that went out to them in May",
  "All of the teams were briefed on the new form, and forty of the sixty staff have since been trained in it",
];
const LONG_HEADING = "Deadline that the partnership set for the whole of the work in this plan";

test.each<[heading: string, cells: readonly CellValue[], field: Field, why: string]>([
  ["Deadline", DAYS, "target", "the heading says “Deadline”; all 4 cells looked at are dates"],
  ["Deadline", [...DAYS.slice(0, 3), "TBC"], "target", "the heading says “Deadline”; 3 of 4 cells are dates"],
  ["Deadline", ["", "", ""], "target", "the heading says “Deadline”; its cells are blank"],
  ["Termin", DAYS, "target", "the heading “Termin” is not one we know; all 4 cells looked at are dates"],
  ["", DAYS, "target", "it has no heading; all 4 cells looked at are dates"],
  [
    "Status",
    ["Complete", "In progress", "Open"],
    "status",
    "the heading says “Status”; all 3 cells looked at are words for how far it is",
  ],
  ["RAG", ["Green", "Amber", "Red"], "rag", "the heading says “RAG”; all 3 cells looked at are colours"],
  ["Done?", ["Yes", "No", "Yes"], "status", "the heading says “Done?”; all 3 cells looked at are yes, no or ticks"],
  [
    "% complete",
    ["50%", "75%", "100%"],
    "status",
    "the heading says “% complete”; all 3 cells looked at are words for how far it is",
  ],
  [
    "Lead agency",
    ["Ashdale Council", "Northmoor Police"],
    "leadAgency",
    "the heading says “Lead agency”; both cells looked at are organisations",
  ],
  [
    "Owner",
    ["Head of Housing", "Named Nurse"],
    "leadOfficer",
    "the heading says “Owner”; both cells looked at are posts",
  ],
  [
    "Owner",
    ["Sam Poole", "Kit Rowe"],
    "leadOfficer",
    "the heading says “Owner”; both cells looked at are names or initials",
  ],
  ["Ref", ["1.1", "1.2", "2.1"], "ref", "the heading says “Ref”; all 3 cells looked at are numbers or references"],
  [
    "Agreed?",
    ["Accepted", "Rejected"],
    "response",
    "the heading says “Agreed?”; both cells looked at are words such as “agreed”",
  ],
  ["Scope", ["Local", "National"], "scope", "the heading says “Scope”; both cells looked at are words such as “local”"],
  ["Action", TEXTS, "action", "the heading says “Action”; all 4 cells looked at are sentences"],
  [
    "Action",
    ["Update policy", "Brief the staff"],
    "action",
    "the heading says “Action”; both cells looked at are short phrases",
  ],
  ["Team", ["Finance", "Payroll"], "leadAgency", "the heading says “Team”; both cells looked at are departments"],
  ["Deadline", ["30/06/2025"], "target", "the heading says “Deadline”; the one cell looked at is a date"],
  ["Owner", ["Team leader"], "leadOfficer", "the heading says “Owner”; the one cell looked at is a post"],
  ["Deadline", ["30/06/2025", "q"], "target", "the heading says “Deadline”; 1 of 2 cells is a date"],
  ["Deadline", ["30/06/2025", "q", "q", "q"], "target", "the heading says “Deadline”; 1 of 4 cells is a date"],
  // Bodies speak neither for a theme nor against it.
  ["Theme", ["Ashdale Council", "Northmoor Police"], "section", "the heading says “Theme”"],
  ["Agreed?", NARRATIVES, "response", "the heading says “Agreed?”; though both cells looked at are long texts"],
  [
    "Deadline that the partnership has set for all of these works",
    DAYS,
    "target",
    "the heading says “Deadline that the partnership has set for all of these works”; all 4 cells looked at are dates",
  ],
  // One date in five is nothing to speak of.
  [
    "Deadline",
    ["30/06/2025", "q", "q", "q", "q"],
    "target",
    "the heading says “Deadline”; though 4 of 5 cells are numbers or references",
  ],
  ["Due\n date", DAYS, "target", "the heading says “Due date”; all 4 cells looked at are dates"],
  [
    LONG_HEADING,
    DAYS,
    "target",
    "the heading says “Deadline that the partnership set for the whole of the work…”; all 4 cells looked at are dates",
  ],
])("%j over %j: %s", (heading, cells, field, why) => {
  expect(reasonsOf(columnOf(heading, cells), field)).toBe(why);
});

test("shares that are shown as such are percentages", () => {
  expect(reasonsOf(columnOf("% complete", [0.5, 0.25], "0%"), "status")).toBe(
    "the heading says “% complete”; both cells looked at are percentages",
  );
});

test("blank cells are counted by their colours, where they are a RAG", () => {
  const shaded = (share: number) =>
    profileLike({}, { filled: 0, different: 0, meanLength: 0, colours: { share, different: 2 } });
  expect(reasonsOf(columnEvidence("RAG", shaded(0.7)), "rag")).toBe(
    "the heading says “RAG”; 7 of 10 cells are filled with colours",
  );
  expect(reasonsOf(columnEvidence("RAG", shaded(0)), "rag")).toBe("the heading says “RAG”; its cells are blank");
  expect(reasonsOf(columnEvidence("Comments", shaded(0.7)), "progress")).toBe(
    "the heading says “Comments”; its cells are blank",
  );
});
