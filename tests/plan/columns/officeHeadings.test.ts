/** Headings as offices word them: each is read as what stands below it. */
import { bestOf } from "./support/column";
import { OFFICE_HEADINGS } from "./support/officeHeadings";

describe.each(Object.entries(OFFICE_HEADINGS))("%s", (field, headings) => {
  test.each(headings)("%j", (heading, cells) => {
    expect(bestOf(heading, cells) ?? "").toBe(field);
  });
});
