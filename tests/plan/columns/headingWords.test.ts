/** Headings made plain: idioms and contractions put right, guidance left out, and the words that are left with what they mean. */
import type { Concept } from "../../../src/plan/columns/concepts";
import { headingWords, namingOf, plainHeading, wholePlainHeading } from "../../../src/plan/columns/headingWords";

test.each([
  // Numbers before it
  ["1. Action", "action"],
  ["12) Action", "action"],
  ["(3) Action", "action"],
  ["(a) Action", "action"],
  ["b. Action", "action"],
  ["1 Action", "action"],
  ["2024 action", "2024 action"],
  // Two words in one
  ["Where we’re up to", "where we are up to"],
  ["They've agreed", "they have agreed"],
  ["Who'll do it", "who will do it"],
  ["It isn't met", "it is not met"],
  ["What's been done", "what has been done"],
  ["What's next", "what is next"],
  ["Board's view", "boards view"],
  // A word broken at the end of a line
  ["Recommend-\nation", "recommendation"],
  ["Recommend-  ation", "recommendation"],
  ["Action - Board", "action - board"],
  // Words that are written apart
  ["Time-scale", "timescale"],
  ["Time lines", "timescale"],
  ["Time line", "timescale"],
  ["Time limit", "timescale"],
  ["Timetables", "timescale"],
  ["Time taken", "time taken"],
  ["Sign-off", "signoff"],
  ["Signed off", "signoff"],
  ["R/A/G", "rag"],
  ["R / A / G", "rag"],
  ["Our a g", "our a g"],
  ["R.A.G", "rag"],
  ["Rag", "rag"],
  ["B / R / A / G", "brag"],
  ["B/R/A/G", "brag"],
  ["BRAG", "brag"],
  ["Bragging", "bragging"],
  ["Done Y/N", "done y n"],
  ["Done: yes or no", "done: y n"],
  ["Done Y / N", "done y n"],
  ["Done Y,N", "done y n"],
  ["Done Y/P/N", "done y n"],
  ["Done – yes, partly or no", "done – y n"],
  ["Done Y/N/P", "done y n"],
  ["Done Y/N/partly", "done y n"],
  ["Done yes/no or n/a", "done y n"],
  ["Done yes", "done yes"],
  ["Follow up", "followup"],
  ["Follow-ups", "followup"],
  ["Followups", "followup"],
  ["Work-stream", "workstream"],
  ["Work streams", "workstream"],
  ["Non-compliance", "noncompliance"],
  ["Non conformity", "nonconformity"],
  ["Non-executive", "non-executive"],
  ["Re-planned date", "replanned date"],
  ["Action to be taken", "action required"],
  ["Action being carried out", "action planned"],
  ["What is being done", "what is being done"],
  ["Action being taken, and how", "action planned, and how"],
  ["What needs to be done", "what needs to be done"],
  // When a date was changed, and whether there is any
  ["Due date if it has changed", "due date revised"],
  ["Due date, if later", "due date revised"],
  ["Due date,if changed", "due date revised"],
  ["Due date where this has been extended", "due date revised"],
  ["Due date if changed since May", "due date if changed since may"],
  ["Outcome, if known", "outcome"],
  ["Outcome if any", "outcome"],
  ["Outcome,where relevant", "outcome"],
  ["Lead if agreed with us", "lead if agreed with us"],
  // What a form asks for
  ["Please describe clearly the action", "action"],
  ["Give details of your progress", "progress"],
  ["State the names of all officers", "officers"],
  ["Outline any outcome", "outcome"],
  ["Give the detail of progress", "progress"],
  ["Give the details of any progress", "progress"],
  ["State the name of the officer", "officer"],
  ["List", "list"],
  ["List A", "list a"],
  ["Statement", "statement"],
  // Until now
  ["Work to date", "progress"],
  ["Key achievements so far", "progress"],
  ["Steps taken up to date", "progress"],
  ["Achievement so far", "progress"],
  ["Accomplishment so far", "progress"],
  ["Success to date", "progress"],
  ["Impact to date", "impact"],
  ["Impact of our work to date", "impact of our work"],
  ["Work to date by the panel", "work by the panel"],
  ["Progress up to date", "progress"],
  ["To date", "to date"],
  ["Works so far", "works so far"],
  // Names of a list or a database
  ["DueDate", "due date"],
  ["Lead_Agency", "lead agency"],
  ["Target_x0020_Date", "target date"],
  ["Target__Date", "target date"],
  ["lead_agency", "lead agency"],
  ["Due_By", "due by"],
  ["eForm", "eform"],
  ["RAG", "rag"],
  ["DueDate for HQ", "duedate for hq"],
  ["  Due\n  date ", "due date"],
])("%j is plainly %j", (heading, plain) => {
  expect(plainHeading(heading)).toBe(plain);
});

