/** Section 2: the purpose of the report and what the Board is asked to do, in the words of a board paper. */
import { formatLong } from "../../plan/dates/calendar";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, listed, paragraphsOf, sentence } from "../words";
import { actionsWhere, readsAsDone } from "./actionLists";
import { extensionsSought } from "./extensions";

/** What the report is for, in the user's words or the usual ones. */
export function purposeText(context: ReportContext): string {
  return context.options.purpose || usualPurpose(context);
}

function usualPurpose({ analysis }: ReportContext): string {
  const { total } = analysis.summary;
  const plans = analysis.plans.length;
  const where = plans > 1 ? `of ${plans} action plans` : "of the action plan";
  return (
    `To tell the Board how the ${total === 1 ? "one action" : counted(total, "action")} ${where} stood on ${formatLong(analysis.settings.asAt)}: ` +
    "what is done, what is late and what falls due next."
  );
}

/** What the Board is asked for: "note …; consider …", each completing "The Board is asked to …". */
export function decisionTexts(context: ReportContext): readonly string[] {
  const { decisions } = context.options;
  return decisions.length > 0 ? decisions : usualDecisions(context);
}

function usualDecisions(context: ReportContext): string[] {
  return ["note the contents of the report", ...toConsider(context), ...toAgree(context)];
}

function toAgree(context: ReportContext): string[] {
  const sought = context.isOn("extensions") ? extensionsSought(context).length : 0;
  if (sought === 0) return [];
  return [`decide on the ${sought === 1 ? "extension" : `${formatCount(sought)} extensions`} sought`];
}

function toConsider(context: ReportContext): string[] {
  const { analysis, isOn, labelOf } = context;
  const { red } = analysis.summary.rag;
  if (red === 0 || !isOn("exceptions")) return [];
  const word = labelOf("red").toLowerCase();
  const exceptions = red === 1 ? `the ${word} action` : `the ${counted(red, `${word} action`)}`;
  const done = actionsWhere(context, ({ rating }) => rating.colour === "red").filter((one) =>
    readsAsDone(context, one),
  ).length;
  return [`consider ${exceptions} listed under “Exceptions”${doneWords(done, red)}`];
}

function doneWords(done: number, red: number): string {
  if (done === 0) return "";
  if (red === 1) return ", which reads as done";
  return done === red
    ? ", all of which read as done"
    : `, of which ${formatCount(done)} ${done === 1 ? "reads" : "read"} as done`;
}

/** The user's own words for what the report is for; the usual ones are for the board paper, where a heading asks for them. */
export function purpose({ options }: ReportContext): Block[] {
  const texts = paragraphsOf(options.purpose);
  if (texts.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Purpose of the report" },
    ...texts.map((text): Block => ({ kind: "paragraph", look: "body", numbered: true, text })),
  ];
}

export function recommendations(context: ReportContext): Block[] {
  const text = sentence(`The Board is asked to ${listed(decisionTexts(context))}`);
  return [{ kind: "paragraph", look: "body", numbered: true, text }];
}
