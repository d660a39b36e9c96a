/** Section 12: what was not understood, findings by kind, and the rows that the figures could not place. */
import type { Finding, Severity } from "../../checks/finding";
import { quote } from "../../checks/wording/quote";
import { actionLabel, isOpen, type SkipReason } from "../../plan/model";
import { areOfDaysToCome } from "../../plan/reading/doubts";
import { isEverythingUnderstood } from "../../plan/reading/trackerDoubts";
import type { Block, CellLink } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { capitalised, counted, formatCount, listed } from "../words";
import { actionsWhere, readsAsDone } from "./actionLists";
import { closuresOf, completeWithoutDate } from "./closures";
import { doubtInWords, MOST_ON_PAGE_1 } from "./doubts";
import { kindsOf, linksToPlaces, PERSONAL_DATA, placesInWords, titleOfKind } from "./findingKinds";
import { MOST_ROWS_TOGETHER } from "./tables";

/** So many joined rows or sheets are named; the rest is counted. */
const MOST_NAMED = 12;
/** More doubts than these say no more than that the tracker must be looked at. */
const MOST_DOUBTS = 30;

/** What a row that is no part of an action is: one, several. */
const KINDS_OF_ROWS: Readonly<Record<SkipReason, readonly [one: string, many: string]>> = {
  unplaced: ["could not be placed", "could not be placed"],
  banner: ["names a section", "name a section"],
  header: ["repeats the headings", "repeat the headings"],
  title: ["is a title", "are titles"],
  footer: ["is a page footer", "are page footers"],
  guidance: ["is guidance", "are guidance"],
  key: ["is a key", "are keys"],
  total: ["is a total", "are totals"],
  recommendation: ["is a recommendation above its actions", "are recommendations above their actions"],
  "sign-off": ["is part of a sign-off", "are part of a sign-off"],
  versions: ["is part of a version table", "are part of a version table"],
  note: ["is a note", "are notes"],
  summary: ["counts actions", "count actions"],
  user: ["was taken out by you", "were taken out by you"],
  blank: ["is blank", "are blank"],
};

const paragraph = (text: string): Block => ({ kind: "paragraph", look: "body", numbered: true, text });
const note = (text: string): Block => ({ kind: "paragraph", look: "note", numbered: false, text });

export function dataQuality(context: ReportContext): Block[] {
  return [
    { kind: "heading", level: 1, text: "Data quality" },
    ...personalData(context),
    ...doubtful(context),
    ...forTheFigures(context),
    ...findingsByKind(context),
    ...acceptedFindings(context),
    ...howItWasRead(context),
  ];
}

/** What stops the paper from being circulated stands before all else. */
function personalData(context: ReportContext): Block[] {
  const kind = kindsOf(context.analysis.findings).find(({ check }) => check === PERSONAL_DATA);
  if (kind === undefined) return [];
  const cells = counted(kind.findings.length, "text of the tracker holds", "texts of the tracker hold");
  return [
    paragraph(
      `Before this report is circulated: ${cells} what looks like a person's details (${placesInWords(context, kind)}).`,
    ),
  ];
}

/** What was left out of the figures and the checks, in one paragraph: of a line or two each they would be a page's foot of their own. */
function howItWasRead(context: ReportContext): Block[] {
  const sentences = [
    ...uncheckedHere(context),
    ...unusedColumns(context),
    ...rowsInNoAction(context),
    ...joinedRows(context),
    ...sheetsLeftOut(context),
  ];
  return sentences.length === 0 ? [] : [note(sentences.join(" "))];
}

/** What was not understood and can change a figure, but for the gravest of it, which page 1 has said. */
function doubtful(context: ReportContext): Block[] {
  const { doubts } = context.analysis;
  if (doubts.length === 0) return [];
  const others = doubts.slice(MOST_ON_PAGE_1);
  const lines = others.slice(0, MOST_DOUBTS).map((doubt) => paragraph(doubtInWords(context, doubt)));
  const rest = others.length - lines.length;
  const said = areOfDaysToCome(doubts)
    ? "Some figures of this report may be wrong"
    : "Not all of the tracker was understood, so that some figures of this report may be wrong";
  return [
    paragraph(others.length === 0 ? `${said}: the summary says what.` : `${said}: by what the summary says, and this.`),
    ...lines,
    ...(rest > 0 ? [paragraph(`${counted(rest, "more doubt is", "more doubts are")} not listed here.`)] : []),
  ];
}

