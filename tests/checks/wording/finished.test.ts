import { findFinished, findPractice } from "../../../src/checks/wording/finished";

const readsAsDone = (text: string): boolean => findFinished(text, "in any way") !== null;
const saysDoneOutright = (text: string): boolean => findFinished(text, "outright") !== null;

describe("texts that read as done", () => {
  test.each([
    "Completed",
    "Completed 4 May 2017: the form was amended",
    "Staff are trained and able to support people in safety planning and support plans",
    "The workshops were delivered as planned",
    "Action closed",
    "Complete",
    "Complete – March 2018",
    "Complete and in use",
    "This has been included in the domestic abuse policy",
    "The new pathway has now been fully implemented",
    "All front-line staff have been trained",
    "The leaflet was translated and was distributed to every surgery",
    "The referral form is now in place",
    "A named lead is in place at each site",
    "The shared protocol is in use",
    "Domestic abuse is now part of the induction of all staff",
    "It is now incorporated in the checklist",
    "Induction now includes a module on coercion",
    "The trust has appointed a specialist nurse",
    "The council has since adopted the standards",
    "All social workers are trained to the agreed standard",
    "Posters are displayed and leaflets are available in each surgery",
    "Officers have direct access to the register",
    "Policy amended and staff briefed. New form issued.",
    "Case system installed, staff training completed (May 2017)",
    "Audits show improved recording of risk",
    "Dip samples demonstrate compliance with the policy",
    "Survey of staff showed a marked increase in confidence",
    "The improvements have been sustained",
    "All 22 trained in April",
    "Handsets bought, training 100 % done",
    "The six mentors were trained in May",
    "Each of the two leaflets has been published",
    "The 22 officers were trained in April",
    "4 May: policy revised",
    "Two data sets are now in use",
    "The course has also been widely shared",
    "The form was then amended",
    "Staff were each briefed",
    "To raise awareness among staff. Policy amended.",
    "To raise awareness among staff;\nPolicy amended.",
    "Form issued; nothing outstanding",
    "Form issued; nothing is outstanding",
    // Words of work that goes on, said of something else.
    "Policy amended; sessions are being held.",
    "Policies updated and include the new form",
    "Policy amended. Staff will know whom to call.",
    "Staff trained; they can be reached at any time",
    "Policy amended, under the new act.",
    "Policy amended in the same way.",
    "Form amended; it remains short.",
    "Form amended and working well.",
    "Policy updated; it is still short.",
    "Policy amended. Risks are easier to discuss.",
    "Leaflet updated; sessions continue.",
    "Form amended, not shortened.",
    "Policy updated. It starts with risk.",
    "Policy updated; those who live in refuges know it",
    "Policy updated. It goes further.",
    "Policy amended, not sent by post",
    "Policy amended. Short but clear.",
    "Form updated. Sessions fill quickly.",
    "Form updated. It is set in large type.",
    "Form updated. The work is done.",
    "Form updated. Some like it.",
    "Being drafted.\nUpdate May 2017: the protocol has been published and is in use",
  ])("%s", (text) => {
    expect(readsAsDone(text)).toBe(true);
  });
});

describe("look-alikes: work that is planned, goes on, or is denied", () => {
  test.each([
    "",
    "Staff will be trained by June",
    "To be completed by the training team",
    "Training has not been delivered",
    "Not yet in place",
    "The protocol is not in place",
    "System procured and being rolled out to teams",
    "The course has been commissioned and will start in June",
    "A first draft has been produced; comments awaited",
    "The policy has been amended and is awaiting ratification",
    "Training has been delivered to two of five teams; work is ongoing with the rest",
    "The audit has been completed but further work is needed",
    "Partially implemented",
    "Almost all staff have been trained",
    "Completed / ongoing",
    "Complete the audit of cases from each team",
    "Once the form has been agreed it goes to all teams",
    "To ensure that all checks have been completed",
    "The action should be completed when the system is live",
    "The panel discussed the recommendation",
    "Letter sent to the regional group asking for its view",
    "Teams work closely with the police",
    "The group meets every quarter",
    "Partners have agreed to adopt the standards",
    "The trust plans to include this in its policy, which was updated in May",
    "The pilot was completed and is under review",
    "A first workshop has been delivered and two more are planned",
    "The lead has been appointed; the plan is to recruit two more",
    "Two workers are now required to leave the rota",
    "The form is now being tested",
    "Workshop delivered. Another is planned.",
    "Policy amended; the trust intends a second.",
    "Forms issued. Scoping of the rest.",
    "Form issued. Not everyone agrees and a second is underway",
    // Words of completion, said of something else.
    "Action for the duty teams",
    "The form had been amended before the death",
    "Teams have a good grasp of the form",
    "Officers received the leaflet by post",
    "The board was told of the delay",
    "The form in use differs between sites",
    "The duty teams now want a form",
    "Staff want easy access to the register",
    "Two forms rolled into one",
    "The pilot was called off.",
    "A letter signed by the chair asks for figures",
    "The map shows fewer surgeries than in 2016",
    "22 trained in April",
    "22 staff trained in April",
    "22 of 60 trained",
    "Two rounds held, 118 of 190 people trained",
    "Log kept and done by nine of eleven teams",
    "1,150 done by the end of March",
    "Six mentors trained",
    "Handsets bought, training 60 % done",
    "All but three teams trained",
    "Mentors trained; the course starts in January",
    "Leaflets delivered, two surgeries have not replied",
    "Form sent out. 11 teams briefed.",
    "Tool chosen. Community staff trained, hospital dates set.",
    "Tool circulated. Dates are booked for the other sites",
    "Policy revised. Workshop booked for the autumn",
    "Published policies are looked at by the panel",
    "The protocol has been published and is in use\nUpdate May 2017: withdrawn after legal advice, new text being written",
  ])("%s", (text) => {
    expect(readsAsDone(text)).toBe(false);
  });
});

