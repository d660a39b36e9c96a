import type { CorpusTracker } from "../corpus.types";

const pc = (n: number) => ({ text: n, format: "0%" });

export const tracker: CorpusTracker = {
  name: "marac-performance-summary",
  trade: "MARAC quarterly performance summary",
  manner:
    "No plan: counts by agency of cases referred and of actions set, completed, outstanding and overdue, with a percentage, a lead contact and a comment for each agency; a second table of trends below, whose words are those of an action tracker.",
  asAt: "2025-09-30",
  sheets: [
    {
      name: "Q2 summary",
      startsAt: "A1",
      rows: [
        ["Ashdale MARAC – performance summary, quarter 2 (July to September 2025)"],
        ["Prepared by the MARAC Coordinator for the steering group, 14 October 2025"],
        [],
        [
          "Agency",
          "Contact",
          "Cases referred",
          "Actions set",
          "Completed",
          "Outstanding",
          "Overdue",
          "% complete",
          "Comment",
        ],
        [
          "Police",
          "Detective Inspector Public Protection",
          61,
          118,
          112,
          6,
          1,
          pc(0.949),
          "One action awaiting a court date.",
        ],
        ["Children's Services", "Team Manager", 14, 54, 47, 7, 3, pc(0.87), "Vacancy in duty team."],
        ["Adult Social Care", "Adult Safeguarding Lead", 4, 16, 16, 0, 0, pc(1), ""],
        ["Housing", "Housing Services Manager", 12, 29, 26, 3, 0, pc(0.897), ""],
        ["Probation", "Senior Practitioner", 7, 22, 19, 3, 2, pc(0.864), "New member since August."],
        ["Health (hospital)", "Named Nurse", 9, 15, 14, 1, 0, pc(0.933), ""],
        ["IDVA service", "IDVA Service Manager", 23, 87, 87, 0, 0, pc(1), "Thanks for a full return."],
        ["Total", "", 130, 341, 321, 20, 6, pc(0.941), ""],
        [],
        ["Indicator", "Q1 2025/26", "Q2 2025/26", "Year to date", "Benchmark"],
        ["Cases discussed", 118, 130, 248, "–"],
        ["Repeat cases", 31, 33, 64, "28–40%"],
        ["Cases with children in household", 77, 82, 159, "–"],
        ["Average number of actions for each case", 2.4, 2.6, 2.5, "–"],
      ],
    },
  ],
  plans: [],
};
