/** What is wrong with definitions, each in a sentence that says what would be right. Pure. */
import { COLOURS, type Colour } from "../plan/model";
import { contrast, isRgb, LEAST_CONTRAST, withFont } from "./colours";
import type { Definitions } from "./definitions.types";
import { PRESET_NAMES } from "./presetNames";
import { PRESET_DEFINITIONS } from "./presets";

export interface DefinitionsProblem {
  /** Which member of the definitions; of a colour, its label or its fill. */
  readonly at: "name" | "dueWithinDays" | "graceDays" | "order" | `${Colour} label` | `${Colour} fill`;
  readonly sentence: string;
}

export const LONGEST_NAME = 40;
export const LONGEST_LABEL = 20;
export const MOST_DAYS = 366;

/** Headings of the report's tables, beside which the words of the colours stand as headings. */
const HEADINGS = ["total", "column", "plan", "section", "plan or section", "lead agency", "all complete"];
/** What drop-down lists, headings and conditional formats of Excel all take. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{N} \-–/()&'’.+]*$/u;
const ONE_LINE = /^[^\p{Cc}]+$/u;

type Problem = DefinitionsProblem;

/** Everything that is wrong, in the order of the members; an empty list where the definitions can be used. */
export function problemsOf(definitions: Definitions): Problem[] {
  return [
    ...nameProblems(definitions),
    ...COLOURS.flatMap((colour) => [...labelProblems(definitions, colour), ...fillProblems(definitions, colour)]),
    ...orderProblems(definitions),
    ...dayProblems("dueWithinDays", "due soon", definitions.dueWithinDays),
    ...dayProblems("graceDays", "grace", definitions.graceDays),
  ];
}

function nameProblems(definitions: Definitions): Problem[] {
  const name = definitions.name.trim();
  const at = "name";
  if (name === "") return [{ at, sentence: "Give the definitions a name: the report says by whose rules it goes." }];
  if (name.length > LONGEST_NAME || !ONE_LINE.test(name)) {
    return [{ at, sentence: `The name must be one line of no more than ${LONGEST_NAME} characters.` }];
  }
  const preset = PRESET_NAMES.find((one) => one.toLowerCase() === name.toLowerCase());
  if (preset === undefined || areEqual(PRESET_DEFINITIONS[preset], definitions)) return [];
  return [{ at, sentence: `“${preset}” is the name of a preset that says otherwise. Give these another name.` }];
}

function labelProblems({ colours }: Definitions, colour: Colour): Problem[] {
  const { label } = colours[colour];
  const at = `${colour} label` as const;
  if (label.trim() === "") return [{ at, sentence: `Give ${colour} a word: a colour never stands alone.` }];
  if (label.length > LONGEST_LABEL) {
    return [{ at, sentence: `“${label}” is longer than ${LONGEST_LABEL} characters. Say it shorter.` }];
  }
  if (!WORD.test(label) || label !== label.trim()) {
    return [
      {
        at,
        sentence: `“${label}” must begin with a letter or figure, and have only those, spaces and - / ( ) & ' . +`,
      },
    ];
  }
  const same = (one: string): boolean => one.toLowerCase() === label.toLowerCase();
  if (HEADINGS.some(same))
    return [{ at, sentence: `“${label}” is a heading of the report's tables. Choose another word.` }];
  const other = COLOURS.slice(0, COLOURS.indexOf(colour)).find((one) => same(colours[one].label));
  return other === undefined ? [] : [{ at, sentence: `“${label}” is the word for both ${other} and ${colour}.` }];
}

function fillProblems({ colours }: Definitions, colour: Colour): Problem[] {
  const { fill } = colours[colour];
  const at = `${colour} fill` as const;
  if (!isRgb(fill)) return [{ at, sentence: `“${fill}” is no colour. Give it as #RRGGBB, such as #1F5FA8.` }];
  const found = contrast(fill, withFont(fill).font);
  if (found < LEAST_CONTRAST) {
    const shown = (Math.floor(found * 10) / 10).toFixed(1);
    return [
      {
        at,
        sentence: `Text on ${fill} has a contrast of ${shown} : 1 at best, and needs ${LEAST_CONTRAST} : 1. Choose a lighter or a darker colour.`,
      },
    ];
  }
  const other = COLOURS.slice(0, COLOURS.indexOf(colour)).find(
    (one) => colours[one].fill.toLowerCase() === fill.toLowerCase(),
  );
  return other === undefined ? [] : [{ at, sentence: `${fill} stands for both ${other} and ${colour}.` }];
}

function orderProblems({ order }: Definitions): Problem[] {
  if (order.length === COLOURS.length && COLOURS.every((colour) => order.includes(colour))) return [];
  return [{ at: "order", sentence: `The order must name each colour once: ${COLOURS.join(", ")}.` }];
}

function dayProblems(at: "dueWithinDays" | "graceDays", what: string, count: number): Problem[] {
  if (Number.isInteger(count) && count >= 0 && count <= MOST_DAYS) return [];
  return [{ at, sentence: `The days of ${what} must be a whole number from 0 to ${MOST_DAYS}.` }];
}

/** Whether two definitions say the same; their members stand in one order. */
export function areEqual(one: Definitions, other: Definitions): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** With its members, and those of its members, in the order of their names. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, plain(one)]),
  );
}
