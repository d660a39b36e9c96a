import type { CorpusTracker } from "../corpus.types";

const d = (date: string, format = "dd/mm/yyyy") => ({ date, format });

export const tracker: CorpusTracker = {
  name: "board-policy-register",
  trade: "Safeguarding children partnership – policy register",
  manner:
    "No plan: a register of procedures with owners, review dates and whether each is current; members and attendance; counts of recommendations by review and agency.",
  asAt: "2026-11-26",
  sheets: [
    {
      name: "Procedures",
      rows: [
        ["Thornbeck Safeguarding Children Partnership – register of multi-agency procedures"],
        [],
        ["Ref", "Procedure", "Owner", "Version", "Approved", "Review due", "Status"],
        [
          "P01",
          "Thresholds and continuum of need",
          "Partnership Manager",
          "5.0",
          d("2025-07-10"),
          d("2027-07-31"),
          "Current",
        ],
        [
          "P02",
          "Resolving professional disagreements",
          "Partnership Manager",
          "3.1",
          d("2024-11-21"),
          d("2026-11-30"),
          "Under review",
        ],
        [
          "P03",
          "Bruising in babies who are not independently mobile",
          "Designated Doctor",
          "4.0",
          d("2026-02-12"),
          d("2028-02-29"),
          "Current",
        ],
        [
          "P04",
          "Children missing from home and care",
          "Police – Missing Persons Manager",
          "6.2",
          d("2024-05-16"),
          d("2026-05-31"),
          "Overdue for review",
        ],
        [
          "P05",
          "Child criminal exploitation pathway",
          "Head of Adolescent Service",
          "2.0",
          d("2025-09-18"),
          d("2027-09-30"),
          "Current",
        ],
        [
          "P06",
          "Fabricated or induced illness",
          "Designated Doctor",
          "2.3",
          d("2023-03-09"),
          "",
          "Withdrawn – replaced by P03 and regional procedure",
        ],
        ["P07", "Concealed pregnancy", "Named Midwife", "1.4", d("2025-01-23"), d("2027-01-31"), "Current"],
        ["P08", "Neglect toolkit", "Head of Early Help", "3.0", d("2026-09-17"), d("2028-09-30"), "Current"],
      ],
    },
    {
      name: "Members",
      rows: [
        ["Agency", "Post", "Deputy", "Mar-26", "Jun-26", "Sep-26"],
        ["Council", "Director of Children's Services", "Assistant Director", "✓", "✓", "✓"],
        ["Police", "Detective Superintendent, Public Protection", "Detective Chief Inspector", "✓", "D", "✓"],
        ["ICB", "Chief Nurse", "Designated Nurse", "✓", "✓", "Apols"],
        ["Education", "Chair of Primary Heads", "", "✓", "Apols", "✓"],
        ["Probation", "Head of Service", "Senior Probation Officer", "Apols", "✓", "✓"],
      ],
    },
    {
      name: "Recs by review",
      rows: [
        ["Recommendations made in local child safeguarding practice reviews, by agency, at 30 September 2026"],
        ["Review", "Published", "Council", "Police", "ICB", "Hospital", "Schools", "Total", "Complete", "Open"],
        ["Child R", "Mar-24", 3, 2, 2, 1, 1, 9, 9, 0],
        ["Child S and Child T", "Nov-24", 4, 1, 2, 2, 0, 9, 8, 1],
        ["Child V", "Jan-26", 2, 2, 1, 3, 2, 10, 4, 6],
        ["Total", "", 9, 5, 5, 6, 3, 28, 21, 7],
      ],
    },
  ],
  plans: [],
};
