/** The words of who is late and what needs a decision: loaded with what was found. */
import { counted, formatCount } from "../../../report/words";

export const words = {
  decisions: "Most in need of a decision",
  late: "Who is late",
  overdue: (count: number, oldestDays: number) => `${formatCount(count)} overdue, oldest ${counted(oldestDays, "day")}`,
  moreAgencies: (count: number) => counted(count, "more agency", "more agencies"),
  help: "Help",
} as const;
