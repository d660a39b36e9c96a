import type { CorpusTracker } from "../corpus.types";

export const tracker: CorpusTracker = {
  name: "housing-disrepair-lessons",
  trade: "Landlord: lessons from disrepair claims",
  manner: "Lesson, so what, action, 'Signed off' initials date, RAG letter with arrow.",
  asAt: "2025-10-31",
  sheets: [
    {
      name: "Lessons",
      rows: [
        ["Lessons learned – disrepair claims 2024/25"],
        [],
        ["Lesson no", "Lesson", "Action we are taking", "Team", "Due", "RAG", "Progress at October", "Signed off"],
        [
          1,
          "Surveyors closed jobs when nobody was in",
          "Two further attempts and a call before a job is closed",
          "Repairs",
          {
            date: "2025-05-31",
            format: "dd/mm/yyyy",
          },
          "B",
          "In the system from 1 June",
          "PH 12/06/25",
        ],
        [
          2,
          "Damp cases were passed between teams",
          "One case owner from report to post-inspection",
          "Property Services",
          {
            date: "2025-09-30",
            format: "dd/mm/yyyy",
          },
          "G",
          "Owners named, 44 open cases",
          "",
        ],
        [
          3,
          "No record of vulnerability",
          "Ask at first contact and show on the job",
          "Customer Hub",
          {
            date: "2025-07-31",
            format: "dd/mm/yyyy",
          },
          "A",
          "Field is live; 60 % filled",
          "",
        ],
        [
          4,
          "Contractor photographs were missing",
          "Photographs before and after, or no payment",
          "Contracts",
          {
            date: "2025-04-30",
            format: "dd/mm/yyyy",
          },
          "B",
          "In the contract since April",
          "PH 02/05/25",
        ],
        [
          5,
          "Legal team heard too late",
          "Weekly list of letters before action",
          "Legal",
          {
            date: "2025-10-15",
            format: "dd/mm/yyyy",
          },
          "R",
          "Not started: post vacant",
          "",
        ],
      ],
    },
  ],
  plans: [
    {
      sheet: "Lessons",
      headerRow: 3,
      texts: {
        ref: "A",
        recommendation: "B",
        action: "C",
        leadAgency: "D",
        progress: "G",
      },
      actions: [
        {
          row: 4,
          target: "2025-05-31",
          recordedRag: "blue",
          state: "complete",
        },
        {
          row: 5,
          target: "2025-09-30",
          recordedRag: "green",
          state: "in-progress",
        },
        {
          row: 6,
          target: "2025-07-31",
          recordedRag: "amber",
          state: "in-progress",
        },
        {
          row: 7,
          target: "2025-04-30",
          recordedRag: "blue",
          state: "complete",
        },
        {
          row: 8,
          target: "2025-10-15",
          recordedRag: "red",
        },
      ],
    },
  ],
};
