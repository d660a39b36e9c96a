/** What somebody does to a plan while the add-in changes it. */
import { RATING_HEADING } from "../../../src/plan/ownColumns";
import { RATING_PLACES, type EditedPlan } from "./editedPlan";

export interface PlanEditor {
  readonly does: string;
  /** Tried also where Excel's answer is lost at the same moment. */
  readonly isConfusing?: true;
  readonly act: (plan: EditedPlan) => void;
}

const rowAbove = (plan: EditedPlan, ref: string): void => {
  const place = plan.place(`${ref}/Ref`);
  if (place !== null) plan.shift({ kind: "insert", axis: "row", at: place.row });
};

/** A heading's column. */
const columnBefore = (plan: EditedPlan, heading: string): void => {
  const place = plan.place(`Ref/${heading}`);
  if (place !== null) plan.shift({ kind: "insert", axis: "column", at: place.column });
};

export const PLAN_EDITORS: readonly PlanEditor[] = [
  { does: "adds a sheet", act: (plan) => plan.add("Somebody's") },
  { does: "renames the plan", act: (plan) => plan.rename("Plan for Ashdale") },
  { does: "deletes the plan", act: ({ book, sheet }) => book.deleteSheet(sheet) },
  { does: "protects the plan", act: ({ sheet }) => void Object.assign(sheet.contents, { isProtected: true }) },
  {
    does: "protects the workbook's structure",
    act: ({ book }) => void Object.assign(book.origin, { isProtected: true }),
  },
  { does: "types into a cell that is written", isConfusing: true, act: (plan) => plan.typeInto("1/Status", "Paused") },
  { does: "types a formula there", act: (plan) => plan.typeInto("1/Status", '="Paused"') },
  { does: "types just what is written there", act: (plan) => plan.typeInto("1/Status", plan.written) },
  { does: "types into a blank cell that is written", act: (plan) => plan.typeInto("3/Outcome", "Told by letter") },
  { does: "types into another cell of the row", act: (plan) => plan.typeInto("3/Action", "Tell all partners") },
  { does: "types into another row", act: (plan) => plan.typeInto("2/Outcome", "Sent twice") },
  { does: "types where ratings are written", act: (plan) => typeBeside(plan, "Mine") },
  { does: "inserts a row above the plan", act: (plan) => rowAbove(plan, "Ref") },
  { does: "inserts a row within it", isConfusing: true, act: (plan) => rowAbove(plan, "3") },
  { does: "deletes the row of another action", act: (plan) => plan.deleteRow("2") },
  { does: "deletes the row of an action that is written", act: (plan) => plan.deleteRow("3") },
  { does: "sorts the plan", act: (plan) => plan.sort() },
  { does: "inserts a column within it", act: (plan) => columnBefore(plan, "Outcome") },
  { does: "inserts a column before the ratings", act: insertBeforeRatings },
];

/** In the row of ref 2, in the column of the ratings. */
function typeBeside(plan: EditedPlan, text: string): void {
  const place = plan.place("2/Ref");
  if (place === null) return;
  const column = plan.place(`Ref/${RATING_HEADING}`)?.column ?? RATING_PLACES.rag;
  plan.typeBeside({ row: place.row, column }, text);
}

function insertBeforeRatings(plan: EditedPlan): void {
  if (plan.isThere) plan.shift({ kind: "insert", axis: "column", at: RATING_PLACES.rag });
}