/** What the gaps in the tracker mean for the figures of this report; nothing where they mean nothing. */
function forTheFigures(context: ReportContext): Block[] {
  const { noDate } = context.analysis.summary;
  const done = actionsWhere(context, ({ action }) => isOpen(action)).filter((one) => readsAsDone(context, one)).length;
  const undated = context.movement === null ? closuresOf(context).unplaced : completeWithoutDate(context);
  const sentences = [
    noDate === 0
      ? ""
      : `${counted(noDate, "open action has", "open actions have")} no date that can be read, and so can be neither overdue nor due.`,
    done === 0
      ? ""
      : `${counted(done, "open action reads", "open actions read")} as done, and ${done === 1 ? "counts" : "count"} as open.`,
    undated === 0
      ? ""
      : `${counted(undated, "complete action has", "complete actions have")} no completion date, and so ${undated === 1 ? "counts" : "count"} in no figure of the period by dates.`,
  ].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? [] : [paragraph(sentences.join(" "))];
}

function severityCounts(findings: readonly Finding[]): string {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, advice] = [of("error"), of("warning"), of("advice")];
  return listed([
    errors === 0 ? "no errors" : counted(errors, "error"),
    ...(warnings === 0 ? [] : [counted(warnings, "warning")]),
    ...(advice === 0 ? [] : [counted(advice, "piece of advice", "pieces of advice")]),
  ]);
}

/** So many kinds of findings are listed on the paper, the gravest; all of them in the annex. */
const MOST_KINDS = 6;

function findingsByKind(context: ReportContext): Block[] {
  const { findings } = context.analysis;
  if (findings.length === 0) return [paragraph("The checks found nothing to mend.")];
  const kinds = kindsOf(findings);
  const shown = kinds.length > MOST_KINDS + 1 ? kinds.slice(0, MOST_KINDS) : kinds;
  const rest = kinds.slice(shown.length);
  const more = rest.reduce((sum, { findings: found }) => sum + found.length, 0);
  const where = context.isOn("annex") ? "are in the annex" : "are not listed";
  const hasAdvice = findings.some(({ severity }) => severity === "advice");
  return [
    paragraph(
      `The checks found ${severityCounts(findings)}.${hasAdvice ? " Advice never counts against a plan." : ""}`,
    ),
    {
      kind: "table",
      type: "table",
      name: "Findings_by_kind",
      columns: [
        { heading: "Found", holds: "count" },
        { heading: "What was found", holds: "text" },
        { heading: "Where", holds: "text" },
        { heading: "Severity", holds: "text" },
      ],
      rows: shown.map((kind) => [
        kind.findings.length,
        titleOfKind(context, kind),
        placesInWords(context, kind),
        capitalised(kind.severity),
      ]),
      links: linksToPlaces(shown, 2),
      words: context.words,
      hasTotal: false,
      keepTogether: shown.length <= MOST_ROWS_TOGETHER,
      repeatHeader: false,
    },
    ...(rest.length === 0
      ? []
      : [note(`${counted(more, "finding")} of ${counted(rest.length, "other kind")} ${where}.`)]),
  ];
}

/** So many accepted findings are listed; the rest is counted. */
const MOST_ACCEPTED = 60;

/** Findings that somebody has looked at and accepted: they count nowhere, and are listed with the reason. */
function acceptedFindings({ analysis, options, words, serial }: ReportContext): Block[] {
  const { accepted, plans } = analysis;
  if (accepted.length === 0) return [];
  const shown = accepted.slice(0, MOST_ACCEPTED);
  const sheets = new Set(plans.map(({ plan }) => plan.sheet)).size;
  const rest = accepted.length - shown.length;
  return [
    paragraph(
      `${counted(accepted.length, "finding was", "findings were")} looked at and accepted, and ${accepted.length === 1 ? "is" : "are"} counted in no figure above:`,
    ),
    {
      kind: "table",
      type: "annex",
      name: "Accepted_findings",
      columns: [
        { heading: "Place", holds: "text" },
        { heading: "What was found", holds: "text" },
        { heading: "Why it was accepted", holds: "text" },
        { heading: "Accepted on", holds: "date" },
        ...(sheets > 1 ? [{ heading: "Sheet", holds: "text" } as const] : []),
      ],
      rows: shown.map(({ finding: { check, sheet, cell }, reason, on }) => [
        cell,
        options.checkTitles[check] ?? check,
        reason,
        serial(on),
        ...(sheets > 1 ? [sheet] : []),
      ]),
      links: shown.map(({ finding: { sheet, cell } }, row): CellLink => ({
        row,
        column: 0,
        target: { sheet, address: cell },
        tip: "To the cell",
      })),
      words,
      hasTotal: false,
      keepTogether: shown.length <= MOST_ROWS_TOGETHER,
      repeatHeader: false,
    },
    ...(rest > 0 ? [paragraph(`${counted(rest, "more is", "more are")} not listed here.`)] : []),
  ];
}

