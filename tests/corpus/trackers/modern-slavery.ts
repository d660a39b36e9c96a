import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd-mmm-yy" });

export const tracker: CorpusTracker = {
  name: "modern-slavery",
  trade: "Modern slavery partnership group",
  manner:
    "Only three live actions from a small group's meetings: date of meeting before the action, initials for owners, agency in a column of its own, and a membership sheet as contact list in front.",
  asAt: "2024-05-31",
  sheets: [
    {
      name: "Members",
      rows: [
        ["Modern Slavery Partnership – membership"],
        ["Initials", "Organisation", "Role on the group", "Telephone extension", "Last attended"],
        ["JT", "Westshire Police", "Chair", "4471", d("2024-04-16")],
        ["RK", "Ashdale Council", "Vice-chair, community safety", "2209", d("2024-04-16")],
        ["SM", "Border Agency regional team", "Member", "", d("2024-01-23")],
        ["LO", "Harbour Light (charity)", "Member, survivors' voice", "", d("2024-04-16")],
        ["PD", "Fire and Rescue", "Member", "3318", d("2023-10-10")],
      ],
    },
    {
      name: "Actions",
      rows: [
        ["Meeting", "Action agreed", "Initials", "Organisation", "Deadline", "Update", "Open/closed"],
        [
          d("2023-10-10"),
          "Add a modern slavery prompt to the fire safety audit form for car washes and nail bars.",
          "PD",
          "Fire and Rescue",
          d("2024-01-31"),
          "Form changed; 28 audits done with the prompt, two referrals made.",
          "Closed",
        ],
        [
          d("2024-01-23"),
          "Map safe beds for the first 24 hours in each district and share with duty teams.",
          "RK",
          "Ashdale Council",
          d("2024-05-14"),
          "Beds found in three of five districts.",
          "Open",
        ],
        [
          d("2024-04-16"),
          "Draft a victim-navigator job description for a joint bid.",
          "LO",
          "Harbour Light (charity)",
          d("2024-07-09"),
          "",
          "Open",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Actions",
      headerRow: 1,
      texts: { action: "B", leadOfficer: "C", leadAgency: "D", progress: "F" },
      actions: [
        { row: 2, target: "2024-01-31", state: "complete" },
        { row: 3, target: "2024-05-14", state: "in-progress" },
        { row: 4, target: "2024-07-09", state: "in-progress" },
      ],
    },
  ],
};
