/**
 * Headings in sentences, questions and idioms, as forms, notices and action logs have them: for each field those that name it,
 * and look-alikes that do not.
 */
import type { Field } from "../../../src/plan/model";
import { fieldOf, names } from "./support/fieldOf";

const TABLE: Partial<Record<Field, readonly [are: readonly string[], areNot: readonly string[]]>> = {
  recommendation: [
    [
      ...["Finding and risk", "Findings & implications", "Weakness / potential impact", "Issue/root cause"],
      ...["Observation and associated risks", "Gap and the key consequences", "Root causes", "Underlying cause"],
      ...["Contributory factor", "Must do / should do", "Must-dos, should-dos, could-dos", "Should do"],
      ...["What went wrong", "What needs attention", "What is not working", "What must improve"],
      ...["The panel recommends that", "Ofsted requires us to", "The coroner asks", "What the standard requires"],
      ...["Key line of enquiry", "Key lines of enquiry", "Rationale", "Why it matters", "Why this matters"],
      ...["Gap found in self-assessment", "Points raised by the internal auditor"],
      ...["Weakness identified during audit", "Change requested by the board", "What needs to be different"],
      ...["What must be different", "What needs to become different", "Findings points", "Main learning points"],
      ...["Lesson point", "Orders", "Directions given", "Determination made", "Direction"],
      ...["Regulation not being met", "Requirements which were not fully met", "National standard that was not met"],
      ...["Criterion not achieved", "Criteria unmet", "Expectations not complied with"],
      ...["How the standard was not met", "Where our duty is being breached"],
      ...["In what way this regulation has been breached", "How the service is falling short"],
      ...["Reviewer's suggestions", "Advice given", "Suggestion received", "What did our review find?"],
      ...["What do families want?", "What does the inspectorate require of us", "The inspectors found that"],
      ...["Ombudsman asked for", "Coroner asked us to", "The jury heard", "Area for improvement"],
      ...["Key areas of concern", "Points requiring further attention", "Point for focus", "To address"],
      ...["What do we want to achieve?", "What are you trying to achieve", "What were you told", "What was wrong"],
      ...["What the visitors saw", "What we learnt", "We heard", "You said", "Why"],
    ],
    [
      ...["Finding and risk owner", "The root cause was a lack of time", "We will tell families what we do"],
      ...["Dates identified by the panel", "Who recommended it in the report", "Progress found by the auditor"],
      ...["Priority identified by the board", "Cost of orders", "Orders received by post", "Advice line"],
      ...["What happened next", "What happened to the recommendation", "Date raised", "Actions raised by the panel"],
      ...["Where the standard was met", "What we saw when we returned", "What we found at our second visit"],
      ...["Update found by the auditor", "When raised by the panel", "Date the panel recommended"],
      ...["Progress the board asked for"],
    ],
  ],
  action: [
    [
      ...["Fix", "Agreed remedy", "The fixes", "Proposed cures", "What we all agreed", "What has been agreed"],
      ...["What was promised to do", "What you have decided on", "Decided", "Promises", "Our promise"],
      ...["Things still to do", "Jobs to do", "Work left to do", "What to do", "Control measures", "Further measure"],
      ...["Corrective measures", "Actions you are going to take", "Actions that the trust will take"],
      ...["Action which we need to take", "Key action points", "Action point", "Measure name", "Measures summary"],
      ...["Outcome and actions", "Priority / key action", "Theme & agreed actions required"],
      ...["Strategic aims and action", "Objective/action", "Risk and actions needed", "What actions will be taken"],
      ...["What further steps are needed", "What work must we do", "How we will deliver this"],
      ...["How will the trust address it", "How it is to be achieved", "How do we get there"],
      ...["How we plan to fix it", "Controls to be put in place", "Measures we will take", "Works required"],
      ...["Work being planned", "Improvement plan", "Our plans", "Plan", "Remediation plan for the service"],
      ...["Plans to resolve it", "To do", "To-do list", "Next steps", "Way forward", "Ways to improve"],
      ...["What's the plan", "What is our next step", "What the council would do"],
      ...["What the landlord told the ombudsman it would do", "What have the governors agreed to do"],
      ...["What did you decide we would do", "What the provider proposes", "What each partner plans to do"],
      ...["What the board will do", "What we will now do", "What you need to change", "What they are going to do"],
      ...["What needs to change", "What has to be done", "What needs to happen"],
      ...["What the government has committed to do", "What our partners have promised to do"],
      ...["The council has agreed to", "Cabinet resolved to", "Our provider intends to do", "What are we doing"],
      ...["What will you do about it", "What must we do", "What will be done", "What needs to be done"],
      ...["What should now happen", "How will we do it", "How are you going to achieve it", "How will this be done"],
      ...["So we will", "And we are going to", "You shall", "What", "What else", "How"],
    ],
    [
      ...["Fixed by the landlord", "What we agreed to pay for it", "Agreed date", "Things to do with the child"],
      ...["Cost of proposed measures", "Measure of progress", "Measure title date", "What is the plan date"],
      ...["How well we did", "Plan reference", "The plan was agreed in May", "To do by", "What we did"],
      ...["How we complied", "What we will see", "What you have told us", "What has been done", "What was done"],
      ...["How we will know", "How will we know it worked", "How will we measure it", "What good looks like"],
    ],
  ],
  leadOfficer: [
    [
      ...["Action lead", "Project leads", "Day to day lead", "Operational lead", "Job title", "Post title", "Roles"],
      ...["Job role"],
    ],
    ["Action leader board", "Type of individual", "Title"],
  ],
  leadAgency: [
    [
      ...["Which agency to respond", "Agencies for action", "Lead agency to implement", "Agency to lead"],
      ...["Addressed to", "Issued to", "Made to", "For"],
    ],
    ["Date issued to", "Agency response", "Made to order"],
  ],
  target: [
    [
      ...["Date by which", "The latest date by which it must be in place", "Deadline at which"],
      ...["Target for full completion", "Target of delivery", "Comply by", "You must comply by"],
      ...["To be complied with by", "The trust shall be finished by", "Work has to be completed by"],
      ...["Should be met by", "Finish by", "To be implemented by", "Date set by the regulator"],
      ...["Deadlines imposed in the notice", "Dates wanted by Ofsted", "Dates by when it will be completed"],
      ...["When the work will be finished", "When all actions should be in place"],
      ...["Date actions are to be delivered", "When it must be closed", "Needed by", "Repairs wanted by"],
      ...["Resolve by", "Rectify by", "Respond by", "Compl by", "Finalise by", "In place by", "Quarter due"],
      ...["Month for completion", "Term by which", "Week promised", "For delivery by", "To be completed in"],
      ...["Planned completion by", "Expected implementation during", "Done by", "To be closed by", "By date"],
      ...["By (date)", "By when", "How soon", "To", "By"],
    ],
    [
      ...["Target for completion rate, 2025", "Date set", "Done by whom", "When it was closed", "Standby", "Towards"],
      ...["By whom"],
    ],
  ],
  revised: [
    [
      ...["Now due", "Now expected by", "Now aiming for", "Updated deadline", "Second target date", "3rd due date"],
      ...["Replacement completion date", "Change of date", "Changed deadline", "Changes to the target dates"],
      ...["Where the board has extended", "If anything was rescheduled", "When the group re-scheduled"],
    ],
    ["Unchanged deadline", "Target date and its change", "Second update", "Now and then", "Further action"],
  ],
  completed: [
    [
      ...["When done", "Date closed", "When it was completed", "On completed", "Date actually finished"],
      ...["When complied", "Date rectified", "Month completed", "Quarter in which closed", "Year of completion"],
      ...["Week when actually delivered", "Term discharged", "Closed on", "Fulfilled on"],
      ...["Signed off and closed by the board on", "Resolved with the family on"],
    ],
    [
      ...["When", "When done by", "Completed by now", "Month", "Monthly report of completions"],
      ...["Met on the ward with the family"],
    ],
  ],
  status: [
    [
      ...["Has this been done", "Have all actions been completed?", "Is the action on track", "Was it achieved?"],
      ...["Are actions in place?", "On track", "Is it on target?", "Are we on course", "Off schedule"],
      ...["Follow-up result", "Auditor's opinion", "Review conclusions", "Inspectors' judgement"],
      ...["Follow up findings", "Results of the follow-up", "Outcome of testing", "Conclusion from visit"],
      ...["Fixed yet?", "Rectified", "Mended?", "Met / partly met / not met", "Fully achieved / not achieved"],
      ...["Complete/partially", "In place / not in place", "How far along are we", "How much of it is done"],
      ...["How advanced", "Are we on track", "How far has it got", "Is it done", "Is this complete?"],
      ...["Is the action closed"],
    ],
    ["Actions completed by", "Fixed penalty notice", "Tracks", "Audit results file", "Is it fair"],
  ],
  rag: [
    ["Red / amber / green", "Red, amber or green", "Red amber green", "Red, amber and green"],
    ["Green red amber", "Greenfield"],
  ],
  progress: [
    [
      ...["What we did", "What they have done", "Done so far", "Achieved already", "Delivered up to now"],
      ...["How we complied", "How it was met", "How this has been addressed", "How they have responded"],
      ...["Lead officer's commentary", "The school governors' feedback", "Service manager monthly update"],
      ...["Chair's narrative", "What we found when we visited", "What you saw on the second visit"],
      ...["What the auditor noted at follow-up", "Reason for RAG rating", "Notes on the current status"],
      ...["Explanation of delay", "Commentary to support score", "Rationale behind the overall rating"],
      ...["Update from the agency", "Comments by officer", "Monthly progress report from lead"],
      ...["News given by staff", "Latest information", "The story so far", "Key successes this quarter"],
      ...["Accomplishments since May", "What did we do", "What have they actually done", "Matters arising"],
      ...["What has been done", "What have we already done", "What was done", "Where are we", "Where things stand"],
      ...["Where it is", "What has happened", "We have", "And we are", "So we did", "Reported to"],
      ...["What was reported back to the board"],
    ],
    [
      ...["Date of update from the agency", "Latest date", "How we will comply", "Reason for the recommendation"],
      ...["Why we have it", "Where are the files"],
    ],
  ],
  outcome: [
    [
      ...["What is better", "What is now better for children", "So what", "So what?", "What is different"],
      ...["What's now different", "What difference has it made", "What impact", "What change"],
    ],
    ["So what will we do", "What should be different", "What difference will it make"],
  ],
  expectedOutcome: [
    [
      ...["The outcome we want", "Impact that we expect", "Difference you hope to make"],
      ...["Benefits the board intends", "Evidence required", "Evidence that will show it", "Evidence we need"],
      ...["Definition of done", "Exit criteria", "Conditions for closure", "Test of success"],
      ...["What difference will it make", "What impact should this have", "What change do we want"],
      ...["How will we know it has worked", "How would you measure it", "How do we show success"],
      ...["How will improvements be sustained?", "How will it be embedded?", "How are the improvements to be kept?"],
      ...["What will success look like", "What does good look like", "What would done look like?"],
      ...["What service users will notice", "What our tenants should see", "What will be different"],
      ...["What should be different"],
    ],
    ["Evidence", "Evidence of completion", "How good is it", "What was different", "What the outcome was"],
  ],
  evidence: [
    [
      ...["Evidence of completion", "Evidence to show it is done", "Evidence for closure", "Sources of assurance"],
      ...["Source of evidence", "What do we have to show for it", "What is there to prove it"],
      ...["Anything you have got to back it up", "How do we show it", "How could you prove this"],
    ],
    ["Evidence required", "Evidence that will be needed", "Source of the concern", "How do we show respect"],
  ],
  response: [
    [
      ...["Cabinet response", "The executive's decision", "Governors' response", "Force position"],
      ...["Chief officer answer", "Position on the recommendation", "Decision about findings", "Stance on finding"],
    ],
    ["Position on the ward", "Board response time", "Decision date"],
  ],
  section: [
    [
      ...["Source of recommendation", "Theme of the finding", "Origin of learning", "Category of the concern"],
      ...["Priority themes", "Lessons categories", "Report topic", "Name of review", "Name of the scheme", "Type"],
      ...["Types", "Inspection", "Report title", "Strategy area", "Core service", "Regulation", "Regulations"],
      ...["Audit", "Audit report", "Audit area"],
    ],
    [
      ...["Source of funding", "Type of cost", "Audit date", "Report by", "Plan to close", "Name of officer"],
      ...["Audit opinion"],
    ],
  ],
  milestones: [["Milestones", "Key milestone", "Interim milestones and outputs", "Main milestones / gates"], ["Miles"]],
  ref: [
    ["Line", "Line no.", "Row", "Entry number", "Seq", "S/N", "s / n", "Sequence no"],
    ["Line manager", "Entry date", "Online", "Row of houses"],
  ],
};

