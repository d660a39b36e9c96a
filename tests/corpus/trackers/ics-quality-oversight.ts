import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "ics-quality-oversight",
  trade: "ICB quality oversight: provider's undertakings",
  manner:
    "'Undertaking', 'Milestone', 'Provider exec', 'Original', 'Revised 1', 'Revised 2', 'ICB view', 'Exit criteria'.",
  asAt: "2025-10-31",
  sheets: [
    {
      name: "Undertakings",
      rows: [
        ["Enforcement undertakings – tracker"],
        [
          "No.",
          "Undertaking",
          "Steps",
          "Provider exec",
          "Original date",
          "Revised 1",
          "Revised 2",
          "ICB view",
          "Exit criteria",
        ],
        [
          "U1",
          "Reduce waits over 65 weeks to none",
          "Insource two lists each weekend",
          "Chief Operating Officer",
          {
            date: "2025-03-31",
            format: "dd/mm/yyyy",
          },
          {
            date: "2025-06-30",
            format: "dd/mm/yyyy",
          },
          {
            date: "2025-09-30",
            format: "dd/mm/yyyy",
          },
          "Not met",
          "No waits over 65 weeks for a month",
        ],
        [
          "U2",
          "Strengthen the board",
          "Recruit two non-executives",
          "Chair",
          {
            date: "2025-05-31",
            format: "dd/mm/yyyy",
          },
          "",
          "",
          "Met",
          "Both in post",
        ],
        [
          "U3",
          "Financial plan agreed with the ICB",
          "Submit recovery plan",
          "Chief Finance Officer",
          {
            date: "2025-04-30",
            format: "dd/mm/yyyy",
          },
          {
            date: "2025-05-30",
            format: "dd/mm/yyyy",
          },
          "",
          "Met",
          "Plan signed by both boards",
        ],
        [
          "U4",
          "Emergency department flow",
          "Frailty unit open twelve hours a day",
          "Chief Operating Officer",
          {
            date: "2025-12-31",
            format: "dd/mm/yyyy",
          },
          "",
          "",
          "Partly met",
          "Four-hour standard at 78 %",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Undertakings",
      headerRow: 2,
      texts: {
        ref: "A",
        recommendation: "B",
        action: "C",
        leadOfficer: "D",
        expectedOutcome: "I",
      },
      actions: [
        {
          row: 3,
          target: "2025-03-31",
          revised: "2025-09-30",
          state: "in-progress",
        },
        {
          row: 4,
          target: "2025-05-31",
          revised: null,
          state: "complete",
        },
        {
          row: 5,
          target: "2025-04-30",
          revised: "2025-05-30",
          state: "complete",
        },
        {
          row: 6,
          target: "2025-12-31",
          revised: null,
          state: "in-progress",
        },
      ],
    },
  ],
};
