/** What a run prints of the findings: how many of each severity, then each kind with the first places where it was found. */
import type { Analysis } from "../analysis/analysis.types";
import type { Finding, Severity } from "../checks/finding";
import { CHECKS } from "../checks/registry";
import { capitalised } from "../report/words";
import { kindsOf, type FindingKind } from "../report/sections/findingKinds";

/** So many places of a kind are named; the rest is counted. */
const MOST_PLACES = 5;
/** So many kinds are listed, the gravest. */
const MOST_KINDS = 15;

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  advice: ["piece of advice", "pieces of advice"],
};

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));
const WIDEST = Math.max(...Object.keys(WORDS).map((severity) => severity.length));

function countsLine(findings: readonly Finding[]): string {
  const counts = (Object.keys(WORDS) as Severity[]).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${WORDS[severity][count === 1 ? 0 : 1]}`;
  });
  return `Findings: ${counts.join(", ")}.`;
}

/** "D7, D9"; of several sheets "Health: D7, D9; Police: D4". */
function placesInWords(findings: readonly Finding[], namesSheets: boolean): string {
  const shown = findings.slice(0, MOST_PLACES);
  const cellsOn = (sheet: string): string => shown.flatMap((one) => (one.sheet === sheet ? [one.cell] : [])).join(", ");
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const places = sheets.map((sheet) => (namesSheets ? `${sheet}: ${cellsOn(sheet)}` : cellsOn(sheet))).join("; ");
  const more = findings.length - shown.length;
  return more === 0 ? places : `${places} … and ${more} more`;
}

function kindLine({ check, severity, findings }: FindingKind, namesSheets: boolean): string {
  const name = `${check}  ${TITLES.get(check) ?? ""} (${findings.length})`;
  return `  ${capitalised(severity).padEnd(WIDEST)}  ${name}: ${placesInWords(findings, namesSheets)}`;
}

/** A line of counts and, where there are any, a line for each kind. */
export function findingLines({ findings, plans }: Pick<Analysis, "findings" | "plans">): string[] {
  if (findings.length === 0) return [countsLine(findings)];
  const namesSheets = new Set(plans.map(({ plan }) => plan.sheet)).size > 1;
  const kinds = kindsOf(findings);
  const rest = kinds.slice(MOST_KINDS);
  const others = rest.reduce((sum, kind) => sum + kind.findings.length, 0);
  return [
    countsLine(findings),
    ...kinds.slice(0, MOST_KINDS).map((kind) => kindLine(kind, namesSheets)),
    ...(rest.length === 0
      ? []
      : [`  … and ${others} more, of ${rest.length === 1 ? "another kind" : `${rest.length} other kinds`}`]),
    "  What each says, and what to do about it, stands in the pane and in the file of --json.",
  ];
}
