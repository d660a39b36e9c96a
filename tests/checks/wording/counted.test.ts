import { counted } from "../../../src/checks/wording/counted";

test("one is in the singular, all else in the plural", () => {
  expect([0, 1, 2].map((count) => counted(count, "date", "dates"))).toEqual(["0 dates", "1 date", "2 dates"]);
});
