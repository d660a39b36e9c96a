/**
 * The board paper: a second text for those whose board takes papers, not sheets. Headings and numbered paragraphs by the conventions of a
 * committee's cover paper, from the same figures as the report and in the same sentences, so that the two cannot disagree. Pure.
 */
import type { Analysis } from "../../analysis/analysis.types";
import { formatLong } from "../../plan/dates/calendar";
import { actionLabel } from "../../plan/model";
import { openingOf } from "../../plan/reading/doubts";
import { reportContext, type ReportContext } from "../context";
import { headlineOf } from "../headline";
import { formatPeriod } from "../period";
import { DEFAULT_OPTIONS, type ReportOptions } from "../report.types";
import { actionsWhere, isWhyLateSaid, overdueActions, ownerText, readsAsDone } from "../sections/actionLists";
import { closuresInWords, closuresOf } from "../sections/closures";
import { doubtInWords } from "../sections/doubts";
import { extensionsSought } from "../sections/extensions";
import { kindsOfOwners } from "../sections/ownerKinds";
import { titleOf } from "../sections/heading";
import { IMPLICATIONS } from "../sections/implications";
import { byOwnDates, ledgerInWords } from "../sections/movement";
import { decisionTexts, purposeText } from "../sections/purpose";
import { repeatsFound } from "../sections/repeats";
import { counted, formatCount, lateInWords, listed, paragraphsOf, sentence } from "../words";

export interface PaperSection {
  readonly heading: string;
  /** Numbered through the paper. */
  readonly paragraphs: readonly string[];
}

export interface BoardPaper {
  readonly title: string;
  /** Below the title: the marking, the day. */
  readonly lines: readonly string[];
  readonly sections: readonly PaperSection[];
  /** At the end, without numbers: the author, what is attached. */
  readonly ending: readonly string[];
}

/** @param options what is not named is as in DEFAULT_OPTIONS */
export function boardPaper(analysis: Analysis, options: Partial<ReportOptions> = {}): BoardPaper {
  return paperOf(reportContext(analysis, { ...DEFAULT_OPTIONS, ...options }));
}

export function paperOf(context: ReportContext): BoardPaper {
  const { options, analysis } = context;
  return {
    title: titleOf(context).replace(/board report/iu, (words) =>
      words.startsWith("B") ? "Board paper" : "board paper",
    ),
    lines: [
      ...(options.marking === "" ? [] : [`Protective marking: ${options.marking}`]),
      formatLong(analysis.settings.asAt),
    ],
    sections: [
      { heading: "Purpose of the report", paragraphs: [purposeText(context)] },
      { heading: "Background", paragraphs: ownOr(options.background, background(context)) },
      { heading: "Where the plan stands", paragraphs: position(context) },
      { heading: "Next steps", paragraphs: ownOr(options.nextSteps, nextSteps(context)) },
      ...IMPLICATIONS.map(([id, heading]) => ({ heading, paragraphs: ownOr(options[id], [TO_BE_WRITTEN]) })),
      { heading: "Recommendations", paragraphs: [sentence(`The Board is asked to ${listed(decisionTexts(context))}`)] },
    ],
    ending: [
      `Report author: ${options.author === "" ? "[post]" : options.author}`,
      `Attached: the board report${context.isOn("annex") ? " and its annex, the plan in full," : ""} at ${formatLong(analysis.settings.asAt)}.`,
    ],
  };
}

/** A heading that a board expects, and words that only the author knows. */
export const TO_BE_WRITTEN = "[To be written: the report has no text for this.]";

function ownOr(own: string, usual: readonly string[]): readonly string[] {
  const paragraphs = paragraphsOf(own);
  return paragraphs.length > 0 ? paragraphs : usual;
}

function background({ analysis, planNames, period }: ReportContext): string[] {
  const { summary } = analysis;
  const agencies = kindsOfOwners(summary.byAgency).named.length;
  const led = agencies === 0 ? "" : `, led by ${counted(agencies, "agency", "agencies")}`;
  const plans =
    planNames.length === 1
      ? `The action plan is “${planNames[0] ?? ""}”. It has ${counted(summary.total, "action")}${led}.`
      : `There are ${formatCount(planNames.length)} action plans: ${listed(
          summary.byPlan.map(({ total }, at) => `“${planNames[at] ?? ""}” (${counted(total, "action")})`),
        )}. Together they have ${counted(summary.total, "action")}${led}.`;
  return [plans, `This paper covers the period from ${formatPeriod(period)}.`];
}

function position(context: ReportContext): string[] {
  const { analysis, movement, options } = context;
  const { settings, summary, doubts } = analysis;
  const repeats = repeatsFound(context).length;
  return [
    headlineOf(summary, settings.asAt, settings.preset),
    ...paragraphsOf(options.commentary),
    ...(doubts.length === 0
      ? []
      : [
          `${openingOf(doubts)}. ${doubts
            .slice(0, MOST_DOUBTS)
            .map((doubt) => doubtInWords(context, doubt))
            .join(" ")}`,
        ]),
    ...(summary.total === 0 ? [] : [movement === null ? byOwnDates(context) : ledgerInWords(movement, settings.asAt)]),
    ...exceptionsInWords(context),
    ...extensionsInWords(context),
    ...(summary.total > 0 && tellsOfClosures(context) ? [closuresInWords(context)] : []),
    ...(repeats === 0
      ? []
      : [`${counted(repeats, "recommendation is", "recommendations are")} much like one of another plan.`]),
  ];
}

