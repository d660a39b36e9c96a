/** Whether an expected outcome names an effect or a measure (V28), and whether it says in plain terms what will change (V27). */

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

/** Whether a text names an effect on anybody, or a measure, in whatever words. */
export function namesEffect(text: string): boolean {
  const plain = text.replace(NUMBERED_NAME, " ");
  return EFFECT.test(plain) || MEASURE_IN_WORDS.test(plain);
}

/** Of these there may be more, and nobody sees what has changed. */
const ABSTRACT =
  "(?:aware\\w*|cohesive|confident|consistent|effective|informed|integrated|joined|knowledge|knowledgeable|robust|support|training|understanding)";

/** What would be seen: how much or how often, who does or gets what, what happens no longer. */
const SEEN = new RegExp(
  "[\\d%]|\\b(?:fewer|faster|earlier|sooner|shorter|quicker|lower|no longer|never|always|every|each|doubles?|halves?|halved|doubled)\\b" +
    "|\\b(?:drop|fall|go|rise)(?:s|es)? (?:above|below|by|down|from|to|up)\\b" +
    `|\\bmore (?!${ABSTRACT}\\b)[\\w'’-]{1,20} (?:[\\w'’-]{1,20} ){0,3}?(?:are|ask|attend|call|come|disclose|get|go|have|know|reach|receive|refer|report|see|seek|stay|take|use)\\b` +
    "|\\b(?:can|able to) (?!better\\b)\\w|\\bknows? (?:how|what|when|where|which|who|whom)\\b|\\b(?:have|has) (?:a|an|somebody|someone)\\b" +
    "|\\b(?:are|is) (?:asked|called|checked|flagged|given|heard|identified|offered|protected|recorded|referred|seen|told)\\b",
  "i",
);

/** Whether a text says what will be seen to change: "More older victims reach the panel", not "Increased awareness". */
export function saysWhatChanges(text: string): boolean {
  const plain = text.replace(NUMBERED_NAME, " ");
  return SEEN.test(plain) || MEASURE_IN_WORDS.test(plain);
}
