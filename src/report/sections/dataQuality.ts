/** Section 12: what was not understood, findings by kind, and the rows that the figures could not place. */
import type { Finding, Severity } from "../../checks/finding";
import { quote } from "../../checks/wording/quote";
import { actionLabel, type SkipReason } from "../../plan/model";
import { isEverythingUnderstood } from "../../plan/reading/trackerDoubts";
import type { Block, CellLink, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { capitalised, counted, formatCount, listed } from "../words";
import { NONE } from "./actionLists";
import { doubtInWords } from "./doubts";
import { MOST_ROWS_TOGETHER } from "./tables";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];
const EXAMPLES = 3;
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

export function dataQuality(context: ReportContext): Block[] {
  return [
    { kind: "heading", level: 1, text: "Data quality" },
    ...doubtful(context),
    ...findingsByKind(context),
    ...acceptedFindings(context),
    ...uncheckedHere(context),
    ...unusedColumns(context),
    ...rowsInNoAction(context),
    ...joinedRows(context),
    ...sheetsLeftOut(context),
  ];
}

/** Everything that was not understood and can change a figure; page 1 has the gravest of it. */
function doubtful(context: ReportContext): Block[] {
  const { doubts } = context.analysis;
  if (doubts.length === 0) return [];
  const lines = doubts.slice(0, MOST_DOUBTS).map((doubt) => paragraph(doubtInWords(context, doubt)));
  const rest = doubts.length - lines.length;
  return [
    paragraph("Not all of the tracker was understood, so that some figures of this report may be wrong:"),
    ...lines,
    ...(rest > 0 ? [paragraph(`${counted(rest, "more doubt is", "more doubts are")} not listed here.`)] : []),
  ];
}

interface Kind {
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly findings: Finding[];
}

/** Findings of each check on each sheet, errors first, in the order of their ids. */
function kindsOf(findings: readonly Finding[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.sheet}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { ...finding, findings: [finding] });
    else kind.findings.push(finding);
  }
  const rank = ({ severity }: Kind): number => SEVERITIES.indexOf(severity);
  // A stable sort: the sheets of a check stay in the order of the workbook.
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0));
}

function severityCounts(findings: readonly Finding[]): string {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return listed([
    counted(of("error"), "error"),
    counted(of("warning"), "warning"),
    counted(of("advice"), "piece of advice", "pieces of advice"),
  ]);
}

function findingsByKind({ analysis, options, words }: ReportContext): Block[] {
  const { findings, plans } = analysis;
  if (findings.length === 0) return [paragraph("The checks found nothing to mend.")];
  const kinds = kindsOf(findings);
  const sheets = new Set(plans.map(({ plan }) => plan.sheet)).size;
  const examples: TableColumn[] = Array.from({ length: EXAMPLES }, (_, i) => ({
    heading: `Place ${i + 1}`,
    holds: "text",
  }));
  const links = kinds.flatMap((kind, row) =>
    kind.findings.slice(0, EXAMPLES).map(({ sheet, cell }, i): CellLink => ({
      row,
      column: 3 + i,
      target: { sheet, address: cell },
      tip: "To the cell",
    })),
  );
  return [
    paragraph(`The checks found ${severityCounts(findings)}. Advice never counts against a plan.`),
    {
      kind: "table",
      type: "annex",
      name: "Findings_by_kind",
      columns: [
        { heading: "Findings", holds: "count" },
        { heading: "What was found", holds: "text" },
        { heading: "Severity", holds: "text" },
        ...examples,
        ...(sheets > 1 ? [{ heading: "Sheet", holds: "text" } as const] : []),
      ],
      rows: kinds.map(({ check, severity, sheet, findings: found }) => [
        found.length,
        options.checkTitles[check] ?? check,
        capitalised(severity),
        ...examples.map((_, i) => found[i]?.cell ?? NONE),
        ...(sheets > 1 ? [sheet] : []),
      ]),
      links,
      words,
      hasTotal: false,
      keepTogether: kinds.length <= MOST_ROWS_TOGETHER,
      repeatHeader: false,
    },
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
function uncheckedHere({ analysis, options }: ReportContext): Block[] {
  const names = analysis.unchecked.map(({ sheet, check, findings }) => {
    const title = options.checkTitles[check] ?? check;
    return `“${title}” on the sheet “${sheet}” (${counted(findings, "finding", "findings")} not counted)`;
  });
  if (names.length === 0) return [];
  return [paragraph(`At the coordinator's wish this was not checked: ${someOf(names)}.`)];
}

/** Columns with text that no figure and no list of this report uses. */
function unusedColumns({ analysis, planNames }: ReportContext): Block[] {
  const names = analysis.plans.flatMap(({ plan }, i) =>
    plan.reading.columns
      .filter(({ unusedTexts }) => unusedTexts > 0)
      .map(({ column, heading }) => {
        const name = heading === "" ? `column ${column}, which has no heading` : quote(heading);
        return planNames.length > 1 ? `${name} (${planNames[i] ?? ""})` : name;
      }),
  );
  if (names.length === 0) return [];
  return [
    paragraph(`${counted(names.length, "column with text is", "columns with text are")} not used: ${someOf(names)}.`),
  ];
}

/** Rows of the used ranges that are no part of an action, by reason; those that could not be placed are named. */
function rowsInNoAction({ analysis, planNames }: ReportContext): Block[] {
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
  return sentences.length === 0 ? [] : [paragraph(sentences.join(" "))];
}

/** Names so many and counts the rest: "a, b and 3 more". */
function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest <= 0 ? listed(names) : `${names.slice(0, MOST_NAMED).join(", ")} and ${formatCount(rest)} more`;
}

function joinedRows({ analysis }: ReportContext): Block[] {
  const joined = analysis.plans.flatMap(({ plan }) => plan.actions.filter(({ rows }) => rows.length > 1));
  if (joined.length === 0) return [];
  const names = joined.map((action) => `${actionLabel(action)} (rows ${listed(action.rows.map(String))})`);
  return [
    paragraph(
      `${counted(joined.length, "action stands", "actions stand")} in several rows, which were joined: ${someOf(names)}.`,
    ),
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

function sheetsLeftOut({ analysis }: ReportContext): Block[] {
  if (analysis.leftOut.length === 0) return [];
  const names = analysis.leftOut.map(({ sheet, why }) => `${sheet} (${WHY_LEFT_OUT[why]})`);
  return [paragraph(`${counted(names.length, "sheet was", "sheets were")} left out: ${someOf(names)}.`)];
}
