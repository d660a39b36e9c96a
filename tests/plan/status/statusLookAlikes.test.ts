/** Status texts that say nothing of the state, and what holds for every text. */
import fc from "fast-check";
import { STATES } from "../../../src/plan/model";
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";

describe("says nothing", () => {
  test.each([
    ...[
      "",
      " ",
      "-",
      "–",
      ".",
      "1",
      "2",
      "3",
      "4",
      "No",
      "N",
      "FALSE",
      "x",
      "X",
      "✗",
      "✘",
      "☐",
      "TBC",
      "?",
      "Complete?",
    ],
    ...["See above", "See progress column", "Refer to recommendation 3", "Yes/No", "Y/N", "Open/Closed", "Completion"],
    ...[
      "Not started / In progress / Complete",
      "Status",
      "Accepted",
      "100% of staff to be told",
      "Implementation group",
    ],
    ...[
      "The closed session of the board will discuss",
      "March 2016",
      "31/03/2016",
      "Delivery plan",
      "Undone",
      "Confirm complete",
      "No progress",
      "Resolved not to proceed",
      "New",
      "Agreed",
      "Completed risk assessments are sampled",
      "Completed audit of all files",
      "Met with the police on 3 May",
      "See completion report",
      "Completion – see notes",
      "Done? – see notes",
      "Completed? The lead is not sure",
      "CNFA",
      "Verbal update",
      "Training delivered to most staff?",
    ],
  ])("%j", (text) => {
    expect(classifyStatusText(text)).toBeNull();
  });
});

test("case, spaces and kinds of dashes change nothing", () => {
  const texts = fc.constantFrom(
    "Closed – superseded",
    "Green – on track",
    "Not  complete",
    "90% complete",
    "Completed /Ongoing",
    "On hold",
  );
  const dashes = fc.constantFrom("-", "–", "—", "‑");
  fc.assert(
    fc.property(texts, dashes, fc.boolean(), (text, dash, upper) => {
      const varied = `  ${text.replace("–", dash).replace(/ /g, "\u00a0 ")}\n`;
      expect(classifyStatusText(upper ? varied.toUpperCase() : varied)).toEqual(classifyStatusText(text));
    }),
  );
});

test("any text is read without an error", () => {
  const words = fc.constantFrom(
    ..."complete not to be started on track 90 % ongoing / - ( ) red green closed and \n ; . yes been".split(" "),
  );
  const anyText = fc.oneof(
    fc.string({ maxLength: 5000, unit: "grapheme" }),
    fc.array(words, { maxLength: 1000 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const state = classifyStatusText(text)?.state ?? null;
      expect(state === null || STATES.includes(state)).toBe(true);
    }),
  );
});
