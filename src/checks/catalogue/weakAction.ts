/**
 * V27: the action is vague, and the expected outcome beside it does not say what will change either. It only reminds, raises awareness,
 * shares learning or reviews (an output, which changes nothing by itself); it only thinks about something ("Consider training"); it only
 * keeps in touch; or it names an aim and nothing that will be done ("Improve communication").
 */
import type { CheckOfAction } from "../check.types";
import { saysWhatChanges } from "../wording/effect";
import { quote } from "../wording/quote";

const STRONG_VERB =
  "(?:add|adopt|agree|amend|appoint|approve|audit|brief|build|change|circulate|commission|complete|create|decide|deliver|develop|embed|establish|evaluate|fund" +
  "|implement|introduce|issue|launch|log|make|measure|minute|monitor|present|produce|provide|publish|record|recruit|redesign|replace|report|revise|send|set up" +
  "|submit|survey|test|track|train|update|write)";

/** What an action opens with that tells what is done, before any "to": "Write to the ministry to consider …". */
const NO_SUBJECT = `(?!(?:${STRONG_VERB}|arrange|ask|call|consider|contact|continue|convene|discuss|encourage|ensure|explore|hold|invite|lobby|meet|remind|request|review|seek|share|support|to|urge|use|work)\\b)`;

const WORD = "(?!to )[\\w'’&/,()-]{1,25} ";

/** "To …": what stands before the deed. */
const TO = /^to /i;
const LEAD = /^[\W\d]+/u;
/** "Practices to …": whoever is to do it. */
const SUBJECT = new RegExp(`^${NO_SUBJECT}(?:${WORD}){1,6}to `, "i");

/** "Learning to be …", "The policy should be …". */
const TO_BE = "(?:(?:is|are) to be|to be|should be|will be)";
const turned = (participles: string): string => `(?:${NO_SUBJECT}(?:${WORD}){1,6}${TO_BE} (?:${participles})\\b)`;

const LEARNING = "(?:the |any |all |key |these |this )*(?:good practice|learning|lessons|findings|messages|themes)";

/** "10%", "within five days", "from 12 to 20": it can be told whether it was reached. */
const MEASURED = "\\d ?%|\\bwithin (?:\\d+|[a-z]{3,6}) (?:working )?(?:days?|hours?|weeks?)\\b|\\bfrom \\d+ to \\d+\\b";

/** A practice: it can be seen whether it is kept up. */
const TIME_AFTER_TIME =
  "\\b(?:daily|each|every|monthly|quarterly|weekly)\\b|\\ba (?:day|month|quarter|week)\\b|\\bat \\d{1,2}[:.]\\d\\d\\b";

/** With one of these beside it something is changed or found out, or it is done time after time. */
const STRONG = new RegExp(
  "\\b(?:add|adopt|agree|amend|appoint|audit|brief|build|change|commission|create|deliver|develop|embed|establish|evaluate|fund|implement|introduce" +
    "|issue|launch|measure|monitor|produce|provide|publish|recruit|redesign|replace|report|revise|set up|survey|test|track|train|update|write)(?:s|d|ed|ing)?\\b|\\bso that\\b" +
    `|${TIME_AFTER_TIME}|${MEASURED}`,
  "i",
);

/**
 * What is thought about is not done: a strong word counts where it is a thing to do beside the thinking ("… and record the decision"),
 * or where something to be seen comes of it, or where it is done time after time.
 */
const THEN_DONE = new RegExp(
  `(?:\\b(?:and|by|so that|then)\\b|[,;.:\\n–—])\\s{1,3}(?:then |to )?(?:${STRONG_VERB})(?: \\w+)? (?:a|all|an|any|back|each|every|her|his|how|in|it|its|one|our|the|their|them|this|to|two|what|which|\\d+)\\b` +
    "|\\b(?:with|in) (?:a|an|one|the) (?:[\\w-]+ ){0,2}(?:appraisal|business case|decision|options paper|paper|proposal|report)\\b" +
    "|(?:and|[,;.:\\n–—])\\s{0,3}(?:a |an |the )?(?:decision|options paper|paper|proposal|report)s? (?:by|for|in|on|to)\\b" +
    `|${TIME_AFTER_TIME}|${MEASURED}`,
  "i",
);

/** What nobody can see done; "Improve the lighting of the car park" is a thing that can. */
const ABSTRACT =
  "(?:awareness|collaboration|communications?|confidence|co-?operation|co-?ordination|cultures?|engagement|information[- ]sharing|joint[- ]working|liaison|links|outcomes|practice|processes" +
  "|quality|(?:working )?relationships|responses?|services?|standards|teamwork|understanding|(?:inter-?agency|joint|multi-?agency|partnership|team) (?:approach(?:es)?|communication|work(?:ing)?))";

/** "services" but no "services directory". */
const NO_THING =
  "(?=\\s{0,3}(?:$|[.,;:(/–—-]|(?:about|across|among|amongst|and|around|at|between|by|for|from|in|of|on|regarding|so|through|throughout|to|via|with|within)\\b))";

