/**
 * V23: the colour that was typed means something else than the rules give. Meanings are compared and not colours: a
 * complete action may be typed blue or green, whichever the definitions in force give it. Where no colour was typed there is
 * nothing to differ.
 *
 * Whoever keeps to the workbook's own key typed no wrong colour: where the key says something else by its colours than the
 * rules, that is said once, at the heading, and not in every row. What contradicts the key is said in its row.
 */
import { COLOURS, type Action, type Colour, type ColourKey, type Plan, type State } from "../../plan/model";
import { remembering } from "../../plan/remembering";
import { classifyStatusText } from "../../plan/status/classifyStatusText";
import { agrees } from "../../rag/agrees";
import type { Meaning } from "../../rag/definitions.types";
import { meaningInWords } from "../../rag/key";
import type { Preset, Rating } from "../../rag/rating.types";
import type { CheckedAction, CheckOfAction, CheckOfPlan, PlanColumns, Problem } from "../check.types";
import { counted } from "../wording/counted";
import { quote } from "../wording/quote";

const nameOf = (colour: Colour, preset: Preset | undefined): string =>
  preset?.definitions.colours[colour].label.toLowerCase() ?? colour;

/** How a typed colour is named: blue says complete, whatever colour the rules have for it. */
const typedName = (typed: Colour, preset: Preset | undefined): string =>
  typed === "blue" ? `${nameOf(typed, preset)}, which is complete` : nameOf(typed, preset);

const SAYS_LATE = /\b(?:behind|delay\w*|expired|lapsed|late|missed|off[ -]track|overdue|past|slipp\w*)\b/iu;
const SAYS_IN_TIME = /\bon (?:course|schedule|target|time|track)\b|\bnot (?:late|overdue)\b/iu;

/** What an action that is "on track" is not. */
const LATE: ReadonlySet<Meaning> = new Set<Meaning>(["overdue", "inGrace", "delayed"]);

/** Whether a meaning fits a late action: not "on track", and not what stands beside another colour for the late ones. */
function fitsLate(text: string, key: ColourKey): boolean {
  if (SAYS_IN_TIME.test(text)) return false;
  return SAYS_LATE.test(text) || !Object.values(key).some((other) => SAYS_LATE.test(other.text));
}

const NO_KEY: ColourKey = {};

/** The states that a meaning names beside lateness, where it names several things: "Not started or late" is kept by what is not started. */
const statesNamed = remembering(
  (text: string): ReadonlySet<State> =>
    new Set(
      text
        .split(/\bor\b|\//iu)
        .filter((part) => !SAYS_LATE.test(part))
        .flatMap((part) => classifyStatusText(part)?.state ?? []),
    ),
);

/** How a typed colour stands to the key: in keeping with it, against it, or the key says nothing that tells. */
type ByKey = "kept" | "against" | "untold";

function byKey(typed: Colour, { action: { status }, rating }: CheckedAction, key: ColourKey): ByKey {
  const meaning = key[typed];
  // What the user said of a value outranks the key.
  if (meaning === undefined || status.state === "unknown" || status.from === "user") return "untold";
  if (meaning.state === status.state || (meaning.state === null && statesNamed(meaning.text).has(status.state))) {
    return !LATE.has(rating.meaning) || fitsLate(meaning.text, key) ? "kept" : "untold";
  }
  if (meaning.state === null) return "untold";
  const others = Object.values(key).filter((other) => other !== meaning);
  return others.some(({ state }) => state === status.state) ? "against" : "untold";
}

/** A state as it is said of an action. */
const inWords = (state: Action["status"]["state"]): string => state.replace("-", " ");

function againstKey(typed: Colour, { status }: Action, key: ColourKey, preset: Preset | undefined): string {
  const right = Object.entries(key).find(([, { state }]) => state === status.state)?.[0] as Colour | undefined;
  const instead = right === undefined ? "" : `, for which it has ${nameOf(right, preset)}`;
  return `Typed ${nameOf(typed, preset)}, which is ${quote(key[typed]?.text ?? "")} in the workbook's key; the action is recorded as ${inWords(status.state)}${instead}. Correct the colour, or the status.`;
}

/** A colour typed in keeping with the key, with what the rules find. */
interface Kept {
  readonly typed: Colour;
  readonly rating: Rating;
}

/** "red is "Not started", where the rules give green (on track)". */
function bothMeanings(typed: Colour, kept: readonly Kept[], key: ColourKey, preset: Preset | undefined): string {
  const given = kept
    .filter((one) => one.typed === typed)
    .map(({ rating }) => `${nameOf(rating.colour, preset)} (${meaningInWords(rating.meaning)})`);
  return `${nameOf(typed, preset)} is ${quote(key[typed]?.text ?? "")}, where the rules give ${[...new Set(given)].join(" or ")}`;
}

/** The finding that stands for all rows in which the key was kept and the rules give another colour. */
function ofHeading(plan: Plan, kept: readonly Kept[], key: ColourKey, preset: Preset | undefined): Problem[] {
  if (kept.length === 0) return [];
  const means = COLOURS.filter((colour) => kept.some(({ typed }) => typed === colour))
    .map((colour) => bothMeanings(colour, kept, key, preset))
    .join("; ");
  const cells = counted(kept.length, "typed colour keeps to it and differs", "typed colours keep to it and differ");
  const message = `The workbook's key means something else by its colours than the rules: ${means}. ${cells} from the rating. Tell readers which of the two the report shows, or change the definitions to suit.`;
  return [{ row: plan.headerRow, at: fieldOf(plan), message, severity: "advice" }];
}

const fieldOf = ({ columns }: PlanColumns): "rag" | "status" => (columns.rag === undefined ? "status" : "rag");

function differenceOf(typed: Colour, rating: Rating, preset: Preset | undefined): string {
  const { colour, reason } = rating;
  return `Typed ${typedName(typed, preset)}; the rules give ${nameOf(colour, preset)}, because ${quote(reason)}. Correct the colour, or the status and dates.`;
}

const CHECK = { id: "V23", severity: "warning", title: "Typed RAG differs from computed" } as const;

export const ragDiffers: CheckOfAction = {
  ...CHECK,
  findInAction: (checked, plan, { preset }) => {
    const { recordedRag: typed } = checked.action;
    if (typed === null) return undefined;
    const key = plan.reading.colourKey ?? NO_KEY;
    const at = fieldOf(plan);
    const by = byKey(typed, checked, key);
    if (by === "against") return { at, message: againstKey(typed, checked.action, key, preset) };
    if (by === "kept" || agrees(typed, checked.rating)) return undefined;
    return { at, message: differenceOf(typed, checked.rating, preset) };
  },
};

/** Says it once, at the heading, of all rows that keep to the key. */
export const keyDiffers: CheckOfPlan = {
  ...CHECK,
  findInPlan: ({ plan, rated }, { preset }) => {
    const key = plan.reading.colourKey;
    if (key === undefined) return [];
    const kept: Kept[] = [];
    for (const checked of rated) {
      const { recordedRag: typed } = checked.action;
      if (typed === null || agrees(typed, checked.rating)) continue;
      if (byKey(typed, checked, key) === "kept") kept.push({ typed, rating: checked.rating });
    }
    return ofHeading(plan, kept, key, preset);
  },
};
