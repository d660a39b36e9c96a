import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" }) as const;
const money = (text: number) => ({ text, format: "£#,##0" }) as const;

export const tracker: CorpusTracker = {
  name: "none-community-grants-register",
  trade: "Community grants (register of awards)",
  manner:
    "No plan: a register of grants awarded with dates paid and of monitoring, the panel's scores, counts by ward and a short note of the panel - organisations, projects, dates and 'Paid' or 'Returned', but nothing that anybody undertook to do for the council.",
  asAt: "2025-03-31",
  sheets: [
    {
      name: "Awards 2024-25",
      rows: [
        ["Ashdale Council - Community Chest: awards 2024/25"],
        [],
        ["Grant no.", "Organisation", "Purpose of grant", "Ward", "Amount", "Date of award", "Date paid", "Payment"],
        [
          "CC24/01",
          "Millbrook Scouts",
          "Camping equipment",
          "Millbrook",
          money(850),
          d("2024-05-14"),
          d("2024-05-28"),
          "Paid",
        ],
        [
          "CC24/02",
          "Friends of Quarry Park",
          "Bulbs and tools",
          "Quarry",
          money(400),
          d("2024-05-14"),
          d("2024-05-28"),
          "Paid",
        ],
        [
          "CC24/03",
          "Ashdale Chess Club",
          "Clocks and boards for the junior section",
          "Castle",
          money(300),
          d("2024-05-14"),
          d("2024-06-04"),
          "Paid",
        ],
        [
          "CC24/04",
          "St Bride's Lunch Club",
          "Kitchen cooker",
          "Castle",
          money(1200),
          d("2024-07-16"),
          d("2024-07-30"),
          "Paid",
        ],
        ["CC24/05", "Lower Town Residents", "Noticeboard", "Lower Town", money(650), d("2024-07-16"), "", "Returned"],
        ["CC24/06", "Ashdale Brass", "Two cornets", "Quarry", money(1500), d("2024-10-15"), d("2024-10-29"), "Paid"],
        [
          "CC24/07",
          "Northgate Tennis Club",
          "Court nets",
          "Northgate",
          money(500),
          d("2024-10-15"),
          d("2024-11-05"),
          "Paid",
        ],
        [
          "CC24/08",
          "Refugee Welcome Ashdale",
          "Room hire for language classes",
          "Lower Town",
          money(1000),
          d("2025-01-21"),
          d("2025-02-04"),
          "Paid",
        ],
        ["", "", "", "Total", money(6400), "", "", ""],
      ],
    },
    {
      name: "By ward",
      rows: [
        ["Ward", "Applications", "Awards", "Amount"],
        ["Castle", 4, 2, money(1500)],
        ["Lower Town", 3, 2, money(1650)],
        ["Millbrook", 1, 1, money(850)],
        ["Northgate", 2, 1, money(500)],
        ["Quarry", 2, 2, money(1900)],
        ["Total", 12, 8, money(6400)],
      ],
    },
    {
      name: "Panel note",
      rows: [
        ["Note of the grants panel, 21 January 2025"],
        ["Present: Cllr Amery (chair), Cllr Voss, the Community Development Officer."],
        ["1", "The panel had three applications before it and made one award."],
        ["2", "The application for a skate ramp was out of scope."],
        ["3", "The application for a choir tour was for costs already met."],
        ["4", "Lower Town Residents had given back their grant, the landlord having put up a board."],
      ],
    },
  ],
  plans: [],
};
