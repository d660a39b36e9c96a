/** A lead cell → the agency and the officer it names. */
import { comparable } from "../text";
import { cutsOf } from "./besidePosts";
import { namesPersons, personAndBody } from "./persons";
import { looksLikeOrganisation, namesAPost, namesOnlyPosts } from "./words";

export interface Lead {
  readonly agency: string;
  readonly officer: string;
}

/** "Lead: Adult Social Care", "Agency: Westshire Police": what the column is called, once more before the owner. */
const LABEL = /^(?:(?:lead|responsible|owning) )?(?:agency|organisation|body|lead|owner)\s?:\s{0,3}(?=[^:]{2,200}$)/iu;

/** Agencies known from the workbook, as comparable() leaves them. */
export type KnownAgencies = ReadonlySet<string>;

/** A cell that names owners is no longer; a longer one is a text, and is left whole. */
const LONGEST_LEAD = 300;

/** "Agency: Post" and "Agency; Post": what follows must not be a second agency. */
function splitAtColon(text: string): Lead | null {
  const at = text.search(/[:;\n]/u);
  if (at < 2 || text.length > LONGEST_LEAD || !/\s/u.test(text.charAt(at + 1))) return null;
  const [agency, officer] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (text.charAt(at) === "\n" || agency.length < 2 || officer === "" || namesOnlyPosts(agency)) return null;
  const isOfficer = namesAPost(officer) || (text.charAt(at) === ":" && !looksLikeOrganisation(officer));
  return isOfficer ? { agency, officer } : null;
}

/**
 * "Agency – Post", "Agency, Post" and the like, or "Post, Agency", where the workbook knows the agency from elsewhere. The longest such
 * agency wins.
 */
function splitAtKnownAgency(text: string, known: KnownAgencies): Lead | null {
  let split: Lead | null = null;
  for (const { before, after } of cutsOf(text)) {
    if (known.has(comparable(before)) && namesAPost(after)) split = { agency: before, officer: after };
    else if (split === null && known.has(comparable(after)) && namesOnlyPosts(before))
      split = { agency: after, officer: before };
  }
  return split;
}

/** "Medical Centre Practice Manager": a post that begins with the name of its agency. The whole is the officer. */
function postOfKnownAgency(text: string, known: KnownAgencies): Lead | null {
  let found: Lead | null = null;
  for (const space of text.matchAll(/\s/gu)) {
    const agency = text.slice(0, space.index).trim();
    const post = text.slice(space.index + 1).trim();
    if (known.has(comparable(agency)) && namesOnlyPosts(post)) found = { agency, officer: text };
  }
  return found;
}

/** Whether a lead cell, as a whole, can make an agency known to other cells. */
export function isWholeAgency(text: string): boolean {
  if (text === "" || text.length > LONGEST_LEAD || namesOnlyPosts(text) || namesPersons(text)) return false;
  return splitAtColon(text) === null && personAndBody(text) === null;
}

/** The agency named before a colon or semicolon, which others may then use with a dash or comma. */
export function agencyBeforeColon(text: string): string | null {
  return splitAtColon(text)?.agency ?? null;
}

/**
 * @example splitLead("Ashdale NHS Trust: Head of Safeguarding", known) → { agency: "Ashdale NHS Trust", officer: "Head of Safeguarding" }
 * @example splitLead("Jane Whitlow", known) → { agency: "", officer: "Jane Whitlow" }
 * @example splitLead("Practice Manager", known) → { agency: "", officer: "Practice Manager" }
 */
export function splitLead(typed: string, known: KnownAgencies): Lead {
  const text = typed.replace(LABEL, "");
  if (text === "") return { agency: "", officer: "" };
  if (text.length > LONGEST_LEAD) return { agency: text, officer: "" };
  const split =
    splitAtColon(text) ?? splitAtKnownAgency(text, known) ?? postOfKnownAgency(text, known) ?? personAndBody(text);
  if (split !== null) return split;
  return namesOnlyPosts(text) || namesPersons(text) ? { agency: "", officer: text } : { agency: text, officer: "" };
}
