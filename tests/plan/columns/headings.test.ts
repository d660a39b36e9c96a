/** What headings say of the columns below them: wordings that must be understood, and look-alikes that must not be. */
import { headingEvidence } from "../../../src/plan/columns/evidence";
import { headPhrase } from "../../../src/plan/columns/headingWords";
import { offeredField } from "../../../src/plan/columns/offered";
import type { Field } from "../../../src/plan/model";
import { fieldOf } from "./support/fieldOf";

describe("A wordy heading is named by its first words", () => {
  test.each<[heading: string, field: Field]>([
    ["Number of the recommendation as it is printed in the report", "ref"],
    ["Recommendation – in the words that the panel agreed (please do not shorten it)", "recommendation"],
    ["Finding in the inspector's letter", "recommendation"],
    ["Recommendation made to the trust", "recommendation"],
    ["Action to take – what, exactly, will be done (one row for each action)", "action"],
    ["Lead agency, meaning the body that answers for it even where others help", "leadAgency"],
    ["Role of the person within the agency who sends the updates", "leadOfficer"],
    ["Target date by which the whole of the action should be complete", "target"],
    ["Where the board has agreed an extension, the new date and the meeting", "revised"],
    ["Key milestones which have been or are to be reached", "milestones"],
  ])("%j is the %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test.each([
    ["target date", null],
    ["recommendation made by", null],
    ["recommendation made to them", null],
    ["target date by which it is due", "target date"],
    ["finding in the letter", "finding"],
  ])("the head of %j is %j", (plain, head) => {
    expect(headPhrase(plain)).toBe(head);
  });
});

describe("Two words in one, as people speak", () => {
  test.each<[heading: string, field: Field]>([
    ["Where we’re up to", "progress"],
    ["What’s been done", "progress"],
    ["What we've done", "progress"],
    ["What we’ll do", "action"],
    ["What they're going to do", "action"],
    ["Who’s doing it", "leadOfficer"],
    ["Who'll do it", "leadOfficer"],
    ["How we’ll know", "expectedOutcome"],
    ["What we've got to show for it", "evidence"],
    ["What do we have to show for it?", "evidence"],
    // An apostrophe of one word stays in it.
    ["The Board's recommendation", "recommendation"],
    ["Officer’s comments", "progress"],
  ])("%j is the %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
  test.each(["What we've got", "What's next for the family", "Who's been told"])("%j is no evidence", (heading) => {
    expect(fieldOf(heading)).not.toBe("evidence");
  });
});

describe("Everyday wordings", () => {
  test.each<[heading: string, field: Field]>([
    ["What the inspector told us", "recommendation"],
    ["What the auditor raised", "recommendation"],
    ["To address (recommendation with its standard paragraph)", "recommendation"],
    ["Board agreed to", "action"],
    ["The trust has committed to", "action"],
    ["Do by", "target"],
    ["Varied date", "revised"],
    ["Work to date", "progress"],
    ["Achievements so far", "progress"],
    ["Impact to date", "outcome"],
    ["Learning point", "recommendation"],
    ["Key learning points", "recommendation"],
    ["Forecast, if changed", "revised"],
    ["Due date (if it has moved)", "revised"],
    ["Deadline where extended", "revised"],
    ["Outcome, if known", "outcome"],
    ["How far along?", "status"],
    ["How complete is it?", "status"],
    ["✓ when done", "status"],
    ["Tick when complete", "status"],
    ["How far have we got?", "status"],
    ["Audit", "section"],
    ["Location", "section"],
    ["Core service", "section"],
    ["What have we decided to do?", "action"],
    ["What the Trust told the Coroner it would do", "action"],
    ["What did the inspectors ask us to change?", "recommendation"],
    ["Panel recommended", "recommendation"],
    ["The peer team said…", "recommendation"],
    ["Recommendation to this authority", "recommendation"],
    ["Area for priority action / area for improvement", "recommendation"],
    ["ETA", "target"],
    ["Slipped to", "revised"],
    ["Evidence of impact", "evidence"],
    ["Outcome and evidence", "outcome"],
    ["Highlight (latest)", "progress"],
    ["Matters arising", "progress"],
    ["Progress (what the owner has done since the last meeting, and whether the action is complete)", "progress"],
  ])("%j is the %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test.each<[heading: string, not: Field]>([
    ["Recommendation made by", "recommendation"],
    ["Date in the visitors' book", "target"],
    ["Audit trail", "section"],
    ["What the visitors see", "recommendation"],
    ["Agreed to pay", "action"],
    ["Evidence location", "section"],
    ["Date recommended", "recommendation"],
    ["Actions recommended", "recommendation"],
    ["What did we do?", "recommendation"],
  ])("%j is not taken for the %s", (heading, not) => {
    expect(fieldOf(heading)).not.toBe(not);
  });
});

