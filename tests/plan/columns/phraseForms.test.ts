/**
 * Idioms in all their forms: one thing or several, with or without their small words, they are the same field. What goes on behind
 * them, or stands before them, may make them something else.
 */
import type { Field } from "../../../src/plan/model";
import { fieldOf, names } from "./support/fieldOf";

const TABLE: Partial<Record<Field, readonly [are: readonly string[], areNot: readonly string[]]>> = {
  ref: [["Line", "Line no", "Line no.", "Line number", "Entry number"], ["Line manager"]],
  recommendation: [
    [
      ...["Finding and consequence", "Finding and consequences", "Expectation not met", "How our duty was not met"],
      ...["Learning point", "Learning points", "Points of concern raised by the auditor", "The panel recommends"],
      ...["Rationale", "What was learned", "What was learnt"],
    ],
    [
      ...["Progress on what the panel recommends", "The board asks questions", "Rating rationale"],
      ...["Date identified by the panel", "Dates identified by the panel", "Progress on lesson points"],
      ...["Learning points lead", "What we will"],
    ],
  ],
  response: [["Decision on the recommendation", "Decision on the recommendations", "Position on findings"], []],
  section: [
    [
      ...["Concern theme", "Concerns themes", "Priority area", "Top priority areas", "Source of recommendation"],
      ...["Part of the report this comes from", "Section of the review that it arises from"],
      ...["Chapter of the report they arise from"],
    ],
    ["Type of action taken", "Part of the report"],
  ],
  action: [
    [
      ...["Cure", "Cures", "Action you will take", "Actions you will take", "Key action point", "Action points"],
      ...["Finding and action", "Area and actions", "Target and actions", "Aims & actions", "Aims/actions"],
      ...["What action will be taken", "What measure is needed", "What steps need to be taken"],
      ...["How we will achieve it", "How we will tackle it", "How it will be achieved", "How it will be tackled"],
      ...["Measure to be taken", "Control needed", "Work required", "Whats the plan", "What is our task"],
      ...["What's the next step", "What did the board promise to do", "What the trust offers", "What we offer to do"],
      ...["What are we going to do", "What are you now going to do"],
    ],
    [
      "Cost of the measures required",
      "What is the action status",
      "What the trust offers patients",
      "Action points lead",
    ],
  ],
  milestones: [["Milestone", "Milestones", "Key milestone", "Interim milestones and outputs"], []],
  leadAgency: [["Action for", "Actions for", "Item with", "Whose job it is", "By who"], []],
  leadOfficer: [
    ["Role", "Job role", "Individual", "Whose job it is", "By who", "Led by"],
    ["What it is for", "Evidence required by"],
  ],
  start: [["To begin", "Work to start on", "To commence by"], ["How to begin well"]],
  target: [
    [
      ...["Deadline set by the board", "Dates set by the board", "Date it will be completed", "When we will finish"],
      ...["When it will all be done", "Dates when it will be done", "Target for delivery", "Finish by"],
      ...["To be finished by", "By date", "By (date)", "Papers to be delivered by"],
    ],
    ["Done by who", "Done by whom", "Progress on targets for delivery"],
  ],
  revised: [
    ["Change of deadline", "Changed deadlines", "If there is any extension", "Where the board has extensions"],
    [],
  ],
  completed: [["Month completed", "Quarters closed"], ["Cases in the month closed"]],
  status: [
    [
      ...["Is the work complete", "Rec completed", "Recs completed", "Follow-up finding", "Result of the audit"],
      ...["Conclusion from the review", "Fixed", "Complete / not complete", "Completed/partly", "How much is done"],
      ...["How far is it completed", "How much of it is complete"],
    ],
    ["Date fixed", "Date of follow-up findings"],
  ],
  progress: [
    [
      ...["What we saw at the later revisit", "What you found on your next visit", "Note on the rating"],
      ...["Notes on the rating", "Comment from the lead", "Comments by each partner", "Update received from partners"],
      ...["Latest info", "Latest information", "The story so far", "Story so far", "Accomplishments"],
      ...[
        "Key accomplishment",
        "Successes this year",
        "Accomplishments since May",
        "Matter arising",
        "Matters arising",
      ],
      ...["What has since happened", "Done so far"],
    ],
    ["Date of the update from the lead", "News desk", "Date of accomplishments", "Bad news"],
  ],
  outcome: [["Whats different", "What is now different"], []],
  expectedOutcome: [
    [
      ...["Benefit we expect", "Benefits we expect", "Result we want", "Results we want", "Performance metric"],
      ...["Impact metrics", "What difference it will make", "What impact this will have", "What change should follow"],
      ...["How will you monitor it", "How will we sustain the change", "How will it be sustained"],
      ...["How will we all know", "How will it be monitored"],
    ],
    ["Progress against the outcomes we want"],
  ],
  evidence: [["Source of assurance", "Sources of evidence"], []],
};

describe.each(Object.entries(TABLE) as [Field, readonly [readonly string[], readonly string[]]][])(
  "%s",
  (field, [are, areNot]) => {
    test.each(are)("%j names it", (heading) => {
      expect(field.startsWith("lead") ? names(heading, field) : fieldOf(heading) === field).toBe(true);
    });
    if (areNot.length > 0)
      test.each(areNot)("%j does not", (heading) => {
        expect(names(heading, field)).toBe(false);
      });
  },
);
