/** Section 1: what the report is about. */
import { formatLong } from "../../plan/dates/calendar";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { formatPeriod } from "../period";
import { shortened } from "../words";

/** The title, also the workbook's where it has none. */
export function titleOf({ options, analysis }: Pick<ReportContext, "options" | "analysis">): string {
  const what = analysis.plans.length > 1 ? "Board report on the action plans" : "Board report on the action plan";
  return options.partnership === "" ? what : `${options.partnership}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

/** Of a title longer than this the beginning stands here; the tracker has all of it. */
const LONGEST_TITLE = 200;
/** The same where there are several plans. */
const LONGEST_OF_SEVERAL = 110;

/** Whose plan it is stands above it already. */
function withoutPartnership(title: string, partnership: string): string {
  if (partnership === "" || !title.startsWith(partnership)) return title;
  return title.slice(partnership.length).replace(/^[\s:,;–—-]+/u, "");
}

/** The plans by their titles; by the names that the tables have, too, where those are others. */
function titlesOf({ analysis, planNames, options }: ReportContext): string[] {
  return analysis.plans.map(({ plan }, at) => {
    const title = shortened(
      withoutPartnership(plan.title, options.partnership) || plan.sheet,
      planNames.length > 1 ? LONGEST_OF_SEVERAL : LONGEST_TITLE,
    );
    const name = planNames[at] ?? "";
    return planNames.length < 2 || title.startsWith(name) ? title : `${name}: ${title}`;
  });
}

export function heading(context: ReportContext): Block[] {
  const { analysis, options, period } = context;
  const facts = [
    `As at ${formatLong(analysis.settings.asAt)}`,
    `Period covered: ${formatPeriod(period)}`,
    options.author === "" ? "" : `Report author: ${options.author}`,
    options.marking === "" ? "" : `Protective marking: ${options.marking}`,
  ].filter((fact) => fact !== "");
  const plans = titlesOf(context).join("; ");
  return [
    {
      kind: "title",
      title: titleOf(context),
      lines: [plans === "" ? "No plan" : plans, facts.join("   ·   ")],
    },
  ];
}
