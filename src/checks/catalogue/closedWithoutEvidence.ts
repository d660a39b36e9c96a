/** V19: complete without evidence, where the plan has a column for it. */
import { refersToEvidence } from "../../plan/status/assurance";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

export const closedWithoutEvidence: CheckOfAction = {
  id: "V19",
  severity: "warning",
  title: "Closed without evidence",
  column: "evidence",
  among: "complete",
  findInAction: ({ action: { evidence } }) => {
    if (refersToEvidence(evidence)) return undefined;
    const says = evidence === "" ? "the evidence is blank" : `the evidence says only ${quote(evidence)}`;
    return {
      at: "evidence",
      message: `Recorded as complete, but ${says}. Name the document, audit or figure that shows it.`,
    };
  },
};
