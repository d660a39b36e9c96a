import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });

export const tracker: CorpusTracker = {
  name: "dhr-case-and-panel-book",
  trade: "Domestic homicide review, administration (no plan)",
  manner:
    "A partnership officer's book about reviews that holds no plan: list of cases with the dates of their stages, panel members and their contact details, panel meetings, and a count of recommendations by agency and year.",
  asAt: "2026-11-27",
  sheets: [
    {
      name: "Cases",
      rows: [
        ["Wyvern Vale CSP: domestic homicide and domestic abuse related death reviews"],
        [],
        [
          "Case",
          "Pseudonym",
          "Date of death",
          "Referred by police",
          "Home Office notified",
          "Panel meetings held",
          "Sent to Home Office",
          "Published",
          "No. of recommendations",
        ],
        ["WV01", "Alice", d("2021-08-14"), d("2021-08-20"), d("2021-09-17"), 7, d("2023-02-03"), d("2023-11-23"), 14],
        ["WV02", "Bartek", d("2022-12-02"), d("2022-12-09"), d("2023-01-12"), 6, d("2024-05-30"), d("2025-03-11"), 9],
        ["WV03", "Corinne", d("2023-06-25"), d("2023-07-03"), d("2023-08-01"), 8, d("2025-04-17"), d("2026-02-26"), 17],
        ["WV04", "Delphine", d("2024-10-07"), d("2024-10-15"), d("2024-11-05"), 5, d("2026-09-08"), "", 11],
        ["WV05", "Edward", d("2026-03-19"), d("2026-03-27"), d("2026-04-20"), 2, "", "", ""],
      ],
    },
    {
      name: "Panel",
      rows: [
        ["Organisation", "Post of member", "Deputy", "E-mail", "Case(s)"],
        [
          "Wyvern Police",
          "Detective Chief Inspector, Reviews",
          "Review Officer",
          "reviews@wyvernpolice.example",
          "WV04, WV05",
        ],
        ["Wyvern ICB", "Designated Nurse, Adults", "Named GP", "safeguarding@wyvernicb.example", "WV04, WV05"],
        ["Wyvern Vale Council, Adults", "Head of Safeguarding", "Team Manager", "adults@wyvernvale.example", "WV05"],
        ["Wyvern Vale Council, Housing", "Housing Options Manager", "", "housing@wyvernvale.example", "WV04"],
        ["Probation Service", "Head of Delivery Unit", "Senior Probation Officer", "pdu@probation.example", "WV04"],
        ["Juniper Women's Centre", "Chief Executive", "Service Manager", "office@juniper.example", "WV04, WV05"],
        [
          "Vale Hospitals NHS Trust",
          "Named Nurse",
          "Safeguarding Adviser",
          "named.nurse@valehospitals.example",
          "WV05",
        ],
      ],
    },
    {
      name: "Meetings",
      rows: [
        ["Case", "Meeting", "Date", "Time", "Place", "Members present"],
        ["WV04", "Panel 5", d("2026-06-11"), "10.00", "Council Chamber", 9],
        ["WV05", "Panel 1", d("2026-07-16"), "14.00", "On line", 11],
        ["WV05", "Panel 2", d("2026-10-01"), "10.00", "Guildhall, Room 2", 10],
        ["WV05", "Panel 3", d("2026-12-10"), "10.00", "Guildhall, Room 2", ""],
      ],
    },
    {
      name: "Recs by agency",
      rows: [
        ["Recommendations made to each agency, by year of publication"],
        ["Agency", "2023", "2025", "2026", "Total"],
        ["Wyvern Police", 4, 2, 5, 11],
        ["Wyvern ICB", 3, 2, 4, 9],
        ["Wyvern Vale Council", 4, 3, 4, 11],
        ["Probation Service", 1, 1, 2, 4],
        ["Vale Hospitals NHS Trust", 2, 1, 2, 5],
        ["Total", 14, 9, 17, 40],
      ],
    },
  ],
  plans: [],
};
