import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });

export const tracker: CorpusTracker = {
  name: "none-dhr-panel-workbook",
  trade: "Domestic homicide review",
  manner:
    "The working book of a review still being written: panel members, meeting dates, lines of enquiry and a combined chronology with an 'action taken' column about what agencies did at the time; no recommendations yet, and no plan.",
  asAt: "2026-06-30",
  sheets: [
    {
      name: "Panel",
      rows: [
        ["DARDR 'Linnet': panel membership"],
        ["Name", "Agency", "Role", "Email", "Independent of the case?"],
        ["Ruth Amberley", "Independent", "Chair and author", "chair@linnet.example", "Yes"],
        ["Gwen Tarrow", "Holmdale Council", "Head of Community Safety", "gwen.tarrow@holmdale.example", "Yes"],
        ["Piers Oakden", "Holmdale Police", "Detective Inspector, Review Team", "piers.oakden@police.example", "Yes"],
        ["Sana Whitlow", "Holmdale ICB", "Designated Nurse", "sana.whitlow@icb.example", "Yes"],
        ["Bea Corrin", "Safe Doors", "Chief Executive", "bea.corrin@safedoors.example", "Yes"],
        [
          "Ned Farrant",
          "Probation Service",
          "Head of Delivery Unit",
          "ned.farrant@probation.example",
          "No: substitute asked for",
        ],
      ],
    },
    {
      name: "Meetings",
      rows: [
        ["Panel meeting", "Date", "Place", "Purpose"],
        [1, d("2026-02-10"), "Town Hall", "Terms of reference"],
        [2, d("2026-04-21"), "Online", "First reading of agency reports"],
        [3, d("2026-06-16"), "Online", "Questions to agencies"],
        [4, d("2026-09-08"), "Town Hall", "First draft overview report"],
      ],
    },
    {
      name: "Lines of enquiry",
      rows: [
        ["KLOE", "Question for agencies", "Agencies asked"],
        [1, "What was known of coercive or controlling behaviour, and how was it responded to?", "All"],
        [2, "Were Linnet's caring duties considered when risk was assessed?", "Adult Social Care, GP"],
        [3, "How did agencies respond to the perpetrator's drinking?", "Recovery service, GP, Police"],
        [4, "Was information shared when the family moved across the county border?", "Police, Housing, School"],
      ],
    },
    {
      name: "Combined chronology",
      rows: [
        ["Combined chronology (merged from agency returns, version 4)"],
        [],
        ["Date", "Time", "Source agency", "Event or contact", "Action taken at the time", "Panel comment"],
        [
          d("2023-01-14"),
          "22:10",
          "Holmdale Police",
          "Neighbour reports shouting",
          "Officers attend, no offences disclosed. Log closed.",
          "Were children seen?",
        ],
        [d("2023-03-02"), "09:30", "GP", "Linnet attends with back pain", "Pain relief given", "No enquiry recorded"],
        [
          d("2023-09-19"),
          "",
          "School",
          "Younger child is tired and tearful",
          "Class teacher tells the safeguarding lead",
          "",
        ],
        [
          d("2023-11-05"),
          "14:00",
          "Housing",
          "Front door repaired for the second time",
          "Repair completed",
          "Nobody asked about the cause",
        ],
        [
          d("2024-02-11"),
          "01:25",
          "Holmdale Police",
          "Linnet calls, line cleared",
          "Call back, Linnet says it was a mistake",
          "",
        ],
        [
          d("2024-02-12"),
          "10:00",
          "Safe Doors",
          "Self-referral by telephone",
          "Safety plan agreed, referral to MARAC",
          "Good practice",
        ],
        [
          d("2024-03-06"),
          "",
          "MARAC",
          "Case heard",
          "Three actions for police, one for housing",
          "Minutes to be obtained",
        ],
        [
          d("2024-05-23"),
          "16:40",
          "Recovery service",
          "Perpetrator misses third appointment",
          "Discharged by letter",
          "",
        ],
        [d("2024-07-30"), "23:55", "Ambulance", "Call to home address", "Linnet pronounced dead at 00:31", ""],
      ],
    },
  ],
  plans: [],
};
