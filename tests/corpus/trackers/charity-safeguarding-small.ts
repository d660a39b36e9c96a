import type { CorpusTracker } from "../corpus.types";

const rec1 = "Trustees should see safeguarding at every meeting.";
const rec2 = "Volunteers who visit people at home should be checked and trained.";
const rec3 = "The helpline should know what to do when a caller is in danger.";

export const tracker: CorpusTracker = {
  name: "charity-safeguarding-small",
  trade: "Small charity: trustees' plan after an independent safeguarding review",
  manner:
    "Recommendation and its actions share one column: the recommendation in a row of its own with a number, the actions below it as (i), (ii); headings that are mere words ('Agreed', 'By', 'Completed').",
  asAt: "2025-04-30",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Lamplight Befriending – after the review"],
        ["", "Recommendation and actions", "Agreed", "Who", "By", "Completed"],
        ["1", rec1, "Yes", "", "", ""],
        ["", "(i) standing item, with a one-page report", "", "Chair", "31/10/2024", "14/10/2024"],
        ["", "(ii) lead trustee to visit the office twice a year", "", "Lead trustee", "31/03/2025", "20/02/2025"],
        ["2", rec2, "Yes", "", "", ""],
        ["", "(i) check the 14 volunteers who have none", "", "Volunteer Manager", "30/11/2024", "28/11/2024"],
        ["", "(ii) half-day training, twice a year", "", "Volunteer Manager", "31/05/2025", ""],
        ["", "(iii) lone working policy", "", "Chief Executive", "31/12/2024", ""],
        ["3", rec3, "Yes", "", "", ""],
        ["", "(i) script beside each telephone", "", "Helpline Lead", "30/09/2024", "02/09/2024"],
        ["", "(ii) debrief after each such call", "", "Helpline Lead", "30/09/2024", "30/09/2024"],
      ],
    },
  ],
  plans: [
    {
      sheet: "Sheet1",
      headerRow: 2,
      texts: { leadOfficer: "D" },
      actions: [
        {
          row: 4,
          recommendation: rec1,
          action: "(i) standing item, with a one-page report",
          target: "2024-10-31",
          completed: "2024-10-14",
          state: "complete",
        },
        { row: 5, recommendation: rec1, target: "2025-03-31", completed: "2025-02-20", state: "complete" },
        { row: 7, recommendation: rec2, target: "2024-11-30", completed: "2024-11-28", state: "complete" },
        { row: 8, recommendation: rec2, target: "2025-05-31", completed: null },
        { row: 9, recommendation: rec2, target: "2024-12-31", completed: null },
        { row: 11, recommendation: rec3, target: "2024-09-30", completed: "2024-09-02", state: "complete" },
        { row: 12, recommendation: rec3, target: "2024-09-30", completed: "2024-09-30", state: "complete" },
      ],
    },
  ],
};
