/** One or several, with the little words or without: headings that ask the same name the same field. */
import type { Field } from "../../../src/plan/model";
import { fieldOf, names } from "./support/fieldOf";

const SAME: Partial<Record<Field, readonly string[]>> = {
  recommendation: [
    ...["Issues and effects", "Problem and consequence", "Concern / implication", "Finding and the potential effects"],
    ...["Root cause", "Contributory factors", "Must-do", "Could dos", "Must do, could do", "What needs improving"],
    ...["The regulator advises us to", "Panel urges that", "What must become different", "Key finding points"],
    ...[
      "Direction",
      "Determinations",
      "Order",
      "Orders or recommendations",
      "Standards not met",
      "Requirement not met",
    ],
    ...["Expectation not met", "Regulations that are not complied with", "Criterion was not fully met"],
    ...[
      "How standards are not being met",
      "Where a duty has been breached",
      "Suggestions",
      "Advice",
      "Point of concern",
    ],
    ...[
      "Areas requiring development",
      "What does the board want",
      "What do tenants expect",
      "They told",
      "What we observed",
    ],
    ...[
      "Findings noted during the visit",
      "Change asked for",
      "What you aim to achieve",
      "What do you want to achieve",
    ],
    ...["Learning points", "Lessons points", "The auditors concluded", "The jury found that"],
  ],
  action: [
    ...[
      "Thing to do",
      "Job still to do",
      "Work to do",
      "The remedies",
      "Remedies",
      "Cures",
      "Control measure",
      "New measures",
    ],
    ...[
      "Action they must take",
      "Actions we intend to take",
      "Action the trust should take",
      "Measures title",
      "Measure details",
    ],
    ...["Aim and action", "Goals / actions", "Goal and action", "Commitment & actions", "Requirements and actions"],
    ...[
      "Standard and action",
      "Objectives and actions",
      "Priorities / actions",
      "Ambition and actions",
      "Project and actions",
    ],
    ...[
      "Area and action",
      "Target and actions",
      "Risks and action needed",
      "What measure is needed",
      "How it will be delivered",
    ],
    ...["How can we meet it", "How shall we resolve it", "How we are going to tackle it"],
    ...[
      "Further works planned",
      "Works to be done",
      "The plan",
      "Response plan",
      "Plan for families",
      "Plans to make it good",
    ],
    ...["Next step", "Way to resolve it", "What's our action", "What is the task", "What has the board chosen to do"],
    ...[
      "What have governors undertaken to do",
      "What do we intend to do",
      "What the school offers to do",
      "What has to change",
    ],
    ...[
      "What ought to happen",
      "They shall",
      "We are going to",
      "What can you do",
      "Issue and action",
      "Themes and actions",
    ],
    ...["Action points", "Main action points", "Agreed measures", "What they plan to change"],
  ],
  target: [
    ...[
      "Dates by which",
      "Deadline when which",
      "Target for closure",
      "Targets for delivery",
      "Dates set by the board",
    ],
    ...[
      "Deadline given by Ofsted",
      "Resolved by",
      "Must be met by",
      "It has to be finished by",
      "Wanted by",
      "Fixed by",
    ],
    ...[
      "Resolves by",
      "Finish by",
      "Months due",
      "Quarter for completion",
      "Terms by which",
      "Year planned",
      "To be closed by",
    ],
    ...[
      "Closed by",
      "Finished by",
      "To complete by",
      "Date it must be in place",
      "When this is to be implemented",
      "By when",
    ],
    ...["Expected completion in", "Planned delivery during", "When it should be complete", "Finalize by"],
  ],
  revised: [
    ...[
      "Now expected",
      "Now planned in",
      "Now to be completed",
      "Changed due date",
      "Update target date",
      "Fresh deadline",
    ],
    ...[
      "Third target date",
      "Change to timescale",
      "Changes in the dates",
      "If it was extended",
      "Where there was an extension",
    ],
  ],
  completed: [
    ...[
      "When completed",
      "When it was finished",
      "Date achieved",
      "On done",
      "When concluded",
      "Months completed",
      "Term closed",
    ],
    ...["Week of completion", "Year when delivered", "Met on", "Completed by the team on", "Quarter implemented"],
  ],
  status: [
    ...[
      "Is it done yet",
      "Has it been completed",
      "Were all actions closed",
      "Are they in place",
      "Are we to schedule",
    ],
    ...[
      "On course",
      "Follow-up results",
      "Audit opinion",
      "Auditor's conclusion",
      "Reviewer's assessment",
      "Outcomes of the review",
    ],
    ...["Sorted", "Sorted yet?", "Completed / partly", "Achieved/not", "How far are we through", "How much is it done"],
    ...["How far is it along", "Is the action complete", "Met / not met"],
  ],
  progress: [
    ...[
      "What I did",
      "What you did",
      "Completed so far",
      "How they complied",
      "How it has been delivered",
      "How that was done",
    ],
    ...[
      "Owner's updates",
      "Head's feedback",
      "The lead officers' narrative",
      "Reasons for the rating",
      "Note on delay",
    ],
    ...[
      "Comment about status",
      "Updates from partners",
      "Progress of the project",
      "Feedback by the team",
      "News from officer",
    ],
    ...["Story so far", "The story so far", "Latest info", "Matter arising", "What did you do", "What have we done"],
    ...[
      "What they found at the revisit",
      "What we heard during the second visit",
      "Told to",
      "What was reported to the board",
    ],
  ],
  outcome: ["What is now different", "What changes", "What is really different", "What impact so far"],
  expectedOutcome: [
    ...[
      "Outcomes that we want",
      "The results you seek",
      "Benefit we hope for",
      "Evidence to be seen",
      "Closure criteria",
    ],
    ...[
      "Completion criteria",
      "Condition for closure",
      "What impact do we want",
      "How would they judge it",
      "How will you know",
    ],
    ...[
      "How can it be measured",
      "How is this being monitored",
      "How does it stay embedded",
      "What should it look like",
    ],
    ...["What children will feel", "What residents should have changed"],
  ],
  section: [
    ...[
      "Theme of the report",
      "Themes of findings",
      "Subject of concern",
      "Type of action",
      "Topic of the issue",
      "Review theme",
    ],
    ...["Lesson categories", "Issue category", "Action themes", "Finding topics", "Name of the audit", "Audit name"],
    ...["Programme area", "Strategy name", "Review"],
  ],
  response: [
    ...["Council response", "The mayor's answer", "Agency decision", "PCC response", "Commissioner's answer"],
    ...["View on the findings", "Decision on recommendation"],
  ],
  evidence: [
    "Source of assurance",
    "Evidence that it is done",
    "Evidence showing closure",
    "What have we got to prove it",
  ],
  ref: ["Row no", "Seq. no.", "Line number", "Entry no"],
  milestones: ["Main milestone", "Milestones and gates", "Interim milestone"],
};

test.each(Object.entries(SAME).flatMap(([field, all]) => all.map((heading) => [heading, field as Field] as const)))(
  "%j names the %s",
  (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  },
);

test.each([
  ...["Recommendations for", "Action with", "Tasks by", "Issue rests with", "Items on", "Action placed on"],
  ...["To be led by", "Delivered by", "Undertaken by", "Who", "Implemented by"],
])("%j names an owner, be it a person or a body", (heading) => {
  expect([names(heading, "leadAgency"), names(heading, "leadOfficer")]).toEqual([true, true]);
});

test.each(["Named lead", "Delivery leads", "Role title", "Job titles", "Job roles", "Individuals"])(
  "%j is a person",
  (heading) => {
    expect(fieldOf(heading)).toBe("leadOfficer");
  },
);
