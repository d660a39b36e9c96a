/** How a status column says the state, by its heading and the cells below it. */
import type { CellValue } from "../../../src/plan/cells";
import type { Header } from "../../../src/plan/columns/header.types";
import { statusFormOf } from "../../../src/plan/columns/statusForm";
import { columnOf } from "./support/column";

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
    ["Completed", ["In progress", "Complete", "Not started"], "words"],
  ])("“%s” over %j: %s", (heading, below, form) => {
    expect(statusFormOf(columnOf(heading, below))).toBe(form);
  });

  test("in words, where there is none", () => {
    expect(statusFormOf(undefined)).toBe("words");
  });
});
