import { newDateSaid } from "../../../src/checks/wording/newDateSaid";

const AS_AT = "2026-03-10";

describe("a new date that is agreed, or told as it is", () => {
  test.each([
    ["New date 31 May 2026", "31 May 2026", "2026-05-31"],
    ["Extension to 31 May 2026 requested and agreed", "31 May 2026", "2026-05-31"],
    ["New date of 30/06/2026 agreed by the board", "30/06/2026", "2026-06-30"],
    ["The board agreed an extension to June 2026", "June 2026", "2026-06-30"],
    ["Extension until 31 May 2026 granted.", "31 May 2026", "2026-05-31"],
    ["Extension to 30.06.26 approved at the meeting of 4 March", "30.06.26", "2026-06-30"],
    ["The trainer left. Re-dated to 31 July 2026.", "31 July 2026", "2026-07-31"],
    ["Launch put back to September 2026", "September 2026", "2026-09-30"],
    ["Extended by the chair until 1 June", "1 June", "2026-06-01"],
    ["Revised target date 31 May 2026 confirmed", "31 May 2026", "2026-05-31"],
    ["Jan 2026: drafted\nMar 2026: new deadline of 1 June 2026 agreed", "1 June 2026", "2026-06-01"],
  ])("%s", (text, words, date) => {
    expect(newDateSaid(text, AS_AT)).toEqual({ isAskedFor: false, words, date });
  });
});

describe("a new date that is asked for", () => {
  test.each([
    ["Extension to 31 March requested", "31 March", "2026-03-31"],
    ["Extension to 28 February requested", "28 February", "2027-02-28"],
    ["We are seeking an extension until the end of June 2026", "the end of June 2026", "2026-06-30"],
    ["More time sought, to 30/09/2026", "30/09/2026", "2026-09-30"],
    ["New date of 30/06/2026 to be agreed by the board", "30/06/2026", "2026-06-30"],
    ["Extension to June 2026 awaiting approval", "June 2026", "2026-06-30"],
    ["Request for the training to be moved to 30 June 2026", "30 June 2026", "2026-06-30"],
  ])("%s", (text, words, date) => {
    expect(newDateSaid(text, AS_AT)).toEqual({ isAskedFor: true, words, date });
  });
});

describe("look-alikes: no date is named, it was refused, is over, or something else is extended", () => {
  test.each([
    "",
    "Extension requested",
    "A new date is needed",
    "New date to be agreed",
    "Extension to 31 May 2026 refused by the board",
    "An extension to 31 May 2026 was not agreed",
    "No new date agreed at the board of 4 May 2026",
    "New date of 30/01/2026 agreed by the board",
    "The meeting was moved to 3 February 2026",
    "The course was extended to 12 schools",
    "Training was extended to all teams in May 2026",
    "The family moved to Northmoor in June 2026",
    "Extension of the pilot agreed. Report due in May 2026",
    "Mar 2025: extension to 31 May 2026 requested\nMar 2026: drafted",
  ])("%s", (text) => {
    expect(newDateSaid(text, AS_AT)).toBeNull();
  });
});

test.each([
  "Delayed: the commissioner's post is vacant until January. A new date will be put to the Board on 8 December.",
  "First dip sample had to wait because the case system migration was put back to October.",
])("a board's day, and the date of another thing, are no new date of the action: %s", (text) => {
  expect(newDateSaid(text, "2026-11-20")).toBeNull();
});
