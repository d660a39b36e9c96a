/** Section 5: what has changed since the last report, as a ledger of open actions that balances; counts from the third report on. */
import type { Movement } from "../../history/movement";
import { typedRatings } from "../../history/typedRatings";
import { addDays, formatLong, formatShort } from "../../plan/dates/calendar";
import { actionLabel, COLOURS, isOpen } from "../../plan/model";
import type { Block } from "../blocks/block.types";
import type { ListedAction, ReportContext } from "../context";
import { formatPeriod } from "../period";
import { isLatenessUnknown } from "../headline";
import { counted, formatCount, listed, percent } from "../words";
import { ANCHORS } from "./anchors";
import { closuresOf, hasNoCompletionDates } from "./closures";
import { sharesInWords } from "./rag";
import { figuresTable } from "./tables";

const HEADING = {
  kind: "heading",
  level: 1,
  text: "Movement since the last report",
  anchor: ANCHORS.movement,
} as const;
/** So many refs stand beside a figure; the rest is counted. */
const MOST_REFS = 12;

const paragraph = (text: string): Block => ({ kind: "paragraph", look: "body", numbered: true, text });

export function movement(context: ReportContext): Block[] {
  const { movement: moved, analysis } = context;
  if (analysis.summary.total === 0) return [];
  // What it comes to is said on page 1; where there is no earlier report, there is no more to say.
  if (moved === null) {
    const typed = typedTable(context);
    return typed.length === 0 ? [] : [HEADING, ...typed];
  }
  const lines = linesOf(context, moved);
  return [
    HEADING,
    movementTable(context, lines),
    ...notes(moved).map(paragraph),
    ...countsTable(context),
    ...typedTable(context),
  ];
}

/** What the tracker's own dates, and the returns that were taken in, tell of the period. */
export function byOwnDates(context: ReportContext): string {
  const { actions, period, dueBy } = context;
  const { closed, unplaced } = closuresOf(context);
  // An action is overdue from the day after its date.
  const dayBefore = addDays(period.from, -1);
  let late = 0;
  for (const { action } of actions) {
    const due = isOpen(action) ? dueBy(action) : null;
    if (due !== null && due >= dayBefore && due < period.to) late += 1;
  }
  const told = closed.some(({ by }) => typeof by === "object") ? "dates and the returns taken in" : "dates";
  const done = closed.length === 0 ? "no action was" : counted(closed.length, "action was", "actions were");
  const lateWords = late === 0 ? "none that is" : late === 1 ? "1 that is" : `${formatCount(late)} that are`;
  const became = isLatenessUnknown(context.analysis.summary)
    ? "none that is open has a date that can be read"
    : `${lateWords} open became overdue`;
  // The closures say it at more length.
  const isSaid = unplaced === 0 || context.isOn("closures");
  const none = isSaid
    ? ""
    : `; ${counted(unplaced, "complete action has", "complete actions have")} no completion date`;
  const days = formatPeriod(period);
  if (hasNoCompletionDates(context)) {
    return `By the tracker's own dates, from ${days}, ${became}. It has no column for completion dates, so that nobody can tell what was completed.`;
  }
  return `By the tracker's own ${told}, from ${days}, ${done} completed, and ${became}${none}.`;
}

