import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "youth-custody-serious-case",
  trade: "Secure children's home: actions after a serious incident",
  manner:
    "Recommendation rows in bold with letters A, B; actions A.1; percent done; revised date in brackets in the date cell.",
  asAt: "2025-11-30",
  sheets: [
    {
      name: "Actions",
      rows: [
        ["Ref", "Recommendation / action", "Lead", "Deadline", "% done", "Latest"],
        ["A", "Searches should be led by risk", "", "", "", ""],
        [
          "A.1",
          "Rewrite the search policy",
          "Head of Care",
          {
            date: "2025-06-30",
            format: "dd/mm/yyyy",
          },
          1,
          "Signed off 20 June",
        ],
        [
          "A.2",
          "Train all shift leads",
          "Training Officer",
          "31/08/2025 (revised 31/10/2025)",
          0.8,
          "12 of 15 trained",
        ],
        ["B", "Children should know how to complain", "", "", "", ""],
        [
          "B.1",
          "Advocate to visit each week",
          "Registered Manager",
          {
            date: "2025-05-31",
            format: "dd/mm/yyyy",
          },
          1,
          "Visits since May",
        ],
        [
          "B.2",
          "Complaints poster drawn up by children",
          "Participation Worker",
          {
            date: "2025-09-30",
            format: "dd/mm/yyyy",
          },
          0.5,
          "Two drafts",
        ],
        [
          "B.3",
          "Survey",
          "Participation Worker",
          {
            date: "2026-01-31",
            format: "dd/mm/yyyy",
          },
          0,
          "",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Actions",
      headerRow: 1,
      texts: {
        ref: "A",
        action: "B",
        leadOfficer: "C",
        progress: "F",
      },
      actions: [
        {
          row: 3,
          recommendation: "Searches should be led by risk",
          target: "2025-06-30",
          state: "complete",
        },
        {
          row: 4,
          target: "2025-08-31",
          revised: "2025-10-31",
          state: "in-progress",
        },
        {
          row: 6,
          recommendation: "Children should know how to complain",
          target: "2025-05-31",
          state: "complete",
        },
        {
          row: 7,
          target: "2025-09-30",
          state: "in-progress",
        },
        {
          row: 8,
          target: "2026-01-31",
          state: "not-started",
        },
      ],
    },
  ],
};
