/** Short names for plans and sections: what fits into a table and still tells them apart. */
import type { Plan } from "../plan/model";
import { nameBeside } from "./words";

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

/** What a section is called: as it is typed, and nothing cut out of it; or that there is none. */
export function sectionNames(sections: readonly string[]): SectionNames {
  const none = nameBeside(NO_SECTION, sections);
  return (section) => (section === "" ? none : section);
}
