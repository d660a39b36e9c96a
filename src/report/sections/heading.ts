/** Section 1: what the report is about. */
import { formatLong } from "../../plan/dates/calendar";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { formatPeriod } from "../period";

/** The title, also the workbook's where it has none. */
export function titleOf({ options, analysis }: Pick<ReportContext, "options" | "analysis">): string {
  const what = analysis.plans.length > 1 ? "Board report on the action plans" : "Board report on the action plan";
  return options.partnership === "" ? what : `${options.partnership}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

export function heading(context: ReportContext): Block[] {
  const { analysis, options, period } = context;
  const facts = [
    `As at ${formatLong(analysis.settings.asAt)}`,
    `Period covered: ${formatPeriod(period)}`,
    options.author === "" ? "" : `Report author: ${options.author}`,
    options.marking === "" ? "" : `Protective marking: ${options.marking}`,
  ].filter((fact) => fact !== "");
  const plans = analysis.plans.map(({ plan }) => plan.title || plan.sheet).join("; ");
  return [
    {
      kind: "title",
      title: titleOf(context),
      lines: [plans === "" ? "No plan" : plans, facts.join("   ·   ")],
    },
  ];
}
