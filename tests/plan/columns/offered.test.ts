/** What headings offer to be chosen from, and brackets that offer nothing. */
import { offeredField } from "../../../src/plan/columns/offered";
import type { Field } from "../../../src/plan/model";

test.each<[heading: string, field: Field]>([
  ["Position (Complete / Partly complete / Not started)", "status"],
  ["Where we are [complete, in progress or not started]", "status"],
  ["Position (complete; under way; not started; see the notes)", "status"],
  ["How is it going (Red/Amber/Green)", "rag"],
  ["How is it going (red | amber | green | n/a)", "rag"],
  ["Board's view (agreed / partly agreed / not agreed)", "response"],
  ["Agreed / Partly agreed / Not agreed", "response"],
  ["Complete / In progress / Not started", "status"],
  ["Position (Not started / Partly complete / Not complete)", "status"],
  // "Partly" at their ends is no answer by itself.
  ["Position (Done partly / Met partly / Closed in part)", "status"],
  ["Position (On track / Behind / Complete) ", "status"],
  // The brackets before them offer nothing.
  ["Position (as the board has it) (Complete / In progress / Not started)", "status"],
])("“%s” offers what a %s says", (heading, field) => {
  expect(offeredField(heading)).toBe(field);
});

test.each([
  ["Position"],
  ["Position (Complete / Not started)"],
  ["Done? (Y / P / N)"],
  ["Agreed? (Yes, no or partly)"],
  ["Position (Complete / zyx / wotsit / blurb)"],
  ["Position (R / A / G)"],
  ["Position (Complete / In progress / )"],
  ["Done? (Yes, no, NA)"],
  ["Done? (Y / N / P / NA)"],
  // What its values mean is explained, and nothing offered.
  ["RAG (B = complete / G = on track / R = overdue)"],
  ["Position (Complete, in progress or not started, as the board has it from the leads, not started)"],
  // So long a line is a sentence, and none of choices.
  ["Complete / In progress / Not started / Overdue / On track / Delayed / Closed / Open / Withdrawn"],
  ["Complete, in progress, not started"],
])("“%s” offers none", (heading) => {
  expect(offeredField(heading)).toBeNull();
});
