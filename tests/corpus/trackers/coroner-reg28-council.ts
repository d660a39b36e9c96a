import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "coroner-reg28-council",
  trade: "Council: response to a Prevention of Future Deaths report",
  manner:
    "The coroner's numbered concerns; 'Response' is what has been and will be done; timetable column as the regulation asks: date or 'Complete' with date.",
  asAt: "2025-08-31",
  sheets: [
    {
      name: "Reg 28",
      rows: [
        ["Regulation 28 report – response of Northmoor Council"],
        ["Coroner's concern", "Action taken", "Action proposed", "Officer", "Timetable", "State of play"],
        [
          "(1) There is no barrier at the weir",
          "Temporary fence put up on 3 February",
          "Permanent barrier",
          "Head of Parks",
          "31/10/2025",
          "Design done, tender out",
        ],
        [
          "(2) Lifebelts had been removed",
          "All 14 replaced and checked monthly",
          "Tagged lifebelts with alarms",
          "Head of Parks",
          "30/06/2025",
          "Complete",
        ],
        [
          "(3) Nobody reads the water safety policy",
          "None",
          "Rewrite policy with the fire service",
          "Corporate Safety Manager",
          "30/09/2025",
          "First draft",
        ],
        [
          "(4) Signs are in English only",
          "Signs in four languages ordered",
          "Put up 30 signs",
          "Head of Parks",
          "31/07/2025",
          "Complete",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Reg 28",
      headerRow: 2,
      texts: {
        action: "C",
        leadOfficer: "D",
      },
      actions: [
        {
          row: 3,
          ref: "1",
          recommendation: "There is no barrier at the weir",
          target: "2025-10-31",
          state: "in-progress",
        },
        {
          row: 4,
          target: "2025-06-30",
          state: "complete",
        },
        {
          row: 5,
          target: "2025-09-30",
          state: "in-progress",
        },
        {
          row: 6,
          target: "2025-07-31",
          state: "complete",
        },
      ],
    },
  ],
};
