/**
 * What headings say as a whole: each idiom with one thing and with several, with and without its small words. Where it is only a
 * part of a longer heading, it says nothing.
 */
import { PHRASES } from "../../../src/plan/columns/headingPhrases";
import { plainHeading } from "../../../src/plan/columns/headingWords";
import type { Field } from "../../../src/plan/model";

const saysAsAWhole = (heading: string, field: Field): boolean => {
  const plain = plainHeading(heading);
  return PHRASES.some(([pattern, said]) => said === field && pattern.test(plain));
};

const IDIOMS: Partial<Record<Field, readonly string[]>> = {
  ref: ["Line", "Row no.", "Entry number"],
  recommendation: [
    ...[
      "Finding and effect",
      "Findings & the risks",
      "Must do/should do",
      "Should-do, could-do",
      "We will",
      "So we will",
    ],
    ...["What needs attention", "What needs to be different", "Points of concern raised by the auditor"],
    ...["Learning point", "Lesson points", "Key learning point", "How rules were not met", "How our duty is breached"],
    ...["How the duty was being breached", "What happened", "Standard not met", "Why it matters", "Rationale"],
    ...["Coroner asked", "The panel recommended", "The inspector asked for", "Gaps in care raised by the auditor"],
  ],
  response: ["Board response", "The council's decision", "Decision on recommendation", "Position on the findings"],
  section: [
    ...["Source of recommendation", "Themes of the report", "Issue themes", "Concern topics", "Type", "Types"],
    ...[
      "Part of the report this comes from",
      "Section of the review that it arises from",
      "Chapter of the plan it stems from",
    ],
    ...["Part of the report they arise from", "Part of the report they stem from"],
    ...["Core service", "Regulation", "Audit", "Audit title"],
  ],
  action: [
    ...["Thing to do", "Jobs to do", "Job to do", "Action you will take", "Actions the board will take"],
    ...["Action point", "Key action points", "Measure title", "Measure detail", "Measures details"],
    ...["Aim and actions", "Theme and actions", "Issue and actions", "Finding and action", "Ambition and actions"],
    ...["Target and actions", "Aims/actions", "Key issues and actions", "Risks and the key actions required"],
    ...["What step will be taken", "What new actions are needed", "How we will manage it", "How it will be managed"],
    ...["New measures required", "What is our action", "What did the board agree to", "What did we commit to"],
    ...["What partners propose", "What partners plan to do", "What partners intend", "What partners undertake to do"],
    ...["What are we doing", "What are we all now doing", "What the council will do", "What we must change"],
  ],
  milestones: ["Milestone", "Milestones", "Key milestones", "Milestones and dates"],
  leadAgency: ["Action for", "Tasks with", "For", "To whom", "To be led by", "Done by", "Made to"],
  leadOfficer: ["Action for", "Item holder", "For", "To be led by", "Done by", "By"],
  start: ["Work to begin", "Work to begin on"],
  target: [
    ...[
      "Finish by",
      "You must complete by",
      "You must finish by",
      "Finish by date",
      "To be completed by",
      "Date it will be done",
      "When it will all finally be done",
    ],
    ...["Date it will close", "When we will complete it", "When we will finish", "Needed by", "Month due", "By"],
  ],
  revised: ["Change of timescale", "Changes to deadlines", "Changed dates"],
  completed: ["Month implemented", "Quarter of implementation", "Quarter achieved", "Month closed"],
  status: [
    ...[
      "Has the work been done",
      "Is the action complete",
      "Is all the work complete",
      "Is action done",
      "Is it done by now",
      "Are actions completed",
      "Is it complete",
      "Actions closed",
    ],
    ...["Auditor result", "Auditors' opinion", "Reviewer assessment", "Reviewers' conclusion", "Inspector's judgment"],
    ...[
      "Inspector's judgement",
      "Follow-up finding",
      "Follow-up findings",
      "Result of audit",
      "Conclusions of the review",
    ],
    ...["Conclusion of the review", "Complete/not", "Completed/partly", "How it is going"],
  ],
  rag: ["Red /amber /green", "Red, amber and green", "Red amber green"],
  progress: [
    ...["Done already", "Manager's update", "Note on the delay", "Reasons for non-compliance", "Comment from the lead"],
    ...["Update received from partners", "Updates from partners", "How far have we got", "Achievement"],
    ...[
      "Achievements this year",
      "What has happened",
      "What has since happened",
      "What has been done",
      "How it is going",
    ],
  ],
  outcome: ["What difference", "What impact it had"],
  expectedOutcome: [
    ...["Condition for closure", "Conditions for closure", "Performance metric", "What impact will it have"],
    ...["What difference this will make", "How will we know", "How will we all know", "How will we sustain it"],
    ...["How will it be embedded", "How will we embed it", "How will we see the improvement"],
  ],
  evidence: ["Source of assurance", "Sources of evidence", "Evidence of impact"],
};

const CASES = Object.entries(IDIOMS).flatMap(([field, headings]) =>
  headings.map((heading) => [heading, field as Field] as const),
);

test.each(CASES)("%j is the %s", (heading, field) => {
  expect(saysAsAWhole(heading, field)).toBe(true);
});

/** They say what they say wherever they stand. */
const ANYWHERE = ["Work to begin", "Work to begin on"];

test.each(CASES.filter(([heading]) => !ANYWHERE.includes(heading)))("a leaflet on %j is no %s", (heading, field) => {
  expect(saysAsAWhole(`Leaflet for all of the staff on ${plainHeading(heading)}`, field)).toBe(false);
});

test.each<[heading: string, field: Field]>([
  ["We will", "recommendation"],
  ["Rationale", "recommendation"],
  ["Standard not met", "recommendation"],
  ["Key issues and actions", "action"],
  ["What the council will do", "action"],
  ["To be led by", "leadAgency"],
  ["To be led by", "leadOfficer"],
  ["For", "leadAgency"],
  ["For", "leadOfficer"],
  ["Change of timescale", "revised"],
  ["Actions closed", "status"],
  ["Follow-up finding", "status"],
  ["Done already", "progress"],
  ["Manager's update", "progress"],
  ["Achievements", "progress"],
  ["The panel recommended", "recommendation"],
  ["By", "leadOfficer"],
])("%j and a desk is no %s", (heading, field) => {
  expect(saysAsAWhole(`${heading} desk`, field)).toBe(false);
});

test.each<[heading: string, field: Field]>([
  ["Deadline imposed by the board", "recommendation"],
  ["Deadlines imposed by the board", "recommendation"],
  ["Update requested by the board", "recommendation"],
  ["Updates requested by the board", "recommendation"],
  ["Day recommended", "recommendation"],
  ["Days recommended", "recommendation"],
  ["Action recommended", "recommendation"],
  ["Actions recommended", "recommendation"],
])("%j is no %s", (heading, field) => {
  expect(saysAsAWhole(heading, field)).toBe(false);
});
