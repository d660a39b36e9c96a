/** Findings in groups: by check, by lead agency or by row. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import type { Finding, Severity } from "../../checks/finding";
import type { FindingsShown } from "../store/state";

export interface FindingGroup {
  /** Unlike all others. */
  readonly key: string;
  readonly name: string;
  /** The weightiest in it. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
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
}

/** Groups by check and agency: the weightiest first, then the largest. By row: in the order of the sheet. */
export function groupFindings(analysis: Analysis, { by, severity }: FindingsShown, names: Names): FindingGroup[] {
  const nameOf = { check: byCheck(names), agency: byAgency(analysis, names), row: byRow }[by];
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
  }));
  return by === "row" ? all : all.sort(weightiestFirst);
}

type NameOf = (finding: Finding) => { readonly key: string; readonly name: string };

function byCheck({ ofCheck }: Names): NameOf {
  return ({ check }) => ({ key: check, name: ofCheck(check) });
}

/** The agency of the action that a finding's row belongs to. */
function byAgency({ plans }: Analysis, { noAgency }: Names): NameOf {
  const agencies = new Map<string, string>();
  for (const { plan, rated } of plans) {
    for (const { action, agency } of rated) for (const row of action.rows) agencies.set(`${plan.sheet}!${row}`, agency);
  }
  return ({ sheet, row }) => {
    const agency = agencies.get(`${sheet}!${row}`) ?? "";
    return { key: agency, name: agency === "" ? noAgency : agency };
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
