/** Findings in groups: by check, by lead agency, by section or by row. Pure. */
import type { Analysis, RatedAction } from "../../analysis/analysis.types";
import type { Finding, Severity } from "../../checks/finding";
import type { FindingsShown } from "../store/state";

export interface FindingGroup {
  /** Unlike all others. */
  readonly key: string;
  readonly name: string;
  /** The weightiest in it. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** In how many rows of the sheets they are. */
  readonly rows: number;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export interface Names {
  readonly ofCheck: (id: string) => string;
  readonly noAgency: string;
  readonly noSection: string;
}

/** Unlike that of all others, but for two of one check at one cell that say the same. */
export function findingKey({ check, sheet, cell, message }: Finding): string {
  return [check, sheet, cell, message].join("\n");
}

/** Groups by check and agency: the weightiest first, then the largest. By row: in the order of the sheet. */
export function groupFindings(
  analysis: Analysis,
  { by, severity }: Pick<FindingsShown, "by" | "severity">,
  names: Names,
): FindingGroup[] {
  const nameOf = nameIn(by, analysis, names);
  const groups = new Map<string, { readonly name: string; readonly findings: Finding[] }>();
  for (const finding of analysis.findings) {
    if (severity !== null && finding.severity !== severity) continue;
    const { key, name } = nameOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, findings: [finding] });
    else group.findings.push(finding);
  }
  const all = [...groups].map(([key, { name, findings }]): FindingGroup => ({
    key,
    name,
    findings,
    severity: weightiest(findings),
    rows: new Set(findings.map(({ sheet, row }) => `${sheet}!${row}`)).size,
  }));
  return by === "row" ? all : all.sort(weightiestFirst);
}

type NameOf = (finding: Finding) => { readonly key: string; readonly name: string };

function byCheck({ ofCheck }: Names): NameOf {
  return ({ check }) => ({ key: check, name: ofCheck(check) });
}

function nameIn(by: FindingsShown["by"], analysis: Analysis, names: Names): NameOf {
  switch (by) {
    case "check":
      return byCheck(names);
    case "agency":
      return byAction(analysis, ({ agency }) => agency, names.noAgency);
    case "section":
      return byAction(analysis, ({ action }) => action.section, names.noSection);
    case "row":
      return byRow;
  }
}

/** What the action says that a finding's row belongs to. */
function byAction({ plans }: Analysis, of: (rated: RatedAction) => string, none: string): NameOf {
  const names = new Map<string, string>();
  for (const { plan, rated } of plans) {
    for (const one of rated) for (const row of one.action.rows) names.set(`${plan.sheet}!${row}`, of(one));
  }
  return ({ sheet, row }) => {
    const key = names.get(`${sheet}!${row}`) ?? "";
    return { key, name: key === "" ? none : key };
  };
}

const byRow: NameOf = ({ sheet, row }) => ({ key: `${sheet}!${row}`, name: `${sheet}, row ${row}` });

function weightiest(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "advice";
}

function weightiestFirst(a: FindingGroup, b: FindingGroup): number {
  const weight = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return weight !== 0 ? weight : b.findings.length - a.findings.length;
}
