/**
 * V27: the action is vague. It only reminds, raises awareness or reviews (an output, which changes nothing by itself); it only thinks
 * about something ("Consider training"); it only keeps in touch; or it names an aim and nothing that will be done ("Improve communication").
 */
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

const OPENS = "^[\\W\\d]*(?:to )?";

const STRONG_VERB =
  "(?:add|adopt|agree|amend|appoint|approve|audit|brief|build|change|circulate|commission|complete|create|decide|deliver|develop|embed|establish|evaluate|fund" +
  "|implement|introduce|issue|launch|log|make|measure|minute|monitor|present|produce|provide|publish|record|recruit|redesign|replace|report|revise|send|set up" +
  "|submit|survey|test|track|train|update|write)";

/** With one of these beside it something is changed or found out. */
const STRONG = new RegExp(
  "\\b(?:add|adopt|agree|amend|appoint|audit|brief|build|change|commission|create|deliver|develop|embed|establish|evaluate|fund|implement|introduce" +
    "|issue|launch|measure|monitor|produce|provide|publish|recruit|redesign|replace|report|revise|set up|survey|test|track|train|update|write)(?:s|d|ed|ing)?\\b",
  "iu",
);

/** "10%", "within five days", "from 12 to 20": it can be told whether it was reached. */
const MEASURED = "\\d ?%|\\bwithin (?:\\d+|[a-z]{3,6}) (?:working )?(?:days?|hours?|weeks?)\\b|\\bfrom \\d+ to \\d+\\b";

/**
 * What is thought about is not done: a strong word counts where it is a thing to do beside the thinking ("… and record the decision"),
 * or where something to be seen comes of it, or where it is done time after time.
 */
const THEN_DONE = new RegExp(
  `(?:\\b(?:and|by|so that|then)\\b|[,;.:\\n–—])\\s{1,3}(?:then |to )?(?:${STRONG_VERB})(?: \\w+)? (?:a|all|an|any|back|each|every|her|his|how|in|it|its|one|our|the|their|them|this|to|two|what|which|\\d+)\\b` +
    "|\\b(?:with|in) (?:a|an|one|the) (?:[\\w-]+ ){0,2}(?:appraisal|business case|decision|options paper|paper|proposal|report)\\b" +
    "|(?:and|[,;.:\\n–—])\\s{0,3}(?:a |an |the )?(?:decision|options paper|paper|proposal|report)s? (?:by|for|in|on|to)\\b" +
    `|\\b(?:daily|each|every|monthly|quarterly|weekly)\\b|${MEASURED}`,
  "iu",
);

/** What nobody can see done; "Improve the lighting of the car park" is a thing that can. */
const ABSTRACT =
  "(?:awareness|collaboration|communications?|confidence|co-?operation|co-?ordination|cultures?|engagement|information[- ]sharing|joint[- ]working|liaison|links|outcomes|practice|processes" +
  "|quality|(?:working )?relationships|responses?|services?|standards|teamwork|understanding|(?:inter-?agency|joint|multi-?agency|partnership|team) (?:approach(?:es)?|communication|work(?:ing)?))";

/** "services" but no "services directory". */
const NO_THING =
  "(?=\\s{0,3}(?:$|[.,;:(/–—-]|(?:about|across|among|amongst|and|around|at|between|by|for|from|in|of|on|regarding|so|through|throughout|to|via|with|within)\\b))";

interface Kind {
  readonly opens: RegExp;
  /** With it the action is more than that. */
  readonly more: RegExp;
  /** What follows the text of the action. */
  readonly says: string;
}

const KINDS: readonly Kind[] = [
  {
    opens: new RegExp(
      `${OPENS}(?:(?:encourage|highlight|note|promote|raise(?: the| staff| public| general)? awareness|raise(?: the)? profile|remind|review|reiterate|reinforce)\\b|awareness[ -]raising\\b)`,
      "iu",
    ),
    more: STRONG,
    says: "is an output. What will change by it, and who will see that it has? Add that to the action.",
  },
  {
    opens: new RegExp(
      `${OPENS}(?:consider|discuss|explore|give (?:consideration|thought) to|investigate (?:how|if|options|the (?:feasibility|possibility)|whether)|look (?:at|into)|think about)\\b`,
      "iu",
    ),
    more: THEN_DONE,
    says: "can be done and nothing decided. What will come of it, who decides, and by when? Add that to the action.",
  },
  {
    opens: new RegExp(
      `${OPENS}(?:continue to )?(?:engage (?:(?:better|closely|more) )?with|liaise|link in|work (?:closely|collaboratively|in partnership|jointly|more closely|together))\\b`,
      "iu",
    ),
    more: STRONG,
    says: "does not say what comes of it. What will be agreed or made, and who will see that it is? Add that to the action.",
  },
  {
    opens: new RegExp(
      `${OPENS}(?:build|develop|enhance|ensure|foster|improve|increase|maximise|promote|strengthen) (?:(?:and|better|closer|effective|good|more|our|robust|staff|stronger|the|their|develop|enhance|improve|strengthen) ){0,3}${ABSTRACT}${NO_THING}`,
      "iu",
    ),
    more: new RegExp(`${THEN_DONE.source}|\\b(?:by|through|via) (?:[\\w-]+ ){0,2}?[\\w-]+(?:ing|s)\\b`, "iu"),
    says: "is an aim. What will be done towards it, and how will it be seen? Make that the action.",
  },
];

/** So many words tell no more than the one thing. */
const MOST_WORDS = 40;

export const weakAction: CheckOfAction = {
  id: "V27",
  severity: "advice",
  title: "Vague: what will change?",
  among: "not withdrawn",
  findInAction: ({ action: { action } }) => {
    const kind = KINDS.find(({ opens }) => opens.test(action));
    if (kind === undefined || kind.more.test(action) || action.split(/\s+/u).length > MOST_WORDS) return undefined;
    return { at: "action", message: `${quote(action)} ${kind.says}` };
  },
};
