import { cellInput } from "../../src/excel/writing/cellInput";

describe("what is handed to Excel so that a cell holds just the text", () => {
  it.each([
    "=1+1",
    "=A1",
    "+44 is the code",
    "-",
    "- a point of a list",
    "@home project",
    " =1",
    "'quoted'",
    "0012",
    "10.10",
    "1/2",
    "3-4",
    "31/03/2016",
    "1 March",
    "March 2016",
    "Q3 2019/20",
    "12:30",
    "50%",
    "£5",
    "(5)",
    "1e5",
    "TRUE",
    "false",
    "#N/A",
    "１２",
  ])("%j gets an apostrophe, which Excel keeps out", (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it.each([
    "Northmoor Council",
    "Complete",
    "True to the plan",
    "a-b",
    "x = y",
    "",
    "All 14 agencies have been written to and have answered by the end of the quarter",
  ])("%j is plain text and goes as it is", (text) => {
    expect(cellInput(text)).toBe(text);
  });

  it.each([0, -1.5, 42_460, true, false])("%j is no text and goes as it is", (value) => {
    expect(cellInput(value)).toBe(value);
  });
});
