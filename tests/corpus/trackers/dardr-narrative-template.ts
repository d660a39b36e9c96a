import type { CorpusTracker } from "../corpus.types";

const header = [
  "Recommendation",
  "Scope of recommendation i.e. local, regional or national",
  "Action to take",
  "Lead agency",
  "Key milestones achieved in enacting recommendation",
  "Target date",
  "Date of completion and outcome",
];

const s1 = "OVERVIEW REPORT RECOMMENDATIONS",
  s2 = "WESTSHIRE POLICE",
  s3 = "ASHDALE GENERAL HOSPITALS NHS TRUST";
const r1 =
  "That the Ashdale Community Safety Partnership reviews its training offer on suicide and domestic abuse, and satisfies itself that staff who meet bereaved or separated people know that the risk of suicide is raised for some time after a relationship has ended.";
const r2 =
  "That the partnership and the Safeguarding Adults Board agree which of the two will lead when a person at risk is both a victim of domestic abuse and has care and support needs.";
const r3 = "That the partnership considers how friends and neighbours may be helped to speak up.";
const r4 =
  "That the partnership asks the Ministry responsible for court forms to add a question on self-harm to the application for a non-molestation order.";
const p1 =
  "Westshire Police should remind officers who attend a sudden death in which there is a history of domestic abuse that the scene is to be treated as unexplained until a supervisor from Public Protection has been consulted.";
const p2 =
  "Westshire Police should review the way in which counter-allegations are recorded and who is named as the primary victim.";
const p3 = "Westshire Police should consider a single point of contact for families during a review.";
const h1 =
  "Ashdale General Hospitals should make routine enquiry about domestic abuse part of the assessment of each patient who attends with self-harm.";
const h2 =
  "The Trust should ensure that letters to general practitioners after such an attendance mention any disclosure, unless the patient asks that it is not shared.";
const h3 = "The Trust should review access to its independent domestic violence advisers outside office hours.";

