/** The title of a plan that stands again among its rows: the head of a page, or of the first actions. */
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

const HEADINGS = ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"];
const action = (ref: string) => [ref, "Train staff", "Run a course", "Ashdale Council", "31/03/2027", "In progress"];

/** The sections of the actions below a title, the headings and these rows. */
function sectionsOf(...rows: string[][]): string[] {
  const sheet = sheetOf([["DHR Anna – learning"], [], HEADINGS, ...rows]);
  const { plans } = readPlans(
    { sheets: [sheet], leftOut: [], dateSystem: 1900 },
    { asAt: "2026-11-20", quarters: "financial", publication: null },
  );
  return plans.flatMap(({ actions }) => actions.map(({ section }) => section));
}

test("right below the headings it heads the actions below it, as the next review's name does", () => {
  expect(sectionsOf(["DHR Anna – learning"], action("1"), action("2"), ["DHR Beth – learning"], action("3"))).toEqual([
    "DHR Anna – learning",
    "DHR Anna – learning",
    "DHR Beth – learning",
  ]);
});

test("further down it is the head of a page, and changes no section", () => {
  expect(
    sectionsOf(["Overview report recommendations"], action("1"), ["DHR Anna – learning"], action("2"), action("3")),
  ).toEqual(Array(3).fill("Overview report recommendations"));
});
