import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "licensing-nightsafe",
  trade: "Night-time safety partnership: women's safety audit",
  manner: "Site by site; 'Fix', 'Cost', 'Owner', 'Week commencing', 'Fixed?' with dates or 'no'.",
  asAt: "2025-05-31",
  sheets: [
    {
      name: "Walk-about",
      rows: [
        ["Women's safety walk-about, 21 March 2025"],
        [],
        ["Spot", "What women told us", "Fix", "£", "Owner", "Fix by", "Fixed?"],
        [
          "Canal steps",
          "Lights out, three lamps",
          "Replace lamps",
          "1200",
          "Highways",
          {
            date: "2025-04-30",
            format: "dd/mm/yyyy",
          },
          "Yes - 22/04/2025",
        ],
        [
          "Bus station",
          "No staff after 22:00",
          "Marshals on Friday and Saturday",
          "9000",
          "Business Improvement District",
          {
            date: "2025-06-30",
            format: "dd/mm/yyyy",
          },
          "No",
        ],
        [
          "Market Lane",
          "Overgrown hedge",
          "Cut back",
          "0",
          "Parks",
          {
            date: "2025-04-11",
            format: "dd/mm/yyyy",
          },
          "Yes - 09/04/2025",
        ],
        [
          "Station subway",
          "Blind corner",
          "Mirror and camera",
          "3400",
          "Rail operator",
          {
            date: "2025-09-30",
            format: "dd/mm/yyyy",
          },
          "Part - mirror only",
        ],
        [
          "Castle car park",
          "Pay machine in the dark",
          "Move the machine",
          "2600",
          "Parking Services",
          {
            date: "2025-05-23",
            format: "dd/mm/yyyy",
          },
          "No",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Walk-about",
      headerRow: 3,
      texts: {
        recommendation: "B",
        action: "C",
        leadAgency: "E",
      },
      actions: [
        {
          row: 4,
          target: "2025-04-30",
          state: "complete",
          completed: "2025-04-22",
        },
        {
          row: 5,
          target: "2025-06-30",
          state: "in-progress",
        },
        {
          row: 6,
          target: "2025-04-11",
          state: "complete",
          completed: "2025-04-09",
        },
        {
          row: 7,
          target: "2025-09-30",
          state: "in-progress",
        },
        {
          row: 8,
          target: "2025-05-23",
          state: "in-progress",
        },
      ],
    },
  ],
};
