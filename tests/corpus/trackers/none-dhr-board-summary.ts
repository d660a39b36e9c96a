import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });

export const tracker: CorpusTracker = {
  name: "none-dhr-board-summary",
  trade: "Domestic homicide review overview (no plan)",
  manner:
    "What a board sees: counts of recommendations by review and by agency with percentages, and a register of reviews with dates of decision and publication; the actions themselves are kept elsewhere.",
  asAt: "2025-09-30",
  sheets: [
    {
      name: "By agency",
      rows: [
        ["Safer Westshire Partnership – domestic homicide reviews, quarter 2"],
        [],
        ["Lead agency", "Actions", "Complete", "In progress", "Not started", "Overdue", "% complete"],
        ["Westshire Police", 14, 11, 2, 1, 1, { text: 0.79, format: "0%" }],
        ["ICB", 9, 5, 4, 0, 2, { text: 0.56, format: "0%" }],
        ["Adult Social Care", 7, 7, 0, 0, 0, { text: 1, format: "0%" }],
        ["Moorland Homes", 5, 2, 2, 1, 1, { text: 0.4, format: "0%" }],
        ["Probation Service", 4, 3, 1, 0, 0, { text: 0.75, format: "0%" }],
        ["Total", 39, 28, 9, 2, 4, { text: 0.72, format: "0%" }],
      ],
      merges: ["A1:G1"],
    },
    {
      name: "Reviews",
      rows: [
        [
          "Review",
          "Independent chair",
          "Date of death",
          "Decision to review",
          "Sent to Home Office",
          "Published",
          "Stage",
          "Recommendations",
        ],
        ["Maple", "Chair A", "March 2021", d("2021-05-10"), d("2022-11-30"), d("2023-08-14"), "Published", 12],
        ["Rowan", "Chair B", "August 2022", d("2022-09-26"), d("2023-12-18"), d("2024-05-12"), "Published", 15],
        ["Hazel", "Chair A", "January 2024", d("2024-02-19"), d("2025-06-27"), "", "With the quality panel", 12],
        ["Linden", "Chair C", "May 2025", d("2025-06-16"), "", "", "Panel meeting", ""],
      ],
    },
  ],
  plans: [],
};
