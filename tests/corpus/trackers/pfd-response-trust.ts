import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "d mmmm yyyy" });
const C1 =
  "There was no reliable means by which the results of blood tests taken in the community reached the clinician who had asked for them.";
const C2 =
  "Observations at night were recorded as done at exact quarter hours, and the evidence was that some had not been done.";
const C3 =
  "The ambulance waited for 47 minutes because the door of the unit was locked and no member of staff was at the reception.";
const C4 = "The ward did not have the equipment to lift a patient who had fallen to the floor.";

export const tracker: CorpusTracker = {
  name: "pfd-response-trust",
  trade: "Coroner: prevention of future deaths",
  manner:
    "A trust's tracker behind its reply to a coroner: the matter of concern merged over the actions that answer it, a column for accepted or not, sentences with dates for the status, a chronology of the case on a first sheet that is no plan; the table begins at C7.",
  asAt: "2026-11-20",
  sheets: [
    {
      name: "Chronology",
      rows: [
        ["Date", "Event", "Document"],
        [d("2025-02-11"), "Death on Alder Unit", ""],
        [d("2026-05-20"), "Inquest opened and heard over three days", "Record of inquest"],
        [d("2026-06-02"), "Regulation 28 report received", "PFD report"],
        [d("2026-07-27"), "Reply sent to the coroner", "Reply, with annexes"],
        [d("2026-08-19"), "Reply published", ""],
      ],
    },
    {
      name: "Reg 28 actions",
      startsAt: "C2",
      rows: [
        ["Hallowmere NHS Trust"],
        ["Actions promised in the reply to the Senior Coroner of 27 July 2026"],
        ["Monitored by the Mortality and Inquests Group; position at 20 November 2026"],
        [],
        [],
        [
          "No.",
          "Matter of concern (section 5 of the report)",
          "Trust's position",
          "Action taken or proposed",
          "Executive lead",
          "Timetable given to coroner",
          "Status of action",
          "Assurance received",
        ],
        // 8
        [
          "(1)",
          C1,
          "Accepted",
          "All results from community phlebotomy to go to a shared inbox that is looked at twice a day by a named nurse.",
          "Chief Medical Officer",
          d("2026-08-31"),
          "Completed 24 August 2026",
          "Log of inbox for September and October",
        ],
        [
          "",
          "",
          "",
          "Electronic ordering of blood tests in all community teams.",
          "Chief Digital Officer",
          d("2027-03-31"),
          "In progress. Four of nine teams are live.",
          "",
        ],
        [
          "",
          "",
          "",
          "Standard for the time in which an abnormal result must be acted on.",
          "Chief Medical Officer",
          d("2026-10-31"),
          "Delayed. The standard is with the Clinical Policies Group, which meets on 3 December.",
          "",
        ],
        // 11
        [
          "(2)",
          C2,
          "Accepted",
          "Replace paper observation charts with hand-held devices that record the time by themselves.",
          "Chief Nurse",
          d("2026-12-31"),
          "In progress. Devices are in use on six of eight wards.",
          "Weekly report of late observations",
        ],
        [
          "",
          "",
          "",
          "Unannounced visits at night by the matron of the day, at least one for each ward in each month.",
          "Chief Nurse",
          d("2026-07-31"),
          "Completed 31 July 2026. Visits go on each month.",
          "Reports of 29 visits",
        ],
        // 13
        [
          "(3)",
          C3,
          "Accepted in part",
          "Reception to be staffed at all hours.",
          "Chief Operating Officer",
          d("2026-09-30"),
          "Completed 14 September 2026",
          "Rotas; test call by the ambulance service on 2 October",
        ],
        [
          "",
          "",
          "",
          "Agree with the ambulance service an entry code for each unit.",
          "Chief Operating Officer",
          d("2026-09-30"),
          "Proposed for closure",
          "Letter from the ambulance service",
        ],
        // 15
        [
          "(4)",
          C4,
          "Not accepted",
          "None. The equipment was there, in the store of the ward next door, as was shown to the coroner after the inquest.",
          "Chief Nurse",
          "",
          "Not applicable",
          "",
        ],
        [],
        ["Approved:", "", "", "", "Company Secretary", d("2026-11-20")],
      ],
      merges: ["C8:C10", "D8:D10", "E8:E10", "C11:C12", "D11:D12", "E11:E12", "C13:C14", "D13:D14", "E13:E14"],
    },
  ],
  plans: [
    {
      sheet: "Reg 28 actions",
      headerRow: 7,
      texts: { ref: "C", recommendation: "D", response: "E", action: "F", leadOfficer: "G", evidence: "J" },
      actions: [
        { row: 8, target: "2026-08-31", completed: "2026-08-24", state: "complete", actionNo: 1 },
        {
          row: 9,
          ref: "(1)",
          recommendation: C1,
          response: "Accepted",
          target: "2027-03-31",
          state: "in-progress",
          actionNo: 2,
        },
        {
          row: 10,
          ref: "(1)",
          recommendation: C1,
          response: "Accepted",
          target: "2026-10-31",
          state: "in-progress",
          delayed: true,
          actionNo: 3,
        },
        { row: 11, target: "2026-12-31", state: "in-progress", actionNo: 1 },
        {
          row: 12,
          ref: "(2)",
          recommendation: C2,
          response: "Accepted",
          target: "2026-07-31",
          completed: "2026-07-31",
          state: "complete",
          actionNo: 2,
        },
        { row: 13, target: "2026-09-30", completed: "2026-09-14", state: "complete", actionNo: 1 },
        {
          row: 14,
          ref: "(3)",
          recommendation: C3,
          response: "Accepted in part",
          target: "2026-09-30",
          state: "in-progress",
          actionNo: 2,
        },
        { row: 15, target: null, state: "withdrawn", actionNo: null },
      ],
    },
  ],
};
