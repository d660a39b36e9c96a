import type { CorpusTracker, CorpusAction, CorpusCell } from "../corpus.types";

const R1 =
  "The Council should offer a carer's assessment in its own right and not as an afterthought to the assessment of the person cared for.";
const R2 = "The Council should know, for each carer it supports, what will happen if the carer can no longer cope.";
const R3 = "Workers should be able to recognise when the strain of caring has become abuse, in either direction.";
const R4 = "Direct payments should be easier for older carers to use.";
const R5 = "The Safeguarding Adults Board should hear from unpaid carers at first hand.";
const p = (share: number): CorpusCell => ({ text: share, format: "0%" });
const d = (date: string): CorpusCell => ({ date, format: "d mmmm yyyy" });
const under = (recommendation: string, ...list: CorpusAction[]): CorpusAction[] =>
  list.map((a) => ({ recommendation, leadAgency: "Thornmere Council Adult Social Care", ...a }));

export const tracker: CorpusTracker = {
  name: "carer-review-adult-social-care",
  trade: "Adult social care (plan after a safeguarding adults review about an unpaid carer)",
  manner:
    "Starts at B2 under a line that names the agency; each recommendation on a row of its own with numbered actions below it; headings as plain questions; how far it has got as a percentage; the closing date in the first words of the update.",
  asAt: "2025-12-05",
  sheets: [
    {
      name: "Plan",
      startsAt: "B2",
      rows: [
        /* 2 */ ["Caring alone: our plan after the review about Mrs H and her husband"],
        /* 3 */ ["Agency: Thornmere Council Adult Social Care"],
        /* 4 */ [
          "Please write the update in words a carer would understand. The percentage is the lead's own judgement and is challenged at the monthly meeting. 100% means there is nothing left to do.",
        ],
        /* 5 */ [],
        /* 6 */ [
          "No.",
          "Recommendation, and below it what we will do",
          "Who",
          "By when",
          "What has happened so far",
          "What difference has it made to carers?",
          "How far (% complete)",
        ],
        /* 7 */ [1, R1],
        /* 8 */ [
          "1.1",
          "Change the assessment form so that the carer is asked first whether they want an assessment of their own.",
          "Principal Social Worker",
          d("2025-06-30"),
          "Completed 12/06/2025. Form is in use in all five teams.",
          "Offers went from 41 a month to 96.",
          p(1),
        ],
        /* 9 */ [
          "1.2",
          "Send every team manager a monthly list of carers who have had no offer.",
          "Performance Manager",
          "July 2025",
          "Completed 31/07/2025. Four lists sent so far.",
          "The list was down to 22 names in November.",
          "100%",
        ],
        /* 10 */ [
          "1.3",
          "Hold four workshops on talking with carers about their own health.",
          "Learning and Development Lead",
          "spring 2026",
          "Two held, 38 people came.",
          "",
          p(0.5),
        ],
        /* 11 */ [2, R2],
        /* 12 */ [
          "2.1",
          "Write an emergency plan that a carer can fill in with a worker in half an hour.",
          "Commissioning Manager (Carers)",
          d("2025-10-31"),
          "Completed 28/10/2025. Tried out with nine carers first.",
          "Carers told us it was a relief to have it written down.",
          p(1),
        ],
        /* 13 */ [
          "2.2",
          "Set aside two beds for respite at a day's notice.",
          "Strategic Commissioner",
          "early 2026",
          "One bed agreed with a home in the north of the borough.",
          "",
          p(0.5),
        ],
        /* 14 */ [
          "2.3",
          "Give every carer we know of a card with the out-of-hours number.",
          "Communications Officer",
          "30/09/25 (revised 31/12/25)",
          "Cards printed. Posted to 1,100 of 1,640 carers.",
          "",
          p(0.7),
        ],
        /* 15 */ [3, R3],
        /* 16 */ [
          "3.1",
          "Write a practice note on carer strain and domestic abuse in later life.",
          "Principal Social Worker",
          d("2025-09-30"),
          "Completed 30/09/2025.",
          "",
          p(1),
        ],
        /* 17 */ [
          "3.2",
          "Bring two cases a quarter to group supervision, using the note.",
          "Team managers",
          "Ongoing",
          "All five teams have begun.",
          "Too soon to say.",
          p(0.25),
        ],
        /* 18 */ [
          "3.3",
          "Look again at 30 closed cases where a carer said they could not go on.",
          "Head of Safeguarding",
          d("2026-02-27"),
          "Cases picked. Two readers for each.",
          "",
          p(0.2),
        ],
        /* 19 */ [4, R4],
        /* 20 */ [
          "4.1",
          "Put a named person in the payments team for carers over 70.",
          "Direct Payments Manager",
          d("2026-03-31"),
          "",
          "",
          p(0),
        ],
        /* 21 */ [
          "4.2",
          "Buy a prepaid card scheme.",
          "Direct Payments Manager",
          "2025/26",
          "Carers on the reference group did not want it. Director agreed to drop it.",
          "",
          "n/a",
        ],
        /* 22 */ [5, R5],
        /* 23 */ [
          "5.1",
          "Ask the Board for two seats for carers and pay their expenses.",
          "Assistant Director",
          d("2025-09-16"),
          "Completed 16/09/2025. Both seats are filled.",
          "Two carers have spoken at two meetings.",
          p(1),
        ],
        /* 24 */ [
          "5.2",
          "Make a short film with carers for the Board's annual conference.",
          "Communications Officer",
          "TBC",
          "Three carers are willing. Looking for a film maker.",
          "",
          "",
        ],
        /* 25 */ [],
        /* 26 */ [
          "Note: this plan goes to the Carers' Reference Group before it goes to the Board. Names are left out on purpose.",
        ],
      ],
      merges: ["B2:H2", "B3:H3", "B4:H4", "C7:H7", "C11:H11", "C15:H15", "C19:H19", "C22:H22", "B26:H26"],
    },
    {
      name: "What carers said",
      rows: [
        ["What carers said to us while the plan was being written"],
        ["Where", "Words"],
        ["Coffee morning, Thorn End", "Nobody asked me how I was until he fell."],
        ["Phone call", "I did not know I was a carer. I am his wife."],
        ["Reference Group", "Please do not send another form."],
        ["Day centre", "The night is when it goes wrong."],
      ],
    },
  ],
  plans: [
    {
      sheet: "Plan",
      headerRow: 6,
      texts: { ref: "B", action: "C", leadOfficer: "D", progress: "F", outcome: "G" },
      actions: [
        ...under(
          R1,
          { row: 8, target: "2025-06-30", revised: null, completed: "2025-06-12", state: "complete", delayed: false },
          { row: 9, target: "2025-07-31", revised: null, completed: "2025-07-31", state: "complete", delayed: false },
          { row: 10, target: "2026-05-31", revised: null, completed: null, state: "in-progress", delayed: false },
        ),
        ...under(
          R2,
          { row: 12, target: "2025-10-31", revised: null, completed: "2025-10-28", state: "complete", delayed: false },
          { row: 13, target: "2026-04-30", revised: null, completed: null, state: "in-progress", delayed: false },
          { row: 14, target: "2025-09-30", revised: "2025-12-31", completed: null, state: "in-progress" },
        ),
        ...under(
          R3,
          { row: 16, target: "2025-09-30", revised: null, completed: "2025-09-30", state: "complete", delayed: false },
          { row: 17, target: null, revised: null, completed: null, state: "in-progress", delayed: false },
          { row: 18, target: "2026-02-27", revised: null, completed: null, state: "in-progress", delayed: false },
        ),
        ...under(
          R4,
          { row: 20, target: "2026-03-31", revised: null, completed: null, state: "not-started", delayed: false },
          { row: 21, target: "2026-03-31", revised: null, completed: null, state: "withdrawn" },
        ),
        ...under(
          R5,
          { row: 23, target: "2025-09-16", revised: null, completed: "2025-09-16", state: "complete", delayed: false },
          { row: 24, target: null, revised: null, completed: null, state: "in-progress", delayed: false },
        ),
      ],
    },
  ],
};
