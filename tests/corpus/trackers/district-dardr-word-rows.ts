import type { CorpusTracker, CorpusCell, CorpusAction } from "../corpus.types";

type Line = readonly [readonly CorpusCell[], Omit<CorpusAction, "row">?];
const GREEN: CorpusCell = { fill: "#00B050" };
const AMBER: CorpusCell = { fill: "#FFC000" };
const RED: CorpusCell = { fill: "#FF0000" };
// The key under the table: green complete, amber in hand, red not yet begun.
const done = { state: "complete", recordedRag: "green" } as const;
const hand = { state: "in-progress", recordedRag: "amber" } as const;
const none = { state: "not-started", recordedRag: "red" } as const;

const PANEL = "Panel recommendations";
const SINGLE = "Single agency recommendations";
const REC1 = "Agencies in Ferrow and Stanmoor should be able to spot domestic abuse behind a suicidal crisis.";
const REC3 =
  "The council’s homelessness service should treat a disclosure of abuse as priority need without asking for proof.";

const lines: Line[] = [
  [
    [
      "Ferrow and Stanmoor Community Safety Partnership\nDomestic Abuse Related Death Review – ‘Iris’\nAction plan, version 6",
    ],
  ],
  [[]],
  [["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG", "Progress"]],
  [[PANEL]],
  // row 5
  [
    [
      "1",
      REC1,
      "Briefing for the crisis line, ambulance control and the emergency department, written with Iris’s sister.",
      "Stanmoor ICB",
      "July 2026",
      GREEN,
      "Briefing written and agreed with the family in May.",
    ],
    {
      section: PANEL,
      ref: "1",
      recommendation: REC1,
      target: "2026-07-31",
      ...done,
      progress:
        "Briefing written and agreed with the family in May.\nDelivered to all three services; 164 staff.\nRecording is on the training portal.",
    },
  ],
  [["", "", "", "", "", "", "Delivered to all three services; 164 staff."]],
  [["", "", "", "", "", "", "Recording is on the training portal."]],
  // row 8
  [
    [
      "",
      "",
      "Question on domestic abuse to be added to the ambulance mental health proforma.",
      "Lorrin Ambulance Service",
      "October 2026",
      AMBER,
      "Agreed in principle.",
    ],
    {
      section: PANEL,
      ref: "1",
      recommendation: REC1,
      target: "2026-10-31",
      ...hand,
      progress: "Agreed in principle.\nThe form is regional, so four other areas have to agree; meeting 8 December.",
    },
  ],
  [["", "", "", "", "", "", "The form is regional, so four other areas have to agree; meeting 8 December."]],
  // row 10
  [
    [
      "2",
      "The Partnership should know how many suspected suicides in its area have a history of domestic abuse.",
      "Join the county’s real-time surveillance group and receive its quarterly figures.",
      "Ferrow and Stanmoor CSP",
      "April 2026",
      GREEN,
      "Member since February. Figures received for two quarters.",
    ],
    {
      section: PANEL,
      ref: "2",
      recommendation:
        "The Partnership should know how many suspected suicides in its area have a history of domestic abuse.",
      target: "2026-04-30",
      ...done,
    },
  ],
  // row 11
  [
    [
      "3",
      REC3,
      "Change the assessment script and the website.",
      "Stanmoor District Council",
      "March 2026",
      GREEN,
      "Script changed 2 February.",
    ],
    {
      section: PANEL,
      ref: "3",
      recommendation: REC3,
      target: "2026-03-31",
      ...done,
      progress: "Script changed 2 February.\nWebsite changed 16 March.",
    },
  ],
  [["", "", "", "", "", "", "Website changed 16 March."]],
  // row 13
  [
    [
      "",
      "",
      "Case file audit, twice a year, reported to the housing board.",
      "Stanmoor District Council",
      "September 2026 and March 2027",
      AMBER,
      "First audit: 24 files, 22 right.",
    ],
    { section: PANEL, ref: "3", recommendation: REC3, target: "2027-03-31", ...hand },
  ],
  // row 14
  [
    [
      "4",
      "Family members should be given one person to speak to through the inquest and the review.",
      "Offer of an advocate to be made at notification, with the specialist charity.",
      "Ferrow and Stanmoor CSP",
      "Immediate",
      GREEN,
      "In place since the review of Iris began.",
    ],
    {
      section: PANEL,
      ref: "4",
      recommendation: "Family members should be given one person to speak to through the inquest and the review.",
      target: null,
      ...done,
    },
  ],
  [[SINGLE]],
  // row 16
  [
    [
      "5",
      "Larkmoor Medical Group should see patients with repeated low mood and injuries alone.",
      "Practice protocol and note on the appointment screen.",
      "Larkmoor Medical Group",
      "30th June 2026",
      AMBER,
      "Protocol adopted at two of three surgeries.",
    ],
    {
      section: SINGLE,
      ref: "5",
      recommendation: "Larkmoor Medical Group should see patients with repeated low mood and injuries alone.",
      target: "2026-06-30",
      ...hand,
      progress: "Protocol adopted at two of three surgeries.\nThird surgery is changing its system in January.",
    },
  ],
  [["", "", "", "", "", "", "Third surgery is changing its system in January."]],
  // row 18
  [
    [
      "6",
      "Harbour Lights should tell the referrer when a person does not take up the service.",
      "Closure letter to the referrer within 10 days.",
      "Harbour Lights",
      "31st May 2026",
      GREEN,
      "Letters in use. Checked by the commissioner at the August contract meeting.",
    ],
    {
      section: SINGLE,
      ref: "6",
      recommendation: "Harbour Lights should tell the referrer when a person does not take up the service.",
      target: "2026-05-31",
      ...done,
    },
  ],
  // row 19
  [
    [
      "7",
      "Westholt College should have a policy for students who are living with an abusive partner.",
      "Policy to governors; tutors’ training day.",
      "Westholt College",
      "Easter 2027",
      RED,
      "",
    ],
    {
      section: SINGLE,
      ref: "7",
      recommendation: "Westholt College should have a policy for students who are living with an abusive partner.",
      ...none,
    },
  ],
  // row 20
  [
    [
      "8",
      "Police should record attempted suicide at a domestic incident as a risk factor for both people.",
      "Change to the risk assessment guidance.",
      "Lorrin Police",
      "30th September 2026",
      GREEN,
      "Guidance issued on 14 September.",
    ],
    {
      section: SINGLE,
      ref: "8",
      recommendation: "Police should record attempted suicide at a domestic incident as a risk factor for both people.",
      target: "2026-09-30",
      ...done,
    },
  ],
  [[]],
  [
    [
      "",
      "Key",
      { text: "Complete", fill: "#00B050" },
      { text: "In hand", fill: "#FFC000" },
      { text: "Not yet begun", fill: "#FF0000" },
    ],
  ],
  [["", "Version 6 agreed by the Partnership 5 November 2026. Next version February 2027."]],
];

