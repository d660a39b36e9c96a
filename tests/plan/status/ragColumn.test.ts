/** In a column of colours the colour counts whatever stands beside it; elsewhere only where a mark sets it off. */
import { classifyRagText, classifyStatusText } from "../../../src/plan/status/classifyStatusText";

test.each([
  ["Blue – sustained", "blue", "complete"],
  ["Red (no reply from agency)", "red", null],
  ["Green - evidence seen", "green", null],
  ["Amber: continue to monitor", "amber", "in-progress"],
  ["A ↑", "amber", null],
  ["G*", "green", null],
  ["A – slipping", "amber", "in-progress"],
  ["R: overdue", "red", "in-progress"],
  ["B – complete", "blue", "complete"],
  ["Y", "amber", null],
  ["Y.", "amber", null],
  ["Yes", null, "complete"],
  [" G ", "green", null],
  ["A – see notes", "amber", null],
  ["🟢/🟠", "amber", null],
  ["Green to amber", "amber", null],
  ["Green and red", "red", null],
  ["Evidence seen – green", "green", null],
  ["Done? – Green", "green", null],
  ["Red because two posts are vacant", "red", null],
  ["Green, evidence seen", "green", null],
  ["Remains amber", "amber", null],
  ["Amber ▲", "amber", null],
  ["Amber/Green", "amber", null],
  ["Red → Amber", "red", null],
  ["Green\nPolicy in place", "green", null],
  ["🔴", "red", null],
  ["🟠", "amber", null],
  ["🟡", "amber", null],
  ["🟢 On track", "green", "in-progress"],
  ["🔵", "blue", "complete"],
  ["⚪", "grey", null],
  ["❤️", "red", null],
])("%j is %s, state %s", (text, colour, state) => {
  expect(classifyRagText(text)).toMatchObject({ colour, state });
});

test.each([
  ["Y", false],
  ["G – on track", false],
  ["A – slipping", true],
  ["Amber (on hold)", true],
])("%j tells of a delay: %s", (text, delayed) => {
  expect(classifyRagText(text)?.delayed).toBe(delayed);
});

test.each([
  "Green Lane surgery",
  "Blue Light service",
  "Amber Ashdale to chase",
  "Amber Ashdale, to chase",
  "A letter was sent",
  "Red, Amber, Green",
  "Red/Amber/Green",
  "White",
  "Go",
  "C",
  "",
])("%j names no colour", (text) => {
  expect(classifyRagText(text)?.colour ?? null).toBeNull();
});

test("in a status column a colour is told by a mark, not by a comma or a letter before words", () => {
  expect(classifyStatusText("Red (no reply from agency)")?.colour).toBe("red");
  expect(classifyStatusText("🟢 On track")?.colour).toBe("green");
  expect(classifyStatusText("Amber, Ashdale Council, to chase")).toBeNull();
  expect(classifyStatusText("A – see notes")).toBeNull();
});
