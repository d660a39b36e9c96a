/** What a line of its own inside a plan is: a section of the plan, or the furniture of a page. */
import { loneKind } from "../../../src/plan/rows/loneText";

const TITLES = new Set(["dhr 2 action plan"]);
const inside = (text: string, leadsOn = true) => loneKind(text, { titles: TITLES, aboveFirstHeader: false, leadsOn });

it.each([
  "DHR 2 – 'Elaine' (published June 2021)",
  "DHR3: Adult C",
  "DHR – Marlow",
  "DHR “Linnet”",
  "DARDR 4 – 'Joanne' (with Home Office QA panel, not yet published)",
  "DHR No. 7 (Adult B)",
  "Domestic Homicide Review 5 – Mr P",
  "Domestic homicide review: Rosa",
  "Domestic abuse related death review 1 – 'Iris'",
  "Homicide Review 2 (2019)",
  "DARDR Larch - overview report recommendations allocated to the ICB",
  "DHR Sorrel - outstanding actions only",
  "SAR 'Colin' (signed off May 2024)",
  "Child Safeguarding Practice Review – Baby F",
])("a line that names one review above its actions names their section: %s", (text) => {
  expect(inside(text)).toBe("banner");
});

it.each([
  "From the domestic homicide review about ‘Carol’ (report of May 2024)",
  "Actions from our own homicide review",
  "Arising from the inquest",
  "Learning from the safeguarding adults review about ‘Bea’",
])("a line that says where the actions below it come from names their section: %s", (text) => {
  expect(inside(text)).toBe("banner");
});

it.each(["Taken from the domestic homicide review", "From page 3 of the homicide review’s report", "From January"])(
  "a line that tells where a text is printed is no section for that: %s",
  (text) => {
    expect(inside(text, false)).not.toBe("banner");
  },
);

it.each([
  ["DHR 2 action plan", "title"],
  ["Action plan", "title"],
  ["Appendix 3 – Action plan", "title"],
  ["DHR Action Plan – Rosa", "title"],
  ["DHR action plan", "title"],
  ["DHR Overview Report", "title"],
  ["DARDR Tracker 2025", "title"],
  ["DHR Executive Summary", "title"],
  ["Domestic Homicide Review", "title"],
  ["Executive summary of the homicide review", "footer"],
])("%s is furniture of the page (%s)", (text, kind) => {
  expect(inside(text)).toBe(kind);
});

it("a review's name that nothing follows names no section", () => {
  expect(inside("DHR 3: Adult C", false)).toBe("title");
});
