/** Texts that tell somebody to do something, and the column of a table that holds them. */
import type { CellValue } from "../../../src/plan/cells";
import { columnOfOrders, isOrder } from "../../../src/plan/columns/orders";

test.each([
  ...["Train all volunteers", "To check references", "Please send the form", "We will visit each home"],
  ...["And write to the families", "Organize a drill", "Finalise the rota"],
  ...["(a) Write the policy", "(iv) Brief the staff", "2. Train the clerks", "1.3) Audit the files", "b. Update rota"],
  ...["Roll-out the course", "Set 3 targets", "Train the staff of each ward"],
])("%j is an order", (text) => {
  expect(isOrder(text)).toBe(true);
});

test.each([
  ...["Training of volunteers", "Review of policies", "Visit by the nurse", "Report made to the school"],
  ...["Audit was late", "Plan is in place", "Train", "Police", "", "Q3 review meeting", "Lessons: train staff"],
  ...["The clerk will train staff"],
])("%j is none", (text) => {
  expect(isOrder(text)).toBe(false);
});

/** Columns as rows of a table; the shorter ones end in blank cells. */
function tableOf(...columns: readonly (readonly CellValue[])[]): CellValue[][] {
  const height = Math.max(...columns.map((cells) => cells.length));
  return Array.from({ length: height }, (_, at) => columns.map((cells) => cells[at] ?? ""));
}

const ORDERS = ["Train all staff", "Write a protocol", "Publish the guide", "Audit the files"];
const THINGS = ["Front desk", "Protocol", "Guide", "Files"];

test.each<[what: string, columns: readonly (readonly CellValue[])[], column: number | null]>([
  ["one column of them", [THINGS, ORDERS], 1],
  ["none", [THINGS, THINGS], null],
  ["one order alone", [THINGS, ["Train all staff"]], null],
  ["the same order on every row", [THINGS, ORDERS.map(() => "Train all staff")], null],
  ["two, and blank cells", [THINGS, ["Train all staff", "", "Write a protocol", ""]], 1],
  ["three of five texts", [[...ORDERS.slice(0, 3), "Front desk", "Files"]], 0],
  ["two of four texts", [[...ORDERS.slice(0, 2), "Front desk", "Files"]], null],
  ["of two columns the one with more of them", [ORDERS.slice(0, 3), ORDERS, ORDERS.slice(0, 2)], 1],
  ["of two with as many the first", [THINGS, ORDERS, [...ORDERS].reverse()], 1],
])("the column of orders: %s", (_, columns, column) => {
  expect(columnOfOrders(tableOf(...columns), columns.length)).toBe(column);
});
