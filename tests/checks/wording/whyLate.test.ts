/** What says why an action is late, or when it is now to be, and what only tells how far it came. As at 31 March 2018. */
import { saysWhyLate } from "../../../src/checks/wording/whyLate";
import { AS_AT } from "../../support/plans";

const saysWhy = (text: string): boolean => saysWhyLate(text, AS_AT);

describe("what stands in the way", () => {
  test.each([
    "Held up by sickness in the team",
    "Dip sample held up by sickness in the team.",
    "Put back because the police review is not out yet",
    "Awaiting the council",
    "Awaiting legal advice",
    "No funding",
    "Delayed: the trainer left",
    "The trainer left in May",
    "The post is vacant",
    "Waiting for the supplier to mend the form",
    "Depends on action 4",
    "Draft circulated. Legal have had it since January",
    "Draft circulated for comment",
    "Draft circulated, now with the lawyers",
    "Rota agreed, list with comms.",
    "Form is with the forms group",
    "Two of seven providers have not signed",
    "30 of 40 trained; the trainer is on leave",
    "Guide drafted, not yet agreed by health partners",
    "Spoke with the lead, who has no time before the summer",
    "Report drafted. Data quality problem with transferred logs.",
    "Schools asked for more time",
    "System supplier cannot add the form",
    "Needs a decision of the board",
    "The hospital wants an agreement first",
    "Concerns raised by the data officer",
    "Calls are made on most days; weekend cover is being recruited.",
    "Capacity",
    "Waiting for IT",
    // In words that nobody foresaw: something is said, and it is no step.
    "Drainage objection",
    "Badgers under the car park",
    "Half of the teams use the form",
  ])("%s", (text) => {
    expect(saysWhy(text)).toBe(true);
  });
});

describe("when it is now to be", () => {
  test.each([
    "New date of 30 June 2018 agreed by the board",
    "Now due in June",
    "Draft circulated; paper goes to the board in May",
    "Two of five sessions held; last is on 20 April.",
    "41 of 58 done, last two dates 5 and 12 April",
    "Biology moved over, physics by June",
    "Contract signed; starts in the new year",
    "Will be completed in May",
    "Training delivered to days, booked for nights in May",
  ])("%s", (text) => {
    expect(saysWhy(text)).toBe(true);
  });
});

describe("no more than a step, a promise for no day, or that it slipped", () => {
  test.each([
    "",
    "Draft circulated.",
    "Draft circulated to all partners on 4 January",
    "Spoke with the lead, she will send the figures.",
    "She will send the figures",
    "Slipped again",
    "Slipped",
    "Slipped again. Draft circulated.",
    "Meeting held in January",
    "Met with housing and health",
    "Letter sent",
    "Emailed all practices",
    "Two of six run",
    "30 of 40 staff trained",
    "19 of 24 trained.",
    "To date 40 staff were trained",
    "Progressing well; 30 of 40 staff trained",
    "Form being designed",
    "Specification drafted, group set up",
    "12/02/2018: draft circulated",
    "Update 12/02/2018 – draft circulated to partners",
    "Extension requested",
    "No update",
    "Chased. Draft circulated.",
    "First module drafted",
    "The form is being rewritten",
    "Had a chat with the new head",
    "Ongoing conversations with health",
    "Consulted with staff",
    "Carried forward",
    "Will update at the meeting",
    "Expected in March 2017",
    "Aim: every team has the form",
  ])("%j", (text) => {
    expect(saysWhy(text)).toBe(false);
  });
});

test("a long story is taken to say why", () => {
  expect(saysWhy("Draft circulated to the partners of the county. ".repeat(12))).toBe(true);
});
