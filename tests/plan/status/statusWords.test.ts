/** The words of statuses: tables of what is read as each state, and of what only looks like complete. */
import { classifyStatusText } from "../../../src/plan/status/classifyStatusText";

describe("complete", () => {
  const texts: readonly string[] = [
    ...["Complete", "Completed", "COMPLETED", "completed.", " Completed ", "complete(d)", "Completed\nCompleted"],
    ...["Closed", "Done", "Achieved", "Fully achieved", "Achieved fully", "Implemented", "Delivered", "Discharged"],
    ...["Fully implemented", "Now complete", "Action complete", "All actions complete", "Action closed", "Signed off"],
    ...["This action has been completed", "All actions have now been fully implemented", "Completed and closed"],
    ...["Complete / closed", "Complete & closed", "Complete – embedded", "Embedded", "Fully met", "Marked as complete"],
    ...["100%", "100 %", "100% complete", "100% - completed", "100 per cent complete", "Status: Complete"],
    ...["Complete 04/03/2020", "04/03/2020 – Complete", "Completed March 2016", "Completed by end of Nov 2015"],
    ...[
      "2. Complete",
      "4 - Complete",
      "• Completed",
      "Completed (see evidence)",
      "Complete – evidence held by the board",
    ],
    ...["Completed. Refresher training is ongoing in all teams this year", "Complete – ongoing monitoring"],
    ...[
      "Completed – monitoring ongoing",
      "Complete with ongoing review",
      "Completed; new leaflet to be delivered in May",
    ],
    ...["Completed – posters to be delivered to surgeries"],
    ...[
      "Sept 2016 – complete",
      "March 2016 update: completed",
      "31.03.16 Completed",
      "As at 31/03/16: complete",
      "Police – complete",
      "Compelted",
      "Complted",
      "yes - completed",
      "Recommendation achieved",
      "Complete!",
      "Completed – the form is still in use",
      "Completed through the partnership",
      "Completed per the minutes of May",
      "Closed early",
      "Completed spring 2016",
      "Implemented nationally",
      "Completed, no further work",
      "5 of 5 actions complete. Leaflets with the printer",
    ],
    ...["✓", "✔", "☑", "√", "ü", "Yes", "yes.", "Y", "TRUE"],
  ];
  test.each(texts)("%j is complete", (text) => {
    expect(classifyStatusText(text)).toMatchObject({ state: "complete", delayed: false });
  });
});

describe("not complete, though the word is there", () => {
  const texts: readonly string[] = [
    ...[
      "not complete",
      "Not completed",
      "Not yet complete",
      "Has not been completed",
      "Incomplete",
      "Action incomplete",
    ],
    ...[
      "Partially complete",
      "Partly completed",
      "Part complete",
      "Part-complete",
      "Nearly complete",
      "Mostly complete",
    ],
    ...["Almost complete", "Substantially complete", "Completed in part", "Complete (partially)", "Half completed"],
    ...[
      "to be completed",
      "To be completed by June",
      "Will be completed in May",
      "Being completed",
      "Yet to be completed",
    ],
    ...[
      "Should be complete by June",
      "Due to be completed",
      "Once complete will be shared",
      "Awaiting completed forms",
    ],
    ...["90% complete", "75%", "75% complete", "In progress – 50%", "Completed 80%", "<50%", "90 per cent complete"],
    ...["completion expected March 2025", "Completion due May", "Completion date: June 2025", "Nearing completion"],
    ...["On track for completion", "Near completion", "Awaiting completion", "Proposed for closure", "For closure"],
    ...[
      "Completed /Ongoing",
      "Complete / ongoing",
      "Completed and ongoing",
      "Implemented and ongoing.",
      "Completed (ongoing)",
    ],
    ...[
      "Completed\nOngoing",
      "Complete – training in progress",
      "Completed - roll-out underway",
      "Delivered but ongoing",
    ],
    ...["Complete by March 2020", "Complete the audit", "To complete", "To deliver by June", "Phase 1 complete"],
    ...["Completed to date: two of five wards", "Complete except for the leaflet", "3 of 5 complete", "Not achieved"],
    ...["Not implemented", "Not closed", "Not yet implemented", "Not fully implemented", "Not met", "Isn't complete"],
    ...[
      "Phase one completed, phase two to start",
      "Completed phase 1",
      "Draft completed",
      "Completed first draft",
      "None completed",
      "No actions completed",
      "Some completed",
      "Not all complete",
      "Most actions done",
      "2 completed, 3 outstanding",
      "Hasn’t been completed",
      "Unable to complete",
      "Non-complete",
      "Reopened",
      "Closed and reopened",
      "Previously complete, now re-opened",
      "Yes, partially",
      "Yes but ongoing",
      "Completed in 4 of 6 wards",
      "Completed, however two schools have yet to reply",
      "Complete although evidence is outstanding",
      "Done, though two teams need training",
      "Few completed",
      "Several actions closed",
      "Many delivered",
      "Towards completion",
      "Approaching closure",
      "Submitted for closure",
      "Ready for closure",
      "Requested closure",
      "Completion anticipated in May",
      "Completion scheduled",
      "Completion by June",
      "Completion is awaited",
      "Completed\nRoll-out is still ongoing",
      "Completed\nNot started",
      "Completed\nOngoing\nSee the notes",
    ],
  ];
  test.each(texts)("%j is in progress", (text) => {
    expect(classifyStatusText(text)).toMatchObject({ state: "in-progress", delayed: false });
  });
});

