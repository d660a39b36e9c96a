import type { CorpusTracker, CorpusCell, CorpusAction } from "../corpus.types";

type Line = readonly [readonly CorpusCell[], Omit<CorpusAction, "row">?];
const d = (date: string): CorpusCell => ({ date, format: "dd.mm.yyyy" });
const HEAD: CorpusCell[] = ["", "Action", "Owner", "Due", "Score", "Evidence on file", "Commentary"];
const R1 =
  "The Trust must make sure that families’ concerns about a patient’s mental state are recorded, and answered within two working days.";
const R2 =
  "The Trust should review how assertive outreach is provided to patients who do not attend their depot clinic.";
const R3 =
  "The Trust and the police should agree how information is shared when a patient under section 117 aftercare is arrested.";
const R4 = "Transfer of care between community teams must not be completed without a joint visit.";

const lines: Line[] = [
  [["Thornbeck Mental Health NHS Trust"]],
  [["Independent investigation into the care of Mr S (mental health homicide): Trust improvement plan"]],
  [
    [
      "Scores (agreed with the ICB)",
      "0 = not started;  1 = begun;  2 = partly implemented;  3 = implemented;  4 = implemented and embedded (audit seen)",
    ],
  ],
  [[]],
  // row 5
  [["Recommendation 1", R1]],
  [["Executive lead", "Director of Nursing, AHPs and Quality"]],
  [HEAD],
  // row 8
  [
    [
      "1a",
      "Family concern form, on paper and on the website.",
      "Head of Patient and Carer Experience",
      d("2025-12-31"),
      4,
      "Form; audit June 2026",
      "122 forms in the first six months. Median answer time one day.",
    ],
    { recommendation: R1, ref: "1a", target: "2025-12-31", state: "complete" },
  ],
  [
    [
      "1b",
      "Field in the record for the concern and the answer.",
      "Clinical Systems Manager",
      d("2026-03-31"),
      3,
      "Screenshots, release note 5.2",
      "Live 20 April, three weeks late.",
    ],
    { recommendation: R1, ref: "1b", target: "2026-03-31", state: "complete" },
  ],
  [
    [
      "1c",
      "Training of duty workers in confidentiality and carers.",
      "Lead Social Worker",
      d("2026-09-30"),
      2,
      "",
      "Five teams of nine. Remaining dates are booked for December and January.",
    ],
    { recommendation: R1, ref: "1c", target: "2026-09-30", state: "in-progress" },
  ],
  [[]],
  // row 12
  [["Recommendation 2", R2]],
  [["Executive lead", "Medical Director"]],
  [HEAD],
  // row 15
  [
    [
      "2a",
      "Review of the outreach model with the ICB.",
      "Deputy Medical Director",
      d("2026-02-27"),
      3,
      "Review paper, board minute 26/41",
      "Board accepted option 3: two teams.",
    ],
    { recommendation: R2, ref: "2a", target: "2026-02-27", state: "complete" },
  ],
  [
    [
      "2b",
      "Set up the second team.",
      "General Manager, Community",
      d("2027-04-01"),
      1,
      "",
      "Six of eleven posts filled.",
    ],
    { recommendation: R2, ref: "2b", target: "2027-04-01", state: "in-progress" },
  ],
  [
    [
      "2c",
      "Missed depot: contact the same day, visit within three.",
      "Chief Pharmacist",
      d("2025-10-31"),
      4,
      "Policy MM12; audits Jan and Jul 2026",
      "94% and 97%.",
    ],
    { recommendation: R2, ref: "2c", target: "2025-10-31", state: "complete" },
  ],
  [
    [
      "2d",
      "Report non-attendance by team to the quality committee.",
      "Head of Performance",
      "From Q2 2026/27",
      3,
      "Committee papers, October",
      "",
    ],
    { recommendation: R2, ref: "2d", target: "2026-09-30", state: "complete" },
  ],
  [[]],
  // row 20
  [["Recommendation 3", R3]],
  [["Executive lead", "Chief Operating Officer"]],
  [HEAD],
  // row 23
  [
    [
      "3a",
      "Information sharing protocol with Thornbeck Police.",
      "Head of Information Governance",
      d("2026-06-30"),
      2,
      "Draft 4",
      "Police lawyers want a change to the schedule. Signing put off to January.",
    ],
    { recommendation: R3, ref: "3a", target: "2026-06-30", state: "in-progress" },
  ],
  [
    [
      "3b",
      "Liaison and diversion nurses to see the Trust’s record in custody.",
      "Service Manager, Liaison and Diversion",
      "TBC",
      0,
      "",
      "Cannot begin before 3a.",
    ],
    { recommendation: R3, ref: "3b", target: null, state: "not-started" },
  ],
  [[]],
  // row 26
  [["Recommendation 4", R4]],
  [["Executive lead", "Chief Operating Officer"]],
  [HEAD],
  // row 29
  [
    [
      "4a",
      "Transfer of care policy to require the joint visit.",
      "General Manager, Community",
      d("2025-11-28"),
      4,
      "Policy CL40; audit May 2026",
      "48 of 50 transfers.",
    ],
    { recommendation: R4, ref: "4a", target: "2025-11-28", state: "complete" },
  ],
  [
    [
      "4b",
      "Weekly list of transfers waiting, seen by the two managers.",
      "General Manager, Community",
      d("2026-01-30"),
      3,
      "List of 9 November",
      "",
    ],
    { recommendation: R4, ref: "4b", target: "2026-01-30", state: "complete" },
  ],
  [[]],
  [["Reported to: Quality Committee 11.11.2026; ICB oversight group 08.12.2026"]],
];

export const tracker: CorpusTracker = {
  name: "mental-health-homicide-blocks",
  trade: "Mental health homicide: NHS trust’s plan after an independent investigation",
  manner:
    "A block for each recommendation: its text and executive lead in lines above, then a small table with the same headings each time; refs 1a, 1b; states as scores 0 to 4 whose key is one sentence at the top.",
  asAt: "2026-11-27",
  sheets: [
    {
      name: "Plan",
      rows: lines.map((l) => l[0]),
      merges: ["B5:G5", "B6:G6", "B12:G12", "B13:G13", "B20:G20", "B21:G21", "B26:G26", "B27:G27"],
    },
  ],
  plans: [
    {
      sheet: "Plan",
      headerRow: 7,
      texts: { action: "B", leadOfficer: "C", evidence: "F", progress: "G" },
      actions: lines.flatMap((l, i) => (l[1] ? [{ row: i + 1, ...l[1] }] : [])),
    },
  ],
};
