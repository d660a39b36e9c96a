import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "d mmm yyyy" });
const R1 =
  "Improve the quality of work to assess, manage and review the risk of harm that people on probation may pose.";
const R2 =
  "Make sure that information on domestic abuse and child safeguarding is obtained before sentence and used in planning.";
const R3 = "Provide sufficient oversight by managers of practitioners with under two years' service.";
const R4 = "Make sure that the views of people on probation shape delivery in the PDU.";

export const tracker: CorpusTracker = {
  name: "probation",
  trade: "Probation inspection",
  manner:
    "Recommendation on a row of its own, its actions beneath as 1.1, 1.2 in the same column; the table begins at B4; statuses now and then carry a date.",
  asAt: "2026-02-28",
  sheets: [
    {
      name: "PDU plan",
      startsAt: "B2",
      rows: [
        ["Ashdale and Holme Probation Delivery Unit: response to inspection, report of July 2025"],
        [],
        ["#", "Recommendation and actions", "Action owner", "Deadline", "Position", "Commentary"],
        ["1", R1],
        [
          "1.1",
          "All practitioners to attend the refreshed risk formulation workshop.",
          "Quality Development Officer",
          d("2025-10-31"),
          "Complete 24/10/2025",
          "61 of 61 attended; two on long-term sick leave are booked on return.",
        ],
        [
          "1.2",
          "Senior probation officers to countersign every risk management plan for people rated high.",
          "Deputy Head of PDU",
          d("2025-09-30"),
          "Complete",
          "Countersigning confirmed in the December case audit (48 of 50).",
        ],
        [
          "1.3",
          "Case audit of 50 files each quarter using the inspectorate's own standards.",
          "Quality Development Officer",
          d("2026-03-31"),
          "On track",
          "Two rounds done. Sufficient for keeping people safe: 41%, then 52%.",
        ],
        [
          "1.4",
          "Home visits policy to be re-issued with a script for new starters.",
          "Deputy Head of PDU",
          d("2025-11-30"),
          "Slipped",
          "Policy is with the region for approval because of lone-working advice.",
        ],
        ["2", R2],
        [
          "2.1",
          "Agree a single point of contact with the police for domestic abuse call-out checks at court.",
          "Court Team SPO",
          d("2025-12-31"),
          "Complete 08/12/2025",
          "Turnaround now same day in nine cases out of ten.",
        ],
        [
          "2.2",
          "Secure read-only access to the children's services system for the court team in Holme.",
          "Head of PDU",
          d("2026-01-31"),
          "Awaiting data sharing agreement",
          "Agreement signed by us on 6 January. The council's information governance board meets in March.",
        ],
        [
          "2.3",
          "Produce a desk guide on what to do when a check has not come back.",
          "Court Team SPO",
          d("2025-11-15"),
          "Complete",
          "Guide on intranet and in each court office.",
        ],
        ["3", R3],
        [
          "3.1",
          "Ring-fence reflective supervision for newly qualified officers every six weeks.",
          "All SPOs",
          d("2025-10-01"),
          "Partially complete",
          "Held for 14 of 19. Missed sessions are at Holme, where an SPO post is vacant.",
        ],
        [
          "3.2",
          "Reduce the span of control of each SPO to ten or fewer.",
          "Head of PDU",
          d("2026-06-30"),
          "Not due yet",
          "",
        ],
        ["4", R4],
        [
          "4.1",
          "Recruit six engaging-people-on-probation representatives.",
          "Engagement Lead",
          d("2025-12-19"),
          "On hold",
          "Paused until the regional contract for the provider is renewed.",
        ],
        [
          "4.2",
          "Exit survey at end of supervision, to be reported twice a year.",
          "Engagement Lead",
          d("2026-04-30"),
          "Underway",
          "Survey designed with the lived experience panel and piloted in January.",
        ],
        [
          "4.3",
          "Open a second reporting centre in the east of the PDU.",
          "Head of PDU",
          "",
          "Withdrawn",
          "Not funded. Region asked that it be dealt with under its estates strategy.",
        ],
        [],
        ["", "Reviewed by PDU leadership team", "", d("2026-02-11")],
      ],
    },
  ],
  plans: [
    {
      sheet: "PDU plan",
      headerRow: 4,
      texts: { ref: "B", action: "C", leadOfficer: "D", progress: "G" },
      actions: [
        { row: 6, recommendation: R1, target: "2025-10-31", state: "complete", completed: "2025-10-24" },
        { row: 7, recommendation: R1, target: "2025-09-30", state: "complete" },
        { row: 8, recommendation: R1, target: "2026-03-31", state: "in-progress", delayed: false },
        { row: 9, recommendation: R1, target: "2025-11-30", state: "in-progress", delayed: true },
        { row: 11, recommendation: R2, target: "2025-12-31", state: "complete", completed: "2025-12-08" },
        { row: 12, recommendation: R2, target: "2026-01-31", state: "in-progress" },
        { row: 13, recommendation: R2, target: "2025-11-15", state: "complete" },
        { row: 15, recommendation: R3, target: "2025-10-01", state: "in-progress" },
        { row: 16, recommendation: R3, target: "2026-06-30", state: "not-started" },
        { row: 18, recommendation: R4, target: "2025-12-19", state: "in-progress", delayed: true },
        { row: 19, recommendation: R4, target: "2026-04-30", state: "in-progress" },
        { row: 20, recommendation: R4, target: null, state: "withdrawn" },
      ],
    },
  ],
};
