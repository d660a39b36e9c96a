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

describe("a step on the way, and what stands in it", () => {
  test.each([
    ...[
      "because the trainer left",
      "due to the strike",
      "owing to snow",
      "unless the board pays",
      "until the audit ends",
      "depends on the council",
    ],
    ...[
      "subject to the merger",
      "clashes with the move",
      "held over by the board",
      "postponed by the trust",
      "deferred by the panel",
    ],
    ...[
      "paused by the chair",
      "blocked by the firewall",
      "frozen by finance",
      "cancelled by the venue",
      "suspended by the trust",
    ],
    ...[
      "escalated to the chief officer",
      "nobody answers",
      "nothing heard",
      "without a lead",
      "lacks a sponsor",
      "shortage of nurses",
    ],
    ...[
      "insufficient cover",
      "too few trainers",
      "unable to book a room",
      "difficult to find a day",
      "problem with the form",
      "fault in the system",
    ],
    ...[
      "broken link",
      "failed its test",
      "error in the report",
      "the lead is absent",
      "sickness in the team",
      "maternity cover",
      "vacancy in the team",
    ],
    ...[
      "the lead has retired",
      "staffing",
      "new manager",
      "handover to the next lead",
      "capacity of the team",
      "workload",
      "restructure of the trust",
    ],
    ...[
      "funding ends",
      "budget cut",
      "costs have risen",
      "supplier is late",
      "solicitors have it",
      "inquest opens first",
      "purdah",
      "objection of a union",
    ],
    ...[
      "needs a sponsor",
      "requires a licence",
      "outstanding fee",
      "but the room is shut",
      "however few came",
      "refused by one agency",
      "disputed by two",
    ],
    ...[
      "weather",
      "floods",
      "holidays",
      "asbestos in the roof",
      "priorities changed",
      "more complex",
      "longer than thought",
      "sent back by legal",
    ],
    ...["with the board for approval", "now with the lawyers", "for comment"],
  ])("“Draft circulated; %s” says what", (reason) => {
    expect(saysWhy(`Draft circulated; ${reason}`)).toBe(true);
  });

  test.each(
    (
      "added adopted agreed amended appointed arranged attended audited bought briefed built checked chosen circulated collected commissioned compiled " +
      "consulted contacted created delivered designed developed discussed distributed drafted emailed established explained explored formed forwarded " +
      "gathered held identified interviewed introduced invited issued launched mapped nominated noted ordered phoned piloted prepared presented printed " +
      "produced published purchased recruited reminded reported requested reviewed revised sampled scoped selected shared shortlisted signed started " +
      "submitted surveyed tested trained translated updated uploaded visited written"
    ).split(" "),
  )("“Form was %s” tells a step, and no reason", (step) => {
    expect(saysWhy(`Form was ${step}`)).toBe(false);
  });

  test.each([
    ...[
      "She'll send the figures",
      "They will ring the school",
      "Lead to ring the school",
      "We’ll write to the trust",
      "Will ask the team",
    ],
    ...[
      "Form being designed",
      "Still drafting",
      "Preparing a paper",
      "Discussions with schools",
      "3 of 8 trained",
      "Three of eight",
      "Slipped again",
    ],
    ...["Update due in May", "Chased, reply due in May", "Paper went to the board in February 2018"],
    ...["Draft circulated: report prepared", "Draft circulated – report prepared"],
  ])("%j gives none", (text) => {
    expect(saysWhy(text)).toBe(false);
  });

  test.each([
    ...[
      "Goes to the board in May 2018",
      "Paper goes to the board 12/04/2018",
      "Paper written; last session is on 20 April",
      "Meets again next month",
    ],
    ...["Draft circulated: legal have it", "Rest due in the new year", "Booked for Easter"],
  ])("%j does", (text) => {
    expect(saysWhy(text)).toBe(true);
  });
});

describe("a month with its year, that is over or to come", () => {
  test.each([
    ...["Form drafted; due in April 2018", "Form drafted; due in December 2018", "Form drafted; due in January 2019"],
    ...[
      "Form drafted; booked for 12/04/2018",
      "Form drafted; booked for 12.04.18",
      "Form drafted, with Priya",
      "Badgers: form drafted",
    ],
  ])("%j says when, or who has it", (text) => {
    expect(saysWhy(text)).toBe(true);
  });
  test.each([
    ...[
      "Form drafted; due in January 2018",
      "Form drafted; due in February 2018",
      "Form drafted; due in December 2017",
    ],
    ...["Form drafted; booked for 12/02/2018", "Form drafted; booked for 12.02.18"],
  ])("%j does not", (text) => {
    expect(saysWhy(text)).toBe(false);
  });
});