describe("not started", () => {
  test.each([
    ...["Not started", "not yet started", "Yet to start", "Still to start", "To start June 2016", "0%", "0% complete"],
    ...[
      "Not commenced",
      "Not yet commenced",
      "Work not started",
      "Work has not started",
      "Never started",
      "To be started",
    ],
    ...[
      "Due to start in May",
      "Will start in April 2018",
      "Action not yet begun",
      "Not yet due",
      "Planned",
      "Status: not started",
      "1 - Not started",
      "Red – not started",
      "Date not yet due",
      "No action taken yet",
    ],
  ])("%j is not started", (text) => {
    expect(classifyStatusText(text)).toMatchObject({ state: "not-started", delayed: false });
  });
});

describe("withdrawn", () => {
  test.each([
    ...[
      "Withdrawn",
      "Superseded",
      "Not accepted",
      "Rejected",
      "Declined",
      "Cancelled",
      "Canceled",
      "No longer required",
    ],
    ...["n/a", "N/A", "NA", "Not applicable", "No longer needed", "Not required", "Action withdrawn", "Abandoned"],
    ...["Recommendation not accepted", "Closed – superseded", "Closed – not accepted", "Closed (no longer required)"],
    ...[
      "Closed as superseded",
      "Complete – withdrawn",
      "Superseded by recommendation 5",
      "This action has been superseded",
    ],
    ...[
      "Closed\nSuperseded",
      "N/A – see 4.2",
      "Not being pursued",
      "Discontinued",
      "Superseded. Ongoing under action 5",
    ],
  ])("%j is withdrawn", (text) => {
    expect(classifyStatusText(text)).toMatchObject({ state: "withdrawn", delayed: false });
  });

  test.each(["Completed – supersedes the 2012 policy", "Complete. The old form was withdrawn from use in all wards"])(
    "%j is complete",
    (text) => {
      expect(classifyStatusText(text)).toMatchObject({ state: "complete" });
    },
  );
});

describe("in progress", () => {
  test.each([
    ...[
      "In progress",
      "in-progress",
      "In Progress.",
      "Ongoing",
      "On-going",
      "On going",
      "Underway",
      "Under way",
      "On track",
    ],
    ...[
      "Partially implemented",
      "Partially achieved",
      "Partially met",
      "On target",
      "On schedule",
      "Started",
      "Commenced",
    ],
    ...[
      "Work in progress",
      "Work has commenced",
      "Work is ongoing",
      "Good progress",
      "Progressing well",
      "Open",
      "Active",
    ],
    ...[
      "Audit underway",
      "Training is on track",
      "3 - In progress",
      "RAG: in progress",
      "Ongoing – completed for police",
    ],
    ...["Open – not yet closed", "Ongoing monitoring", "In progress; to be completed by June", "Ahead of schedule"],
    ...[
      "Not delayed",
      "In progress, no longer at risk",
      "On track, no delays",
      "Police: complete\nHealth: in progress",
    ],
    "In progress – the closed cases are being read again",
  ])("%j is in progress, and not delayed", (text) => {
    expect(classifyStatusText(text)).toMatchObject({ state: "in-progress", delayed: false });
  });

  test.each([
    ...["Delayed", "Slipped", "At risk", "Paused", "On hold", "on-hold", "Currently on hold", "Slippage", "Overdue"],
    ...[
      "In progress – delayed",
      "In progress. Delayed due to staffing",
      "In progress. Delayed by the court. New lead named",
      "Delivery status: on hold until May",
      "Delayed – to be completed June",
      "Work is paused",
    ],
    ...[
      "Partially complete, at risk",
      "Behind schedule",
      "Off track",
      "Not on track",
      "Not progressed",
      "Ongoing but slipped to May",
    ],
    ...["Amber – slipping", "Red: at risk"],
  ])("%j is in progress, and delayed", (text) => {
    expect(classifyStatusText(text)).toMatchObject({ state: "in-progress", delayed: true });
  });

  test("a delay that is over does not mark a complete action", () => {
    expect(classifyStatusText("Completed, though delayed by the court")).toMatchObject({
      state: "complete",
      delayed: false,
    });
  });

  test("an action not started can be delayed too", () => {
    expect(classifyStatusText("Not started – on hold")).toMatchObject({ state: "not-started", delayed: true });
  });
});
