/** The state in a progress text's opening words: what records it, and sentences about the work that do not. */
import { classifyOpeningWords } from "../../../src/plan/status/classifyOpeningWords";

const stateOf = (progress: string) => classifyOpeningWords(progress)?.state ?? null;

test.each([
  "• Completed. All staff have been told.",
  "- Closed",
  '"Done"',
  "All actions completed",
  "Now closed.",
  "Completed audit of all files",
  "Delivered in May 2016",
  "Implemented – new form in use",
])("%j opens with its being done", (progress) => {
  expect(classifyOpeningWords(progress)).toMatchObject({ state: "complete", delayed: false });
});

test.each([
  ...["Ongoing.", "On-going", "On going", "In progress – forms are out", "Under way", "Underway", "On track"],
  ...["Completed /Ongoing", "Completed questionnaires awaited from two surgeries", "Completed forms to be returned"],
])("%j opens with its being in progress, and no delay", (progress) => {
  expect(classifyOpeningWords(progress)).toMatchObject({ state: "in-progress", delayed: false });
});

test.each(["On hold", "Delayed by the move", "Paused until May"])("%j opens with a delay", (progress) => {
  expect(classifyOpeningWords(progress)).toMatchObject({ state: "in-progress", delayed: true });
});

test.each(["Withdrawn", "Superseded: see recommendation 5", "Not accepted (cost)", "No longer required"])(
  "%j opens with its being withdrawn",
  (progress) => {
    expect(stateOf(progress)).toBe("withdrawn");
  },
);

test.each([
  ...[
    "Action withdrawn",
    "Action withdrawn: agencies update it before",
    "This action has been withdrawn",
    "Recommendation 4 withdrawn",
  ],
  ...[
    "Superseded by 4.2",
    "Superseded by the daily model (3.3).",
    "No longer required - the system does it",
    "Not required as the unit closed",
  ],
  ...["Merged with action 4", "Replaced by the new policy", "Discontinued in May", "Cancelled due to cost"],
])("%j opens with its being withdrawn", (progress) => {
  expect(stateOf(progress)).toBe("withdrawn");
});

test.each([
  ...[
    "Withdrawn leaflets were replaced",
    "Superseded guidance was taken off the wards",
    "Staff no longer required to ask twice",
  ],
  ...["No longer required to attend twice a year", "Merged the two lists", "Cancelled appointments are followed up"],
  ...[
    "The withdrawn policy is kept on file",
    "This has been incorporated into the training",
    "Merged with the referral form",
    "Removed the form from the shared drive",
    "Replaced the old form",
  ],
])("%j is not withdrawn", (progress) => {
  expect(stateOf(progress)).not.toBe("withdrawn");
});

test.each(["Not started", "Not yet started", "Yet to start"])("%j opens with its not being begun", (progress) => {
  expect(stateOf(progress)).toBe("not-started");
});

test.each([
  "",
  "•",
  "Staff who completed the course gave feedback",
  "Northmoor Police: completed",
  "Phase two not yet started",
  "Delivered to all schools in the district",
  "Closed circuit television is used in both units",
  "All completed forms are sampled by the team",
  "Completed self-assessments were shared",
  "Completed risk assessments are sampled each month",
  "Completed new safety plans have been shared",
  "Withdrawn leaflets were replaced",
  "May 2015. All staff have been told",
  "Update Jan 2015: completed",
])("%j does not open with a state", (progress) => {
  expect(stateOf(progress)).toBeNull();
});
