/** What the weight of a finding is called. */
import type { Severity } from "../../checks/finding";
import { counted } from "../../report/words";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  advice: "Advice",
};

/** "1 error", "2 pieces of advice". */
export function severityCount(severity: Severity, count: number): string {
  return severity === "advice" ? counted(count, "piece of advice", "pieces of advice") : counted(count, severity);
}
