/** Compares what is said of ratings beside a plan, or of colours on it, with what stands there. */
import { RATING_HEADING, WHY_HEADING } from "../../../src/plan/ownColumns";
import { typedIn, type CellName, type EditedPlan } from "./editedPlan";
import type { Told } from "./planDoings";

/** Rating and reason by ref. */
export type Ratings = Readonly<Record<string, readonly [string, string]>>;

export interface WantedRatings {
  /** Null where no texts are to stand. */
  readonly texts: Ratings | null;
  readonly before: Ratings | null;
  /** Fills by ref; "words": rules on the ratings. */
  readonly colours: "words" | "none" | Readonly<Record<string, string>>;
  /** Fills by ref of colours that are there before. */
  readonly coloursBefore?: Readonly<Record<string, string>>;
}

/** The cells of ratings that stand, by what they are called. */
function cellsOf(ratings: Ratings | null): Map<CellName, string> {
  if (ratings === null) return new Map();
  return new Map([
    [`Ref/${RATING_HEADING}`, RATING_HEADING],
    [`Ref/${WHY_HEADING}`, WHY_HEADING],
    ...Object.entries(ratings).flatMap(([ref, [rag, why]]): [CellName, string][] => [
      [`${ref}/${RATING_HEADING}`, rag],
      [`${ref}/${WHY_HEADING}`, why],
    ]),
  ]);
}

const isRating = (name: CellName): boolean => name.endsWith(`/${RATING_HEADING}`) || name.endsWith(`/${WHY_HEADING}`);

/** Cells that are not as they are to be. */
function differing(plan: EditedPlan, wanted: ReadonlyMap<CellName, string>): string[] {
  const now = [...plan.now().cells].filter(([name]) => isRating(name));
  const isTheirs = (text: string): boolean => plan.hasTypedBeside && text === "Mine";
  const more = now.filter(([name, text]) => !isTheirs(text) && typedIn(text) !== wanted.get(name));
  const cells = plan.now().cells;
  const missing = [...wanted].filter(([name]) => {
    const [ref = ""] = name.split("/");
    return !cells.has(name) && !plan.goneRefs.has(ref);
  });
  return [
    ...more.map(([name, text]) => `“${text}” in ${name}`),
    ...missing.map(([name, text]) => `no “${text}” in ${name}`),
  ];
}

export function ratingsWrong(plan: EditedPlan, told: Told, wanted: WantedRatings): string[] {
  return [...planChanged(plan), ...textsWrong(plan, told, wanted), ...coloursWrong(plan, told, wanted)];
}

function planChanged(plan: EditedPlan): string[] {
  const { cells } = plan.now();
  return [...plan.before.cells]
    .filter(
      ([name, was]) =>
        !isRating(name) && !plan.theirs.has(name) && plan.place(name) !== null && cells.get(name) !== was,
    )
    .map(([name]) => `${name} was changed to “${cells.get(name) ?? ""}”`);
}

const NOTHING =
  /Nothing was (?:written|taken away)\.|None of the ratings were left|The ratings of before stand again|No colours were left/u;

function textsWrong(plan: EditedPlan, { said, isRefused }: Told, { texts, before }: WantedRatings): string[] {
  if (!isRefused) return differing(plan, cellsOf(texts));
  if (/were taken away, too/u.test(said)) return differing(plan, new Map());
  if (/Some of the ratings may/u.test(said)) return [];
  return NOTHING.test(said) ? differing(plan, cellsOf(before)) : ["says nothing of what stands"];
}

/** Cells with colours, and the fills that they ought to have. */
function coloursWrong(
  plan: EditedPlan,
  { said, isRefused }: Told,
  { before, colours, coloursBefore = {} }: WantedRatings,
): string[] {
  if (isRefused && /Some of the ratings may/u.test(said)) return [];
  const now = [...plan.now().colours].filter(([name]) => !name.startsWith("?/"));
  const onPlan = now.filter(([name]) => !isRating(name));
  const refs = (
    isRefused ? before !== null && !/without their colours|were taken away, too/u.test(said) : colours === "words"
  )
    ? "words"
    : null;
  const wanted = isRefused ? coloursBefore : typeof colours === "object" ? colours : {};
  const found = Object.fromEntries(onPlan.map(([name, look]) => [name.split("/")[0] ?? "", look.split(" ")[0]]));
  const isAsWanted = Object.entries(wanted).every(([ref, fill]) => plan.goneRefs.has(ref) || found[ref] === fill);
  const isNoMore = Object.keys(found).every((ref) => ref in wanted);
  const rated = now.filter(([name]) => name.endsWith(`/${RATING_HEADING}`) && !name.startsWith("Ref/"));
  const isRated = rated.length > 0;
  return [
    ...(isAsWanted && isNoMore ? [] : [`colours on ${JSON.stringify(found)}`]),
    ...(isRated === (refs === "words")
      ? []
      : [isRated ? "colours are left on ratings" : "the ratings have no colours"]),
  ];
}
