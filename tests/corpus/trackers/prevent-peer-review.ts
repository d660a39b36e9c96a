import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "prevent-peer-review",
  trade: "Prevent board: peer review actions",
  manner: "Numbered headings; 'Status at board' with emoji-free words; owner and agency in one cell with a dash.",
  asAt: "2025-06-30",
  sheets: [
    {
      name: "Peer review",
      rows: [
        ["Prevent Board – peer review action tracker"],
        [],
        [
          "1. Ref",
          "2. Peer reviewer's advice",
          "3. Board's action",
          "4. Owner",
          "5. Target",
          "6. Status at June board",
          "7. Narrative",
        ],
        [
          "PR1",
          "Channel panel minutes should record why a case is closed",
          "New minute template with closure reason",
          "Northmoor Council – Prevent Coordinator",
          {
            date: "2025-03-31",
            format: "dd/mm/yyyy",
          },
          "Done",
          "Used since the February panel.",
        ],
        [
          "PR2",
          "Schools want a named contact",
          "Publish a contact list and a rota",
          "Northmoor Council – Education Safeguarding Lead",
          {
            date: "2025-05-31",
            format: "dd/mm/yyyy",
          },
          "Slipping",
          "Rota agreed, list with comms.",
        ],
        [
          "PR3",
          "Referral quality varies",
          "Feedback to each referrer within ten days",
          "Westshire Police – Prevent Sergeant",
          {
            date: "2025-06-30",
            format: "dd/mm/yyyy",
          },
          "Mostly done",
          "17 of 20 in quarter 1.",
        ],
        [
          "PR4",
          "Health is not always at panel",
          "Deputy for the ICB at each panel",
          "Westshire ICB – Designated Nurse",
          {
            date: "2025-04-30",
            format: "dd/mm/yyyy",
          },
          "Done",
          "",
        ],
        [
          "PR5",
          "No local threat picture for schools",
          "Termly briefing for head teachers",
          "Westshire Police – Prevent Sergeant",
          "Autumn term 2025",
          "Not begun",
          "",
        ],
        [
          "PR6",
          "Consider a joint board with Ashdale",
          "Paper to both chief executives",
          "Northmoor Council – Head of Community Safety",
          {
            date: "2025-09-30",
            format: "dd/mm/yyyy",
          },
          "Dropped",
          "Ashdale does not wish to.",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Peer review",
      headerRow: 3,
      texts: {
        ref: "A",
        recommendation: "B",
        action: "C",
        progress: "G",
      },
      actions: [
        {
          row: 4,
          target: "2025-03-31",
          state: "complete",
        },
        {
          row: 5,
          target: "2025-05-31",
          state: "in-progress",
          delayed: true,
        },
        {
          row: 6,
          target: "2025-06-30",
          state: "in-progress",
        },
        {
          row: 7,
          target: "2025-04-30",
          state: "complete",
        },
        {
          row: 8,
          target: "2025-12-31",
          state: "not-started",
        },
        {
          row: 9,
          target: "2025-09-30",
          state: "withdrawn",
        },
      ],
    },
  ],
};
