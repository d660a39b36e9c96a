import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });

export const tracker: CorpusTracker = {
  name: "food-law-audit",
  trade: "Food safety (audit of a council's food law service)",
  manner:
    "The national agency's own form: four headings in capitals, the recommendation's number opening its text and the standard's paragraph in square brackets after it, recommendation merged down several planned improvements, no status column, so that only the opening words of 'Action taken to date' tell the state.",
  asAt: "2024-07-15",
  sheets: [
    {
      name: "Annex A",
      rows: [
        ["ANNEX A – Action Plan for Merebridge Borough Council"],
        ["Audit date: 12–13 September 2023"],
        [],
        [
          "TO ADDRESS (RECOMMENDATION INCLUDING STANDARD PARAGRAPH)",
          "BY (DATE)",
          "PLANNED IMPROVEMENTS",
          "ACTION TAKEN TO DATE",
        ],
        [
          "Recommendation 1 – Ensure that the Service Plan sets out the resources needed against those available. [The Standard – 3.1]",
          d("2024-04-30"),
          "The 2024/25 Service Plan will compare the full demand of the intervention programme with the officers in post.",
          "Completed. The Plan with its resource table went to the Licensing and Regulation Committee on 23 April 2024.",
        ],
        [
          "Recommendation 2 – Review the documented procedures at regular intervals and whenever the law or guidance changes. [The Standard – 4.1]",
          d("2023-12-31"),
          "All 31 procedures to be listed with their last review date.",
          "Completed December 2023. The list is kept on the shared drive.",
        ],
        [
          "",
          d("2024-09-30"),
          "Procedures to be reviewed in order of age, four a month.",
          "Eighteen reviewed by the end of June. The sampling and imports procedures need the Public Analyst's comments.",
        ],
        [
          "Recommendation 3 – Set up and maintain the authorisation of officers according to their qualifications and competency. [The Standard – 5.3]",
          d("2023-10-31"),
          "Authorisations to be re-issued under the current regulations; two officers not to carry out approved premises work until assessed.",
          "Completed 26 October 2023. New warrants issued to all seven officers.",
        ],
        [
          "",
          "31/03/24",
          "Competency assessments to be completed for approved premises, using the agency's matrix.",
          "Partially complete. Five of seven assessed; the remaining two are on long-term leave.",
        ],
        [
          "Recommendation 4 – Carry out interventions at the frequency laid down in the Code of Practice. [The Standard – 7.1]",
          "30 June 2024",
          "Contractor to clear the 212 overdue category C and D inspections.",
          "Contract let in February. 140 carried out by 30 June and the remainder booked for August.",
        ],
        ["", "March 2025", "Alternative enforcement strategy for category E premises to be approved and begun.", ""],
        [
          "Recommendation 5 – Record inspections of approved establishments fully, on the form for the type of establishment. [The Standard – 7.2, 16.1]",
          "End of January 2024",
          "New aides-memoire for dairy, fishery and meat products plants.",
          "Implemented. In use since 15 January 2024; file checks of March 2024 found all six complete.",
        ],
        [
          "Recommendation 6 – Maintain surveillance equipment and calibrate thermometers as documented. [The Standard – 6.4]",
          "Immediate",
          "Reference thermometer to be bought and the log begun.",
          "Completed 2 October 2023.",
        ],
        [
          "Recommendation 7 – Verify conformance with the Code by internal monitoring across all activities, and keep records of it. [The Standard – 19.1, 19.3]",
          d("2024-12-31"),
          "Lead officer to accompany each officer on one inspection a year and to check ten files a quarter.",
          "Not started. Post of lead officer vacant since February; interviews on 24 July.",
        ],
        [],
        ["Signed on behalf of the Council: Head of Environmental Health", "", "", "Date: 11 January 2024"],
      ],
      merges: ["A6:A7", "A8:A9", "A10:A11"],
    },
  ],
  plans: [
    {
      sheet: "Annex A",
      headerRow: 4,
      texts: { action: "C", progress: "D" },
      actions: [
        {
          row: 5,
          ref: "1",
          target: "2024-04-30",
          state: "complete",
          recommendation:
            "Ensure that the Service Plan sets out the resources needed against those available. [The Standard – 3.1]",
        },
        {
          row: 6,
          ref: "2",
          actionNo: 1,
          target: "2023-12-31",
          state: "complete",
          completed: "2023-12-31",
          recommendation:
            "Review the documented procedures at regular intervals and whenever the law or guidance changes. [The Standard – 4.1]",
        },
        {
          row: 7,
          ref: "2",
          actionNo: 2,
          target: "2024-09-30",
          state: "in-progress",
          recommendation:
            "Review the documented procedures at regular intervals and whenever the law or guidance changes. [The Standard – 4.1]",
        },
        {
          row: 8,
          ref: "3",
          actionNo: 1,
          target: "2023-10-31",
          state: "complete",
          completed: "2023-10-26",
          recommendation:
            "Set up and maintain the authorisation of officers according to their qualifications and competency. [The Standard – 5.3]",
        },
        {
          row: 9,
          ref: "3",
          actionNo: 2,
          target: "2024-03-31",
          state: "in-progress",
          recommendation:
            "Set up and maintain the authorisation of officers according to their qualifications and competency. [The Standard – 5.3]",
        },
        {
          row: 10,
          ref: "4",
          actionNo: 1,
          target: "2024-06-30",
          state: "in-progress",
          recommendation:
            "Carry out interventions at the frequency laid down in the Code of Practice. [The Standard – 7.1]",
        },
        // Nothing at all is recorded of row 11: unknown, or not started.
        {
          row: 11,
          ref: "4",
          actionNo: 2,
          target: "2025-03-31",
          recommendation:
            "Carry out interventions at the frequency laid down in the Code of Practice. [The Standard – 7.1]",
        },
        {
          row: 12,
          ref: "5",
          target: "2024-01-31",
          state: "complete",
          recommendation:
            "Record inspections of approved establishments fully, on the form for the type of establishment. [The Standard – 7.2, 16.1]",
        },
        {
          row: 13,
          ref: "6",
          target: null,
          state: "complete",
          completed: "2023-10-02",
          recommendation:
            "Maintain surveillance equipment and calibrate thermometers as documented. [The Standard – 6.4]",
        },
        {
          row: 14,
          ref: "7",
          target: "2024-12-31",
          state: "not-started",
          recommendation:
            "Verify conformance with the Code by internal monitoring across all activities, and keep records of it. [The Standard – 19.1, 19.3]",
        },
      ],
    },
  ],
};
