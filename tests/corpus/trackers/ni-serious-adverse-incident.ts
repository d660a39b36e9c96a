import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });

export const tracker: CorpusTracker = {
  name: "ni-serious-adverse-incident",
  trade: "Health trust (Northern Ireland): serious adverse incident, recommendations and action plan",
  manner:
    "Ref and recommendation share a cell ('(iii) …'); 'Designated responsible person', 'Date for completion / review'; the state is told in words in the last column only: 'Completed', 'Partially', 'Carried into …', 'Withdrawn by the panel'.",
  asAt: "2025-08-31",
  sheets: [
    {
      name: "SAI 24-113",
      rows: [
        ["SAI 24-113 Level 2 – Recommendations and Action Planning"],
        [],
        [
          "Recommendation",
          "Action(s) agreed",
          "Designated responsible person",
          "Action required by (date)",
          "Date for review",
          "Method of assurance (i.e. audit)",
          "Complete / comments",
        ],
        [
          "(i) The home treatment team should record who was told of a missed visit.",
          "Add a field to the visit record",
          "Team Manager HTT",
          d("2025-01-31"),
          d("2025-04-30"),
          "Monthly record audit",
          "Completed January 2025",
        ],
        [
          "(ii) Carers should be given a number that is answered at night.",
          "Single number through the bed management line",
          "Service Manager, Unscheduled Care",
          d("2025-03-31"),
          d("2025-06-30"),
          "Call log",
          "Completed. In use since 17 March.",
        ],
        [
          "(iii) The Trust should agree with the police what each does on a welfare check.",
          "Protocol for welfare checks with the district command",
          "Assistant Director, Mental Health",
          d("2025-06-30"),
          d("2025-09-30"),
          "Joint review of ten cases",
          "Partially complete. Protocol signed; cases not yet reviewed.",
        ],
        [
          "(iv) Medication should be dispensed weekly where overdose is a risk.",
          "Guidance to prescribers and community pharmacists",
          "Lead Pharmacist",
          d("2025-02-28"),
          d("2025-05-31"),
          "Prescribing data",
          "Completed",
        ],
        [
          "(v) A second psychiatrist should see those who are discharged within a week.",
          "None",
          "",
          "",
          "",
          "",
          "Withdrawn by the panel in March 2025",
        ],
        [
          "(vi) Families should be met within two weeks of a death.",
          "Family liaison officer for each SAI",
          "Governance Manager",
          d("2025-09-30"),
          d("2025-12-31"),
          "Feedback form",
          "Interviews on 9 September",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "SAI 24-113",
      headerRow: 3,
      texts: { action: "B", leadOfficer: "C" },
      actions: [
        {
          row: 4,
          ref: "(i)",
          recommendation: "The home treatment team should record who was told of a missed visit.",
          target: "2025-01-31",
          state: "complete",
        },
        { row: 5, ref: "(ii)", target: "2025-03-31", state: "complete" },
        { row: 6, ref: "(iii)", target: "2025-06-30", state: "in-progress" },
        { row: 7, ref: "(iv)", target: "2025-02-28", state: "complete" },
        { row: 8, ref: "(v)", target: null, state: "withdrawn" },
        { row: 9, ref: "(vi)", target: "2025-09-30", state: "in-progress" },
      ],
    },
  ],
};
