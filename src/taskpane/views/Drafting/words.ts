/** The words of plans that are begun: loaded with the views. */
import type { Sureness } from "../../../drafting/draft.types";
import { counted } from "../../../report/words";

const SURENESS: Readonly<Record<Sureness, string>> = { sure: "Sure", likely: "Likely", guessed: "Guessed" };

export const words = {
  paste: "The review's text",
  pasteHint: "Paste the recommendations, the chapter, or the whole report. It stays in this workbook.",
  read: "Find the recommendations",
  nothing: "Paste the text first.",
  found: (recommendations: number, actions: number) =>
    `${counted(recommendations, "recommendation")}, ${counted(actions, "action")} found. Look each over before it is added: choose one to see its lines.`,
  source: "The text, line by line",
  actions: "What was made of it",
  include: (ref: string) => `Add ${ref}`,
  edit: (ref: string) => `Show and edit ${ref}`,
  sureness: SURENESS,
  noWords: "(no words of its own: the learning point stands in)",
  toBeAgreed: "What will be done is still to be agreed.",
  ref: "Number",
  recommendation: "Recommendation",
  action: "Action to take",
  lead: "Lead agency",
  scope: "Scope",
  target: "Target date (a suggestion)",
  expectedOutcome: "Expected outcome",
  unused: (count: number) => `${counted(count, "line")} not used`,
  title: "What the plan is called",
  add: (count: number) => `Add ${counted(count, "action")} as a sheet`,
  again: "Start again",
  takeAway: (sheet: string) => `Take “${sheet}” away again`,
  takingAway: "Taking the sheet away",
  takenAway: (sheet: string) => `The sheet “${sheet}” was taken away.`,
  review: "The review is a",
  reviews: {
    DHR: "Domestic homicide review (DHR)",
    DARDR: "Domestic abuse related death review (DARDR)",
    own: "Another",
  },
  reviewName: "What it is called",
  headings: "Names of the columns",
  withSection: "A column for sections",
  withExpectedOutcome: "A column for expected outcomes",
  insert: "Add as a sheet",
  asWorkbook: "Make a workbook of it",
  handedOut: {
    opened: "The template was opened in a window of its own.",
    downloaded: "The template was downloaded.",
    cannot:
      "This Excel neither opens a new workbook nor downloads one. Add the template as a sheet, and move it to a new workbook there.",
  },
} as const;
