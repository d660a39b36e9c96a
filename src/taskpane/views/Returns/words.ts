/** The texts of the view of agencies, in plain words: loaded with it. */
import { formatLong } from "../../../plan/dates/calendar";
import type { IsoDate } from "../../../plan/model";
import { counted } from "../../../report/words";
import type { Tone } from "../../../returns/reminders";

const tones: Readonly<Record<Tone, string>> = { friendly: "Friendly", plain: "Plain", firm: "Firm" };

/** So many actions of an agency are named before its return is made. */
const MOST_LABELS = 30;

const noColumn = (sheet: string, count: number): string =>
  `“${sheet}” has no column for sign-offs, such as “Signed off by” or “Date verified”, so none can be recorded there (${counted(count, "closed action")}). Add one, or say under Reading which column it is.`;
const sharedColumn = (sheet: string, count: number): string =>
  `“${sheet}” keeps sign-offs in one column with something else: write them there by hand (${counted(count, "closed action")}).`;

export const words = {
  noPlan:
    "No action plan has been found in this workbook yet. Open a tracker, say under Reading where the plan stands, or begin one under New plan.",
  modes: "What to do with agencies",
  mode: { send: "Send out", take: "Take in", remind: "Remind", signOff: "Sign off", begin: "New plan" },

  making: "Making the returns",
  opening: "Opening the workbook",
  cannotOpen:
    "Excel could not open it in a window of its own. Download it, or make the returns on a computer where files can be downloaded.",
  looking: "Reading what came back",
  writing: "Writing what was accepted",
  rereading: "Reading what changed",
  puttingBack: "Putting the cells back",

  sendTitle: "Ask agencies how their actions stand",
  sendHint:
    "Each agency gets a workbook of its own with its actions and nothing of anybody else. It fills in the white cells and sends it back; nothing has to be installed.",
  nobody: "No agency leads an open action, or one closed since the last return.",
  withoutAgency: (count: number) =>
    `${counted(count, "open action has", "open actions have")} no lead agency and will go to nobody.`,
  agencyCounts: (open: number, closed: number) =>
    closed === 0
      ? counted(open, "open action")
      : `${counted(open, "open action")}, ${closed} closed since the last return`,
  whatGoes: (labels: readonly string[]) =>
    labels.length <= MOST_LABELS
      ? labels.join(", ")
      : `${labels.slice(0, MOST_LABELS).join(", ")} and ${labels.length - MOST_LABELS} more`,
  all: "All",
  none: "None",
  replyBy: "Reply by",
  personal: (count: number) =>
    `Look at this before you send: ${counted(count, "text seems", "texts seem")} to hold personal data`,
  personalLine: (agency: string, label: string, what: string, found: string) =>
    `${agency}, ${label}: ${what} (“${found}”)`,
  make: (count: number) => `Make ${counted(count, "return")}`,
  made: (issue: string, count: number) => `Return ${issue} was made: ${counted(count, "file")}.`,
  madeTitle: (issue: string) => `Return ${issue}`,
  madeHint: "This workbook now knows what was sent. Save it: what comes back is merged by it.",
  zip: "Download all (zip)",
  download: "Download",
  downloadOf: (name: string) => `Download: ${name}`,
  open: "Open",
  openOf: (name: string) => `Open in a window: ${name}`,
  noDownload: "On the Mac a pane cannot hand out files: open each in a window of its own, and save it there.",
  sentBefore: (issue: string, on: IsoDate) => `Last sent: return ${issue}, ${formatLong(on)}`,

  takeTitle: "Take in what came back",
  takeHint:
    "Nothing is written before you accept it, and the files are opened nowhere else. Choose several at once, or drop them here.",
  choose: "Choose files…",
  noIssue: "This workbook has sent no returns yet, so nothing can come back to it.",
  looked: (count: number) => `${counted(count, "file")} looked at.`,
  putAway: "Put away",
  putAwayOf: (file: string) => `Put away: ${file}`,
  takeAllTheSame: "Take it all the same",
  isOf: (agency: string) => `It is of ${agency}`,
  fileLine: (issue: string, agency: string) => `Return ${issue} of ${agency}`,
  counts: (safe: number, asked: number, same: number) =>
    [`${safe} safe`, ...(asked === 0 ? [] : [`${asked} to decide`]), ...(same === 0 ? [] : [`${same} as sent`])].join(
      ", ",
    ),
  safe: "Safe",
  asked: "To decide",
  notReturned: (count: number) => `Not returned (${count}): they stay as they are`,
  proposedNew: (count: number) => `Proposed new (${count}): add them to the plan yourself if they are wanted`,
  foreign: (count: number) => `Of other agencies (${count}): left alone`,
  gone: (count: number) => `No longer in the tracker (${count})`,
  row: (row: number) => `Row ${row}`,
  whichAction: (row: number) => `Which action is row ${row}?`,
  notSaid: "Not decided",
  isNew: "A new one",
  byWords: "known by its words",
  then: "Then found:",
  goTo: (label: string) => `Go to ${label}`,
  acceptSafe: (count: number) => `Accept all that is safe (${count})`,
  acceptNone: "Accept none",
  acceptAction: (label: string) => `All of ${label}`,
  write: (count: number) => `Write ${counted(count, "change")}`,
  writeHint: "Cells are written all at once; Undo in Excel, or “Put it back” here, takes them back.",
  nothing: "Nothing in these files differs from the tracker.",
  taken: (count: number) => `${counted(count, "change was", "changes were")} taken.`,
  receipt: "Receipt",
  receiptOf: (on: IsoDate) => `Receipt of ${formatLong(on)}: what was taken in last`,
  copyReceipt: "Copy the receipt",
  putBack: "Put it back",
  putBackDone: "What was kept of it for the report was taken away, too.",

  remindTitle: "Remind agencies",
  remindHint: "Texts to copy into an e-mail: numbers and dates only, no details of a case. Nothing is sent from here.",
  tone: "Tone",
  tones,
  signOff: "Signed",
  silent: "Nothing heard for",
  silentAny: "any time",
  months: (count: number) => counted(count, "month"),
  heard: (last: IsoDate | null) => (last === null ? "not heard from yet" : `last heard from on ${formatLong(last)}`),
  waiting: (issue: string) => `return ${issue} has not come back`,
  counted: (overdue: number, due: number) => `${overdue} overdue, ${due} due in three months`,
  copy: "Copy",
  copyOf: (agency: string) => `Copy the text for ${agency}`,
  nobodySilent: "No agency with open actions has been silent for so long.",

  signOffTitle: "Record sign-offs",
  signOffHint:
    "Closed actions that are not signed off yet. What you tick is written into the tracker's own column for it, all at once; nothing is written before.",
  noneToSignOff: "Every closed action is signed off.",
  nowhere: { "no column": noColumn, "shared column": sharedColumn },
  unclear: (labels: readonly string[]) =>
    `The cell for it is merged with others' (${labels.join(", ")}): write it there by hand.`,
  signedOffOn: "Signed off on",
  signedOffBy: "By",
  signedOffByHint: "Such as: Community Safety Board, 12 May. A column of dates has no room for it.",
  ofPeriod: (count: number) => `Closures for sign-off, as the report lists them (${count})`,
  closedOtherwise: (count: number) => `Closed at another time, or nobody can tell when (${count})`,
  ticksAll: "All",
  behind: (outcome: boolean, evidence: boolean) =>
    [outcome ? "outcome stated" : "no outcome", evidence ? "evidence referenced" : "no evidence"].join(", "),
  becomes: (cell: string, before: string, after: string) => `${cell}: ${before === "" ? "blank" : before} → ${after}`,
  writeSignOffs: (count: number) => `Write ${counted(count, "sign-off")}`,
  tooLate: "A sign-off cannot be recorded before its day.",

  beginTitle: "Begin a plan",
  beginHint: "A new review's recommendations become a sheet of this workbook, or a workbook of its own.",
} as const;