test.each([
  // What is chosen, whose name, which date: a bracket that says something of the column
  ["Date (target)", "Date (target)"],
  ["Owner (name and agency)", "Owner (name and agency)"],
  ["Date [target date set]", "Date [target date set]"],
  ["Status (R/A/G)", "Status (R/A/G)"],
  ["Status ( B, R, A, G. )", "Status ( B, R, A, G. )"],
  ["Status (rag)", "Status (rag)"],
  ["End (the date that it is due)", "End (the date that it is due)"],
  ["Done (Y / P / N)", "Done (Y / P / N)"],
  ["Done (Yes, no or partly)", "Done (Yes, no or partly)"],
  // Guidance
  ["Target (do not change)", "Target"],
  ["Lead (person signing)", "Lead"],
  ["Date (the target date for completion of it)", "Date"],
  ["Status (1 = open, 2 = closed)", "Status"],
  ["Status (ragged)", "Status"],
  ["Status (r, a, g as set by the board)", "Status"],
  ["Pull (drag)", "Pull"],
  ["Done (yesterday)", "Done"],
  ["Done (y/note)", "Done"],
  ["Code (key/no)", "Code"],
  ["Lead(do not change)agency", "Lead agency"],
  ["Status\n1 = open\n2 = closed", "Status"],
  ["Action(s)", "Action"],
  ["Process(es)", "Process"],
  // Nothing but a bracket is the name.
  [" (do not change) ", "(do not change)"],
  ["Safety recommendation: the addressee is asked to act", "Safety recommendation"],
  ["Action: what we will do", "Action"],
  ["Action: what we do", "Action: what we do"],
  ["Action: what  we do", "Action: what  we do"],
  ["Action: one of three: as agreed", "Action"],
  ["What the board does: it must be said here", "What the board does"],
  ["What the board will do: it must be said here", "What the board will do: it must be said here"],
  ["Action", "Action"],
  // The name of a long one is what stands before the guidance.
  ["Target date – the day by which all of the work will have been done in full", "Target date"],
  ["Target date. It is the day by which all of the work will have been done in full", "Target date"],
  ["Target date (the day by which all of the work will have been done in full", "Target date"],
  ["Target date; it is the day by which all of the work will have been done in full", "Target date"],
  ["Target date\nIt is the day by which all of the work will have been done in full", "Target date"],
  ["Who? Give the name of the person who will answer for it, and not that of the team", "Who"],
  [
    "Follow-up of the work that each of the partners has done for the families",
    "Follow-up of the work that each of the partners has done for the families",
  ],
])("%j is named by %j", (heading, naming) => {
  expect(namingOf(heading)).toBe(naming);
});

test("the whole of a heading keeps its guidance, and no more than can be read", () => {
  expect(wholePlainHeading("1. Action (do not change)")).toBe("action (do not change)");
  expect(wholePlainHeading("action ".repeat(40)).length).toBeLessThanOrEqual(160);
  expect(namingOf("action ".repeat(40)).length).toBeLessThanOrEqual(160);
  expect(wholePlainHeading(" DueDate ")).toBe("due date");
});

describe("the words of a heading", () => {
  test.each<[plain: string, first: Concept, tail: Concept, not: Concept]>([
    ["target date", "target", "date", "date"],
    ["the status of the action", "state", "action", "action"],
    ["lead agency zyxing", "lead", "agency", "agency"],
  ])("%j begins with %s and ends in %s", (plain, first, tail, not) => {
    const words = headingWords(plain);
    expect([words.first.has(first), words.tail.has(tail), words.first.has(not)]).toEqual([true, true, false]);
  });

  test.each([
    ["target date", 1],
    ["target zyxing", 0.5],
    ["the target 2", 1],
    ["target 2024", 1],
    ["target zx1", 0.5],
    ["target 1zx", 0.5],
    ["zyxing", 0],
    ["", 0],
  ])("of %j so much is understood: %d", (plain, share) => {
    expect(headingWords(plain).share).toBe(share);
  });

  test("are the first fourteen", () => {
    const { concepts } = headingWords(`${"the ".repeat(13)}target date`);
    expect([concepts.has("target"), concepts.has("date")]).toEqual([true, false]);
    expect(headingWords("…").words).toEqual([]);
  });

  test.each<[word: string, concept: Concept, has: boolean]>([
    ["recomendation", "recommendation", true],
    ["recomendaton", "recommendation", true],
    ["recomendatoin", "recommendation", false],
    ["milstne", "milestone", true],
    ["dedlne", "deadline", false],
    ["form", "start", false],
    ["milestne", "milestone", true],
    // Two letters that changed places are one slip.
    ["statsu", "state", true],
    ["revsied", "revised", true],
    ["sttas", "state", false],
    ["targt", "target", true],
    ["ownr", "person", false],
    // A word of its own is no slip of another.
    ["revise", "revised", true],
    ["taken", "target", false],
  ])("%j means %s: %j", (word, concept, has) => {
    expect(headingWords(word).concepts.has(concept)).toBe(has);
  });
});
