/**
 * The rows of a big fictional tracker. What repeats in real trackers repeats here (40 agencies, 60 dates, 8 statuses);
 * long texts are put together from 300 parts, so that they differ from row to row.
 */
import type { CellValue } from "../../src/plan/cells";
import { serialOf } from "./grid";

export const HEADINGS = [
  "Ref",
  "Recommendation",
  "Scope",
  "Action to take",
  "Lead Agency",
  "Key milestones achieved in enacting recommendation",
  "Target Date",
  "Outcome",
  "Completion/RAG",
] as const;

/** 0-based column of the target dates. */
export const TARGET_COLUMN = 6;
export const DATE_FORMAT = "d mmm yyyy";

const PLACES = ["Northmoor", "Ashdale", "Westshire", "Millbrook", "Harbour", "Fenwick Vale", "Stonebridge", "Eastmere"];
const KINDS = ["Borough Council", "Police", "Community Housing", "Probation Service", "Women’s Aid"];
const AGENCIES = PLACES.flatMap((place) => KINDS.map((kind) => `${place} ${kind}`));

const MONTHS = ["January", "March", "May", "June", "September", "October", "December"];
const YEARS = [2025, 2026, 2027];
/** 35 days as serial numbers and 25 texts. */
const TARGETS: readonly CellValue[] = [
  ...YEARS.flatMap((year) => MONTHS.map((_, index) => serialOf(`${year}-${String(index + 4).padStart(2, "0")}-28`))),
  ...MONTHS.flatMap((_, index) => [serialOf(`2026-0${index + 1}-15`), serialOf(`2027-0${index + 1}-01`)]),
  ...YEARS.flatMap((year) => MONTHS.map((month) => `${month} ${year}`)),
  "Autumn 2026",
  "Ongoing",
  "TBC",
  "by end of June 2026",
];

const STATUSES = ["Complete", "Completed", "In progress", "Green", "Amber", "Red", "Not started", ""];

const OPENINGS = [
  "Make sure that staff know",
  "Write down and agree",
  "Review with partners",
  "Ask survivors about",
  "Train all teams in",
  "Publish a short guide to",
  "Audit each quarter",
  "Bring to the panel",
  "Build into supervision",
  "Share with the other agencies",
  "Put into the contract",
  "Test with front-line workers",
  "Report to the board on",
  "Set up a working group for",
  "Measure what has changed in",
];
const OBJECTS = [
  "what “safe contact” means for each person",
  "how “routine enquiry” is done and recorded",
  "the pathway into specialist support",
  "the agency’s part in the high-risk meeting",
  "lawful sharing of concerns without consent",
  "the partner’s view of risk, and who holds it",
  "housing moves that keep children at their school",
  "work with people who use abuse",
  "the practice’s coding of disclosures",
  "letters that could reach the wrong hands",
  "handover between duty teams at the weekend",
  "the use of independent interpreters",
  "carers who are also at risk",
  "the review of risk after separation",
  "court notices and bail conditions",
  "support for older people in the home",
  "what is seen on the officer’s screen",
  "the response to repeat calls",
  "missed appointments as a sign of control",
  "learning from the last review",
];
/** 300 parts of about 70 characters. */
const PARTS = OPENINGS.flatMap((opening) => OBJECTS.map((object) => `${opening} ${object}`));

/** `count` rows of an action plan. Every seventh is a further action: no ref or recommendation, but its own lead and date. */
export function bigRows(count: number): CellValue[][] {
  const next = seeded(20261120);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const text = (): string => `${oneOf(PARTS)}. ${oneOf(PARTS)}; ${oneOf(PARTS)}.`;
  let recommendations = 0;
  return Array.from({ length: count }, (_, index) => {
    const isFurther = index % 7 === 6;
    if (!isFurther) recommendations += 1;
    const status = oneOf(STATUSES);
    return [
      isFurther ? "" : `${recommendations}.`,
      isFurther ? "" : text(),
      isFurther ? "" : "Local",
      text(),
      oneOf(AGENCIES),
      text(),
      oneOf(TARGETS),
      // What has not begun has no outcome yet.
      status === "Not started" || status === "" ? "" : text(),
      status,
    ];
  });
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed (public domain, by Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
