/**
 * Headings as offices of many trades word them, each over some of its cells: formal, cut short, asked, explained, mistyped, in two
 * languages. Written from what offices write, without sight of the program.
 */
import type { Field } from "../../../../src/plan/model";

/** By the field of each heading; "" for columns that are none. */
export const OFFICE_HEADINGS: Readonly<
  Partial<Record<Field | "", readonly (readonly [heading: string, cells: readonly string[]])[]>>
> = {
  ref: [
    ["Rec. No.", ["1", "2", "3", "4", "5"]],
    ["Action ref", ["MH/01", "MH/02", "MH/03", "MH/04", "MH/05", "MH/06"]],
    ["#", ["1.1", "1.2", "1.3", "2.1", "2.2"]],
    ["Ref (do not change)", ["DHR7-01", "DHR7-02", "DHR7-03", "DHR7-04", "DHR7-05"]],
    ["S/No", ["1", "2", "3", "4", "5", "6"]],
    ["Item\nno.", ["3.1", "3.2", "3.3", "3.4", "4.1", "4.2"]],
    ["Unique ID", ["SAR-A-001", "SAR-A-002", "SAR-A-003", "SAR-A-004", "SAR-A-005"]],
    ["Para / rec no", ["4.12", "4.15", "5.3", "5.9", "6.1"]],
    ["Refrence no.", ["R1", "R2", "R3", "R4", "R5"]],
    ["Which rec. is this? (number from the report)", ["Rec 1", "Rec 1", "Rec 2", "Rec 3", "Rec 3", "Rec 4"]],
    ["Cyf / Ref", ["CYS01", "CYS02", "CYS03", "CYS04", "CYS05"]],
    ["Tracker ID number", ["0147", "0148", "0149", "0150", "0153"]],
    ["Action nr", ["1a", "1b", "1c", "2a", "2b", "3a"]],
  ],
  section: [
    [
      "Theme",
      [
        "Information sharing",
        "Information sharing",
        "Risk assessment",
        "Risk assessment",
        "Voice of the child",
        "Training",
      ],
    ],
    ["CQC domain", ["Safe", "Safe", "Effective", "Caring", "Responsive", "Well-led"]],
    [
      "Key line of enquiry / theme",
      ["Professional curiosity", "Professional curiosity", "Record keeping", "Record keeping", "Supervision"],
    ],
    [
      "Source of action\n(review or inspection)",
      ["DHR 'Tamarisk'", "DHR 'Tamarisk'", "SAR Adult K", "HMICFRS PEEL 2023", "SAR Adult K"],
    ],
    [
      "Workstream",
      ["Workforce", "Workforce", "Housing pathway", "Housing pathway", "Commissioning", "Data and intelligence"],
    ],
    [
      "Priority area (as in the strategy)",
      [
        "1. Prevention and early help",
        "1. Prevention and early help",
        "2. Provision of services",
        "3. Pursuing perpetrators",
        "3. Pursuing perpetrators",
      ],
    ],
    [
      "Audit title",
      [
        "Rent arrears and evictions",
        "Rent arrears and evictions",
        "Safer recruitment",
        "Safer recruitment",
        "Petty cash",
      ],
    ],
    [
      "Thema / Theme",
      [
        "Diogelu / Safeguarding",
        "Diogelu / Safeguarding",
        "Hyfforddiant / Training",
        "Llywodraethu / Governance",
        "Llywodraethu / Governance",
      ],
    ],
    [
      "Part of the report this comes from",
      ["Overview report", "Overview report", "Police IMR", "GP IMR", "Housing IMR", "Overview report"],
    ],
    [
      "Category heading",
      [
        "Leadership & management",
        "Leadership & management",
        "Policies and procedures",
        "Multi-agency working",
        "Multi-agency working",
      ],
    ],
    ["Core service", ["Maternity", "Maternity", "Urgent and emergency care", "Medical care", "Surgery", "Outpatients"]],
    ["Wk stream", ["Comms", "Comms", "Training", "Training", "Policy", "Policy"]],
    ["Area of focus", ["Coercive control", "Coercive control", "Elder abuse", "MARAC", "MARAC"]],
  ],
  recommendation: [
    [
      "Recommendation (word for word from the overview report)",
      [
        "That the Partnership reviews its domestic abuse training for front-line staff.",
        "That all GP practices adopt a policy of routine enquiry about domestic abuse.",
        "That the housing service records every disclosure of abuse on the tenancy file.",
        "That Adult Social Care reviews the threshold for a section 42 enquiry.",
        "That the Trust audits its discharge letters for safeguarding content.",
      ],
    ],
    [
      "Rec",
      [
        "All agencies should remind staff of the MARAC referral criteria",
        "The Force should review how it grades repeat calls",
        "The CCG should commission an IRIS scheme for practices",
        "The CSP should publish a leaflet for family and friends",
        "Probation should review its home visit policy",
      ],
    ],
    [
      "What did the review say we must do?",
      [
        "The agency should make sure that all staff know how to complete a DASH risk checklist",
        "The agency should review its policy on missed appointments",
        "Managers should sign off every closed case",
        "The agency should share learning from this review with all teams",
        "The agency should improve how it records the views of carers",
      ],
    ],
    [
      "Reccomendation",
      [
        "Hostels should carry out welfare checks when a resident has not been seen for 24 hours",
        "The Board should seek assurance that the self-neglect pathway is used",
        "The ambulance service should flag addresses with known risk",
        "The college should review its attendance procedures",
        "Partners should agree a protocol for sharing risk information",
      ],
    ],
    [
      "Learning point",
      [
        "Practitioners did not always ask about the home situation",
        "Letters to the GP were not copied to the health visitor",
        "The absence of an interpreter meant that the family's views were not heard",
        "Risk was reviewed at one point in time and not as events changed",
        "Supervision did not challenge the plan",
      ],
    ],
    [
      "Finding / area for improvement",
      [
        "The provider did not keep a complete record of safeguarding referrals",
        "Care plans were not reviewed after a fall",
        "Staff were not up to date with fire safety training",
        "Medicines were not always stored at the right temperature",
        "The complaints log did not show what was learned",
      ],
    ],
    [
      "Argymhelliad / Recommendation",
      [
        "Dylai'r Bwrdd adolygu'r hyfforddiant / The Board should review its training",
        "Dylai pob ysgol benodi arweinydd / Every school should name a lead",
        "Dylid rhannu'r dysgu / The learning should be shared",
        "Dylid archwilio cofnodion / Records should be audited",
        "Dylai'r heddlu adolygu'r polisi / Police should review the policy",
      ],
    ],
    [
      "Coroner's concern",
      [
        "There was no system to make sure that test results were seen by a doctor",
        "Observation levels were not recorded in the notes",
        "The out-of-hours team could not see the crisis plan",
        "Agency nurses had no access to the electronic record",
        "No one took responsibility for contacting the family",
      ],
    ],
    [
      "Issue identified by inspectors",
      [
        "Inspectors found that strategy discussions are not always held in time",
        "Case recording does not show why decisions were made",
        "Too many children have several changes of social worker",
        "Supervision is irregular in the assessment teams",
        "Plans are not specific enough about what must change",
      ],
    ],
    [
      "Overview Report\nRecommend-\nation",
      [
        "The Safety Partnership should promote the bystander campaign in workplaces",
        "The Health Board should review its perinatal pathway",
        "Children's Services should audit step-down decisions",
        "All agencies should review their Was Not Brought policies",
        "The Home Office should consider guidance on adult family violence",
      ],
    ],
    [
      "Objective",
      [
        "To increase the confidence of staff in asking about abuse",
        "To improve the consistency of risk assessment across agencies",
        "To make sure that victims with complex needs can reach a refuge",
        "To raise awareness of so-called honour-based abuse",
        "To strengthen the voice of survivors in commissioning",
      ],
    ],
    [
      "Auditor's recommendation",
      [
        "Management should ensure that all purchase orders are approved before goods are received.",
        "The asset register should be reconciled every quarter.",
        "Leavers' access should be removed within one working day.",
        "Declarations of interest should be refreshed each year.",
        "The retention schedule should be reviewed and approved.",
      ],
    ],
  ],
  response: [
    [
      "Management response (accepted / part accepted / rejected)",
      ["Accepted", "Accepted", "Part accepted", "Accepted", "Rejected"],
    ],
    ["Agreed?", ["Yes - agreed", "Agreed", "Agreed in part", "Not agreed", "Agreed"]],
    ["Accept / Reject", ["Accept", "Accept", "Reject", "Accept", "Accept in principle"]],
    [
      "Cabinet's decision on the recommendation",
      ["Accepted", "Accepted", "Partially accepted", "Not accepted", "Accepted"],
    ],
    ["Exec. response", ["Agreed", "Partly agreed", "Agreed", "Agreed", "Not agreed"]],
    ["Do we accept this recommendation? (Y / N / in part)", ["Y", "Y", "In part", "Y", "N", "Y"]],
    [
      "Board decision - accepted or not",
      ["Accepted", "Accepted with amendment", "Accepted", "Not accepted", "Accepted"],
    ],
    ["Accepted by agency?", ["Yes", "Yes", "Partially", "Yes", "No"]],
    [
      "Derbyn / Gwrthod\n(Accept / Reject)",
      [
        "Derbyn / Accept",
        "Derbyn / Accept",
        "Derbyn yn rhannol / Partially accept",
        "Gwrthod / Reject",
        "Derbyn / Accept",
      ],
    ],
    ["Rec. agreed / not agreed", ["Agreed", "Agreed", "Not agreed", "Agreed", "Partly agreed"]],
    ["Goverment response", ["Accept", "Accept in part", "Accept in principle", "Reject", "Accept"]],
    [
      "Trust position on recommendation",
      ["Fully accepted", "Fully accepted", "Partially accepted", "Fully accepted", "Rejected"],
    ],
  ],
  scope: [
    ["Scope of recommendation (local, regional or national)", ["Local", "Local", "Regional", "National", "Local"]],
    ["Scope", ["Local", "Local", "Local", "National", "Regional"]],
    ["Local / regional / national?", ["Local", "Regional", "Local", "Local", "National"]],
    ["Level (local or national)", ["Local", "Local", "National", "Local", "Local and national"]],
    ["Is this a local or a regional recommendation?", ["Local", "Local", "Regional", "Local", "Regional"]],
    ["Scope i.e.\nlocal or\nregional", ["Local", "Local", "Regional", "Regional", "Local"]],
    [
      "Cwmpas / Scope",
      ["Lleol / Local", "Lleol / Local", "Rhanbarthol / Regional", "Cenedlaethol / National", "Lleol / Local"],
    ],
    ["Scope of rec.", ["local", "local", "local & regional", "national", "local"]],
    ["Reach of the recommendation", ["Local", "Regional", "Regional", "Local", "National"]],
    ["Recomendation scope", ["Local", "Local", "National", "Local", "Regional"]],
    ["Geographical scope", ["County-wide", "County-wide", "Regional", "Local (borough only)", "National"]],
    ["Applies locally, regionally or nationally", ["Locally", "Locally", "Regionally", "Nationally", "Locally"]],
    ["Local (L), Regional (R) or National (N) scope", ["L", "L", "R", "N", "L", "L"]],
  ],
  action: [
    [
      "Action to take",
      [
        "Write and circulate a briefing note to all staff",
        "Add domestic abuse to the agenda of team meetings",
        "Review the induction pack and include MARAC guidance",
        "Hold two learning events for practitioners",
        "Amend the referral form so that it asks about children in the home",
      ],
    ],
    [
      "Actions req'd",
      [
        "Update policy and re-issue to wards",
        "Audit 30 sets of notes",
        "Book trainer for two half-day sessions",
        "Meet with IT to add alert to record",
        "Put poster in staff rooms",
      ],
    ],
    [
      "What are we going to do about it?",
      [
        "Run a lunchtime session on coercive control for all housing officers",
        "Ask every new tenant about safety at sign-up",
        "Add a flag to the housing system for high-risk households",
        "Invite the IDVA to the team meeting each quarter",
        "Rewrite the lettings checklist",
      ],
    ],
    [
      "Action (be SMART - specific, measurable, achievable, relevant, timed)",
      [
        "Revise the supervision template so that risk is discussed in each session",
        "Train 20 supervisors in reflective supervision",
        "Dip-sample ten supervision records every quarter",
        "Report the results to the Quality Group",
        "Include supervision in the annual staff survey",
      ],
    ],
    [
      "Management action agreed",
      [
        "We will reconcile the ledger to the rent system every month.",
        "The policy will be revised and put to the Committee.",
        "A checklist will be used for all new starters.",
        "We will remind budget holders of the procurement rules.",
        "An annual review of access rights will be introduced.",
      ],
    ],
    [
      "Task",
      [
        "Draft terms of reference",
        "Invite members to task and finish group",
        "Set up SharePoint folder",
        "Write first draft of protocol",
        "Consult partners on draft",
      ],
    ],
    [
      "Specific actions / activity",
      [
        "Develop e-learning module on economic abuse",
        "Publish the seven-minute briefing",
        "Arrange a conference for faith leaders",
        "Refresh the partnership website",
        "Recruit ten more champions in workplaces",
      ],
    ],
    [
      "Camau gweithredu / Actions",
      [
        "Diweddaru'r polisi / Update the policy",
        "Trefnu hyfforddiant / Arrange training",
        "Cynnal archwiliad / Carry out an audit",
        "Ysgrifennu at bob practis / Write to every practice",
        "Adolygu'r ffurflen / Review the form",
      ],
    ],
    [
      "Proposed action\n(one per row please)",
      [
        "Create a single point of contact for GP practices",
        "Send reminder of the escalation policy to all practice managers",
        "Add safeguarding to the practice leads' forum",
        "Produce a template letter for patients who do not attend",
        "Review coding of domestic abuse in patient records",
      ],
    ],
    [
      "Improvment action",
      [
        "Introduce a daily safety huddle on each ward",
        "Replace the paper handover sheet with the electronic one",
        "Appoint a falls champion in each unit",
        "Revise the observation chart",
        "Check the fridge temperature twice a day and log it",
      ],
    ],
    [
      "How will the agency carry out the recommendation?",
      [
        "By adding a mandatory field to the custody record",
        "By giving every response officer a pocket guide",
        "By briefing all sergeants at the development day",
        "By changing the script used in the control room",
        "By reviewing 50 incidents each month",
      ],
    ],
    [
      "Agreed actn",
      [
        "Circulate the guidance to all schools",
        "Include in the designated leads' annual training",
        "Add to the section 175 audit tool",
        "Ask governors to confirm that the policy is adopted",
        "Check websites for current policies",
      ],
    ],
    [
      "Key activities to deliver the aim",
      [
        "Commission a perpetrator programme for the county",
        "Map what support there is for children",
        "Set up a survivors' reference group",
        "Agree a shared data set with partners",
        "Hold a workshop with commissioners",
      ],
    ],
  ],
  leadAgency: [
    [
      "Lead Agency",
      [
        "Northmoor Council",
        "Eastvale Police",
        "Northmoor NHS Trust",
        "Eastvale Police",
        "Haven Lane Women's Aid",
        "Probation Service",
      ],
    ],
    ["Agency", ["Police", "Children's Social Care", "ICB", "Housing", "Police"]],
    [
      "Org. responsible",
      [
        "Fenwold ICB",
        "Fenwold County Council",
        "Hollowbeck Housing Association",
        "Fenwold Constabulary",
        "Fenwold ICB",
      ],
    ],
    [
      "Which agency leads on this?",
      ["Adult Social Care", "Mental Health Trust", "Police", "Fire and Rescue Service", "Adult Social Care"],
    ],
    [
      "Lead Dept",
      ["Housing Services", "Legal Services", "Revenues and Benefits", "Housing Services", "Human Resources"],
    ],
    [
      "Responsible directorate",
      ["Children and Families", "Adults and Health", "Place", "Corporate Services", "Adults and Health"],
    ],
    [
      "Asiantaeth arweiniol / Lead agency",
      [
        "Bwrdd Iechyd / Health Board",
        "Heddlu / Police",
        "Cyngor / Council",
        "Heddlu / Police",
        "Gwasanaeth Prawf / Probation Service",
      ],
    ],
    [
      "Lead organisation (not a person)",
      [
        "Brookdale Community Trust",
        "Brookdale Borough Council",
        "Brookdale Refuge",
        "Westmere Police",
        "Brookdale Borough Council",
      ],
    ],
    [
      "Partner agency\nresponsible",
      ["Ambulance Service", "Acute Trust", "Primary Care", "Ambulance Service", "Local Authority Housing"],
    ],
    [
      "Agency / agencies responsible",
      ["Police, CSC", "Health", "Police", "Education", "CSC, Health", "Youth Justice Service"],
    ],
    [
      "Recommendation addressed to",
      ["Community Safety Partnership", "All agencies", "Police", "Home Office", "Safeguarding Adults Board"],
    ],
    ["Lead Agencey", ["Castlemoor Police", "Castlemoor CSP", "NHS Castlemoor", "Castlemoor Homes", "Castlemoor CSP"]],
    ["Responsible body", ["Parish Council", "Diocese", "Local Authority", "Diocese", "Academy Trust"]],
  ],
  leadOfficer: [
    [
      "Lead officer",
      [
        "Head of Safeguarding",
        "J. Marlow, Service Manager",
        "Detective Superintendent",
        "P. Achebe",
        "Team Manager, MASH",
      ],
    ],
    ["Resp. off.", ["A Kettle", "R Singh-Moore", "A Kettle", "D Farrow", "T Oduya"]],
    ["Who's on it?", ["Bev", "Tomasz", "Bev and Priya", "Carol", "Priya"]],
    [
      "Implementation lead",
      [
        "Named Nurse for Safeguarding",
        "Head of Nursing",
        "Named Doctor",
        "Matron, Emergency Department",
        "Head of Nursing",
      ],
    ],
    ["By whom", ["Clerk", "Chair", "Cllr Dunmore", "Clerk", "Treasurer"]],
    [
      "Action owner\n(name and job title)",
      [
        "Helen Brisley, Deputy Director",
        "Marcus Oyelaran, Ward Manager",
        "Helen Brisley, Deputy Director",
        "Sue Tarrant, Practice Manager",
        "Ian Peverell, Head of IT",
      ],
    ],
    [
      "Person responsible",
      ["Registered Manager", "Deputy Manager", "Registered Manager", "Night Care Lead", "Activities Co-ordinator"],
    ],
    ["Assigned to", ["DCI Harrow", "DI Lomax", "Insp Petherick", "PS Okoro", "DCI Harrow"]],
    [
      "Accountable executive",
      ["Chief Nurse", "Medical Director", "Chief Operating Officer", "Chief Nurse", "Director of People"],
    ],
    [
      "Swyddog arweiniol / Lead officer",
      [
        "Pennaeth Tai / Head of Housing",
        "Rheolwr Tîm / Team Manager",
        "Pennaeth Addysg / Head of Education",
        "Rheolwr Tîm / Team Manager",
        "Nyrs Arweiniol / Lead Nurse",
      ],
    ],
    ["SPOC", ["K. Dunning", "L. Abara", "K. Dunning", "V. Pike", "G. Roscoe"]],
    [
      "Responsble manager",
      ["Lettings Manager", "Income Manager", "Repairs Manager", "Lettings Manager", "Neighbourhood Manager"],
    ],
    [
      "Named lead for this action (who do we chase?)",
      ["Joanna Fell", "Kwame Adjei", "Joanna Fell", "Rhiannon Pugh", "Stuart Beale"],
    ],
  ],
  milestones: [
    [
      "Key milestones achieved in enacting recommendation",
      [
        "Draft policy agreed March 2022; consultation ended May 2022; policy signed off July 2022",
        "Training needs analysis done; provider appointed; first course held",
        "Audit tool designed; pilot audit complete",
        "Task group set up January 2022; terms of reference agreed",
        "Leaflet drafted; survivors consulted; leaflet printed",
      ],
    ],
    [
      "Milestones",
      [
        "1. Scope the work 2. Draft protocol 3. Sign off by Board",
        "1. Appoint trainer 2. Deliver 4 sessions 3. Evaluate",
        "1. Audit 2. Report 3. Re-audit",
        "1. Write form 2. Pilot 3. Roll out",
        "1. Map services 2. Publish directory",
      ],
    ],
    [
      "Key milestones to enact the recommendation",
      [
        "Policy drafted by June; consultation by August; launch in October",
        "Bid written; funding agreed; post advertised; worker in post",
        "Agree wording; print; distribute to surgeries",
        "First meeting of group; draft pathway; pathway agreed by partners",
        "Set baseline; mid-year review; year-end report",
      ],
    ],
    [
      "Milestones\n(list the main steps, with month)",
      [
        "May - scope; July - draft; Sept - approve",
        "June - tender; Oct - award; Jan - start",
        "April - audit tool; June - audit; Aug - report",
        "May - recruit; July - induct",
        "Sept - launch; Mar - review",
      ],
    ],
    [
      "Key m'stones",
      [
        "Stage 1 scoping; stage 2 design; stage 3 go-live",
        "Supplier chosen; system tested; staff trained",
        "Draft to SMT; final to Board",
        "Pilot in two wards; extend to all wards",
        "Survey out; survey analysed; report",
      ],
    ],
    [
      "Cerrig milltir allweddol / Key milestones",
      [
        "Drafft cyntaf / First draft; ymgynghori / consultation; cymeradwyo / approval",
        "Penodi hyfforddwr / Appoint trainer; cyrsiau / courses",
        "Archwiliad / Audit; adroddiad / report",
        "Sefydlu grŵp / Set up group; cytuno cylch gorchwyl / agree terms",
        "Lansio / Launch; adolygu / review",
      ],
    ],
    [
      "Milestones achieved so far",
      [
        "Working group met three times; draft pathway agreed",
        "Champion named in each team; first forum held",
        "None yet",
        "Business case approved; post advertised",
        "Audit tool agreed; sample drawn",
      ],
    ],
    [
      "Milestone 1 / 2 / 3",
      [
        "1 Scoping paper; 2 Partner workshop; 3 Final protocol",
        "1 Design; 2 Pilot; 3 Roll-out",
        "1 Baseline audit; 2 Training; 3 Re-audit",
        "1 Draft; 2 Consult; 3 Publish",
        "1 Recruit; 2 Train; 3 Review",
      ],
    ],
    [
      "Interim milestones and stages",
      [
        "Quarter 1 baseline, quarter 2 draft, quarter 3 sign-off",
        "Quarter 1 recruit, quarter 2 train",
        "Quarter 2 audit, quarter 4 re-audit",
        "Quarter 1 map, quarter 2 gap analysis, quarter 3 plan",
        "Quarter 3 launch, quarter 4 evaluate",
      ],
    ],
    [
      "What are the key milestones?",
      [
        "Get approval from SMT, book venue, send invitations, hold the event",
        "Agree content, film, edit, publish",
        "Find funding, write specification, go out to tender",
        "Review files, write report, present to Board",
        "Draft letter, agree with LMC, send to practices",
      ],
    ],
    [
      "Key mile-\nstones achieved",
      [
        "Protocol agreed by both Boards; staff briefed",
        "Two audits done; results shared",
        "Training pack written; 40 staff trained",
        "Form changed; guidance issued",
        "Directory published; link sent to all agencies",
      ],
    ],
    [
      "Key Milstones",
      [
        "Policy drafted; policy agreed; policy launched",
        "Sessions planned; sessions held; feedback gathered",
        "Audit planned; audit done; report to group",
        "Steering group set up; plan agreed",
        "IT change requested; change tested; change live",
      ],
    ],
  ],
  start: [
    ["Start date", ["01/04/2023", "01/04/2023", "12/06/2023", "1 September 2023", "04/01/2024"]],
    ["Date started", ["3 May 2022", "10 May 2022", "June 2022", "14 July 2022"]],
    ["From", ["Apr 2024", "Apr 2024", "May 2024", "Sept 2024", "Jan 2025"]],
    ["Action to begin on", ["05.02.2024", "05.02.2024", "19.02.2024", "04.03.2024", "02.04.2024"]],
    [
      "Commencement date",
      ["1st October 2021", "1st October 2021", "15th November 2021", "January 2022", "1st February 2022"],
    ],
    ["When do we start?", ["Straight away - 2 Jan 2024", "January 2024", "Feb 2024", "March 2024", "1 April 2024"]],
    ["Strt dt", ["02/09/24", "02/09/24", "16/09/24", "01/10/24", "04/11/24"]],
    ["Planned start", ["Q1 2024/25", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"]],
    [
      "Dyddiad dechrau / Start date",
      [
        "1 Ebrill / April 2023",
        "1 Ebrill / April 2023",
        "Mehefin / June 2023",
        "Medi / September 2023",
        "Ionawr / January 2024",
      ],
    ],
    ["Work commenced\n(dd/mm/yy)", ["11/01/22", "18/01/22", "01/02/22", "28/03/22", "03/05/22"]],
    [
      "Begin date (when work on the action begins)",
      ["Monday 8 April 2024", "Monday 8 April 2024", "Wed 1 May 2024", "Mon 3 June 2024", "Mon 2 Sept 2024"],
    ],
    ["Start (month / year)", ["04/2023", "06/2023", "06/2023", "09/2023", "01/2024"]],
    ["Actual start date", ["06-Mar-23", "06-Mar-23", "20-Mar-23", "15-May-23"]],
  ],
  target: [
    ["Target date", ["31/03/2024", "30/06/2024", "30/09/2024", "31/03/2024", "31/12/2024"]],
    ["Tgt", ["Mar 24", "Jun 24", "Jun 24", "Sep 24", "Ongoing"]],
    ["By when?", ["End of May 2023", "July 2023", "Immediate", "End of Sept 2023", "Dec 2023", "End of May 2023"]],
    ["Deadline", ["14th February 2022", "28th February 2022", "31st March 2022", "29th April 2022", "TBC"]],
    ["Due date (dd/mm/yyyy)", ["05/09/2025", "19/09/2025", "03/10/2025", "31/10/2025", "28/11/2025"]],
    ["Timescale", ["Within 3 months", "By April 2021", "6 months", "ASAP", "By end of September 2021"]],
    [
      "When does it have to be done by?",
      ["30 June", "before Christmas 2024", "31 Jan 2025", "end of the financial year", "Spring 2025"],
    ],
    [
      "To be completed by\n(month and year)",
      ["October 2019", "November 2019", "November 2019", "January 2020", "April 2020"],
    ],
    ["Original implementation date", ["31-Dec-22", "31-Dec-22", "31-Mar-23", "30-Apr-23", "30-Jun-23"]],
    [
      "Dyddiad targed / Target date",
      [
        "Mawrth / March 2025",
        "Mehefin / June 2025",
        "Medi / September 2025",
        "Rhagfyr / December 2025",
        "Parhaus / Ongoing",
      ],
    ],
    ["Timeframe for delivery", ["Q2 2023/24", "Q3 2023/24", "Q3 2023/24", "Q4 2023/24", "Ongoing"]],
    ["Agreed date for implemntation", ["1.4.2018", "1.6.2018", "1.6.2018", "30.9.2018", "31.12.2018"]],
    ["Target completion dt.", ["22/11/23", "22/11/23", "15/12/23", "31/01/24", "29/02/24"]],
  ],
  revised: [
    ["Revised target date", ["30/09/2024", "31/12/2024", "31/03/2025"]],
    ["Revised deadline (if extended)", ["End of August 2022", "November 2022", "31 January 2023"]],
    ["New due date", ["14/03/2025", "30/04/2025", "30/05/2025"]],
    ["Extended to", ["Sept 2021", "Dec 2021", "March 2022"]],
    ["Rev. tgt", ["Jun-24", "Sep-24", "Dec-24"]],
    ["Amended completion date\n(agreed by Board)", ["1st July 2023", "1st October 2023", "31st December 2023"]],
    [
      "Has the deadline moved? If so, new deadline",
      ["No", "Yes - 31 May 2024", "No", "Yes - 30 June 2024", "Yes - 30 September 2024"],
    ],
    ["2nd revised date", ["28.02.2020", "30.04.2020", "29.05.2020"]],
    ["Dyddiad diwygiedig / Revised date", ["Mai / May 2024", "Gorffennaf / July 2024", "Medi / September 2024"]],
    ["Extension agreed until", ["31 October 2022", "15 December 2022", "27 January 2023"]],
    ["Latest target date (where slipped)", ["30-Nov-23", "31-Jan-24", "28-Mar-24"]],
    ["Revsied implementation date", ["31/07/19", "30/09/19", "31/10/19"]],
  ],
  completed: [
    ["Date completed", ["12/05/2022", "17/06/2022", "30/06/2022", "09/11/2022"]],
    ["Actual completion date", ["14 March 2023", "2 May 2023", "28 June 2023"]],
    ["Date action closed", ["27.01.21", "27.01.21", "24.03.21", "19.05.21"]],
    ["When was it finished?", ["Early March 2024", "18 April 2024", "2 May 2024"]],
    ["Date implemented\n(leave blank until done)", ["1st September 2020", "15th October 2020", "1st December 2020"]],
    ["Achieved on", ["Feb 2019", "Feb 2019", "June 2019", "Aug 2019"]],
    ["Date signed off as complete", ["06-Jun-24", "11-Jul-24", "12-Sep-24"]],
    [
      "Dyddiad cwblhau gwirioneddol / Actual date of completion",
      ["3 Mai / May 2023", "20 Mehefin / June 2023", "11 Medi / September 2023"],
    ],
    ["Closure date", ["22/02/2022", "08/03/2022", "08/03/2022", "10/05/2022"]],
    ["Completed on (actual)", ["9th Nov 2018", "9th Nov 2018", "14th Jan 2019"]],
    ["Date of completetion (actual date, not the target)", ["18/10/2023", "25/10/2023", "13/12/2023"]],
    ["Actual date finished", ["Thurs 4 May 2023", "Tues 13 June 2023", "Fri 7 July 2023"]],
  ],
  progress: [
    [
      "Progress to date",
      [
        "Policy has been drafted and sent to partners for comment.",
        "Two of the four training sessions have been held.",
        "Waiting for funding to be confirmed by the ICB.",
        "Leaflet is with the printers.",
        "Meeting with IT arranged for next month.",
      ],
    ],
    [
      "Update",
      [
        "12/03: draft circulated, comments by Friday",
        "No change since last month",
        "Spoke to HR, awaiting their reply",
        "Audit half done, 18 of 40 files looked at",
        "Trainer booked for May and June",
      ],
    ],
    [
      "Summary of action taken & date",
      [
        "Briefing note sent to all staff 14/02/2022",
        "Item taken to team meetings in March 2022",
        "Form revised and put on the intranet 6 May 2022",
        "Discussed with GP leads on 20 June 2022",
        "First learning event held 12 July 2022, second to follow",
      ],
    ],
    [
      "Where are we with this?",
      [
        "Still waiting on Legal to look at the wording",
        "Half the team have been on the course, rest in the autumn",
        "Not got going yet because of vacancies",
        "Draft done, needs signing off",
        "Posters are up in both offices, leaflets to come",
      ],
    ],
    [
      "Q2 update (July - Sept)",
      [
        "Task group met twice in the quarter and agreed its scope",
        "The trainer left in August; a new one is being recruited",
        "120 staff trained in the quarter, 310 in all",
        "Draft protocol went to the Board in September",
        "No progress this quarter owing to winter planning",
      ],
    ],
    [
      "Latest position\n(please add the newest entry at the top)",
      [
        "05/06 - protocol agreed by police. 02/05 - draft sent to all.",
        "11/06 - second cohort booked. 14/04 - first cohort trained.",
        "20/05 - no reply from supplier yet.",
        "07/06 - dip sample begun. 03/04 - tool designed.",
        "01/06 - paper going to SMT in July.",
      ],
    ],
    [
      "Progess notes",
      [
        "Met with practice managers 3 Oct, they will report back",
        "Chased 17 Oct and 2 Nov",
        "Sent wording to comms team for the newsletter",
        "Sample of 25 records drawn, reading to begin next week",
        "Added to the agenda for the November forum",
      ],
    ],
    [
      "Comments",
      [
        "Delay due to sickness in the team; work will pick up in May",
        "The new form is live on the system and staff have been told",
        "Discussed at the March meeting, more detail asked for",
        "Provider is preparing a quote",
        "Work is being done jointly with the neighbouring board",
      ],
    ],
    [
      "Cynnydd hyd yma / Progress to date",
      [
        "Polisi wedi'i ddrafftio / Policy drafted and out for comment",
        "Dau gwrs wedi'u cynnal / Two courses held so far",
        "Aros am gyllid / Waiting for funding to be confirmed",
        "Archwiliad ar y gweill / Audit has begun in two teams",
        "Cyfarfod wedi'i drefnu / Meeting with schools arranged",
      ],
    ],
    [
      "March 2024 update",
      [
        "The new pathway was launched on 4 March and is being used by all teams",
        "Survey has closed, 86 replies being analysed",
        "Contract with the provider is being drawn up",
        "Recruitment to the post failed; re-advertised",
        "Guidance is being re-written after feedback from officers",
      ],
    ],
    [
      "Narrative update for the Board",
      [
        "The working group has agreed the new threshold document and partners are now taking it through their own governance.",
        "Training has been given to three of five districts. The rest is planned for spring.",
        "The software supplier has put the change into the next release.",
        "Staff shortages have held up the audit.",
        "A draft was shared with the family, who asked for changes.",
      ],
    ],
    [
      "What's been done so far",
      [
        "Emailed all schools with the link to the guidance",
        "Set up a working group, met once",
        "Ordered the leaflets",
        "Asked the trainer for dates",
        "Wrote to the Home Office, no answer yet",
      ],
    ],
    [
      "Prog. update (lead officer to fill in)",
      [
        "Toolkit being tested in two teams",
        "SOP revised, with clinical governance for comment",
        "Awaiting date from supplier for the alert to be switched on",
        "Sessions given at two protected learning times",
        "Discussed with commissioners, business case being written",
      ],
    ],
  ],
  outcome: [
    [
      "Outcome",
      [
        "Staff are now more confident in asking about abuse, as the survey shows",
        "Referrals to MARAC from health rose by a third",
        "All tenants now have a named officer",
        "Audit found risk assessments in 92% of files",
        "Victims now receive a call within 24 hours",
      ],
    ],
    [
      "Outcomes achieved",
      [
        "Repeat referrals have fallen since the pathway was launched",
        "Practices now code domestic abuse in the same way",
        "Children's views are recorded in nearly all assessments",
        "Waiting time for the programme fell from 14 to 6 weeks",
        "Officers recognise coercive control and record it",
      ],
    ],
    [
      "Impact (what difference has it made?)",
      [
        "Fewer missed appointments among patients with known risk",
        "Carers say that they feel listened to",
        "Social workers know when and how to escalate",
        "The number of referrals with consent recorded has doubled",
        "Hostel residents are seen every day",
      ],
    ],
    [
      "What changed as a result?",
      [
        "Housing staff now spot the signs and ring us for advice",
        "Handovers are shorter and nothing gets missed",
        "The police tell schools about incidents by the next morning",
        "Families know who to ring",
        "Nurses see women on their own at booking",
      ],
    ],
    [
      "Actual outcome",
      [
        "Training was well received and 94% of staff said their practice had changed",
        "Policy is in use and known to all managers",
        "No improvement was seen in the re-audit",
        "Better attendance by GPs at case conferences",
        "Interpreters are now booked for every visit that needs one",
      ],
    ],
    [
      "Canlyniad a gyflawnwyd / Outcome achieved",
      [
        "Mae staff yn fwy hyderus / Staff are more confident",
        "Mwy o atgyfeiriadau / More referrals from schools",
        "Gwell cofnodion / Better records were found by the audit",
        "Llai o oedi / Fewer delays in allocation",
        "Teuluoedd yn fwy bodlon / Families are more satisfied",
      ],
    ],
    [
      "Outcome & impact on victims",
      [
        "Victims were offered an IDVA in all cases sampled",
        "Survivors told us that they had to tell their story only once",
        "More older victims have come forward",
        "High-risk victims now have a safety plan within two days",
        "Victims with no recourse to public funds were housed",
      ],
    ],
    [
      "Impact on practice\n(since action was completed)",
      [
        "Practitioners now use genograms in their assessments",
        "Discharge letters mention safeguarding where it is relevant",
        "Supervision notes show challenge",
        "Midwives routinely ask the question at each trimester",
        "Workers visit in pairs where risk is known",
      ],
    ],
    [
      "Outcom of the work",
      [
        "Better joint working between the two services was reported by staff",
        "All contracts now contain a safeguarding clause",
        "Callers are put through to a specialist",
        "Fewer complaints about delay were received",
        "The form is filled in correctly in nine cases of ten",
      ],
    ],
    [
      "Results seen",
      [
        "Falls on the two wards went down by 20% in six months",
        "Staff knew the escalation route when asked on a walkabout",
        "Call handlers asked about children in all calls sampled",
        "Referral quality improved",
        "Residents reported feeling safer in the last survey",
      ],
    ],
    [
      "What has been the effect on service users?",
      [
        "They wait less and are kept informed while they wait",
        "They are asked what they want to happen",
        "They have one key worker and know who it is",
        "They receive information in their own language",
        "They told Healthwatch that staff treat them with respect",
      ],
    ],
    [
      "Outcome realised (to be filled in after the action has been done)",
      [
        "Risk is now reviewed at each contact, as the re-audit found",
        "Volunteers all hold a current check",
        "The helpline took 40% more calls",
        "Panel members challenge poor reports",
        "Records are complete and can be found quickly",
      ],
    ],
  ],
  expectedOutcome: [
    [
      "Expected outcome",
      [
        "Staff will be able to identify coercive control",
        "Information will be shared promptly between agencies",
        "Risk will be assessed at every contact",
        "Fewer cases will be closed without contact with the victim",
        "GPs will know how to refer",
      ],
    ],
    [
      "Desired outcome",
      [
        "Victims receive a consistent response whichever agency they turn to",
        "Professionals feel confident to challenge one another",
        "Records are accurate and up to date",
        "Carers are offered an assessment",
        "Children are seen and heard",
      ],
    ],
    [
      "Success criteria",
      [
        "90% of staff trained by March",
        "All files sampled contain a risk assessment",
        "Re-audit shows improvement of at least 20%",
        "Every practice has a named lead",
        "No referral waits more than two days",
      ],
    ],
    [
      "How will we know it's worked?",
      [
        "Staff will tell us in the survey that they feel more confident",
        "We'll see more referrals from the hostels",
        "An audit will show the form is being used",
        "Fewer repeat calls to the same address",
        "Service users will say they felt listened to",
      ],
    ],
    [
      "Intended impact",
      [
        "Earlier identification of those at risk",
        "Improved confidence of the public in reporting",
        "Better protection of adults who neglect themselves",
        "Greater consistency in decision making",
        "Reduced repeat victimisation",
      ],
    ],
    [
      "Measure of success\n(what good will look like)",
      [
        "100% of new starters complete e-learning in 8 weeks",
        "Referrals to IDVA up by 10%",
        "Quarterly dip sample shows 95% compliance",
        "Attendance of all agencies at MARAC above 90%",
        "Every complaint answered in 20 days",
      ],
    ],
    [
      "Canlyniad disgwyliedig / Expected outcome",
      [
        "Bydd staff yn fwy hyderus / Staff will be more confident",
        "Bydd gwybodaeth yn cael ei rhannu / Information will be shared",
        "Bydd cofnodion yn gywir / Records will be accurate",
        "Bydd plant yn cael eu clywed / Children will be heard",
        "Bydd llai o oedi / There will be less delay",
      ],
    ],
    [
      "Exp. outcome",
      [
        "Practitioners will use the toolkit in every case",
        "Board will be assured that practice has improved",
        "Patients who do not attend will be followed up",
        "Learning will be embedded in induction",
        "Managers will have oversight of high-risk cases",
      ],
    ],
    [
      "Outcome measures / KPIs to be met",
      [
        "Training uptake of 85% or above",
        "Zero overdue reviews at year end",
        "Audit compliance of 90%",
        "80% of calls answered in one minute",
        "Increase of 15% in self-referrals",
      ],
    ],
    [
      "Anticipated outcome (what will be different?)",
      [
        "Agencies will speak to each other before closing a case",
        "Residents will be checked on each day",
        "Pupils will know whom to tell",
        "Staff will have regular supervision and will feel supported",
        "Interpreters will be used and not family members",
      ],
    ],
    [
      "Sucess measures",
      [
        "All wards to score green in the spot check",
        "20 champions to be recruited by summer",
        "Policy to be read and signed by all staff",
        "Referral times to be cut by half",
        "Feedback from 50 survivors to be gathered each year",
      ],
    ],
    [
      "Intended outcomes for residents",
      [
        "Residents will be kept safe from harm",
        "Residents will have a say in their care plan",
        "Relatives will be told of any incident on the same day",
        "Residents will receive the right medicine at the right time",
        "Residents will have fewer falls",
      ],
    ],
  ],
  evidence: [
    [
      "Evidence",
      [
        "Minutes of Quality Group 14/06/2023",
        "Copy of revised policy v3",
        "Training register, May 2023",
        "Audit report on file",
        "Screenshot of new form",
      ],
    ],
    [
      "Evidence of completion",
      [
        "Policy on intranet, ref SG12",
        "Attendance sheets for four sessions",
        "Email to all staff of 3 March 2022",
        "Signed terms of reference",
        "Minutes of SMT, item 6",
      ],
    ],
    [
      "What proof have we got?",
      [
        "Photos of posters in reception",
        "The sign-in sheets from the training",
        "Email from the surgery saying they've got it",
        "Copy of the new leaflet in the folder",
        "Minutes of July team meeting",
      ],
    ],
    [
      "Evidence (embed documents or give the link)",
      [
        "Link: Safeguarding/Evidence/Action 1",
        "Embedded: audit summary.pdf",
        "Link: Safeguarding/Evidence/Action 3",
        "Embedded: training log.xlsx",
        "See folder 5, documents 2 and 3",
      ],
    ],
    ["Evid.", ["Doc 1 - policy", "Doc 2 - training log", "Doc 3 - minutes 09/21", "Doc 4 - audit", "Doc 5 - email"]],
    [
      "Supporting evidence held",
      [
        "Supervision template; sample of ten anonymised records",
        "Report to Board, September 2022",
        "Newsletter, issue 14",
        "Training slides and evaluation forms",
        "Letter from the ICB confirming funding",
      ],
    ],
    [
      "Tystiolaeth / Evidence",
      [
        "Cofnodion / Minutes 12.05.23",
        "Polisi diwygiedig / Revised policy v2",
        "Cofrestr hyfforddi / Training register",
        "Adroddiad archwilio / Audit report",
        "E-bost at staff / Email to staff 04.07.23",
      ],
    ],
    [
      "Assurance received\n(documents seen)",
      [
        "Audit report of 40 cases seen by Panel",
        "Training figures to end of March seen",
        "Policy v5 and approval minute seen",
        "Re-audit results received from Trust",
        "Letter from Chief Executive with data attached",
      ],
    ],
    [
      "Evidence provided by agency",
      [
        "Protocol with signatures of all partners",
        "Training compliance report from ESR, April 2024",
        "Extract from the case management system",
        "Copy of 7-minute briefing",
        "Staff survey results",
      ],
    ],
    [
      "Evidance to support closure",
      [
        "Copy of revised SOP",
        "Rota showing senior cover",
        "Completed fire drill record",
        "Certificates for six staff",
        "Medicines audit for May",
      ],
    ],
    [
      "Evidence log (file name, version and date)",
      [
        "MARAC_protocol_v4_120623.docx",
        "Training_register_Q1.xlsx",
        "Audit_summary_Sept23.pdf",
        "Board_minutes_181023.pdf",
        "Leaflet_final_061123.pdf",
      ],
    ],
    [
      "Where is the evidence kept?",
      [
        "Shared drive, folder DHR3/Evidence/1",
        "Shared drive, folder DHR3/Evidence/2",
        "With business support, paper copy",
        "SharePoint, Learning library",
        "Shared drive, folder DHR3/Evidence/5",
      ],
    ],
    [
      "Evidence seen of impact",
      [
        "Re-audit report of March 2024, 50 files",
        "Case study from IDVA service",
        "Survey results, 112 replies",
        "Data report on referrals, Q3 and Q4",
        "Notes of focus group with survivors",
      ],
    ],
  ],
  status: [
    ["Status", ["In progress", "Complete", "Complete", "Not started", "In progress"]],
    ["Open / Closed", ["Open", "Closed", "Closed", "Open", "Closed", "Open"]],
    ["% complete", ["100%", "75%", "50%", "0%", "100%"]],
    ["Is it done? (Y/N)", ["Y", "N", "Y", "Y", "N"]],
    ["Stat.", ["Compl", "In prog", "In prog", "Compl", "Not started"]],
    ["Delivery status (choose from list)", ["On track", "Delivered", "Delayed", "On track", "Not yet started"]],
    ["Implementation status", ["Implemented", "Partially implemented", "Implemented", "Not implemented", "Superseded"]],
    [
      "Statws / Status",
      [
        "Wedi'i gwblhau / Complete",
        "Ar y gweill / In progress",
        "Ar y gweill / In progress",
        "Heb ddechrau / Not started",
        "Wedi'i gwblhau / Complete",
      ],
    ],
    ["Current postion", ["Ongoing", "Completed", "Ongoing", "Completed", "On hold"]],
    ["Action status\nas at 31 March", ["Completed", "Completed", "Underway", "Outstanding", "Withdrawn"]],
    ["Complete / ongoing / not started", ["Complete", "Ongoing", "Ongoing", "Not started", "Complete"]],
    ["Done ✓", ["✓", "✓", "✓"]],
    ["Progress status", ["Achieved", "Achieved", "Partly achieved", "Not achieved", "Achieved"]],
  ],
  rag: [
    ["RAG", ["Green", "Amber", "Green", "Red", "Amber"]],
    ["RAG rating", ["G", "G", "A", "R", "A", "G"]],
    ["BRAG status", ["Blue", "Blue", "Green", "Amber", "Red"]],
    ["Red / amber / green", ["Amber", "Green", "Green", "Red", "Green"]],
    ["R/A/G", ["A", "A", "G", "R", "G"]],
    ["What colour is it at the moment?", ["Green", "Green", "Amber", "Amber", "Red"]],
    ["RAG Q3", ["Amber", "Green", "Green", "Green", "Red"]],
    ["Statws CAG / RAG status", ["Gwyrdd / Green", "Ambr / Amber", "Coch / Red", "Gwyrdd / Green", "Gwyrdd / Green"]],
    ["RAG\n(B = complete and checked, G = on track, A = at risk, R = overdue)", ["B", "G", "G", "A", "R", "B"]],
    ["Traffic light", ["Green", "Red", "Amber", "Green", "Amber"]],
    ["Colour ratng", ["Green", "Amber", "Red", "Amber", "Green"]],
  ],
  "": [
    ["Priority (H/M/L)", ["H", "M", "M", "L", "H"]],
    ["Cost (£)", ["£1,200", "Nil", "£450", "Within existing budget", "£3,000"]],
    ["Risk score (likelihood x impact)", ["12", "9", "16", "4", "20"]],
    ["Date raised", ["04/01/2023", "04/01/2023", "11/01/2023", "01/02/2023", "08/02/2023"]],
    ["Tracker last reviewed on", ["14 May 2024", "14 May 2024", "14 May 2024", "11 June 2024", "11 June 2024"]],
    [
      "Contact e-mail",
      [
        "safeguarding@northmoor.example",
        "marac@eastvale.example",
        "housing@northmoor.example",
        "marac@eastvale.example",
        "quality@trust.example",
      ],
    ],
    ["Page number in report", ["34", "34", "35", "41", "47"]],
    ["Tel. no. of contact", ["01632 960112", "01632 960145", "01632 960112", "01632 960187", "01632 960190"]],
    ["Funding source", ["Core budget", "ICB grant", "Core budget", "PCC fund", "None needed"]],
    ["Next review meeting", ["12/09/2024", "12/09/2024", "10/10/2024", "12/09/2024", "14/11/2024"]],
    [
      "Date recommendation received from the panel",
      ["23rd Feb 2021", "23rd Feb 2021", "23rd Feb 2021", "9th March 2021", "9th March 2021"],
    ],
    ["Urgency", ["Urgent", "Routine", "Routine", "Urgent", "Routine"]],
    ["Resources needed", ["Two days of trainer's time", "Room hire", "None", "Printing", "Half a day of IT time"]],
    ["Risk rating before action (1-25)", ["15", "10", "20", "6", "12"]],
    [
      "Barriers / obstacles",
      [
        "Staff vacancies in the team",
        "No budget for backfill",
        "None known",
        "IT system cannot be changed until spring",
        "Partners have differing policies",
      ],
    ],
    ["Who added this row?", ["KB", "KB", "TS", "KB", "MJ"]],
    [
      "Row last edited",
      ["02/05/2024 09:14", "02/05/2024 09:20", "07/05/2024 15:41", "13/05/2024 11:02", "13/05/2024 11:05"],
    ],
    ["Reminder sent on", ["1 Mar 2023", "1 Mar 2023", "5 Apr 2023"]],
    ["Protective marking", ["OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL", "OFFICIAL", "OFFICIAL-SENSITIVE"]],
  ],
};
