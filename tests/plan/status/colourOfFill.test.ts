/** Fills as colours of a RAG: Excel's palettes and ready-made rules; and the shades of headings, tables and notes, which are none. */
import { colourOfFill } from "../../../src/plan/status/colourOfFill";

const FILLS = {
  red: "#FF0000 #C00000 #FFC7CE #FF7C80",
  amber: "#FFC000 #FFFF00 #FFEB9C #ED7D31 #E97132 #F4B084 #C65911",
  green: "#92D050 #00B050 #C6EFCE #70AD47 #4EA72E #196B24 #A9D08E #00FF00",
  blue: "#00B0F0 #0070C0 #002060 #4472C4 #5B9BD5 #0F9ED5 #156082 #0000FF #9BC2E6",
  grey: "#A5A5A5 #808080 #BFBFBF",
} as const;

test.each(Object.entries(FILLS).flatMap(([colour, fills]) => fills.split(" ").map((fill) => [fill, colour])))(
  "%s is %s",
  (fill, colour) => {
    expect(colourOfFill(fill)).toBe(colour);
  },
);

test.each([
  ...["#FFFFFF", "#F2F2F2", "#E7E6E6", "#D9D9D9", "#000000", "#44546A"],
  ...["#D9E1F2", "#DDEBF7", "#BDD7EE", "#E2EFDA", "#FFF2CC", "#FCE4D6", "#FFFFCC"],
  ...["#7030A0", "#A02B93", "#FF99CC", "#008080", "#00FFFF", "#833C0B"],
  ...["#330000", "#0A1F0A", "#FF00FF"],
  ...["", "red", "#FFF", "#GGGGGG", "#FF0000FF", "rgb FF0000"],
])("%j is no colour of a RAG", (fill) => {
  expect(colourOfFill(fill)).toBeNull();
});

test("small letters, no sign before the figures, and spaces around them are read too", () => {
  expect(colourOfFill("ff0000")).toBe("red");
  expect(colourOfFill(" #FF0000 ")).toBe("red");
});