interface Kind {
  /** How the deed opens. */
  readonly opens: RegExp;
  /** The same said of what is done to a thing: "Learning to be shared". */
  readonly turned?: RegExp;
  /** With it the action is more than that. */
  readonly more: RegExp;
  /** What follows the text of the action. */
  readonly says: string;
}

const KINDS: readonly Kind[] = [
  {
    opens: new RegExp(
      "^(?:(?:encourage|highlight|note|promote|raise(?: the| staff| public| general)? awareness|raise(?: the)? profile|remind|review|reiterate|reinforce)\\b|awareness[ -]raising\\b" +
        `|(?:cascade|disseminate|embed|learn|share) ${LEARNING}\\b)`,
      "i",
    ),
    turned: new RegExp(
      `^(?:${LEARNING} ${TO_BE} (?:cascaded|disseminated|embedded|learn(?:ed|t)|shared)\\b|awareness ${TO_BE} raised\\b` +
        `|${turned("encouraged|highlighted|noted|promoted|reminded|reviewed|reiterated|reinforced")})`,
      "i",
    ),
    more: STRONG,
    says: "is an output. What will change by it, and who will see that it has? Add that to the action.",
  },
  {
    opens:
      /^(?:consider|discuss|explore|give (?:consideration|thought) to|investigate (?:how|if|options|the (?:feasibility|possibility)|whether)|look (?:at|into)|think about)\b/i,
    turned: new RegExp(`^${turned("considered|discussed|explored|looked (?:at|into)|thought about")}`, "i"),
    more: THEN_DONE,
    says: "can be done and nothing decided. What will come of it, who decides, and by when? Add that to the action.",
  },
  {
    opens:
      /^(?:continue to )?(?:engage (?:(?:better|closely|more) )?with|liaise|link in|work (?:closely|collaboratively|in partnership|jointly|more closely|together))\b/i,
    more: STRONG,
    says: "does not say what comes of it. What will be agreed or made, and who will see that it is? Add that to the action.",
  },
  {
    opens: new RegExp(
      `^(?:build|develop|enhance|ensure|foster|improve|increase|maximise|promote|strengthen) (?:(?:and|better|closer|effective|good|more|our|robust|staff|stronger|the|their|develop|enhance|improve|strengthen) ){0,3}${ABSTRACT}${NO_THING}`,
      "i",
    ),
    turned: new RegExp(
      `^(?:the |better |staff )*${ABSTRACT} (?:[\\w-]{1,20} ){0,3}?${TO_BE} (?:enhanced|improved|increased|promoted|strengthened)\\b`,
      "i",
    ),
    more: new RegExp(`${THEN_DONE.source}|\\b(?:by|through|via) (?:[\\w-]+ ){0,2}?[\\w-]+(?:ing|s)\\b`, "i"),
    says: "is an aim. What will be done towards it, and how will it be seen? Make that the action.",
  },
];

/** An action's text, and the places from which its deed may open. */
interface Opening {
  readonly bare: string;
  readonly deeds: readonly string[];
  /** Something is said to be done to a thing: most actions say nothing of the kind, and need not be looked through. */
  readonly mayBeTurned: boolean;
}

/** The deed opens with the action's own first word, or with what somebody is to do. */
function openingOf(action: string): Opening {
  const bare = action.replace(LEAD, "");
  const own = bare.replace(TO, "");
  const subject = SUBJECT.exec(bare)?.[0];
  const deeds = subject === undefined ? [own] : [own, bare.slice(subject.length)];
  return { bare, deeds, mayBeTurned: bare.slice(0, FAR_ENOUGH).includes(" be ") };
}
/** What is turned stands in the first words. */
const FAR_ENOUGH = 120;

/** What follows where an action opens as one of a kind; null where it does not. */
function behindOpening({ opens, turned }: Kind, { bare, deeds, mayBeTurned }: Opening): string | null {
  for (const deed of deeds) {
    const opening = opens.exec(deed)?.[0];
    if (opening !== undefined) return deed.slice(opening.length);
  }
  const whole = turned !== undefined && mayBeTurned ? turned.exec(bare)?.[0] : undefined;
  return whole === undefined ? null : bare.slice(whole.length);
}

/** So many words tell no more than the one thing. */
const MOST_WORDS = 40;

export const weakAction: CheckOfAction = {
  id: "V27",
  severity: "advice",
  title: "Vague: what will change?",
  among: "not withdrawn",
  findInAction: ({ action: { action, expectedOutcome } }) => {
    const opening = openingOf(action);
    for (const kind of KINDS) {
      const behind = behindOpening(kind, opening);
      if (behind === null) continue;
      if (kind.more.test(behind) || action.split(/\s+/u).length > MOST_WORDS) return undefined;
      return saysWhatChanges(expectedOutcome) ? undefined : { at: "action", message: `${quote(action)} ${kind.says}` };
    }
    return undefined;
  },
};
