/** Headings that have the words of a field and are of something else; look-alikes, which are the field's own. */
import { headingEvidence } from "../../../src/plan/columns/evidence";
import { namesAnother } from "../../../src/plan/columns/headingScores";
import { plainHeading } from "../../../src/plan/columns/headingWords";
import { OWN_NUMBER, TO_BE_TICKED } from "../../../src/plan/columns/otherHeadings";

const isOfAnother = (heading: string): boolean => namesAnother(plainHeading(heading));

test.each([
  // Keys
  "Key to the colours",
  "The legend for status",
  "Guide to ratings",
  "RAG key",
  "BRAG legend",
  "Code key",
  "Colour key",
  "Codes key",
  "Status key, with colours",
  "Evidence base",
  "Who else is involved",
  // Where somebody can be reached
  "Address",
  "Addresses",
  "Email address",
  "E-mail address",
  "Postal addresses",
  // When the row was looked at
  "Last updated",
  "Reviewed on",
  "Date of last review",
  "Date reviewed",
  "Date update",
  "Dates updated",
  "Date last contact",
  "Date of the latest update",
  // How many there are
  "Number of actions",
  "Numbers of officers",
  "No. of actions",
  "No of actions",
  "How many recommendations",
  "Count of tasks",
  "Total actions",
  "# actions",
  // When a paper went round
  "Date received",
  "Dates sent",
  "Date report circulated",
  "Received on",
  "Shared date",
  "Sent to the board on",
  "Date agreed",
  "Date plan approved",
  "Date of recommendation",
  "Day the incident",
  // Who brought it up
  "Recommendation made by",
  "Findings raised by",
  "Our action proposed by",
  "Who raised it",
  "Who has added it",
  "Who had logged the finding",
  "Person who reported",
  // How secret it is
  "Protective marking",
  "GSC classification",
  "Security marking of the row",
])("%j is of something else", (heading) => {
  expect(isOfAnother(heading)).toBe(true);
});

test.each([
  "Action that is key to success",
  "Progress and the guide for staff",
  "Progress key",
  "Keys",
  "Action to build the evidence base",
  "Addressed to",
  "Address the finding",
  "Update sent to the board",
  "Latest update shared",
  "Recommendation number as it is printed",
  "Number as printed in the report",
  "Recommendation number across both reports",
  "Target date update",
  "Target date agreed",
  "Target date of action",
  "Reference number",
  "Action no.",
  "To be sent on",
  "Received on behalf of",
  "Date agreed for completion",
  "Recommendation made by the coroner",
  "Made by",
  "Who will update us",
  "Classification",
  "Date for review and completion",
])("%j may be the field's own", (heading) => {
  expect(isOfAnother(heading)).toBe(false);
});

test.each<[heading: string, isTicked: boolean]>([
  ["✓ when done", true],
  ["✔ once this is in place", true],
  ["Tick when complete", true],
  ["Tick when completed", true],
  ["Ticked once finished", true],
  ["Please tick when done", true],
  ["Action – tick when done", false],
  ["Tick the box", false],
  ["Tickets closed", false],
])("%j is to be ticked: %j", (heading, isTicked) => {
  expect(TO_BE_TICKED.test(plainHeading(heading))).toBe(isTicked);
});

test.each<[heading: string, isOwn: boolean]>([
  ["Our ref", true],
  ["Local number", true],
  ["File no.", true],
  ["Database id", true],
  ["Number in the local plan", false],
  ["Ref of the case", false],
  ["Filed ref", false],
  ["Case", false],
])("%j is a number that somebody files it by: %j", (heading, isOwn) => {
  expect(OWN_NUMBER.test(plainHeading(heading))).toBe(isOwn);
});

test("a heading of something else speaks for no field", () => {
  expect(headingEvidence("Date received")).toMatchObject({ scores: new Map(), isOther: true });
});
