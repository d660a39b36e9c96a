/**
 * How much the cells of a column speak for and against each field. One table, to be read by a person: for each field, what its
 * cells are (points for the whole column; a half of the cells gives a half of the points). Points of headings go from 0 to 10.
 */
import type { Field } from "../model";
import type { Kind } from "./cellKind";

type Weights = Readonly<Partial<Record<Kind, number>>>;

const A_DATE: Weights = {
  date: 6,
  dateWord: 4,
  number: -6,
  organisation: -7,
  post: -6,
  state: -3,
  colour: -6,
  tick: -6,
  long: -4,
  text: -5,
  phrase: -3,
  percent: -4,
  ref: -2,
};
const A_TEXT: Weights = {
  level: -8,
  text: 4,
  long: 2,
  phrase: 3,
  state: -3,
  date: -8,
  number: -9,
  organisation: -4,
  team: -2,
  person: -2,
  post: -2,
  tick: -6,
  colour: -6,
  ref: -4,
  percent: -6,
  short: -1.5,
};
const AN_OWNER: Weights = { date: -9, number: -8, long: -5, state: -5, colour: -6, tick: -6, percent: -7, ref: -3 };

export const CONTENT_WEIGHTS: Readonly<Record<Field, Weights>> = {
  ref: {
    ref: 5,
    number: 2,
    date: -7,
    long: -9,
    text: -6,
    organisation: -6,
    state: -5,
    tick: -4,
    percent: -1,
    post: -6,
  },
  section: {
    level: -9,
    short: 1.5,
    text: 1,
    organisation: 0,
    response: -5,
    colour: -5,
    post: -3,
    number: -4,
    date: -7,
    state: -6,
    long: -3,
    tick: -5,
    percent: -5,
  },
  // Answers to a recommendation, and how far one reaches, stand below headings that name it.
  recommendation: { ...A_TEXT, response: -6, reach: -6 },
  response: { response: 6, state: 1, tick: 4, long: -2, date: -8, number: -8, organisation: -6, post: -6, percent: -6 },
  scope: { reach: 6, long: -5, date: -8, number: -8, text: -3, post: -8, person: -6, organisation: -8 },
  action: { ...A_TEXT, organisation: -2 },
  leadAgency: { ...AN_OWNER, organisation: 6, team: 4, post: -4, person: 0, text: -2 },
  leadOfficer: { ...AN_OWNER, organisation: -1, team: -2, post: 5, person: 5, text: -2 },
  milestones: A_TEXT,
  start: A_DATE,
  target: A_DATE,
  revised: A_DATE,
  completed: A_DATE,
  progress: { ref: -5, text: 4, long: 2, date: -4, number: -9, organisation: -5, tick: -7, colour: -4, percent: -5 },
  outcome: { ref: -3, text: 4, long: 2, date: -6, number: -9, organisation: -4, tick: -3, colour: -4, percent: -4 },
  expectedOutcome: {
    ref: -6,
    text: 4,
    long: 2,
    date: -5,
    number: -5,
    organisation: -5,
    tick: -4,
    colour: -6,
    state: -2,
  },
  evidence: { ref: -1, text: 3, long: 1, date: -4, number: -8, organisation: -4, tick: -1, colour: -6, percent: -6 },
  verified: { tick: 2, person: 1, post: 1, date: 1, state: 1, number: -6, long: -5 },
  status: {
    level: -8,
    state: 6,
    colour: 4,
    tick: 5,
    percent: 5,
    date: -8,
    organisation: -8,
    post: -6,
    long: -2,
    ref: -2,
    number: -4,
    text: -1,
  },
  rag: {
    level: -8,
    phrase: -2,
    colour: 7,
    state: 2,
    tick: -2,
    date: -8,
    organisation: -8,
    post: -6,
    long: -4,
    number: -3,
    text: -5,
  },
};

/** Below this a column is not taken for a field. */
export const LEAST_SCORE = 4;
/** With a heading that says nothing, or none, only contents that leave no doubt are taken, and are said to be guessed. */
export const LEAST_BY_CONTENTS = 4.5;

/** From these on a column is sure, or likely; below it is guessed. */
export const SURE = { heading: 7, content: 0, lead: 2.5 } as const;
export const LIKELY = { heading: 5, content: -1, lead: 1 } as const;
/** Cells that are nearly all what the field's are make a heading likely that only hints at it: "Position now" over states. */
export const BORNE_OUT = { heading: 4, content: 5, lead: 2.5 } as const;
/** A heading that names the field outright is no guess because its cells are short or few of them look like it. */
export const OUTRIGHT = { heading: 9.5, content: -3, lead: 2.5 } as const;
