import type { CorpusTracker } from "../corpus.types";

const d = (date: string, format = "dd-mmm-yy") => ({ date, format });

const h = [
  "Ref",
  "What the Trust told the Coroner it would do",
  "Executive owner",
  "Promised for",
  "Delivered on",
  "Current position (say where the evidence is filed)",
  "Status",
];

const a1 =
  "Call-takers had no means of knowing that the patient had rung twice in the preceding three hours from a different telephone.";
const a2 =
  "Welfare calls to patients who are waiting were not made at the intervals set in the Trust's own policy, and nobody was sighted on that.";
const a3 = "Crews did not know of the warning marker on the address, which had lapsed.";
const b1 =
  "Handover of the patient's medicines between the air ambulance and the receiving hospital was by word of mouth only.";
const b2 = "The family was not told of the Trust's internal investigation until its report had been finished.";

export const tracker: CorpusTracker = {
  name: "inquest-pfd-ambulance",
  trade: "NHS ambulance trust – prevention of future deaths",
  manner:
    "One sheet for each inquest; a block for each matter of concern, the concern in a merged row above its own repeat of the heading, refs 1a, 1b; promised and delivered dates; a diary of inquests beside them that is no plan.",
  asAt: "2026-11-20",
  sheets: [
    {
      name: "Patient A",
      merges: ["A1:G1", "A2:G2", "B4:G4", "B10:G10", "B16:G16"],
      rows: [
        /* 1 */ ["REGULATION 28 REPORT – PATIENT A – TRUST TRACKER"],
        /* 2 */ ["Report dated 3 June 2026, HM Assistant Coroner for Westmarch. Response sent 27 July 2026."],
        /* 3 */ [],
        /* 4 */ ["Matter of concern 1", a1],
        /* 5 */ h,
        /* 6 */ [
          "1a",
          "Switch on the repeat-caller prompt by address as well as by number in all three control rooms",
          "Director of Operations",
          d("2026-08-31"),
          d("2026-08-19"),
          "Change record CR-4471. Prompt shown on 612 calls in September.",
          "Delivered",
        ],
        /* 7 */ [
          "1b",
          'Add a scripted question, "has anyone rung us about this before?", to the opening of every call',
          "Director of Operations",
          d("2026-09-30"),
          "",
          "National script owner must agree. Paper goes to its December meeting.",
          "Delayed",
        ],
        /* 8 */ [
          "1c",
          "Dip-sample 100 calls in the third month and report to Quality Committee",
          "Director of Quality",
          d("2026-12-31"),
          "",
          "Sample drawn.",
          "On track",
        ],
        /* 9 */ [],
        /* 10 */ ["Matter of concern 2", a2],
        /* 11 */ h,
        /* 12 */ [
          "2a",
          "Appoint a clinical safety navigator on every shift, whose only task is patients who are waiting",
          "Medical Director",
          "end October 2026",
          d("2026-10-12"),
          "Rotas for weeks 42 to 46. Two gaps, both covered on the day.",
          "Delivered",
        ],
        /* 13 */ [
          "2b",
          "Show missed welfare calls live on the control room wall board",
          "Chief Information Officer",
          d("2026-10-30"),
          d("2026-11-09"),
          "Photograph of board on file.",
          "Delivered",
        ],
        /* 14 */ [
          "2c",
          "Bring back the retired system of paper tally sheets in the meantime",
          "Director of Operations",
          d("2026-08-14"),
          "",
          "Not needed once 2b was brought forward.",
          "Superseded",
        ],
        /* 15 */ [],
        /* 16 */ ["Matter of concern 3", a3],
        /* 17 */ h,
        /* 18 */ [
          "3a",
          "Review all 2,340 lapsed markers and restore or remove each",
          "Director of Operations",
          d("2026-11-30"),
          "",
          "1,905 looked at by 16 November; extra bank hours agreed.",
          "On track",
        ],
        /* 19 */ [
          "3b",
          "Agree with Police and the Mental Health Trust who may ask for a marker and when it ends",
          "Director of Quality",
          "Q4 2026/27",
          "",
          "",
          "Not started",
        ],
        /* 20 */ [],
        /* 21 */ ["Signed off for submission:", "Chief Executive", "", d("2026-07-27")],
      ],
    },
    {
      name: "Patient B",
      merges: ["A1:G1", "A2:G2", "B4:G4", "B9:G9"],
      rows: [
        /* 1 */ ["REGULATION 28 REPORT – PATIENT B – TRUST TRACKER"],
        /* 2 */ [
          "Report dated 18 September 2025, HM Senior Coroner for Ellerby and the Wolds. Response sent 10 November 2025.",
        ],
        /* 3 */ [],
        /* 4 */ ["Matter of concern 1", b1],
        /* 5 */ h,
        /* 6 */ [
          "1a",
          "Print a medicines slip in the aircraft and hand it over with the patient",
          "Chief Pharmacist",
          d("2026-01-30"),
          d("2026-01-26"),
          "Printers fitted to both aircraft. Slip scanned into hospital record in 44 of 50 sampled.",
          "Delivered",
        ],
        /* 7 */ [
          "1b",
          "Sign a joint handover standard with the Major Trauma Network",
          "Medical Director",
          d("2026-03-31"),
          d("2026-05-20"),
          "Signed standard on file.",
          "Delivered",
        ],
        /* 8 */ [],
        /* 9 */ ["Matter of concern 2", b2],
        /* 10 */ h,
        /* 11 */ [
          "2a",
          "Telephone the family within ten working days of any patient safety incident investigation being opened",
          "Director of Quality",
          d("2025-12-31"),
          d("2025-12-15"),
          "Standard letter and call log.",
          "Delivered",
        ],
        /* 12 */ [
          "2b",
          "Appoint a second family liaison lead",
          "Director of People",
          d("2026-04-30"),
          "",
          "Post advertised twice without an appointment; now out as a secondment.",
          "Delayed",
        ],
      ],
    },
    {
      name: "Inquest diary",
      rows: [
        ["Initials", "Coroner's area", "Pre-inquest review", "Hearing listed", "Days", "Trust witnesses", "Solicitor"],
        ["P.L.", "Westmarch", d("2026-10-06"), d("2027-01-18"), 3, "Paramedic x2, EOC manager", "Instructed"],
        ["R.O.", "Ellerby and the Wolds", d("2026-12-02"), "", "", "tbc", "Not yet"],
        ["S.A.", "Westmarch", "", d("2027-02-09"), 1, "Rule 23 statements only", "Not needed"],
        ["D.K.", "Carrow Bay", d("2026-11-24"), d("2027-03-22"), 5, "Medical Director", "Instructed"],
      ],
    },
  ],
  plans: [
    {
      sheet: "Patient A",
      headerRow: 5,
      texts: { ref: "A", action: "B", leadOfficer: "C", progress: "F" },
      actions: [
        { row: 6, recommendation: a1, target: "2026-08-31", completed: "2026-08-19", state: "complete" },
        { row: 7, recommendation: a1, target: "2026-09-30", completed: null, state: "in-progress", delayed: true },
        { row: 8, recommendation: a1, target: "2026-12-31", completed: null, state: "in-progress", delayed: false },
        { row: 12, recommendation: a2, target: "2026-10-31", completed: "2026-10-12", state: "complete" },
        { row: 13, recommendation: a2, target: "2026-10-30", completed: "2026-11-09", state: "complete" },
        { row: 14, recommendation: a2, target: "2026-08-14", completed: null, state: "withdrawn" },
        { row: 18, recommendation: a3, target: "2026-11-30", completed: null, state: "in-progress" },
        { row: 19, recommendation: a3, target: "2027-03-31", completed: null, state: "not-started" },
      ],
    },
    {
      sheet: "Patient B",
      headerRow: 5,
      texts: { ref: "A", action: "B", leadOfficer: "C", progress: "F" },
      actions: [
        { row: 6, recommendation: b1, target: "2026-01-30", completed: "2026-01-26", state: "complete" },
        { row: 7, recommendation: b1, target: "2026-03-31", completed: "2026-05-20", state: "complete" },
        { row: 11, recommendation: b2, target: "2025-12-31", completed: "2025-12-15", state: "complete" },
        { row: 12, recommendation: b2, target: "2026-04-30", completed: null, state: "in-progress", delayed: true },
      ],
    },
  ],
};
