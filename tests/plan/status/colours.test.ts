/** Colours that owners type, alone or beside a state. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";

describe("colours", () => {
  test.each([
    ["Red", "red"],
    ["AMBER", "amber"],
    ["green", "green"],
    ["Grey", "grey"],
    ["Gray", "grey"],
    ["Yellow", "amber"],
    ["Orange", "amber"],
    ["R", "red"],
    ["A", "amber"],
    ["g", "green"],
    ["(G)", "green"],
    ["RAG: Green", "green"],
    ["RAG: A", "amber"],
    ["RAG rating – Red", "red"],
    ["Amber rated", "amber"],
    ["Light green", "green"],
    ["Amber/Green", "amber"],
    ["Green/Amber", "amber"],
    ["Red/Amber", "red"],
    ["A/G", "amber"],
    ["Green: evidence seen", "green"],
  ])("%j is %s, and says nothing of the state", (text, colour) => {
    expect(classifyStatusText(text)).toEqual({ state: null, delayed: false, colour });
  });

  test.each(["Blue", "blue.", "B", "BRAG: B", "Dark blue"])("%j is also complete", (text) => {
    expect(classifyStatusText(text)).toEqual({ state: "complete", delayed: false, colour: "blue" });
  });

  test.each([
    ["Green – on track", "green", "in-progress"],
    ["Green (on track)", "green", "in-progress"],
    ["Green on track", "green", "in-progress"],
    ["On track (green)", "green", "in-progress"],
    ["Green\nOn track", "green", "in-progress"],
    ["On track\nGreen", "green", "in-progress"],
    ["Blue (complete)", "blue", "complete"],
    ["Blue - Complete", "blue", "complete"],
    ["Complete (blue)", "blue", "complete"],
    ["Complete – Green", "green", "complete"],
    ["Red - overdue", "red", "in-progress"],
    ["Amber: partially complete", "amber", "in-progress"],
    ["Blue – in progress", "blue", "in-progress"],
    ["Grey – superseded", "grey", "withdrawn"],
  ])("%j is %s and %s", (text, colour, state) => {
    expect(classifyStatusText(text)).toMatchObject({ colour, state });
  });

  test.each([
    "Green Lane surgery to respond",
    "Green Lane – surgery to respond",
    "Ashdale surgery – green",
    "Amber Ashdale to chase",
    "Redrafted",
    "Evergreen",
    "Reduced",
    "Red/Amber/Green",
    "R/A/G",
  ])("%j records no colour", (text) => {
    expect(classifyStatusText(text)?.colour ?? null).toBeNull();
  });
});
