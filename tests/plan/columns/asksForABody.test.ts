/** Whether a column of owners asks which body leads, or only who: then a post is an answer, too. */
import { asksForABody } from "../../../src/plan/columns/asksForABody";

test.each([
  "Lead agency",
  "Responsible organisation",
  "Directorate",
  "Owning department",
  "Lead team",
  "Which service?",
])("%j asks for a body", (heading) => {
  expect(asksForABody(heading)).toBe(true);
});

test.each(["Who?", "Owner", "Lead", "Lead officer", "Lead agency or officer", "Responsible person", "Assigned to", ""])(
  "%j does not",
  (heading) => {
    expect(asksForABody(heading)).toBe(false);
  },
);