export const tracker: CorpusTracker = {
  name: "district-dardr-word-rows",
  trade: "Community safety partnership (two districts): domestic abuse related death review",
  manner:
    "A Word table pasted so that each paragraph of the progress cell became a row of its own, the other cells merged down over them; RAG by fill only, with a key in one line below; recommendations merged over two actions.",
  asAt: "2026-11-27",
  sheets: [
    {
      name: "Iris v6",
      rows: lines.map((l) => l[0]),
      merges: [
        "A1:G1",
        "A4:G4",
        "A15:G15",
        "A5:A9",
        "B5:B9",
        "C5:C7",
        "D5:D7",
        "E5:E7",
        "F5:F7",
        "C8:C9",
        "D8:D9",
        "E8:E9",
        "F8:F9",
        "A11:A13",
        "B11:B13",
        "C11:C12",
        "D11:D12",
        "E11:E12",
        "F11:F12",
        "A16:A17",
        "B16:B17",
        "C16:C17",
        "D16:D17",
        "E16:E17",
        "F16:F17",
      ],
    },
  ],
  plans: [
    {
      sheet: "Iris v6",
      headerRow: 3,
      texts: { action: "C", leadAgency: "D", progress: "G" },
      actions: lines.flatMap((l, i) => (l[1] ? [{ row: i + 1, ...l[1] }] : [])),
    },
  ],
};