test.each(Object.entries(TABLE).flatMap(([field, [are]]) => are.map((heading) => [heading, field as Field] as const)))(
  "%j names the %s",
  (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  },
);

test.each(
  Object.entries(TABLE).flatMap(([field, [, areNot]]) => areNot.map((heading) => [heading, field as Field] as const)),
)("%j names no %s", (heading, field) => {
  expect(fieldOf(heading)).not.toBe(field);
});

/** What the cells decide: a person or a body, a word for how far it is or the news of it. */
const EITHER: readonly (readonly [fields: readonly Field[], headings: readonly string[]])[] = [
  [
    ["leadAgency", "leadOfficer"],
    [
      ...["Actions for", "Recommendation sits with", "Issues on", "Task with", "Item falls to"],
      ...["To be actioned by", "Led by", "Owned by", "Taken forward by", "Overseen by", "Carried out by"],
      ...["Who", "By who", "Whose", "Who is doing it", "Who will lead?"],
    ],
  ],
  [
    ["status", "progress"],
    [
      ...["How is it going?", "How are things going", "How are we doing?", "Where are we", "Where things stand"],
      ...["Task done", "Actions completed"],
    ],
  ],
  [["recommendation", "progress"], ["What happened"]],
  [["recommendation", "action"], ["What needs to improve"]],
  [
    ["target", "leadOfficer"],
    ["To be delivered by", "To be done by", "By"],
  ],
  [["progress", "revised"], ["Latest"]],
  [["action", "response"], ["Agreed"]],
];

test.each(EITHER.flatMap(([fields, headings]) => headings.map((heading) => [heading, fields] as const)))(
  "%j may be any of %j",
  (heading, fields) => {
    expect(fields.filter((field) => !names(heading, field))).toEqual([]);
  },
);

test.each(["To whom", "With whom"])("%j is a body, or a person", (heading) => {
  expect([names(heading, "leadAgency"), names(heading, "leadOfficer")]).toEqual([true, true]);
});

test.each(["Action holder", "Individual", "Individuals responsible"])("%j is a person", (heading) => {
  expect(fieldOf(heading)).toBe("leadOfficer");
});

test("what a recommendation rests on is no evidence of what came of it", () => {
  expect(fieldOf("Evidence base")).toBeNull();
});
