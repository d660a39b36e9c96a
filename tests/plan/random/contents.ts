/**
 * What stands in the columns of trackers, by field, in several manners: pools that random trackers are composed of. Each is a list
 * of cells as people type them; what they mean is told in values.ts.
 */
import type { CellValue } from "../../../src/plan/cells";
import { serialOf } from "../../support/grid";
import type { HeadedField } from "./headings";

export interface Manner {
  readonly name: string;
  readonly cells: readonly CellValue[];
  /** Cells are numbers that the format "dd/mm/yyyy" shows as days. */
  readonly areDates?: true;
  /** How many in ten cells are blank. */
  readonly blanks?: number;
}

const days = (...all: string[]): readonly number[] => all.map((day) => serialOf(day));

const SENTENCES_TO_DO = [
  "Review the referral pathway and brief all teams on the changes.",
  "Deliver refresher training to front desk staff",
  "Write a joint protocol for out-of-hours contact",
  "Audit twenty files each quarter and report to the board",
  "Update the lone working policy and publish it on the intranet.",
  "Replace the three fire doors on the second floor",
  "Appoint a data protection lead and set out the role",
  "Introduce a monthly reconciliation of the petty cash float",
  "Develop a briefing for elected members on coercive control",
  "Ensure that every new starter completes the e-learning within six weeks.",
  "Publish the complaints procedure in plain English and in Polish",
  "Agree an information sharing agreement with the hospital trust",
  "Set up a task and finish group to look at repeat attendances",
  "Procure a case management system which flags repeat victims",
  "Hold two listening events with residents of the estate",
  "Carry out a skills audit of the board and recruit two trustees",
];

const SENTENCES_FOUND = [
  "The service should make sure that risk assessments are shared with partners within one working day.",
  "All agencies must review how they record contact with carers.",
  "Reconciliations had not been carried out since April and were not signed by a second officer.",
  "Staff did not recognise the signs of economic abuse.",
  "That the board seeks assurance that professional curiosity is part of supervision.",
  "Fire risk assessments for four blocks were out of date",
  "There was no escalation route when a referral was declined",
  "The trust should strengthen its oversight of agency workers",
  "Records of decisions were incomplete in nine of the twenty cases sampled.",
  "Residents are not told what will happen after they report a concern",
  "Governors do not have the information they need to hold leaders to account.",
  "The partnership should commission an independent evaluation of the pilot.",
  "Password rules fall short of the standard in two systems",
  "Recommendations from earlier reviews were closed without evidence of change.",
];

const NEWS = [
  "Draft circulated in June; comments due back by the end of the month.",
  "Training delivered to 42 of 60 staff so far. Two further sessions booked.",
  "Meeting held with the provider on 12 May 2025 and terms agreed",
  "Policy approved by the senior leadership team and now on the intranet.",
  "No response yet from the legal team, chased twice.",
  "The first audit found good compliance in most teams; repeat planned",
  "Working group has met three times and a first draft is out for comment",
  "Recruitment paused while the restructure is agreed",
  "Board received the report in March and asked for more detail",
  "New form built and being tested by two teams",
  "Contract awarded, start delayed by vetting",
  "Leaflets printed and sent out to all surgeries",
];

const AIMS = [
  "Fewer repeat incidents at the same address",
  "90 % of staff trained by the end of the year",
  "Victims tell us that they feel listened to",
  "All risk assessments are completed within 24 hours",
  "Audit shows that supervision is recorded in every case",
  "No safeguarding referral waits for longer than two days",
  "Reduction in complaints about call handling",
  "Staff can describe what they would do and whom they would call",
  "Every block has a current fire risk assessment",
];

const EFFECTS = [
  "Repeat call-outs have fallen by a third since the change.",
  "Staff survey shows that confidence rose from 54 to 81 per cent",
  "Referrals now reach the team on the same day",
  "Dip sample found risk assessments in 19 of 20 files",
  "Fewer complaints about delays and better feedback from families",
  "Not yet known; survey due in the autumn",
  "Families report that they are kept informed",
];

const PROOFS = [
  "Training register, slides and evaluation forms",
  "Minutes of the safeguarding board, 14 May",
  "Policy v3 on SharePoint",
  "Audit report and action log",
  "Screenshot of the new form; email from supplier",
  "Board paper 7b",
  "Certificates held by HR",
];

