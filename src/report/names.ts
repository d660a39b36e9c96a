/** Short names for plans and sections: what fits into a table and still tells them apart. */
import type { Plan } from "../plan/model";
import { trimEndOf } from "../plan/text";

/** Longest title of a plan that is used as it stands; the sheet's name is shorter. */
const LONGEST_TITLE = 60;
const NO_SECTION = "No section";

/** A plan's title, or its sheet's name where the title is long or another plan has the same. */
export function planNames(plans: readonly Pick<Plan, "title" | "sheet" | "headerRow">[]): string[] {
  const short = plans.map(({ title, sheet }) => (title !== "" && title.length <= LONGEST_TITLE ? title : sheet));
  const names = plans.map(({ sheet }, i) => (occurs(short, short[i]) > 1 ? sheet : (short[i] ?? sheet)));
  return names.map((name, i) => (occurs(names, name) > 1 ? `${name}, row ${plans[i]?.headerRow ?? ""}` : name));
}

function occurs(names: readonly string[], wanted: string | undefined): number {
  return names.filter((name) => name === wanted).length;
}

export type SectionNames = (section: string) => string;

const KIND_OF_SECTION = /\b(?:recommendations?|individual agenc(?:y|ies)|individual management reviews?)\b|^agency:/giu;
const LOOSE_START = /^[\s:–—-]+/u;
const LOOSE_END = /[\s:–—-]/u;

/**
 * Sections without the words that all of them have: "Individual Agency Recommendations – Ashdale Housing" is "Ashdale
 * Housing". Where two would come out the same, both keep their full names.
 */
export function sectionNames(sections: readonly string[]): SectionNames {
  const distinct = [...new Set(sections)];
  const short = new Map(distinct.map((section) => [section, shortName(section)]));
  const counts = new Map<string, number>();
  for (const name of short.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (section) => {
    const name = short.get(section) ?? section;
    return (counts.get(name) ?? 0) > 1 && section !== "" ? section : name;
  };
}

function shortName(section: string): string {
  if (section === "") return NO_SECTION;
  const name = trimEndOf(
    section.replace(KIND_OF_SECTION, " ").replace(/\s+/gu, " ").replace(LOOSE_START, ""),
    LOOSE_END,
  );
  return name === "" ? section : name;
}
