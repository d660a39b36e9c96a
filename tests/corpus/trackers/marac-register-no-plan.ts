import type { CorpusTracker } from "../corpus.types";

const d = (date: string) => ({ date, format: "dd/mm/yyyy" });
const tick = "✓";
const sent = "Apologies";

export const tracker: CorpusTracker = {
  name: "marac-register-no-plan",
  trade: "MARAC – attendance register and figures (no plan)",
  manner:
    "A MARAC co-ordinator's workbook without any plan: a register of attendance with ticks, meeting dates with deadlines for referrals, monthly figures in which actions set and completed are only counted, and a contact list of agency leads.",
  asAt: "2025-09-30",
  sheets: [
    {
      name: "Attendance 2025",
      rows: [
        ["Millbrook MARAC – register of attendance 2025/26"],
        [],
        ["Agency", "Representative", "Deputy", "Apr", "May", "June", "July", "Aug", "Sept", "Attendance"],
        ["Police (chair)", "Detective Inspector", "Detective Sergeant", tick, tick, tick, tick, tick, tick, "100%"],
        [
          "Independent domestic violence adviser service",
          "Team Leader",
          "Senior Adviser",
          tick,
          tick,
          tick,
          tick,
          tick,
          tick,
          "100%",
        ],
        ["Children's Services", "Team Manager", "Assistant Team Manager", tick, tick, sent, tick, tick, tick, "83%"],
        ["Adult Social Care", "Team Manager", "", tick, sent, tick, "No", tick, tick, "67%"],
        ["Housing", "Options Manager", "Options Officer", tick, tick, tick, tick, sent, tick, "83%"],
        ["Probation", "Senior Probation Officer", "", tick, tick, tick, tick, tick, sent, "83%"],
        ["Mental Health Trust", "Safeguarding Lead", "", "No", tick, sent, "No", tick, tick, "50%"],
        ["ICB (for primary care)", "Named GP", "Designated Nurse", "No", "No", tick, tick, tick, tick, "67%"],
        ["Drug and Alcohol Service", "Service Manager", "Team Leader", tick, tick, tick, sent, tick, tick, "83%"],
        [],
        [
          "✓ = attended; Apologies = sent apologies and research; No = did not attend. Absence twice running is raised with the agency.",
        ],
      ],
    },
    {
      name: "Meeting dates",
      rows: [
        ["Meeting", "Date", "Deadline for referrals", "Agenda sent", "Venue", "Minutes issued"],
        [1, d("2025-04-10"), d("2025-04-01"), "Y", "Police station", "Y"],
        [2, d("2025-05-08"), d("2025-04-29"), "Y", "Police station", "Y"],
        [3, d("2025-06-12"), d("2025-06-03"), "Y", "Online", "Y"],
        [4, d("2025-07-10"), d("2025-07-01"), "Y", "Online", "Y"],
        [5, d("2025-08-14"), d("2025-08-05"), "Y", "Online", "Y"],
        [6, d("2025-09-11"), d("2025-09-02"), "Y", "Police station", "N"],
        [7, d("2025-10-09"), d("2025-09-30"), "", "Police station", ""],
        [8, d("2025-11-13"), d("2025-11-04"), "", "Online", ""],
      ],
    },
    {
      name: "Figures",
      rows: [
        [
          "Month",
          "Cases heard",
          "Repeat cases",
          "Children in household",
          "Referred by police",
          "Actions set",
          "Actions completed by next meeting",
          "Outstanding",
        ],
        ["April", 21, 5, 33, 14, 96, 88, 8],
        ["May", 18, 4, 25, 12, 79, 75, 4],
        ["June", 24, 8, 41, 17, 112, 97, 15],
        ["July", 20, 6, 29, 15, 90, 84, 6],
        ["August", 17, 3, 22, 11, 71, 70, 1],
        ["September", 22, 7, 36, 15, 101, "", ""],
        ["Total", 122, 33, 186, 84, 549, 414, 34],
      ],
    },
    {
      name: "Contacts",
      rows: [
        ["Agency", "Lead officer", "Telephone", "Secure e-mail", "Information sharing agreement signed"],
        ["Police", "MARAC Co-ordinator", "00000 111111", "marac@police.example", d("2024-03-04")],
        ["Housing", "Options Manager", "00000 222222", "options@council.example", d("2024-03-11")],
        ["Children's Services", "Team Manager", "00000 333333", "front.door@council.example", d("2024-03-11")],
        ["Mental Health Trust", "Safeguarding Lead", "00000 444444", "safeguarding@trust.example", d("2024-06-20")],
        ["Probation", "Senior Probation Officer", "00000 555555", "probation@service.example", d("2024-04-15")],
      ],
    },
  ],
  plans: [],
};