export const CONTENTS: Readonly<Record<HeadedField, readonly Manner[]>> = {
  ref: [
    { name: "numbers", cells: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] },
    { name: "dotted", cells: ["1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "4.2", "5.1", "5.2"] },
    { name: "R1", cells: ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12"] },
    {
      name: "long",
      cells: Array.from({ length: 14 }, (_, at) => `IA/25/${String(at + 1).padStart(2, "0")}`),
    },
    { name: "letters", cells: ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "D1", "D2", "D3"] },
  ],
  recommendation: [
    { name: "found", cells: SENTENCES_FOUND },
    {
      name: "short",
      cells: [
        "Improve record keeping",
        "Cash handling controls are weak",
        "Supervision of new staff",
        "Sharing information with schools",
        "Fire doors wedged open",
        "Out-of-date policies",
        "Lack of professional curiosity",
        "Voice of the child not heard",
        "No business continuity plan",
        "Training records incomplete",
        "Poor handover between shifts",
        "Asset register not kept up",
      ],
    },
  ],
  action: [
    { name: "to do", cells: SENTENCES_TO_DO },
    {
      name: "short",
      cells: [
        "Update policy",
        "Train all staff",
        "Write to partners",
        "Review contract",
        "New checklist in use",
        "Quarterly audits",
        "Brief councillors",
        "Install handrails",
        "Recruit second nurse",
        "Refresh leaflet",
        "Agree new form with police",
        "Test the alarms weekly",
      ],
    },
  ],
  leadAgency: [
    {
      name: "names",
      cells: [
        "Westshire Police",
        "Ashdale Council",
        "Northmoor NHS Trust",
        "Probation Service",
        "Adult Social Care",
        "Ashdale Housing Association",
        "Fire and Rescue Service",
        "Children's Services",
        "Community Safety Partnership",
      ],
    },
    { name: "initials", cells: ["WSP", "ICB", "ASC", "CSP", "NHSFT", "DASS", "CPS", "HMPPS"] },
    {
      name: "teams",
      cells: [
        "Housing",
        "Finance",
        "Legal Services",
        "Human Resources",
        "Estates",
        "IT",
        "Children's Services",
        "Planning",
      ],
    },
    {
      name: "mixed",
      cells: ["Police", "ICB / GP practices", "Council (ASC)", "All agencies", "Health", "Probation", "Police and CPS"],
    },
  ],
  leadOfficer: [
    {
      name: "posts",
      cells: [
        "Head of Safeguarding",
        "Director of Finance",
        "Housing Manager",
        "Designated Nurse",
        "Service Manager",
        "Chief Executive",
        "Detective Inspector",
        "Business Manager",
        "Company Secretary",
      ],
    },
    {
      name: "names",
      cells: [
        "Sam Poole",
        "Priya Nair",
        "J. Okafor",
        "Cllr Ann Wood",
        "Dr Lee Marsh",
        "Tom Hale",
        "R Singh",
        "Mary-Ann Cole",
        "D. O'Neill",
      ],
    },
    { name: "initials", cells: ["SP", "PN", "JO", "AW", "LM", "TH", "RS", "MC", "SP/PN"] },
    {
      name: "name and post",
      cells: [
        "Sam Poole, Head of Housing",
        "Priya Nair (Finance Director)",
        "J Okafor – Estates Manager",
        "Ann Wood, Practice Manager",
        "Lee Marsh (Service Lead)",
        "Tom Hale, Deputy Head",
        "R Singh – Team Manager",
      ],
    },
    { name: "first names", cells: ["Sam", "Priya", "Joe", "Ann", "Lee", "Tom", "Ravi", "Mary", "Dan"] },
  ],
  target: [
    {
      name: "days",
      areDates: true,
      cells: days(
        ...["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-01-15", "2026-02-28", "2026-03-31"],
        ...["2026-06-30", "2026-05-01", "2026-09-30"],
      ),
    },
    {
      name: "typed days",
      cells: [
        "31/03/2025",
        "30/06/2025",
        "30/09/2025",
        "31/12/2025",
        "15/01/2026",
        "28/02/2026",
        "30/06/2026",
        "1.4.26",
      ],
    },
    {
      name: "months",
      cells: [
        "March 2025",
        "June 2025",
        "Sept 2025",
        "Dec 2025",
        "Jan 2026",
        "End of March 2026",
        "June 2026",
        "Ongoing",
      ],
    },
    { name: "short months", cells: ["Mar-25", "Jun-25", "Sep-25", "Dec-25", "Jan-26", "Mar-26", "Jun-26", "TBC"] },
    {
      name: "quarters",
      cells: ["Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26", "Q1 2026/27", "Q2 2026/27", "Ongoing"],
    },
    {
      name: "mixed",
      cells: [
        "31 March 2025",
        "Immediate",
        "End June 2025",
        "Ongoing",
        "TBC",
        "30/09/2025",
        "Autumn 2025",
        "by 31/12/2025",
      ],
    },
  ],
  revised: [
    {
      name: "days",
      areDates: true,
      blanks: 5,
      cells: days("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31", "2026-05-15"),
    },
    { name: "typed", blanks: 5, cells: ["31/03/2026", "30/06/2026", "30/09/2026", "Dec 2026", "March 2026"] },
  ],
  completed: [
    {
      name: "days",
      areDates: true,
      blanks: 5,
      cells: days("2025-02-14", "2025-05-30", "2025-07-11", "2025-09-02", "2025-10-20"),
    },
    { name: "typed", blanks: 5, cells: ["14/02/2025", "30/05/2025", "July 2025", "02.09.25", "20 October 2025"] },
  ],
  status: [
    {
      name: "words",
      cells: ["Complete", "In progress", "Not started", "In progress", "Complete", "Overdue", "On track"],
    },
    { name: "open", cells: ["Open", "Closed", "Open", "Closed", "Open"] },
    { name: "audit", cells: ["Implemented", "Partially implemented", "Not implemented", "Superseded", "In progress"] },
    { name: "health", cells: ["Completed", "Ongoing", "Delayed", "On hold", "Completed – awaiting sign off"] },
    { name: "percent", cells: ["100%", "50%", "0%", "75%", "100%", "25%"] },
  ],
  rag: [
    { name: "words", cells: ["Green", "Amber", "Red", "Blue", "Green", "Amber"] },
    { name: "letters", cells: ["G", "A", "R", "B", "G", "A"] },
    { name: "capitals", cells: ["GREEN", "AMBER", "RED", "BLUE", "GREEN"] },
  ],
  progress: [
    { name: "news", cells: NEWS },
    { name: "some", cells: NEWS, blanks: 4 },
    {
      name: "dated",
      cells: NEWS.map((text, at) => `${String((at % 27) + 1).padStart(2, "0")}/06/25 – ${text}`),
    },
  ],
  outcome: [
    { name: "effects", cells: EFFECTS },
    { name: "some", cells: EFFECTS, blanks: 6 },
  ],
  expectedOutcome: [{ name: "aims", cells: AIMS }],
  evidence: [
    { name: "proofs", cells: PROOFS },
    { name: "some", cells: PROOFS, blanks: 6 },
  ],
  response: [
    { name: "agreed", cells: ["Agreed", "Agreed", "Partially agreed", "Not agreed", "Agreed"] },
    { name: "accepted", cells: ["Accepted", "Accepted", "Accepted in part", "Rejected", "Accepted"] },
    { name: "yes", cells: ["Yes", "Yes", "No", "Yes", "Yes"] },
  ],
  scope: [{ name: "reach", cells: ["Local", "Regional", "National", "Local", "Local and national"] }],
  milestones: [{ name: "steps", cells: SENTENCES_TO_DO.map((text) => `1. ${text}\n2. Report to the board`) }],
  section: [
    {
      name: "themes",
      cells: ["Governance", "Governance", "Training", "Training", "Training", "Record keeping", "Record keeping"],
    },
    { name: "titles", cells: ["Payroll 2024/25", "Payroll 2024/25", "Creditors", "Creditors", "Cyber security"] },
  ],
  start: [{ name: "days", areDates: true, cells: days("2025-01-06", "2025-02-03", "2025-04-01", "2025-05-12") }],
};

/** What stands below headings that are none of the fields. */
export const OTHER_CONTENTS: readonly (readonly [heading: RegExp, cells: Manner])[] = [
  [
    /\b(?:priority|risk rating|risk level|severity|grade|grading|importance|h\/m\/l|risk)\b$|^priority|^risk$/iu,
    { name: "levels", cells: ["High", "Medium", "Low", "High", "Medium"] },
  ],
  [/\bscore\b|^likelihood$|days|^version$|age/iu, { name: "numbers", cells: [12, 4, 9, 16, 6, 20] }],
  [/\bcost|budget|^funding$/iu, { name: "money", cells: ["£5,000", "Within budget", "Nil", "£12k", "None"] }],
  [/email/iu, { name: "mail", cells: ["s.poole@ashdale.example", "p.nair@ashdale.example", "j.o@ashdale.example"] }],
  [/^tel$/iu, { name: "telephone", cells: ["01632 960101", "01632 960144", "01632 960177"] }],
  [/ ref$/iu, { name: "codes", cells: ["CR04", "CR11", "CR04", "CR07"] }],
  [
    /\bby$|others involved|consulted|monitored|reviewed by|oversight|committee|reporting to|governance|partners|support/iu,
    {
      name: "bodies",
      cells: ["Audit Committee", "Safeguarding Board", "Housing", "Audit Committee", "Health and police"],
    },
  ],
  [/ward|location|site/iu, { name: "places", cells: ["Moorside", "Northgate", "Moorside", "Eastfield"] }],
  [
    /date|raised|meeting|review|updated|created|modified|logged|added|opened/iu,
    { name: "days past", areDates: true, cells: days("2024-11-04", "2024-12-02", "2025-01-13", "2025-01-20") },
  ],
  [
    /./u,
    {
      name: "notes",
      cells: [
        "None identified",
        "Staff time",
        "Depends on the new system going live",
        "Within existing resources",
        "None",
      ],
    },
  ],
];
