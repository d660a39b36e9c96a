import type { CorpusTracker, CorpusCell, CorpusAction } from "../corpus.types";

type Line = readonly [readonly CorpusCell[], Omit<CorpusAction, "row">?];
const HEAD: CorpusCell[] = [
  "Recommendation",
  "Scope of recommendation i.e. local or regional",
  "Action to take",
  "Lead Agency",
  "Key milestones achieved in enacting recommendation",
  "Target Date",
  "Date of completion and outcome",
];
const OVERVIEW = "Overview Report Recommendations";
const TRUST = "Individual Management Review: Calderholt NHS Foundation Trust";
const POLICE = "Individual Management Review: Westmere Police";
const TRUST_AGENCY = "Calderholt NHS Foundation Trust";
const R2 =
  "The Partnership should assure itself that staff in universal services can recognise coercive control where the victim is over 65.";

const lines: Line[] = [
  [["DOMESTIC HOMICIDE REVIEW ‘ALMA’"]],
  [["Westmere Community Safety Partnership"]],
  [["Appendix C – Action Plan (updated for the Partnership Board, 3 November 2026)"]],
  [[]],
  [[OVERVIEW]],
  [HEAD],
  [
    [
      "Recommendation 1\nThe Partnership should publish a single pathway for people who are caring for a partner and are also harmed by them.",
      "Local",
      "Carers’ services and the domestic abuse service to agree one pathway with a single front door.",
      "Westmere Council Adult Social Care",
      "Working group met four times.\nDraft pathway consulted on with carers’ forum, October 2025.\nPathway adopted by the Partnership in February 2026.",
      "31st March 2026",
      "27th February 2026\nPathway in use. 31 carers have come through it since launch; 9 went on to the MARAC.",
    ],
    {
      section: OVERVIEW,
      ref: "1",
      recommendation:
        "The Partnership should publish a single pathway for people who are caring for a partner and are also harmed by them.",
      target: "2026-03-31",
      completed: "2026-02-27",
      state: "complete",
    },
  ],
  [
    [
      "Recommendation 2\n" + R2,
      "Local",
      "Commission a half-day course and offer it to GP practices, housing officers and home care providers.",
      "Westmere CSP",
      "Provider appointed May 2026. Nine courses run to date.",
      "December 2026",
      "",
    ],
    {
      section: OVERVIEW,
      ref: "2",
      actionNo: 1,
      recommendation: R2,
      target: "2026-12-31",
      completed: null,
      state: "in-progress",
    },
  ],
  [
    [
      "",
      "",
      "Dip sample of 40 home care assessments for evidence that the person was seen alone.",
      "Westmere Council Adult Social Care",
      "Tool agreed. Sample drawn.",
      "31st January 2027",
      "",
    ],
    {
      section: OVERVIEW,
      ref: "2",
      actionNo: 2,
      recommendation: R2,
      scope: "Local",
      target: "2027-01-31",
      completed: null,
    },
  ],
  [
    [
      "Recommendation 3\nThe Home Office should consider guidance on third-party material held by private care agencies.",
      "National",
      "Chair of the Partnership to write to the Home Office.",
      "Westmere CSP",
      "Letter sent with the final report.",
      "On submission",
      "June 2025\nReply received: the point will be looked at when the statutory guidance is next revised.",
    ],
    {
      section: OVERVIEW,
      ref: "3",
      recommendation: "The Home Office should consider guidance on third-party material held by private care agencies.",
      target: null,
      completed: "2025-06-30",
      state: "complete",
    },
  ],
  [["Page 11 of 14"]],
  [[TRUST]],
  [HEAD],
  [
    [
      "Recommendation 1\nRoutine enquiry should be made of every patient attending the memory clinic with a spouse carer.",
      "Local",
      "Add routine enquiry to the memory clinic template on the patient record.",
      "Named Nurse for Adult Safeguarding",
      "Template live from 4 August 2025.",
      "September 2025",
      "4 August 2025. Enquiry recorded in 71% of new attendances in the first quarter, 88% in the last.",
    ],
    {
      section: TRUST,
      ref: "1",
      recommendation:
        "Routine enquiry should be made of every patient attending the memory clinic with a spouse carer.",
      leadAgency: TRUST_AGENCY,
      leadOfficer: "Named Nurse for Adult Safeguarding",
      target: "2025-09-30",
      completed: "2025-08-04",
      state: "complete",
    },
  ],
  [
    [
      "Recommendation 2\nDischarge letters should say who was present when the patient’s wishes were discussed.",
      "Local",
      "Change the discharge letter; brief ward managers.",
      "Associate Director of Nursing",
      "Letter changed on the six older people’s wards. Remaining wards wait for the new record system.",
      "End of March 2026",
      "",
    ],
    {
      section: TRUST,
      ref: "2",
      recommendation: "Discharge letters should say who was present when the patient’s wishes were discussed.",
      leadAgency: TRUST_AGENCY,
      leadOfficer: "Associate Director of Nursing",
      target: "2026-03-31",
      completed: null,
      state: "in-progress",
    },
  ],
  [
    [
      "Recommendation 3\nThe Trust should share the learning from this review with its community nursing teams.",
      "Local",
      "Seven-minute briefing and team talk.",
      "Named Nurse for Adult Safeguarding",
      "",
      "October 2025",
      "October 2025\nBriefing used in 14 of 14 team talks.",
    ],
    {
      section: TRUST,
      ref: "3",
      recommendation: "The Trust should share the learning from this review with its community nursing teams.",
      leadAgency: TRUST_AGENCY,
      leadOfficer: "Named Nurse for Adult Safeguarding",
      target: "2025-10-31",
      completed: "2025-10-31",
      state: "complete",
    },
  ],
  [["Page 12 of 14"]],
  [[POLICE]],
  [HEAD],
  [
    [
      "Recommendation 1\nOfficers attending a concern for welfare at a home with a known carer should complete a risk assessment for both people.",
      "Regional",
      "Amend the concern for welfare procedure and brief response teams.",
      "Westmere Police",
      "Procedure amended and published on the force intranet. Briefings completed in three of five districts.",
      "30/09/2026",
      "",
    ],
    {
      section: POLICE,
      ref: "1",
      recommendation:
        "Officers attending a concern for welfare at a home with a known carer should complete a risk assessment for both people.",
      target: "2026-09-30",
      completed: null,
      state: "in-progress",
    },
  ],
  [
    [
      "Recommendation 2\nThe Control Room should see adult social care warning markers when grading a call.",
      "Regional",
      "Feasibility work with the council on a shared marker.",
      "Westmere Police",
      "",
      "Summer 2027",
      "",
    ],
    {
      section: POLICE,
      ref: "2",
      recommendation: "The Control Room should see adult social care warning markers when grading a call.",
      target: "2027-08-31",
      completed: null,
    },
  ],
  [["Page 13 of 14"]],
];

export const tracker: CorpusTracker = {
  name: "homeoffice-word-alma",
  trade: "Domestic homicide review (Home Office template)",
  manner:
    "The statutory table pasted out of Word: banner and header repeated for the overview report and two agency reviews, page footers between, numbers on the first line of the recommendation, posts in the Trust's lead cells, completion date and outcome in one cell.",
  asAt: "2026-11-27",
  sheets: [{ name: "Action Plan", rows: lines.map((l) => l[0]), merges: ["A1:G1", "A2:G2", "A3:G3", "A5:G5"] }],
  plans: [
    {
      sheet: "Action Plan",
      headerRow: 6,
      texts: { scope: "B", action: "C", leadAgency: "D", milestones: "E" },
      actions: lines.flatMap((l, i) => (l[1] ? [{ row: i + 1, ...l[1] }] : [])),
    },
  ],
};