describe("A heading that offers what may be chosen", () => {
  test.each<[heading: string, field: Field | null]>([
    ["Coordinator's view of it (Complete / Partly complete / Not started / No longer applicable)", "status"],
    ["Position [open, in progress, closed]", "status"],
    ["Our view (red / amber / green)", "rag"],
    ["Priority (high / medium / low)", null],
    ["Response (accepted / partly accepted / rejected)", "response"],
    ["Agreed / Partly agreed / Not agreed", "response"],
    ["Action agreed / by whom / by when", null],
    ["Owner (police / housing / health)", null],
    ["Update (please keep it short)", null],
    ["View (open / closed)", null],
    ["View ( open /closed; in progress ,)", "status"],
    ["Priority (A / B / C)", null],
    ["Position (open / closed / proposed for closure at the next meeting)", null],
  ])("%j offers the words of %j", (heading, field) => {
    expect(offeredField(heading)).toBe(field);
  });
});

describe("What a form asks for is the column's name", () => {
  test.each<[heading: string, field: Field]>([
    [
      "Please describe clearly the action you are going to take to meet the regulation and what you intend to achieve",
      "action",
    ],
    ["Describe the action to be taken", "action"],
    ["Please state the target date", "target"],
    ["Give details of progress", "progress"],
    ["How the regulation was not being met", "recommendation"],
    ["How are you going to ensure that the improvements have been made and are sustainable?", "expectedOutcome"],
    ["How will this be monitored?", "expectedOutcome"],
  ])("%j is the %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
  test.each(["State", "Listed building", "Statement of concern"])("%j asks for nothing", (heading) => {
    expect(fieldOf(heading)).not.toBe("action");
  });
});

describe("Headings of orders, complaints and visits", () => {
  test.each<[heading: string, field: Field]>([
    ["Order or recommendation", "recommendation"],
    ["Standard not met", "recommendation"],
    ["Audit finding", "recommendation"],
    ["What we agreed", "action"],
    ["Agreed measure", "action"],
    ["Things to do", "action"],
    ["Comply by", "target"],
    ["Must be done by", "target"],
    ["Target for completion", "target"],
    ["Date set by the inspectorate", "target"],
    ["Now due", "revised"],
    ["Complied on", "completed"],
    ["When done", "completed"],
    ["How we complied", "progress"],
    ["What we did", "progress"],
    ["Manager's update", "progress"],
    ["Done so far", "progress"],
    ["What's better now?", "outcome"],
    ["A / P / R", "response"],
    ["Made to", "leadAgency"],
    ["Nominated lead", "leadOfficer"],
    ["Line", "ref"],
    ["Regulation", "section"],
    ["Peer reviewer's advice", "recommendation"],
    ["What we will change", "action"],
    ["Fix", "action"],
    ["Fixed?", "status"],
  ])("%j is the %s", (heading, field) => {
    if (field === "leadOfficer") expect(headingEvidence(heading).scores.get(field)).toBeGreaterThan(4.4);
    else expect(fieldOf(heading)).toBe(field);
  });
  test.each<[heading: string, field: Field]>([
    ["Why we need to act", "action"],
    ["Local lead", "scope"],
    ["Who else is involved", "leadOfficer"],
    ["Follow-up finding", "recommendation"],
    ["R / A / G", "response"],
    ["Fixed penalty", "action"],
    ["Page in report", "status"],
    ["What happened since", "recommendation"],
    ["Assurance provided", "leadAgency"],
  ])("%j is no %s", (heading, field) => {
    expect(fieldOf(heading)).not.toBe(field);
  });
});
