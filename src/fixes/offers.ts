/** Which fixes can be had: for a finding, and for the columns of the plans. Pure. */
import type { Finding } from "../checks/finding";
import type { FixContext, Offer } from "./fix.types";
import { FIXES_OF_FINDINGS, FIXES_OF_PLANS } from "./registry";

const FIX_OF = new Map(FIXES_OF_FINDINGS.flatMap((fix) => fix.checks.map((check) => [check, fix] as const)));

/** Null where nothing safe can be offered. */
export function offerFor(finding: Finding, context: FixContext): Offer | null {
  const found = FIX_OF.get(finding.check)?.offerFor(finding, context) ?? null;
  if (found === null) return null;
  const { check, sheet, cell } = finding;
  const { what, choice, propose, writes = cell } = found;
  return { what, choice, propose, key: `${check} ${sheet}!${cell}`, sheet, cell: writes, finding };
}

/** By finding: those that have one. */
export function offersFor(findings: readonly Finding[], context: FixContext): ReadonlyMap<Finding, Offer> {
  const offers = new Map<Finding, Offer>();
  for (const finding of findings) {
    const offer = offerFor(finding, context);
    if (offer !== null) offers.set(finding, offer);
  }
  return offers;
}

/** What can be had for whole columns, plan by plan. */
export function columnOffers(context: FixContext): Offer[] {
  return context.analysis.plans.flatMap(({ plan }) =>
    FIXES_OF_PLANS.flatMap((fix, at) =>
      fix.offersFor(plan, context).map(({ column, what, choice, propose }): Offer => {
        const cell = `${column}${plan.headerRow}`;
        return {
          key: `column ${at} ${plan.sheet}!${cell}`,
          what,
          choice,
          propose,
          sheet: plan.sheet,
          cell,
          finding: null,
        };
      }),
    ),
  );
}