export const tracker: CorpusTracker = {
  name: "dardr-narrative-template",
  trade: "Domestic abuse related death review",
  manner:
    "The statutory seven-column template kept in long prose: numbers open the recommendation and restart in each section, banner and header repeat on each page, agency cells left blank under an agency's banner, and the one last column holds the date of completion and the outcome in sentences.",
  asAt: "2026-11-20",
  sheets: [
    {
      name: "Action plan",
      rows: [
        ["Ashdale Community Safety Partnership"],
        ["Domestic Abuse Related Death Review into the death of 'Imogen': action plan"],
        [],
        [s1],
        header,
        // 6
        [
          "1. " + r1,
          "Local",
          "The partnership's training sub-group will map what each agency teaches about suicide and domestic abuse, write a common half-day module with people who have lived experience, and offer it at no cost to the statutory and voluntary sector for two years.",
          "Ashdale Borough Council",
          "Mapping was finished in October 2025 and showed that four of eleven agencies said nothing about suicide. The module was written over the winter with the help of two bereaved families and was tried with thirty-one staff in February 2026. It has since been given nine times, to 214 people.",
          "March 2026",
          "Completed 27 March 2026. Those who took part were asked before and three months after: the share who felt able to ask about suicidal thoughts rose from 38 to 81 in a hundred.",
        ],
        [
          "2. " + r2,
          "Local",
          "The managers of the two boards will draft a joint protocol, consult on it with the members of both and bring it to each board for adoption. The protocol is to settle who chairs, who minutes and who tells the person and the family.",
          "Ashdale Borough Council and Westshire County Council",
          "A first draft was discussed in May 2026. Both boards asked for worked examples, which have been added. The protocol was consulted on from August to October and 14 replies were received, most of them in favour.",
          "31 December 2026",
          "Not yet complete. Adoption is on the agenda of both boards in December.",
        ],
        [
          "3. " + r3,
          "Local",
          "A campaign in barbers' and hairdressers' shops, gyms and places of worship, with a short film and a telephone number for people who are worried about someone.",
          "Ashdale Borough Council",
          "Funding of £12,000 was found from the Commissioner's grant in April 2026; an agency was appointed in June. The film was made in September and is being translated into three languages.",
          "25 November 2026",
          "",
        ],
        [
          "4. " + r4,
          "National",
          "The Chair will write to the Ministry.",
          "Ashdale Borough Council",
          "Letter sent 3 September 2025.",
          "September 2025",
          "Completed 3 September 2025. The reply of 12 December says that the form will be looked at with the next revision of the rules.",
        ],
        [s2],
        header,
        // 12
        [
          "1. " + p1,
          "Local",
          "An item on the force's daily briefing for one month and a change to the sudden death policy, followed by a check of all sudden deaths with a domestic abuse marker over six months.",
          "",
          "The briefing ran in November 2025 and the policy was changed in the same month. The check was made by the Review Team from December 2025 to May 2026 and looked at 22 deaths.",
          "30/06/2026",
          "15/06/2026. In 21 of the 22 deaths a supervisor from Public Protection had been consulted within two hours; in the other it was the next morning, and advice was given to the officer.",
        ],
        [
          "2. " + p2,
          "Local",
          "The force will revise the guidance on counter-allegations, add it to the mandatory training of response officers and have the first fifty cases reviewed by the independent scrutiny panel.",
          "",
          "Guidance revised in January 2026 and issued in February. Training has been put into the response officers' training days, of which five of eight have taken place.",
          "By end of January 2027",
          "Partially completed. The training is to be finished in January, and the scrutiny panel will look at cases in the spring.",
        ],
        [
          "3. " + p3,
          "Local",
          "Appoint a family liaison co-ordinator for reviews.",
          "",
          "A business case was rejected by the force's Resources Board in April 2026.",
          "April 2026",
          "Superseded by the regional victims' hub, which offers the same from October 2026; the family was told by the Chair.",
        ],
        [],
        ["Page 2 of 2"],
        [s3],
        header,
        // 19
        [
          "1. " + h1,
          "Local",
          "The mental health liaison template will have a compulsory question with three prompts; staff in the emergency department are to be trained by the advisers; the use of the question is to be audited each quarter and the result taken to the Safeguarding Committee.",
          "Ashdale General Hospitals NHS Trust",
          "The template was changed in July 2026. 118 of 160 nurses and 31 of 44 doctors had been trained by the end of October.",
          "28 February 2027",
          "Ongoing. The first audit found that the question had been asked in 54 of 90 attendances, which is short of the aim of 95 in a hundred.",
        ],
        [
          "2. " + h2,
          "Local",
          "Change the discharge letter and tell all staff of the change.",
          "Ashdale General Hospitals NHS Trust",
          "Letter changed with the July release of the record system.",
          "31 July 2026",
          "Completed 21 July 2026. General practitioners on the liaison group report that letters now say what was disclosed and what was done.",
        ],
        [
          "3. " + h3,
          "Local",
          "The Trust's Head of Safeguarding will review demand by hour of the day and put options to the commissioners, including cover at weekends and a telephone service at night shared with the neighbouring trust.",
          "Ashdale General Hospitals NHS Trust",
          "",
          "30 April 2027",
          "",
        ],
      ],
      merges: ["A4:G4", "A10:G10", "A17:G17"],
    },
  ],
  plans: [
    {
      sheet: "Action plan",
      headerRow: 5,
      texts: { scope: "B", action: "C", leadAgency: "D", milestones: "E" },
      actions: [
        { row: 6, section: s1, ref: "1", target: "2026-03-31", completed: "2026-03-27", state: "complete" },
        { row: 7, section: s1, ref: "2", target: "2026-12-31", completed: null, state: "in-progress" },
        { row: 8, section: s1, ref: "3", target: "2026-11-25", completed: null },
        { row: 9, section: s1, ref: "4", target: "2025-09-30", completed: "2025-09-03", state: "complete" },
        {
          row: 12,
          section: s2,
          ref: "1",
          leadAgency: s2,
          target: "2026-06-30",
          completed: "2026-06-15",
          state: "complete",
        },
        { row: 13, section: s2, ref: "2", leadAgency: s2, target: "2027-01-31", completed: null, state: "in-progress" },
        { row: 14, section: s2, ref: "3", leadAgency: s2, target: "2026-04-30", completed: null, state: "withdrawn" },
        { row: 19, section: s3, ref: "1", target: "2027-02-28", completed: null, state: "in-progress" },
        { row: 20, section: s3, ref: "2", target: "2026-07-31", completed: "2026-07-21", state: "complete" },
        { row: 21, section: s3, ref: "3", target: "2027-04-30", completed: null },
      ],
    },
  ],
};
