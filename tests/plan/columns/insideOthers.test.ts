/** A question or an idiom that stands inside another heading is that heading's own, and names no column. */
import { fieldOf, names } from "./support/fieldOf";

test.each([
  "Must do / should do",
  "Should do",
  "What went wrong",
  "What needs attention",
  "What is not working",
  "Key lines of enquiry",
  "Why it matters",
  "What needs to be different",
  "How the standard was not met",
  "What did our review find?",
  "What do families want?",
  "To address",
  "What do we want to achieve?",
  "What were you told",
  "What the visitors saw",
  "What we learnt",
  "Why",
  "What we saw when we returned",
  "What we all agreed",
  "What was promised to do",
  "What to do",
  "What actions will be taken",
  "How we will deliver this",
  "How do we get there",
  "To do",
  "To-do list",
  "Ways to improve",
  "What's the plan",
  "What the council would do",
  "What have the governors agreed to do",
  "What the provider proposes",
  "What each partner plans to do",
  "What you need to change",
  "What needs to happen",
  "What the government has committed to do",
  "What are we doing",
  "What will be done",
  "What should now happen",
  "How are you going to achieve it",
  "How will this be done",
  "So we will",
  "You shall",
  "What",
  "What else",
  "How",
  "What we did",
  "Which agency to respond",
  "Date by which",
  "You must comply by",
  "Date set by the regulator",
  "When the work will be finished",
  "To be completed in",
  "How soon",
  "To",
  "Now due",
  "Where the board has extended",
  "When it was completed",
  "Has this been done",
  "Is the action on track",
  "Is it on target?",
  "How far along are we",
  "How advanced",
  "Are we on track",
  "How far has it got",
  "Is it done",
  "How it was met",
  "What we found when we visited",
  "What did we do",
  "What have we already done",
  "Where are we",
  "Where things stand",
  "We have",
  "So we did",
  "What was reported back to the board",
  "What is better",
  "So what",
  "What is different",
  "What should be different",
  "How will improvements be sustained?",
  "What would done look like?",
  "What service users will notice",
  "What will be different",
  "What do we have to show for it",
  "How could you prove this",
])("%j, and a leaflet on it", (heading) => {
  const field = fieldOf(heading);
  if (field === null) throw new Error("names nothing by itself");
  expect(names(`Leaflet on ${heading.toLowerCase()}`, field)).toBe(false);
});

/** What goes on behind the name of a column makes it the name of something else. */
test.each([
  ...[
    "Fix costs",
    "Orders desk",
    "Directions to the ward",
    "To do with the family",
    "How tall",
    "What time",
    "Audit fee",
  ],
  ...["Type of bed", "Line dance", "Rationale fee", "Promises kept to tenants", "So what now", "What elsewhere"],
  ...["Regulations desk", "Core service fee", "Must do fee", "Milestones mug", "Measure title fee"],
  ...["Fixed yet by whom", "Agreed rent", "New measures fee", "Individual fee", "Job title fee", "Made to fit"],
  ...["Action leads fee", "Key line of enquiry fee", "Sources of assurance fee", "Names of the scheme fee"],
])("%j names nothing that its first words do", (heading) => {
  const first = fieldOf(heading.split(" ").slice(0, -1).join(" "));
  expect(first === null || !names(heading, first) || first === "milestones").toBe(true);
});

test.each([
  ...[
    "Key to status",
    "The guide for RAG",
    "Legend of colours",
    "Status key",
    "RAG legend",
    "Colour key",
    "Codes legend",
  ],
  ...[
    "E-mail address",
    "Email address",
    "Address",
    "Addresses",
    "Home address",
    "Last updated",
    "Reviewed on",
    "Date updated",
  ],
  ...[
    "Date of last contact",
    "Dates of last review",
    "Date of update",
    "Date reviewed",
    "No of actions",
    "No. of actions",
  ],
  ...[
    "No actions",
    "Number of recommendations",
    "Numbers of cases",
    "# actions",
    "How many tasks",
    "Date agreed",
    "Dates set",
  ],
  ...[
    "Date they approved",
    "Date recently signed",
    "Date of recommendation",
    "Day of the finding",
    "Date the incident",
  ],
  ...["Recommendation raised by", "Issues identified by", "Who else", "Who else knows"],
])("%j is of something else, though it has the words of a field", (heading) => {
  expect(fieldOf(heading)).toBeNull();
});

test.each([
  ["Progress since date of report", "progress"],
  ["Progress, and who else helps", "progress"],
  ["Action and its home address", "action"],
  ["Deadline date agreed", "target"],
] as const)("%j is named by what stands in front", (heading, field) => {
  expect(names(heading, field)).toBe(true);
});

test.each(["✓ when done", "Tick when complete", "Ticked if in place", "☑ finished", "√ if closed"])(
  "%j is to be ticked",
  (heading) => {
    expect(fieldOf(heading)).toBe("status");
  },
);

/** Numbers of the headings themselves. */
test.each([
  "(2) Why it matters",
  "3. Why it matters",
  "b) Why it matters",
  "(c) Why it matters",
  "12) Why it matters",
  "4: Why it matters",
  "1.  Why it matters",
  "Why  it\nmatters",
])("%j is read without its number", (heading) => {
  expect(fieldOf(heading)).toBe("recommendation");
});

test.each([
  ["Standard isn't met", "recommendation"],
  ["Requirements weren’t met", "recommendation"],
  ["What's happened", "progress"],
  ["What’s been done", "progress"],
  ["Where we've got to", "progress"],
  ["What they’ve done", "progress"],
  ["Recommen-\n dation", "recommendation"],
  ["Rating (R/A/G)", "rag"],
  ["R.A.G.", "rag"],
  ["R / A / G", "rag"],
  ["B/R/A/G", "rag"],
  ["Traffic light", "rag"],
  ["Traffic-lights", "rag"],
  ["Work-stream", "section"],
  ["Work streams", "section"],
  ["Sign off", "verified"],
  ["Signed-off", "verified"],
  ["Sign-off", "verified"],
  ["Done (yes / no)", "status"],
  ["Done (Y / N)", "status"],
  ["Done yes/no", "status"],
  ["Non-compliance", "recommendation"],
  ["Action being taken", "action"],
  ["Actions to be undertaken", "action"],
  ["Steps taken to date", "progress"],
  ["Key activities so far", "progress"],
  ["Outcome, where relevant", "outcome"],
  ["Outcome if any", "outcome"],
  ["Deadline, if it was moved", "revised"],
  ["Deadline where this has been changed", "revised"],
  ["Give the deadline", "target"],
  ["Please list all the actions", "action"],
  ["Describe fully your progress", "progress"],
  ["Specify details of the evidence", "evidence"],
  ["Update: what the owner has done by the date of the meeting", "progress"],
] as const)("%j is the %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});
