/** Findings by kind: what each is called, how many there are, where they stand. The paper lists the gravest, the annex all. */
import type { Finding, Severity } from "../../checks/finding";
import type { CellLink } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { formatCount, listed } from "../words";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];
/** So many places are named; of the rest it is said how many. */
const MOST_PLACES = 6;

/** Findings of a check. */
export interface FindingKind {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: Finding[];
}

/** Personal data: a paper that holds it cannot be circulated, whatever else is found. */
export const PERSONAL_DATA = "V32";

/** Personal data first, then errors, in the order of the checks' ids; findings in that of the workbook. */
export function kindsOf(findings: readonly Finding[]): FindingKind[] {
  const kinds = new Map<string, FindingKind>();
  for (const finding of findings) {
    const { check, severity } = finding;
    const kind = kinds.get(check);
    if (kind === undefined) kinds.set(check, { check, severity, findings: [finding] });
    else kind.findings.push(finding);
  }
  const rank = ({ check, severity }: FindingKind): number =>
    check === PERSONAL_DATA ? -1 : SEVERITIES.indexOf(severity);
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0));
}

export function titleOfKind({ options }: ReportContext, { check }: FindingKind): string {
  return options.checkTitles[check] ?? check;
}

/** "A19, C10 and 3 more"; with the sheet where there are several: "A19 of Review 2025-01". */
export function placesInWords({ analysis }: ReportContext, { findings }: FindingKind): string {
  const sheets = new Set(analysis.plans.map(({ plan }) => plan.sheet)).size;
  const places = findings.slice(0, MOST_PLACES).map(({ cell, sheet }) => (sheets > 1 ? `${cell} of ${sheet}` : cell));
  const rest = findings.length - places.length;
  return listed(rest === 0 ? places : [...places, `${formatCount(rest)} more`]);
}

/** Links of the places, in a 0-based column of the table, each to the first cell that it names. */
export function linksToPlaces(kinds: readonly FindingKind[], column: number): CellLink[] {
  return kinds.flatMap(({ findings: [first] }, row) =>
    first === undefined
      ? []
      : [{ row, column, target: { sheet: first.sheet, address: first.cell }, tip: `To ${first.cell}` }],
  );
}
