import type { CorpusTracker, CorpusCell, CorpusAction } from "../corpus.types";

type Line = readonly [readonly CorpusCell[], Omit<CorpusAction, "row">?];
const AG = "Fellholt Homes";

// The sheet starts at B2.
const lines: Line[] = [
  [["Northmoor Safer Partnership"]],
  [["Homicide review: what your organisation has done"]],
  [[]],
  [["Review:", "DHR 2024/02 ‘Lily’"]],
  [["Agency:", AG]],
  [["Filled in by:", "Head of Neighbourhoods"]],
  [["Date returned:", { date: "2026-10-22", format: "d mmmm yyyy" }]],
  [[]],
  [
    [
      "",
      "What did the review ask you to do?",
      "What have you done, or what will you do?",
      "Who is making sure that it happens?",
      "When will it be finished?",
      "Is it finished? (Y / N / Part)",
      "What difference has it made, and how do you know?",
      "Partnership use only: seen at",
    ],
  ],
  [
    [
      "FH1",
      "Fellholt Homes should treat damage to doors and locks as a possible sign of domestic abuse.",
      "Repairs contact centre asks a set question for doors, locks and windows. Contractors have a card with the number to ring.",
      "Head of Repairs",
      "30 April 2026",
      "Y – 14/05/2026",
      "63 calls passed to tenancy staff up to September, 9 of them new disclosures.",
      "Board 18.06.26",
    ],
    { ref: "FH1", target: "2026-04-30", completed: "2026-05-14", state: "complete" },
  ],
  [
    [
      "FH2",
      "Fellholt Homes should make sure that possession action for arrears is not begun before asking about economic abuse.",
      "Pre-action checklist is changed. All income officers have had the economic abuse training.",
      "Head of Income",
      "End of June 2026",
      "Y",
      "The October sample (20 cases) found the checklist used in 18.",
      "",
    ],
    { ref: "FH2", target: "2026-06-30", state: "complete" },
  ],
  [
    [
      "FH3",
      "Fellholt Homes should work towards accreditation as a landlord.",
      "Self-assessment was done in the spring. We will apply in the next round.",
      "Head of Neighbourhoods",
      "March 2027",
      "Part",
      "",
      "",
    ],
    { ref: "FH3", target: "2027-03-31", state: "in-progress" },
  ],
  [
    [
      "FH4",
      "Fellholt Homes should be able to move a victim within 28 days of a request for a managed move.",
      "We do not have the stock in the north of the district. Will raise at the lettings group in January.",
      "Lettings Manager",
      "Not yet known",
      "N",
      "",
      "",
    ],
    { ref: "FH4", target: null },
  ],
  [[]],
  [["Please return to the Community Safety Officer by 23 October 2026. Do not add rows."]],
];

export const tracker: CorpusTracker = {
  name: "housing-return-questions",
  trade: "Housing association: return to a community safety partnership on one homicide review",
  manner:
    "A form of four actions starting at B2: label block above (the agency named there only), headings that are questions, Y / N / Part with a date beside one of them, a column for the partnership’s use.",
  asAt: "2026-11-27",
  sheets: [{ name: "Return", startsAt: "B2", rows: lines.map((l) => l[0]), merges: ["B2:I2", "B3:I3", "B16:I16"] }],
  plans: [
    {
      sheet: "Return",
      headerRow: 10,
      texts: { recommendation: "C", action: "D", leadOfficer: "E", outcome: "H" },
      actions: lines.flatMap((l, i) => (l[1] ? [{ row: i + 2, leadAgency: AG, ...l[1] }] : [])),
    },
  ],
};
