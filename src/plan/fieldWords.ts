/** The fields of a plan as they stand in a sentence: "the target date", "the lead agency". */
import type { Field } from "./model";

const WORDS: Readonly<Record<Field, string>> = {
  ref: "the number",
  section: "the section",
  recommendation: "the recommendation",
  response: "the response",
  scope: "the scope",
  action: "the action",
  leadAgency: "the lead agency",
  leadOfficer: "the lead officer",
  milestones: "the milestones",
  start: "the start date",
  target: "the target date",
  revised: "the revised date",
  completed: "the completion date",
  progress: "the progress",
  outcome: "the outcome",
  expectedOutcome: "the expected outcome",
  evidence: "the evidence",
  verified: "the sign-off",
  status: "the status",
  rag: "the RAG",
};

/** @example fieldWords("target") === "the target date" */
export const fieldWords = (field: Field): string => WORDS[field];
