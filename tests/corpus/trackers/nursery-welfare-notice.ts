import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "nursery-welfare-notice",
  trade: "Early years (welfare requirements notice to a day nursery)",
  manner:
    "Four actions in a manager's small table: long headings with advice in brackets, text dates, the compliance date before the steps, no status column - the position is told in sentences that open with the state.",
  asAt: "2025-05-06",
  sheets: [
    {
      name: "Notice",
      startsAt: "A2",
      rows: [
        /* 2 */ ["Little Larches Day Nursery"],
        /* 3 */ ["Our plan to meet the welfare requirements notice received on 3 April 2025"],
        /* 4 */ [],
        /* 5 */ [
          "What the notice requires (copy its words)",
          "To be met by",
          "What we are doing about it (say who has been told)",
          "Person responsible",
          "Progress at 6 May 2025",
        ],
        /* 6 */ [
          "Ensure that all staff know what to do if there is an allegation against a colleague.",
          "17 April 2025",
          "Revised whistle-blowing policy read and signed by all staff; quiz at the staff meeting. Owners told.",
          "Nursery Manager",
          "Completed 16 April 2025. All 19 staff have signed and passed the quiz.",
        ],
        /* 7 */ [
          "Ensure that risk assessments of outings are made and reviewed.",
          "25 April 2025",
          "New outing form with a second signature; deputy to review each month. Room leaders told.",
          "Deputy Manager",
          "Completed 22 April 2025. Used for the farm visit.",
        ],
        /* 8 */ [
          "Ensure that at least one person with a full paediatric first aid certificate is on the premises at all times.",
          "2 May 2025",
          "Four more staff booked on the full course; rota checked weekly against certificates. Parents told by letter.",
          "Nursery Manager",
          "In progress. Three have passed; the fourth sits the course on 12 May. The rota has been covered throughout.",
        ],
        /* 9 */ [
          "Ensure that accidents are recorded and shared with parents on the same day.",
          "16 May 2025",
          "Tablet app for accident records with parents' acknowledgement. Key persons told.",
          "Room Leaders",
          "In progress. App in use in two of three rooms.",
        ],
        /* 10 */ [],
        /* 11 */ ["Signed: registered person", "", "Date: 6 May 2025"],
      ],
    },
  ],
  plans: [
    {
      sheet: "Notice",
      headerRow: 5,
      texts: { recommendation: "A", action: "C", leadOfficer: "D", progress: "E" },
      actions: [
        { row: 6, target: "2025-04-17", completed: "2025-04-16", state: "complete" },
        { row: 7, target: "2025-04-25", completed: "2025-04-22", state: "complete" },
        { row: 8, target: "2025-05-02", completed: null, state: "in-progress" },
        { row: 9, target: "2025-05-16", completed: null, state: "in-progress" },
      ],
    },
  ],
};
