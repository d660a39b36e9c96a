import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "diocese-safeguarding-standards",
  trade: "Diocese: national safeguarding standards audit, improvement list",
  manner: "'Improvement', 'Rationale', 'Lead person', 'Quarter', 'Progress code' 0-4 with key below.",
  asAt: "2025-09-30",
  sheets: [
    {
      name: "Improvements",
      rows: [
        ["Improvement", "Rationale", "Lead person", "Quarter", "Code"],
        ["Survivor group to meet the Bishop each quarter", "Survivors were heard once", "DSA", "Q1 2025/26", 4],
        ["Parish dashboard for all 210 parishes", "41 parishes have none", "Dashboard Officer", "Q3 2025/26", 2],
        ["Lay leaders' training", "Low uptake in the north", "Training Lead", "Q2 2025/26", 3],
        ["Supervision for the casework team", "None since 2023", "DSA", "Q1 2025/26", 4],
        ["Learning from case reviews to be shared with clergy", "No forum", "Archdeacon", "Q4 2025/26", 0],
        [],
        ["Key to codes"],
        ["0 = not started"],
        ["1 = planned"],
        ["2 = under way"],
        ["3 = nearly done"],
        ["4 = complete"],
      ],
    },
  ],
  plans: [
    {
      sheet: "Improvements",
      headerRow: 1,
      texts: {
        recommendation: "A",
        leadOfficer: "C",
      },
      actions: [
        {
          row: 2,
          target: "2025-06-30",
          state: "complete",
        },
        {
          row: 3,
          target: "2025-12-31",
          state: "in-progress",
        },
        {
          row: 4,
          target: "2025-09-30",
          state: "in-progress",
        },
        {
          row: 5,
          target: "2025-06-30",
          state: "complete",
        },
        {
          row: 6,
          target: "2026-03-31",
          state: "not-started",
        },
      ],
    },
  ],
};
