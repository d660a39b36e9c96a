/** How a status column says the state, by its heading and the cells below it. */
import type { CellValue } from "../../../src/plan/cells";
import type { Header } from "../../../src/plan/columns/header.types";
import { statusFormOf } from "../../../src/plan/columns/statusForm";
import type { Profile } from "../../../src/plan/columns/profile";
import { columnOf, profileLike } from "./support/column";
import { columnLike } from "./support/settled";

describe("how a status column says it", () => {
  test.each<[heading: string, below: readonly CellValue[], form: Header["statusForm"]]>([
    ["Status", ["In progress", "Complete", "Open"], "words"],
    ["Status", ["Yes", "No", "Yes"], "words"],
    ["% complete", ["half", "all of it"], "percent"],
    ["Status", ["50%", "100%", "0%"], "percent"],
    ["Status", ["50%", "x", "x", "x"], "words"],
    ["On track?", ["Yes", "No", "Yes"], "on track"],
    ["On track?", ["Going well", "Late by a month"], "words"],
    ["Is it in place?", ["Yes", "No", "Yes"], "ticks"],
    ["Is it in place?", ["Yes - 22/04/2025", "x", "", "x"], "ticks"],
    ["How far is it?", ["In progress", "Not started"], "words"],
    ["Done (Y/N)", ["as said in May", "not said"], "ticks"],
    ["Completed", ["✓", "✗", "✓"], "ticks"],
    ["Closed", ["Yes", "No", "Yes"], "ticks"],
    ["Achieved", ["Yes", "No", "Yes"], "ticks"],
    ["Completed", ["In progress", "Complete", "Not started"], "words"],
    // Half of the states are enough, a third is not, nor is one tick among notes.
    ["Completed", ["Yes", "No", "In progress", "Not started"], "ticks"],
    ["Completed", ["Yes", "In progress", "Not started"], "words"],
    ["Completed", ["Yes", "see the notes of May", "as was said", "to be told"], "words"],
    // No question for the cells to answer.
    ["Status? See the key", ["Yes", "No", "Yes"], "words"],
  ])("“%s” over %j: %s", (heading, below, form) => {
    expect(statusFormOf(columnOf(heading, below))).toBe(form);
  });

  test.each<[heading: string, shares: Partial<Profile["shares"]>, form: Header["statusForm"]]>([
    ["Status", { percent: 0.6 }, "percent"],
    ["Status", { percent: 0.5 }, "words"],
    ["On track?", { tick: 0.3 }, "on track"],
    ["Is it in place?", { tick: 0.3 }, "ticks"],
    ["Is it in place?", { tick: 0.2 }, "words"],
    ["Completed", { tick: 0.3, state: 0.6 }, "ticks"],
    ["Completed", { tick: 0.3, state: 0.7 }, "words"],
  ])("“%s” over cells of which %j are such: %s", (heading, shares, form) => {
    expect(statusFormOf(columnLike(heading, {}, profileLike(shares)))).toBe(form);
  });

  test("in words, where there is none", () => {
    expect(statusFormOf(undefined)).toBe("words");
  });
});
