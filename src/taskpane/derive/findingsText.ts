/** Findings as a text to send: to an agency, of its own actions, or to whoever is to put them right. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import type { Finding } from "../../checks/finding";
import { formatLong } from "../../plan/dates/calendar";
import { actionLabel } from "../../plan/model";
import { counted } from "../../report/words";
import { severityWords } from "./severityWords";

/** @param name of the group: an agency, a section, a kind of finding */
export function findingsText(name: string, findings: readonly Finding[], { plans, settings }: Analysis): string {
  const labels = new Map<string, string>();
  for (const { plan, rated } of plans) {
    for (const { action } of rated) {
      for (const row of action.rows) labels.set(`${plan.sheet}!${row}`, actionLabel(action));
    }
  }
  const lines = findings.map(({ sheet, row, cell, severity, message }, at) => {
    const label = labels.get(`${sheet}!${row}`);
    const what = label === undefined || label === `row ${row}` ? "" : `action ${label}, `;
    return `${at + 1}. ${what}${cell} on “${sheet}”. ${severityWords[severity]}: ${message}`;
  });
  const heading = `${name}: ${counted(findings.length, "point", "points")} to look at, as at ${formatLong(settings.asAt)}`;
  return [heading, "", ...lines, ""].join("\n");
}
