/** V28: the expected outcome names no effect on anybody, and no measure. */
import { saysNothing } from "../../plan/bareText";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

/** A number, a change, or somebody who knows, can or gets something. */
const EFFECT =
  /[\d%]|\b(?:aware|able|access|better|confiden\w*|consisten\w*|decreas\w*|earlier|effective\w*|enabl\w*|evidenc\w*|faster|feels?|fewer|great\w*|higher|improv\w*|increas\w*|kept|knows?|knowledge|less|longer|lower|measur\w*|monitor\w*|more|no longer|number|percentage|prevent\w*|promptly|proportion|protect\w*|quicker|rates?|receiv\w*|recogni\w*|reduc\w*|respond\w*|safe\w*|satisf\w*|shows?|shown|shorter|soone?r?|stronger|supported|survey|timely|trust|understand\w*|audit\w*|identif\w*|every|each|all|always|never|baseline|doubl\w*|evaluat\w*|feedback|grow(?:s|th|ing)?|halv\w*|half|majority|most|sampl\w*|tripl\w*|twice|two[ -]thirds|three[ -]quarters|at least|at most|(?:drop|fall|go|rise)s? (?:above|against|below|by|down|from|in|of|to|up)|dropp\w*|fall(?:en|ing)|ris(?:en|ing))\b|\b(?:drop|fall|rise)s?\W*$/iu;

const NUMBERS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen";

/** In words as in figures: so many, or a share of them ("one call in ten", "nine out of ten", "a third of cases", "four fifths"). */
const MEASURE_IN_WORDS = new RegExp(
  `\\b(?:${NUMBERS})\\b(?!-)|\\b(?:in|out of|of) (?:${NUMBERS})\\b|\\b(?:a|one|two|three|four|nine) (?:third|quarter|fifth|tenth)s?\\b(?! (?:party|parties))`,
  "iu",
);

/** "Phase two", "Tier 2": a name, and no number of anything. */
const NUMBERED_NAME = new RegExp(
  `\\b(?:appendix|grade|group|level|module|part|phase|section|stage|step|tier|version) (?:\\d{1,2}|one|${NUMBERS})\\b`,
  "giu",
);

function namesEffect(text: string): boolean {
  const plain = text.replace(NUMBERED_NAME, " ");
  return EFFECT.test(plain) || MEASURE_IN_WORDS.test(plain);
}

export const outcomeWithoutEffect: CheckOfAction = {
  id: "V28",
  severity: "advice",
  title: "Expected outcome names no effect",
  among: "not withdrawn",
  findInAction: ({ action: { expectedOutcome } }) =>
    saysNothing(expectedOutcome) || namesEffect(expectedOutcome)
      ? undefined
      : {
          at: "expectedOutcome",
          message: `${quote(expectedOutcome)} names no effect and no measure. How would you know that it helped? Add what would be seen or counted.`,
        },
};
