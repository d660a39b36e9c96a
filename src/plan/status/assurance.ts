/** What "complete" is made of: claimed, an outcome stated, evidence referenced, verified. */
import { isBareCompletion, saysNothing } from "../bareText";
import type { Assurance, State } from "../model";
import { tellsNothing } from "../noNews";
import { remembering } from "../remembering";
import { isTick } from "./ticks";

export interface AssuranceTexts {
  readonly state: State;
  readonly outcome: string;
  /** Text of an evidence column. */
  readonly evidence: string;
  /** Text of a sign-off column. */
  readonly verified: string;
  /** Texts of the status cells, and of what the workbook's key says that they mean. */
  readonly statusTexts: readonly string[];
}

/** What is announced is not there yet. */
const STILL_TO_COME =
  /^\W{0,3}(?:(?:evidence|sign[ -]?off|outcome|impact|verification|approval)\s(?:is\s)?)?(?:(?:to (?:be|follow|come)|awaiting|awaited|pending|not (?:yet|known|available|verified|signed|received|seen|provided|supplied|approved)|no(?:ne)? (?:yet|evidence|available|provided|received|seen)|unverified)(?![a-z])|(?:none|no|outstanding|required|requested|needed|x|n|false|✗|✘|☐|❌)\W{0,3}$)/iu;
const VERIFIED =
  /\b(?:verified|validated|assured|audited|(?:complete|completed|closed|done|implemented|achieved) (?:and|&) checked|evidence (?:checked|verified|confirmed)|signed off by)\b/iu;
const NOT_VERIFIED =
  /\b(?:not|un|yet to be|to be|awaiting|awaited|pending|being|until|once|if|when|for)\b[ -](?:\w+ ){0,2}(?:verified|validated|verification|validation|assured|audited)/iu;

const isThere = (text: string): boolean => isTick(text) || (!saysNothing(text) && !STILL_TO_COME.test(text));

/** Elsewhere than in the tracker's own rows: "See appendix 3" refers to evidence, "See above" does not. */
const IN_A_PAPER = /\b(?:appendix|appendices|annex|tab|sheet|attached|attachments?|folder|file)\b/iu;

/** Whether the text of an evidence column refers to evidence, and does not only announce it. */
export const refersToEvidence = remembering(
  (evidence) => isThere(evidence) && (IN_A_PAPER.test(evidence) || !tellsNothing(evidence, isBareCompletion)),
);

/** Whether an outcome says more than that the action is complete; "See above" and an aim do not. */
export const statesOutcome = remembering((outcome) => isThere(outcome) && !tellsNothing(outcome, isBareCompletion));

function saysVerified(texts: readonly string[]): boolean {
  return texts.some((text) => VERIFIED.test(text)) && !texts.some((text) => NOT_VERIFIED.test(text));
}

/**
 * The most that is recorded of what a completion is made of (plan-reading.md). An aim must not be handed in as an outcome.
 * @returns null for an action that is not complete
 */
export function assuranceOf(texts: AssuranceTexts): Assurance | null {
  if (texts.state !== "complete") return null;
  if (isThere(texts.verified) || saysVerified(texts.statusTexts)) return "verified";
  if (refersToEvidence(texts.evidence)) return "evidence";
  return statesOutcome(texts.outcome) ? "outcome" : "claimed";
}
