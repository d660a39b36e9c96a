/** @jest-environment jsdom */
/** What a command has to say reaches the pane of its own workbook, and of no other. */
import { leaveMessage, takeMessage, takeMessageOfWorkbook } from "../../src/commands/message";

const inWorkbook = (url: string): void => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
};

beforeEach(() => localStorage.clear());

test("the window shows it, wherever it is, and then it is gone", () => {
  inWorkbook("C:\\Plans\\Ashdale.xlsx");
  leaveMessage("No plan was found.");
  inWorkbook("");
  expect(takeMessage()).toBe("No plan was found.");
  expect(takeMessage()).toBe("");
});

test.each([
  ["the same workbook", "C:\\Plans\\Ashdale.xlsx", "No plan was found."],
  ["another one", "C:\\Plans\\Northmoor.xlsx", ""],
  ["one that was never saved", "", ""],
])("in the pane of %s", (_which, url, shown) => {
  inWorkbook("C:\\Plans\\Ashdale.xlsx");
  leaveMessage("No plan was found.");
  inWorkbook(url);
  expect(takeMessageOfWorkbook()).toBe(shown);
  expect(takeMessageOfWorkbook()).toBe("");
});