/** "24 actions were open at 31 December 2017. Since then 3 were added … so that 21 are open at 31 March 2018." */
export function ledgerInWords({ since, ledger }: Movement, asAt: string): string {
  const steps: readonly (readonly [number, string, string])[] = [
    [ledger.added, "open action was added", "open actions were added"],
    [ledger.reopened, "was reopened", "were reopened"],
    [ledger.completed, "was completed", "were completed"],
    [ledger.withdrawn, "was withdrawn", "were withdrawn"],
    [ledger.gone, "is not in the tracker any more", "are not in the tracker any more"],
  ];
  const done = steps.flatMap(([count, one, many]) =>
    count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? one : many}`],
  );
  const then = counted(ledger.openThen, "action was", "actions were");
  const now = `${formatCount(ledger.openNow)} ${ledger.openNow === 1 ? "is" : "are"} open at ${formatLong(asAt)}`;
  const between = done.length === 0 ? "Since then none was added, closed or reopened" : `Since then ${listed(done)}`;
  return `${then} open at the last report, of ${formatLong(since)}. ${between}, so that ${now}.`;
}

/** A figure of the movement, and the actions behind it. */
type Line = readonly [count: number, what: string, which: string];

function linesOf(context: ReportContext, moved: Movement): Line[] {
  const { ledger } = moved;
  const refs = (changes: readonly Change[]): string => refsByPlan(context, changes);
  const gone = moved.gone.map(({ ref, actionNo }) => {
    if (ref === "") return "one without a ref";
    return actionNo === null ? ref : `${ref}.${actionNo}`;
  });
  const lines: Line[] = [
    [ledger.added, "+ Added, and open", refs(moved.added)],
    [ledger.reopened, "+ Reopened", refs(moved.reopened)],
    [ledger.completed, "– Completed", refs(moved.completed)],
    [ledger.withdrawn, "– Withdrawn", refs(moved.withdrawn)],
    [ledger.gone, "– Not in the tracker any more", someOf(gone)],
    ...ratings(moved, refs),
    [moved.redated.length, "● Open in both, with another date", refs(moved.redated)],
    [moved.newlyOverdue.length, "▼ Newly overdue", refs(moved.newlyOverdue)],
    [
      moved.stillOverdue.length,
      "● Overdue at two reports or more",
      refsByPlan(context, moved.stillOverdue, overdueHowLong(context)),
    ],
  ];
  const isOfLedger = ([, what]: Line): boolean => /^[+–]/u.test(what);
  const happened = lines.filter(([count]) => count > 0);
  return [
    [ledger.openThen, `Open at ${formatShort(moved.since)}`, "as at the last report"],
    ...happened.filter(isOfLedger),
    [ledger.openNow, `= Open at ${formatShort(context.analysis.settings.asAt)}`, "as at this report"],
    ...happened.filter((line) => !isOfLedger(line)),
  ];
}

function movementTable(context: ReportContext, lines: readonly Line[]): Block {
  return figuresTable(context, {
    name: "Movement",
    first: "Actions",
    columns: [
      { heading: "What changed", holds: "text" },
      { heading: "Which", holds: "text" },
    ],
    rows: lines.map(([count, what, which]) => ({ first: count, cells: [what, which] })),
  });
}

function ratings({ improved, worsened }: Movement, refs: (changes: readonly Change[]) => string): Line[] {
  if (improved === null || worsened === null) return [];
  return [
    [improved.length, "▲ Open in both, with a better rating", refs(improved)],
    [worsened.length, "▼ Open in both, with a worse rating", refs(worsened)],
  ];
}

/** " (at 3 reports)": said of those that were overdue at more than two. */
function overdueHowLong({ pasts }: ReportContext): (at: number) => string {
  return (at) => {
    const reports = pasts[at]?.reportsOverdue ?? 2;
    return reports > 2 ? ` (at ${reports} reports)` : "";
  };
}

/** An action that changed, by its 0-based place among all. */
interface Change {
  readonly at: number;
}

/**
 * The refs of actions: "4, 7 and 9", and where there are several plans "Review A: 4 and 7; Review B: 9".
 * @param more what is said behind a ref
 */
function refsByPlan(
  { actions, planNames }: ReportContext,
  changes: readonly Change[],
  more: (at: number) => string = () => "",
): string {
  const labels = changes.map(({ at }) => ({ plan: actions[at]?.plan ?? 0, label: labelOf(actions[at]) + more(at) }));
  if (planNames.length <= 1) return someOf(labels.map(({ label }) => label));
  const byPlan = planNames.flatMap((name, at) => {
    const ofPlan = labels.slice(0, MOST_REFS).filter(({ plan }) => plan === at);
    return ofPlan.length === 0 ? [] : [`${name}: ${listed(ofPlan.map(({ label }) => label))}`];
  });
  const rest = labels.length - MOST_REFS;
  return [...byPlan, ...(rest <= 0 ? [] : [`and ${formatCount(rest)} more`])].join("; ");
}

const labelOf = (listed: ListedAction | undefined): string => (listed === undefined ? "" : actionLabel(listed.action));

function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_REFS;
  return rest <= 0 ? listed(names) : `${names.slice(0, MOST_REFS).join(", ")} and ${formatCount(rest)} more`;
}

/** What the comparison rests on, where that is not number and words. */
function notes({ matchedBy, improved, addedClosed }: Movement): string[] {
  const { text, number } = matchedBy;
  return [
    ...(text === 0
      ? []
      : [
          `${counted(text, "action was", "actions were")} matched by text: the number is not the one of the last report.`,
        ]),
    ...(number === 0
      ? []
      : [
          `${counted(number, "action was", "actions were")} matched by number: the words are not those of the last report.`,
        ]),
    ...(addedClosed.length === 0
      ? []
      : [
          `${counted(addedClosed.length, "action is", "actions are")} new and closed already, and in no figure of this table.`,
        ]),
    ...(improved === null
      ? [
          "Ratings are not compared: the last report rated by other rules. By them other actions may have been overdue, too.",
        ]
      : []),
  ];
}

/** RAG columns of earlier quarters that the tracker itself has: what its owners typed, and no more. */
function typedTable(context: ReportContext): Block[] {
  const columns = typedRatings(context.analysis.plans);
  if (columns.length === 0) return [];
  const shares = sharesInWords({
    labels: COLOURS.map((colour) => context.labelOf(colour)),
    rows: columns.map(({ counts }) => COLOURS.map((colour) => counts[colour])),
    alone: -1,
  });
  return [
    { kind: "heading", level: 2, text: "RAG as typed in the tracker's earlier columns" },
    figuresTable(context, {
      name: "RAG_typed_earlier",
      columns: [
        { heading: "Column", holds: "text" },
        { heading: "Share", holds: "text" },
        ...COLOURS.map((colour) => ({ heading: context.labelOf(colour), holds: "count" as const })),
      ],
      rows: columns.map(({ heading, counts }, at) => ({
        first: COLOURS.reduce((sum, colour) => sum + counts[colour], 0),
        cells: [heading, shares[at] ?? "", ...COLOURS.map((colour) => counts[colour])],
      })),
    }),
  ];
}

function countsTable(context: ReportContext): Block[] {
  const { counts } = context;
  if (counts.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Counts by report" },
    figuresTable(context, {
      name: "Counts_by_report",
      columns: [
        { heading: "Report as at", holds: "text" },
        { heading: "Share of its actions", holds: "text" },
        { heading: "Complete", holds: "count" },
        { heading: "Withdrawn", holds: "count" },
        { heading: "Overdue", holds: "count" },
        { heading: "Open", holds: "count" },
      ],
      rows: counts.map(({ asAt, total, open, overdue, complete, withdrawn }) => ({
        first: total,
        cells: [
          formatLong(asAt),
          `complete ${percent(complete, total)}, overdue ${percent(overdue, total)}`,
          complete,
          withdrawn,
          overdue,
          open,
        ],
      })),
    }),
  ];
}
