/** V27: the action only reminds, raises awareness, reviews or considers: an output, which changes nothing by itself. */
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

const WEAK =
  /^[\W\d]*(?:to )?(?:(?:consider|discuss|encourage|explore|highlight|note|promote|raise(?: the| staff| public| general)? awareness|raise(?: the)? profile|remind|review|reiterate|reinforce|look (?:at|into))\b|awareness[ -]raising\b)/iu;
/** With one of these beside it something is changed or found out. */
const STRONG =
  /\b(?:add|adopt|agree|amend|appoint|audit|brief|build|change|commission|create|deliver|develop|embed|establish|evaluate|fund|implement|introduce|issue|launch|measure|monitor|produce|provide|publish|recruit|redesign|replace|report|revise|set up|survey|test|track|train|update|write)(?:s|d|ed|ing)?\b/iu;
/** So many words tell no more than the one thing. */
const MOST_WORDS = 40;

export const weakAction: CheckOfAction = {
  id: "V27",
  severity: "advice",
  title: "An output; what will change?",
  among: "not withdrawn",
  findInAction: ({ action: { action } }) => {
    if (!WEAK.test(action)) return undefined;
    if (STRONG.test(action) || action.split(/\s+/u).length > MOST_WORDS) return undefined;
    return {
      at: "action",
      message: `${quote(action)} is an output. What will change by it, and who will see that it has? Add that to the action.`,
    };
  },
};