describe("where work in progress is recorded, only plain words of completion count", () => {
  test.each([
    "Completed",
    "Completed. All teams have the form.",
    "The action has been completed",
    "All actions complete",
    "Fully implemented in May",
    "The form is now fully embedded",
  ])("done: %s", (text) => {
    expect(saysDoneOutright(text)).toBe(true);
  });

  test.each([
    "Training has been delivered to the first two teams",
    "The policy has been amended",
    "A lead was appointed in May",
    "Audits show improved recording of risk",
    "Phase one of the action has been completed",
    "The action will be completed in June",
    "The recommendation has not been implemented",
    "Complete the audit of cases from each team",
    "Completed / ongoing",
    "Two teams completed the form",
    "Action for the duty teams",
    "The form is now with the printer",
  ])("part of the story: %s", (text) => {
    expect(saysDoneOutright(text)).toBe(false);
  });
});

describe("a clause is judged by its subject", () => {
  test.each([
    "Update 10/03/2025: Completed and closed",
    "Update 10/03: Completed and closed",
    "10/03/2025 – completed",
    "Update 10/03/2025 Completed and closed.",
    "Form drafted in May. Closed June 2025.",
    "Mar 2025: completed and closed\nJun 2025: no update",
    "Done",
  ])("the action: %s", (text) => {
    expect(readsAsDone(text)).toBe(true);
    expect(saysDoneOutright(text)).toBe(true);
  });

  test.each(["Delivered training to all twelve teams", "Implemented the new form in each team's system in May"])(
    "the action, with what was done: %s",
    (text) => {
      expect(readsAsDone(text)).toBe(!text.includes(" each "));
      expect(saysDoneOutright(text)).toBe(false);
    },
  );

  test.each([
    "Completed risk assessments are sampled each month",
    "Closed cases are looked at by the panel",
    "Update 10/03/2025: completed forms are returned to the panel",
    "Completed forms sampled monthly",
    "Delivered sessions are evaluated by the group",
    "To have a form that is completed and closed",
    "Aim: completed by the autumn",
    "The target is that the form is now in place at every site",
  ])("a thing that others do, or an aim: %s", (text) => {
    expect(readsAsDone(text)).toBe(false);
    expect(saysDoneOutright(text)).toBe(false);
  });
});

describe("in place since a named day", () => {
  test.each([
    "A second desk is now in place as of 3 March 2025. Its procedures are being developed.",
    "A second desk is now in place as of 3 March 2025. Training on it is being developed.",
    "The desk is live since May 2025. Training will be embedded over the coming months.",
  ])("whatever goes on beside it: %s", (text) => {
    expect(readsAsDone(text)).toBe(true);
    expect(saysDoneOutright(text)).toBe(false);
  });
  test.each([
    "The desk is now in place as of 3 March 2025. It is being reviewed.",
    "The desk is now in place as of 3 March 2025 and a second is being developed",
    "The desk is now in place. Its procedures are being developed.",
    "The desk will be in place from 3 March 2025. Its procedures are being developed.",
  ])("not where the thing itself goes on, nor without a day: %s", (text) => {
    expect(readsAsDone(text)).toBe(false);
  });
});

describe("an outcome that tells a practice as it now is", () => {
  test.each([
    "Duty teams work closely with the housing service",
    "Specialist advocates are present in court and meet every client",
    "All midwives routinely ask about safety at home",
    "School nurses attend the weekly meeting",
  ])("%s", (text) => {
    expect(findPractice(text)).not.toBeNull();
  });
  test.each([
    "",
    "Duty teams to work closely with the housing service",
    "Duty teams will work closely with the housing service",
    "Staff provide a consistent response",
    "Staff are confident to ask",
    "To have advocates present in court: advocates are present at every hearing",
    "Managers ensure that teams record the risk",
    "Duty teams meet, and a protocol is being drafted",
    "Survivors feel heard",
    "The panel discussed how services work",
    "Work with staff teams",
    "The new forms work well",
    "How services work was discussed",
    "Staff provide support consistently",
  ])("not a wish, a plan or work that goes on: %s", (text) => {
    expect(findPractice(text)).toBeNull();
  });
});

test("the words that say so are pointed to, in the latest entry", () => {
  const text = "Jan 2017: has been drafted\nMay 2017: the protocol has been published";
  const found = findFinished(text, "in any way");
  expect(found === null ? null : text.slice(found.index, found.index + found.length)).toBe("has been published");
});
