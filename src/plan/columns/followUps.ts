/** Headings that go on from the one before them: "Done? (Y / N)" and then "If so, when?". */
import type { Field } from "../model";
import { headingEvidence } from "./evidence";

const IF_SO = /^\s{0,3}(?:and )?if (?:so|yes|y|it (?:is|has|was))\b/iu;
/** What "if so" stands for behind a heading that asks for a field. */
const MEANT: Readonly<Partial<Record<Field, string>>> = {
  status: "If done",
  completed: "If done",
  revised: "New date",
};

function strongest(heading: string): Field | undefined {
  const [first] = [...headingEvidence(heading).scores].sort(([, a], [, b]) => b - a);
  return first?.[0];
}

/**
 * @param naming what names each column, from left to right; "" where nothing does
 * @returns the same, with what "if so" stands for in its place
 */
export function withFollowUps(naming: readonly string[]): readonly string[] {
  let before = "";
  return naming.map((heading) => {
    const meant = IF_SO.test(heading) ? MEANT[strongest(before) ?? "ref"] : undefined;
    if (heading !== "") before = heading;
    return meant === undefined ? heading : heading.replace(IF_SO, meant);
  });
}
