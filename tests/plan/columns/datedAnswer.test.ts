/** Columns that ask whether an action is done and are answered by days: when they say that it was completed, and when not. */
import type { CellValue } from "../../../src/plan/cells";
import { settleDatedAnswer } from "../../../src/plan/columns/datedAnswer";
import type { Field } from "../../../src/plan/model";
import { columnOf } from "./support/column";

const AS_AT = "2025-06-30";
const ANSWERS = ["12/05/2025", "no", "10/04/2025", "no"];

/** Which column is the day of completion, and what else is mapped, where the answers stand in the second. */
function settled(fields: readonly Field[], answers: readonly CellValue[]) {
  const mapping = new Map<Field, number>([["action", 0], ...fields.map((field) => [field, 1] as const)]);
  const columns = [
    columnOf(
      "Action",
      answers.map((_, at) => `Train team ${at}`),
    ),
    columnOf("Closed?", answers),
  ];
  const column = settleDatedAnswer(
    mapping,
    columns,
    answers.map((answer) => ["", answer]),
    AS_AT,
  );
  return { column, fields: [...mapping].filter(([, at]) => at === 1).map(([field]) => field) };
}

test.each<[field: Field, answers: readonly CellValue[]]>([
  ["status", ANSWERS],
  ["status", ["12/05/2025", "no"]],
  ["status", ["12/05/2025", "10/04/2025"]],
  ["status", ["12/05/2025", "no", "TBC", "Ongoing"]],
  ["verified", ANSWERS],
  ["verified", ["12/05/2025", "", "10/04/2025", "30/06/2025"]],
  // To come, but no sign-off.
  ["status", ["12/05/2026", "no"]],
])("a column for %s that is answered by %j says when each was completed", (field, answers) => {
  expect(settled([field], answers)).toEqual({ column: 1, fields: ["completed"] });
});

test.each<[fields: readonly Field[], answers: readonly CellValue[]]>([
  [["status", "completed"], ANSWERS],
  [["evidence"], ANSWERS],
  [["rag"], ANSWERS],
  [["status"], ["12/05/2025"]],
  [["status"], ["no", "no", "no", "yes", "no", "12/05/2025"]],
  [["status"], ["12/05/2025", "no", "see the notes of the meeting in May", "no"]],
  // Days to come are meetings.
  [["verified"], ["12/05/2025", "10/07/2025"]],
  // The status says it already.
  [["verified", "rag"], ANSWERS],
])("a column for %j that is answered by %j stays what it is", (fields, answers) => {
  expect(settled(fields, answers)).toEqual({ column: null, fields });
});
