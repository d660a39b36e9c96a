/**
 * Agencies that are named nowhere but with a post beside them: "Dene Homes – Head of Repairs". Which part is the agency is told by the
 * other cells: the same body stands before several posts, or most cells are written so.
 */
import { comparable } from "../text";
import { isOneBody, namesAPost } from "./words";

/** What stands between an agency and its post: "Agency – Post", "Agency, Post", "Agency / Post", "Agency (Post)". */
const BETWEEN = /\s[–—-]\s|,\s|\s\/\s|\s?\((?=[^()]{1,100}\)$)/gu;

/** A text cut in two. */
export interface Cut {
  readonly before: string;
  readonly after: string;
}

/** Every place where an agency and a post may be told apart. */
export function cutsOf(text: string): Cut[] {
  return [...text.matchAll(BETWEEN)].map(({ index, 0: between }) => {
    const after = text.slice(index + between.length).trim();
    return { before: text.slice(0, index).trim(), after: between.endsWith("(") ? after.replace(/\)$/u, "") : after };
  });
}

/** Where so many of the owners have a post behind another name, and half of these names are bodies', the others are bodies', too. */
const MANNER = 2 / 3;
const LEAST_OF_MANNER = 3;

/**
 * @param owners texts of owners' cells, each once
 * @returns names of agencies as comparable() leaves them
 */
export function agenciesBesidePosts(owners: Iterable<string>): ReadonlySet<string> {
  const texts = [...owners].filter((text) => text !== "");
  const cuts = texts.flatMap((text) => {
    const [first] = cutsOf(text);
    return first !== undefined && namesAPost(first.after) && !namesAPost(first.before) ? [first] : [];
  });
  const ofBodies = cuts.filter(({ before }) => isOneBody(before));
  const isManner = cuts.length >= texts.length * MANNER && ofBodies.length * 2 >= cuts.length;
  if (isManner && ofBodies.length >= LEAST_OF_MANNER) {
    return new Set(cuts.map(({ before }) => comparable(before)));
  }
  const posts = new Map<string, number>();
  for (const { before } of ofBodies) {
    const agency = comparable(before);
    posts.set(agency, (posts.get(agency) ?? 0) + 1);
  }
  return new Set([...posts].flatMap(([agency, count]) => (count > 1 ? [agency] : [])));
}
