/**
 * The key in words, made of the definitions: what has each colour, and in which order that is looked at. Whoever applies these
 * words by hand gets the ratings (a test does). Pure.
 */
import { withFont } from "./colours";
import { MEANINGS, type Definitions, type Given, type Meaning } from "./definitions.types";
import type { KeyEntry } from "./rating.types";

/** What a meaning gives; always the same for those that cannot be chosen for. */
export function givenBy({ gives }: Definitions, meaning: Meaning): Given {
  switch (meaning) {
    case "withdrawn":
    case "notDue":
      return "grey";
    case "overdue":
      return "red";
    default:
      return gives[meaning];
  }
}

const days = (count: number): string => `${count.toLocaleString("en-GB")} ${count === 1 ? "day" : "days"}`;

export const CONTROLLING_DATE: Readonly<Record<Definitions["controls"], string>> = {
  revised: "the revised date, or else the target date,",
  original: "the original target date, or else the revised date,",
};

/** How each meaning is called in the order of the rules. */
const CALLED: Readonly<Record<Meaning, string>> = {
  withdrawn: "withdrawn",
  verified: "complete and signed off",
  complete: "complete",
  overdue: "overdue",
  inGrace: "late",
  notDue: "not due to start",
  noDate: "no readable date",
  delayed: "delayed",
  dueSoon: "due soon",
  onTrack: "on track",
};

function phraseOf(meaning: Meaning, { controls, dueWithinDays, graceDays }: Definitions): string {
  switch (meaning) {
    case "withdrawn":
      return "withdrawn or superseded";
    case "verified":
    case "complete":
      return CALLED[meaning];
    case "overdue":
      return graceDays === 0
        ? `overdue: ${CONTROLLING_DATE[controls]} is before the as-at date`
        : `overdue: ${CONTROLLING_DATE[controls]} is more than ${days(graceDays)} before the as-at date`;
    case "inGrace":
      return `late: that date is no more than ${days(graceDays)} before the as-at date`;
    case "notDue":
      return "not due to start yet";
    case "noDate":
      return "no readable date";
    case "delayed":
      return "reported as delayed or at risk";
    case "dueSoon":
      return dueWithinDays === 0
        ? "due soon: due on the as-at date"
        : `due soon: due within ${days(dueWithinDays)} of the as-at date`;
    case "onTrack":
      return dueWithinDays === 0
        ? "on track: due after the as-at date"
        : `on track: due more than ${days(dueWithinDays)} after the as-at date`;
  }
}

/** The meanings that these definitions tell apart, in the order of the rules. */
function meaningsTold(definitions: Definitions): Meaning[] {
  const { graceDays, gives } = definitions;
  const isTold: Readonly<Partial<Record<Meaning, boolean>>> = {
    verified: gives.verified !== gives.complete,
    inGrace: graceDays > 0,
    delayed: gives.delayed !== "by-date",
  };
  return MEANINGS.filter((meaning) => isTold[meaning] ?? true);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A line for each colour that some rule gives. */
export function keyOf(definitions: Definitions): KeyEntry[] {
  const told = meaningsTold(definitions);
  return definitions.order.flatMap((colour): KeyEntry[] => {
    const own = told.filter((meaning) => givenBy(definitions, meaning) === colour);
    if (own.length === 0) return [];
    const { label, fill } = definitions.colours[colour];
    const phrases = own.map((meaning) => phraseOf(meaning, definitions));
    return [{ colour, label, ...withFont(fill), meaning: capitalised(phrases.join("; ")) }];
  });
}

/** What a meaning is called: "due soon". */
export const meaningInWords = (meaning: Meaning): string => CALLED[meaning];

/** "The first that applies decides, in this order: withdrawn, complete, overdue, …" */
export function orderOf(definitions: Definitions): string {
  const names = meaningsTold(definitions).map((meaning) => CALLED[meaning]);
  return `The first that applies decides, in this order: ${names.join(", ")}.`;
}
