import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "ambulance-dha-review",
  trade: "Ambulance trust: internal plan after a domestic abuse related death review",
  manner:
    "'Learning', 'Local action', 'Trust lead', 'Complete by', 'Actual', 'Outcome (BRAG)' colour words, 'Assurance'.",
  asAt: "2025-07-31",
  sheets: [
    {
      name: "DARDR plan",
      rows: [
        ["Learning", "Local action", "Trust lead", "Complete by", "Actual", "BRAG", "Assurance"],
        [
          "Crews did not speak with the patient alone",
          "Bulletin and video",
          "Head of Safeguarding",
          {
            date: "2025-01-31",
            format: "dd/mm/yyyy",
          },
          {
            date: "2025-01-20",
            format: "dd/mm/yyyy",
          },
          "Blue",
          "Viewed by 1,904 staff",
        ],
        [
          "Referral form asked no question on strangulation",
          "Add the question",
          "Safeguarding Specialist",
          {
            date: "2025-03-31",
            format: "dd/mm/yyyy",
          },
          {
            date: "2025-04-11",
            format: "dd/mm/yyyy",
          },
          "Blue",
          "Form v7",
        ],
        [
          "Control room could not see earlier calls",
          "Address flag for six months after a domestic call",
          "Head of Control",
          {
            date: "2025-06-30",
            format: "dd/mm/yyyy",
          },
          "",
          "Red",
          "",
        ],
        [
          "Staff who are victims were not thought of",
          "Policy and two trained champions in each station",
          "HR Business Partner",
          {
            date: "2025-12-31",
            format: "dd/mm/yyyy",
          },
          "",
          "Green",
          "",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "DARDR plan",
      headerRow: 1,
      texts: {
        recommendation: "A",
        action: "B",
        leadOfficer: "C",
        evidence: "G",
      },
      actions: [
        {
          row: 2,
          target: "2025-01-31",
          completed: "2025-01-20",
          recordedRag: "blue",
          state: "complete",
        },
        {
          row: 3,
          target: "2025-03-31",
          completed: "2025-04-11",
          state: "complete",
        },
        {
          row: 4,
          target: "2025-06-30",
          completed: null,
          recordedRag: "red",
        },
        {
          row: 5,
          target: "2025-12-31",
          completed: null,
          recordedRag: "green",
        },
      ],
    },
  ],
};
