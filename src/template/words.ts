/** The words of the template: headings of the statutory form, titles, the line on how to fill it in. */
import type { ReviewKind, TemplateColumn, TemplateSettings } from "./template.types";

/** The Home Office's own, with "No." before and "Status" and "RAG" behind them. */
export const HEADINGS: Readonly<Record<TemplateColumn, string>> = {
  ref: "No.",
  section: "Section",
  recommendation: "Recommendation",
  scope: "Scope of recommendation (i.e. local or regional)",
  action: "Action to take",
  leadAgency: "Lead Agency",
  milestones: "Key milestones achieved in enacting recommendation",
  target: "Target Date",
  expectedOutcome: "Expected outcome",
  completionAndOutcome: "Date of completion and outcome",
  status: "Status",
  rag: "RAG",
};

export const REVIEW_NAMES: Readonly<Record<ReviewKind, string>> = {
  DHR: "Domestic homicide review",
  DARDR: "Domestic abuse related death review",
  own: "",
};

export const SCOPES = ["Local", "Regional", "National"];
/** Read by plan/status as they are meant. */
export const STATUSES = ["Not started", "In progress", "Delayed", "Complete", "Withdrawn"];

export const headingOf = ({ headings }: TemplateSettings, column: TemplateColumn): string =>
  headings[column]?.trim() || HEADINGS[column];

/** "Action plan: Domestic homicide review". */
export function titleOf({ review, reviewName }: TemplateSettings): string {
  const name = review === "own" ? reviewName.trim() : REVIEW_NAMES[review];
  return name === "" ? "Action plan" : `Action plan: ${name}`;
}

/** Printed above the table. On one line: a text over several cells does not wrap. */
export const HOW_TO =
  "How to fill this in: one row for each action. Choose scope, lead agency, status and RAG from the lists; give dates as a day (31/03/2027). Once the action is complete, say when, and what has changed.";

/** Above the agencies to choose from, in a workbook of its own. */
export const AGENCY_LIST = "Agencies to choose from";
