/**
 * What is written to an agency to remind it: which actions are overdue, due or asked to be put off, by number and date only. Nothing of a case
 * and no name of a person is in it. It is copied, not sent. Pure.
 */
import { formatLong, threeMonthsOn } from "../plan/dates/calendar";
import { controllingDate, isOpen, type IsoDate } from "../plan/model";
import type { ExtensionRequest, Issue } from "./issue.types";
import { issuedLabel, labelOf } from "./labels";
import { fileNameOf } from "./returnBook";
import type { PlacedAction, TrackerView } from "./trackerView";

export const TONES = ["friendly", "plain", "firm"] as const;
export type Tone = (typeof TONES)[number];

/** How reminders are worded, kept in the workbook. */
export interface ReminderSettings {
  readonly tone: Tone;
  /** Printed at the end: who writes. */
  readonly signOff: string;
}

export const USUAL_REMINDERS: ReminderSettings = { tone: "plain", signOff: "" };

export interface Reminder {
  readonly agency: string;
  readonly subject: string;
  readonly body: string;
  readonly overdue: number;
  readonly due: number;
}

export interface ReminderFacts {
  readonly asAt: IsoDate;
  readonly replyBy: IsoDate | null;
  /** The last return that was made for the agency; undefined where none was. */
  readonly issue: Issue | undefined;
  readonly extensions: readonly ExtensionRequest[];
  /** Whether something of that return was taken in. */
  readonly hasAnswered: boolean;
}

const OPENINGS: Readonly<Record<Tone, (agency: string) => string>> = {
  friendly: () => "Hello,\n\nThank you for your work on the action plan. Could you let us know how things stand?",
  plain: (agency) => `To ${agency},\n\nPlease let us know how the actions below stand.`,
  firm: (agency) =>
    `To ${agency},\n\nThe actions below need your answer. What is not answered is reported to the board as it stands.`,
};

const EVIDENCE =
  "What counts as evidence: a document's name and date, minutes, an audit, figures. Please name posts and not persons, and attach no case papers.";

/** Null where the agency has nothing open. @param own its actions */
export function reminderFor(
  agency: string,
  own: readonly PlacedAction[],
  view: Pick<TrackerView, "actions">,
  { tone, signOff }: ReminderSettings,
  { asAt, replyBy, issue, extensions, hasAnswered }: ReminderFacts,
): Reminder | null {
  const open = own.filter(({ action }) => isOpen(action));
  if (open.length === 0) return null;
  const dated = open
    .map((at) => ({ at, on: controllingDate(at.action) }))
    .sort((a, b) => (a.on ?? "9").localeCompare(b.on ?? "9"));
  const overdue = dated.filter(({ on }) => on !== null && on < asAt);
  const due = dated.filter(({ on }) => on !== null && on >= asAt && on <= threeMonthsOn(asAt));
  const undated = dated.filter(({ on }) => on === null);
  const line = ({ at, on }: (typeof dated)[number]): string =>
    `- ${labelOf(at, view)}${on === null ? "" : `: ${formatLong(on)}`}`;
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[title, ...lines].join("\n")];
  const sought = extensions.filter((one) => one.agency === agency);
  const reply = replyBy === null ? "Please reply as soon as you can." : `Please reply by ${formatLong(replyBy)}.`;
  const file =
    issue === undefined || hasAnswered ? "" : ` The file to fill in is “${fileNameOf({ agency, issue: issue.id })}”.`;
  const parts = [
    OPENINGS[tone](agency),
    ...block(`Overdue (${overdue.length}):`, overdue.map(line)),
    ...block(`Due by ${formatLong(threeMonthsOn(asAt))} (${due.length}):`, due.map(line)),
    ...block(`Without a date (${undated.length}):`, undated.map(line)),
    ...block(
      "New dates that you have asked for:",
      sought.map((one) => `- ${issuedLabel(one)}: ${formatLong(one.sought)}`),
    ),
    `${reply}${file}`,
    EVIDENCE,
    ...(signOff.trim() === "" ? [] : [signOff.trim()]),
  ];
  const counts = [
    ...(overdue.length > 0 ? [`${overdue.length} overdue`] : []),
    ...(due.length > 0 ? [`${due.length} due`] : []),
  ];
  return {
    agency,
    subject: `Action plan: ${counts.length === 0 ? `${open.length} open` : counts.join(", ")}${replyBy === null ? "" : `, reply by ${formatLong(replyBy)}`}`,
    body: `${parts.join("\n\n")}\n`,
    overdue: overdue.length,
    due: due.length,
  };
}

export const reminderText = ({ subject, body }: Reminder): string => `Subject: ${subject}\n\n${body}`;
