import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });

export const tracker: CorpusTracker = {
  name: "court-custody-inspection",
  trade: "Court custody: inspectorate's areas of concern and the contractor's actions",
  manner:
    "Contract jargon ('Authority', 'Supplier'); the concern's number and its text in one cell; 'Accepted / Partly / Rejected'; what was done and what will be done in two columns; months as mmm-yy; state by 'Embedded', 'Delivered', 'In delivery', 'To start'.",
  asAt: "2025-07-31",
  sheets: [
    {
      name: "HMIP court custody",
      rows: [
        ["Court custody – response to the inspection of January 2025"],
        [
          "Area of concern",
          "A / P / R",
          "Done so far",
          "Still to do",
          "Owner (Authority or Supplier)",
          "Deadline",
          "Stage",
        ],
        [
          "1. Detainees waited too long to be taken to prison after their case ended.",
          "A",
          "Vehicle times moved to 16:30 at two courts",
          "Extra vehicle for the late run at all five",
          "Supplier",
          d("2025-09-30"),
          "In delivery",
        ],
        [
          "2. Staff did not always know of risks that were on the escort record.",
          "A",
          "Handover sheet in use",
          "Spot checks each week",
          "Supplier",
          d("2025-05-31"),
          "Embedded",
        ],
        [
          "3. Cells were dirty and had graffiti.",
          "P",
          "Deep clean of 31 cells in April",
          "Re-paint programme",
          "Authority",
          d("2025-12-31"),
          "In delivery",
        ],
        [
          "4. Women and children were not always offered a named officer.",
          "A",
          "",
          "Name one on each shift's plan",
          "Supplier",
          d("2025-04-30"),
          "Delivered",
        ],
        [
          "5. There was no mental health nurse at three courts.",
          "R",
          "",
          "None; liaison and diversion is for the NHS to commission",
          "Authority",
          "",
          "",
        ],
        [
          "6. Complaints went unanswered.",
          "A",
          "",
          "Log complaints at each court, answer in ten days",
          "Supplier",
          d("2025-10-31"),
          "To start",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "HMIP court custody",
      headerRow: 2,
      texts: { response: "B", progress: "C", action: "D" },
      actions: [
        {
          row: 3,
          ref: "1",
          recommendation: "Detainees waited too long to be taken to prison after their case ended.",
          target: "2025-09-30",
          state: "in-progress",
        },
        { row: 4, ref: "2", target: "2025-05-31", state: "complete" },
        { row: 5, ref: "3", target: "2025-12-31", state: "in-progress" },
        { row: 6, ref: "4", target: "2025-04-30", state: "complete" },
        { row: 7, ref: "5", target: null, state: "withdrawn" },
        { row: 8, ref: "6", target: "2025-10-31", state: "not-started" },
      ],
    },
  ],
};
