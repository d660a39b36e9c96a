import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "gp-practice-significant-event",
  trade: "GP practice: significant event analysis actions",
  manner: "Minutes-like: event, discussion, what we will change, by whom initials, review date; done ticks.",
  asAt: "2025-09-30",
  sheets: [
    {
      name: "SEA log",
      rows: [
        ["Elm Surgery SEA log"],
        ["Date of event", "What happened", "Why", "What we will change", "Who", "Do by", "Done ✓", "Comments"],
        [
          {
            date: "2025-02-11",
            format: "dd/mm/yyyy",
          },
          "Two-week-wait referral not sent",
          "Task left in a locum's inbox",
          "Admin to sweep locum inboxes daily",
          "LM",
          {
            date: "2025-03-01",
            format: "dd/mm/yyyy",
          },
          "✓",
          "Sweep log kept",
        ],
        [
          {
            date: "2025-03-04",
            format: "dd/mm/yyyy",
          },
          "Wrong patient booked for smear",
          "Two patients of the same name",
          "Ask date of birth on all calls; poster at each desk",
          "JP",
          {
            date: "2025-03-31",
            format: "dd/mm/yyyy",
          },
          "✓",
          "",
        ],
        [
          {
            date: "2025-04-22",
            format: "dd/mm/yyyy",
          },
          "Child not brought three times and nobody told the health visitor",
          "No coding of was-not-brought",
          "Code and weekly search",
          "Dr AS",
          {
            date: "2025-06-30",
            format: "dd/mm/yyyy",
          },
          "",
          "Code agreed, search being built",
        ],
        [
          {
            date: "2025-05-13",
            format: "dd/mm/yyyy",
          },
          "Domestic abuse letter seen online by partner",
          "Letter not hidden from online record",
          "All domestic abuse letters to be redacted from online view",
          "Dr AS",
          {
            date: "2025-06-15",
            format: "dd/mm/yyyy",
          },
          "✓",
          "Staff trained 10 June",
        ],
        [
          {
            date: "2025-07-08",
            format: "dd/mm/yyyy",
          },
          "Fridge out of range over a weekend",
          "Plug switched off by cleaner",
          "Lock on the socket",
          "JP",
          {
            date: "2025-08-31",
            format: "dd/mm/yyyy",
          },
          "",
          "",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "SEA log",
      headerRow: 2,
      texts: {
        recommendation: "B",
        action: "D",
        leadOfficer: "E",
        progress: "H",
      },
      actions: [
        {
          row: 3,
          target: "2025-03-01",
          state: "complete",
        },
        {
          row: 4,
          target: "2025-03-31",
          state: "complete",
        },
        {
          row: 5,
          target: "2025-06-30",
          state: "in-progress",
        },
        {
          row: 6,
          target: "2025-06-15",
          state: "complete",
        },
        {
          row: 7,
          target: "2025-08-31",
        },
      ],
    },
  ],
};
