/** Ticks and crosses: everywhere, in a column that is ticked, and before a text. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";
import { afterTick, isTick, stateOfTick } from "../../../src/plan/status/ticks";

test.each(["✓", " ✔ ", "[x]", "Yes", "yes.", "Y", "TRUE"])("%j is a tick in any column", (text) => {
  expect(isTick(text)).toBe(true);
});
test.each(["", "x", "1", "No", "Yes or no", "Y.E.S", "Yesterday", "✓ 12/03/2024"])("%j is none", (text) => {
  expect(isTick(text)).toBe(false);
});

test.each([
  ...[" ✓ ", "x", "X.", "×", "☒", "1", "yes"].map((text) => [text, "complete"]),
  ...["No", " n ", "✗", "✘", "❌", "☐", "□", "[ ]", "0", "Not yet.", "FALSE", "P", "p."].map((text) => [
    text,
    "in-progress",
  ]),
  ...["", "2", "xx", "Partly", "See the notes below"].map((text) => [text, null]),
])("in a column that is ticked %j is %s", (text, state) => {
  expect(stateOfTick(String(text))).toBe(state);
});

test.each([
  ["✓ 12/03/2024", "12/03/2024"],
  [" ✔  see the minutes ", "see the minutes"],
  ["Yes, in May", ", in May"],
  ["yes 12/03/2024", "12/03/2024"],
  ["Y – 12/03/2024", "– 12/03/2024"],
  ["Y: done", ": done"],
  ["Y (in part)", "(in part)"],
  ["✓", ""],
  ["Yesterday", null],
  ["Young people told", null],
  ["Y 12/03/2024", null],
  ["Done ✓", null],
  ["", null],
])("behind the tick of %j stands %j", (text, behind) => {
  const rest = afterTick(text);
  expect(rest).toBe(behind);
});

test.each(["✓ 12/03/2024", " ✓ March 2024", "Yes – on 3 May", "✓ (12/03/2024)"])(
  "%j is complete: behind the tick stands only a date",
  (text) => {
    expect(classifyStatusText(text)).toEqual({ state: "complete", delayed: false, colour: null });
  },
);
test.each(["✓ the wards were asked", "Yes, but two schools have not replied", "12/03/2024"])(
  "%j is not understood",
  (text) => {
    expect(classifyStatusText(text)).toBeNull();
  },
);
