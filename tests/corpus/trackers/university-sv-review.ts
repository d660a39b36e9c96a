import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "university-sv-review",
  trade: "University: sexual violence review, implementation",
  manner:
    "'Workstream' banner rows in capitals; 'Commitment' and 'Deliverable'; 'Sponsor' and 'Delivery lead'; term dates; 'Delivered / On plan / Off plan'.",
  asAt: "2025-12-15",
  sheets: [
    {
      name: "Implementation",
      rows: [
        ["Sexual violence review: implementation plan"],
        ["Commitment", "Deliverable", "Sponsor", "Delivery lead", "When", "Position", "Commentary"],
        ["REPORTING", "", "", "", "", "", ""],
        [
          "One place to report",
          "Launch the report-and-support site",
          "Registrar",
          "Head of Wellbeing",
          "September 2025",
          "Delivered",
          "Went live 8 September; 31 reports.",
        ],
        [
          "",
          "Anonymous reports to be looked at each month",
          "Registrar",
          "Head of Wellbeing",
          "October 2025",
          "Delivered",
          "",
        ],
        [
          "Trained people",
          "Two caseworkers in post",
          "Pro-Vice-Chancellor Education",
          "Head of Wellbeing",
          "January 2026",
          "On plan",
          "Interviews 6 January.",
        ],
        ["CULTURE", "", "", "", "", "", ""],
        [
          "All new students trained",
          "Consent course compulsory for first years",
          "Pro-Vice-Chancellor Education",
          "Student Union Welfare Officer",
          "Autumn term 2025",
          "Off plan",
          "71 % took it; no sanction agreed.",
        ],
        [
          "Staff know what to do on disclosure",
          "Half-day course for personal tutors",
          "Director of HR",
          "Learning and Development Manager",
          "Summer term 2026",
          "Not started",
          "",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Implementation",
      headerRow: 2,
      texts: {
        recommendation: "A",
        action: "B",
        leadOfficer: "D",
        progress: "G",
      },
      actions: [
        {
          row: 4,
          section: "REPORTING",
          target: "2025-09-30",
          state: "complete",
        },
        {
          row: 5,
          recommendation: "One place to report",
          target: "2025-10-31",
          state: "complete",
        },
        {
          row: 6,
          target: "2026-01-31",
          state: "in-progress",
        },
        {
          row: 8,
          section: "CULTURE",
          target: "2025-12-31",
          state: "in-progress",
          delayed: true,
        },
        {
          row: 9,
          target: "2026-08-31",
          state: "not-started",
        },
      ],
    },
  ],
};