/** Whether there is more to tell than the tracker's own dates told. */
const tellsOfClosures = (context: ReportContext): boolean =>
  context.movement !== null || closuresOf(context).closed.some(({ by }) => by !== "date");

const MOST_DOUBTS = 4;
/** So many actions are named in a sentence; the report lists all. */
const MOST_NAMED = 8;

/** An action in words, and its plan; null where it is of none. */
interface NamedAction {
  readonly plan: number | null;
  readonly words: string;
}

/**
 * "3 (…), 7 (…) and 2 more". Of several plans each is named once, before its own: "in “Fern House”: 3 (…) and 7 (…); in “Ashdale”: 1 (…)".
 * @param more how many are not named
 */
function actionsInWords({ planNames }: ReportContext, named: readonly NamedAction[], more: number): string {
  const rest = more === 0 ? [] : [`${formatCount(more)} more`];
  if (planNames.length < 2) return listed([...named.map(({ words }) => words), ...rest]);
  const groups = [...new Set(named.map(({ plan }) => plan))].map((plan) => {
    const own = listed(named.filter((one) => one.plan === plan).map(({ words }) => words));
    return plan === null ? own : `in “${planNames[plan] ?? ""}”: ${own}`;
  });
  return [...groups, ...rest.map((words) => `and ${words}`)].join("; ");
}

function exceptionsInWords(context: ReportContext): string[] {
  const { labelOf, analysis } = context;
  const red = actionsWhere(context, ({ rating }) => rating.colour === "red").sort(
    (a, b) => b.rating.daysOverdue - a.rating.daysOverdue,
  );
  if (red.length === 0) return [];
  const named = red.slice(0, MOST_NAMED).map((one): NamedAction => {
    const { daysOverdue } = one.rating;
    const late = daysOverdue === 0 ? "not late" : `late by ${lateInWords(daysOverdue, analysis.settings.asAt)}`;
    const done = readsAsDone(context, one) ? ", reads as done" : "";
    const words = `${actionLabel(one.action)} (${ownerText(context, one, "nobody named")}, ${late}${done})`;
    return { plan: one.plan, words };
  });
  const word = labelOf("red").toLowerCase();
  const which = red.length === 1 ? `The ${word} action is` : `The ${formatCount(red.length)} ${word} actions are`;
  return [`${which} ${actionsInWords(context, named, red.length - named.length)}.`];
}

function extensionsInWords(context: ReportContext): string[] {
  const found = extensionsSought(context);
  if (found.length === 0) return [];
  const named = found.slice(0, MOST_NAMED).map(({ sought, listed: one }): NamedAction => {
    const name = one === null ? sought.ref || "an action without a ref" : actionLabel(one.action);
    const words = sought.sought === null ? name : `${name} to ${formatLong(sought.sought)}`;
    return { plan: one?.plan ?? null, words };
  });
  const which = counted(found.length, "extension is", "extensions are");
  return [`${which} sought: ${actionsInWords(context, named, found.length - named.length)}.`];
}

/** What stands in the way is asked where the tracker does not say it. */
function askedOfLate(context: ReportContext): string {
  const late = overdueActions(context).filter(({ agency }) => agency !== "");
  const actions = late.length === 1 ? "the overdue action" : "the overdue actions";
  const said = late.filter((one) => isWhyLateSaid(context, one)).length;
  if (said === late.length) return `for a new date for ${actions}`;
  return `what stands in the way of ${actions}${said === 0 ? "" : " of which that is not said"}, and for a new date`;
}

function nextSteps(context: ReportContext): string[] {
  const { analysis, coming } = context;
  const { summary } = analysis;
  const late = summary.byAgency
    .filter(({ overdue, agency }) => overdue > 0 && agency !== "")
    .map(({ agency }) => agency);
  const due = `${summary.dueSoon === 0 ? "No open action falls" : counted(summary.dueSoon, "open action falls", "open actions fall")} due from ${formatPeriod(coming)}.`;
  const some = late.slice(0, MOST_NAMED);
  const agencies = listed(
    late.length > some.length ? [...some, counted(late.length - some.length, "other agency", "other agencies")] : some,
  );
  return [
    due,
    ...(late.length === 0 ? [] : [`${agencies} will be asked ${askedOfLate(context)}.`]),
    ...(summary.noDateOrOwner === 0
      ? []
      : [
          `${summary.noDateOrOwner === 1 ? "The action" : `The ${formatCount(summary.noDateOrOwner)} actions`} without a date or an owner will be given one.`,
        ]),
  ];
}
