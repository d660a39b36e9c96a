/** A status text in clauses: what ends one, and what stands before and after its words. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";
import { clausesOf } from "../../../src/plan/status/clauses";

test.each([
  ["Completed.\n\nOngoing", ["completed", "ongoing"]],
  ["Completed; ; closed", ["completed", "closed"]],
  ["Closed 12.05.2016. Audit done", ["closed 12.05.2016", "audit done"]],
  ["Delivery status: On  hold …", ["on hold …"]],
  ["RAG rating – Green!", ["green"]],
  ["Updated 12/05/2016: closed", ["closed"]],
  ["As at 3rd May 2016 – paused", ["paused"]],
  ["2) Complete", ["complete"]],
  ["Status complete", ["status complete"]],
  ["12 schools visited", ["12 schools visited"]],
  [" . ", []],
  ["", []],
])("%j", (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});

test("the state is said at the beginning of a long report", () => {
  const report = `Completed.\n${"All wards were visited in turn. ".repeat(30)}\nOngoing`;
  expect(classifyStatusText(report)).toMatchObject({ state: "complete" });
});