/** Checks that were switched off for a sheet: what they would have found is not known to be in order. */
function uncheckedHere({ analysis, options }: ReportContext): string[] {
  const names = analysis.unchecked.map(({ sheet, check, findings }) => {
    const title = options.checkTitles[check] ?? check;
    return `“${title}” on the sheet “${sheet}” (${counted(findings, "finding", "findings")} not counted)`;
  });
  if (names.length === 0) return [];
  return [`At the coordinator's wish this was not checked: ${someOf(names)}.`];
}

/** Columns with text that no figure and no list of this report uses. */
function unusedColumns({ analysis, planNames }: ReportContext): string[] {
  const names = analysis.plans.flatMap(({ plan }, i) =>
    plan.reading.columns
      .filter(({ unusedTexts }) => unusedTexts > 0)
      .map(({ column, heading }) => {
        const name = heading === "" ? `column ${column}, which has no heading` : quote(heading);
        return planNames.length > 1 ? `${name} (${planNames[i] ?? ""})` : name;
      }),
  );
  if (names.length === 0) return [];
  return [`${counted(names.length, "column with text is", "columns with text are")} not used: ${someOf(names)}.`];
}

/** Rows of the used ranges that are no part of an action, by reason; those that could not be placed are named. */
function rowsInNoAction({ analysis, planNames }: ReportContext): string[] {
  const counts = new Map<SkipReason, number>();
  const unplaced: string[] = [];
  analysis.plans.forEach(({ plan }, i) => {
    for (const { row, why } of plan.skipped) {
      counts.set(why, (counts.get(why) ?? 0) + 1);
      if (why === "unplaced") unplaced.push(planNames.length > 1 ? `${row} (${planNames[i] ?? ""})` : String(row));
    }
  });
  const kinds = (Object.keys(KINDS_OF_ROWS) as SkipReason[]).flatMap((why) => {
    const count = counts.get(why) ?? 0;
    const [one, many] = KINDS_OF_ROWS[why];
    return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? one : many}`];
  });
  const isAllUnderstood = isEverythingUnderstood(
    analysis.plans.map(({ plan }) => plan),
    analysis.doubts,
  );
  const sentences = [
    ...(isAllUnderstood ? ["Every row with text was understood."] : []),
    ...(unplaced.length === 0
      ? []
      : [
          `${counted(unplaced.length, "row")} could not be placed, and what they say is in no figure: ${someOf(unplaced)}.`,
        ]),
    ...(kinds.length === 0 ? [] : [`Of the rows that are no part of an action, ${listed(kinds)}.`]),
  ];
  return sentences.length === 0 ? [] : [sentences.join(" ")];
}

/** Names so many and counts the rest: "a, b and 3 more". */
function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest <= 0 ? listed(names) : `${names.slice(0, MOST_NAMED).join(", ")} and ${formatCount(rest)} more`;
}

function joinedRows({ analysis }: ReportContext): string[] {
  const joined = analysis.plans.flatMap(({ plan }) => plan.actions.filter(({ rows }) => rows.length > 1));
  if (joined.length === 0) return [];
  const names = joined.map((action) => `${actionLabel(action)} (rows ${listed(action.rows.map(String))})`);
  return [
    `${counted(joined.length, "action stands", "actions stand")} in several rows, which were joined: ${someOf(names)}.`,
  ];
}

const WHY_LEFT_OUT: Readonly<Record<ReportContext["analysis"]["leftOut"][number]["why"], string>> = {
  hidden: "hidden",
  empty: "empty",
  "our own report": "an earlier board report",
  "too wide": "too wide to be a plan",
  refused: "Excel did not let it be read",
  "no plan": "holds no plan",
};

function sheetsLeftOut({ analysis }: ReportContext): string[] {
  // Reports that the product wrote itself are no part of the tracker.
  const others = analysis.leftOut.filter(({ why }) => why !== "our own report");
  if (others.length === 0) return [];
  const names = others.map(({ sheet, why }) => `${sheet} (${WHY_LEFT_OUT[why]})`);
  return [`${counted(names.length, "sheet was", "sheets were")} left out: ${someOf(names)}.`];
}
