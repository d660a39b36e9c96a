/** Cells that say where to look instead of what they mean: "As above", "ditto", 〃, "as 1.1". */
import type { ColumnMapping, Field } from "../model";
import { refOf } from "../refs";
import type { Draft } from "./drafts";

/** Fields whose cells may point at another action's. Elsewhere "see above" is a remark like any other. */
const POINTING = [
  ...["recommendation", "scope", "response", "action", "leadAgency", "leadOfficer", "start", "target", "revised"],
  ...["completed", "status", "rag", "milestones", "expectedOutcome"],
] as readonly Field[];

/** No pointer is longer: most cells are told apart by their length. */
const LONGEST_POINTER = 40;
const ABOVE =
  /^(?:(?:same )?as (?:per |for )?(?:the )?(?:(?:row|action|one) )?above|see above|above|ditto|do\.|same|idem)\.?$/iu;
/** Ditto marks, one or two, however they are typed. */
const MARKS = /^(?:["”“„〃″]{1,2}|['’‘′]{1,2}|-\s?["”“]\s?-)$/u;
const AT_REF =
  /^(?:(?:same )?as|see|refer to|as per|as for|per)\s(?:(?:per|for|in)\s)?(?:(?:action|recommendation|rec|no|item|ref)\.?\s)?(\S{1,20}?)(?: above| below)?\.?$/iu;

/** What a pointer's first character can be, and how it goes on: asked of nearly every cell, so that the rest is asked of few. */
const FIRST_CHARACTERS = new Set(Array.from("\"”“„〃″'’‘′-sSaAdDiIrRpP", (character) => character.charCodeAt(0)));
const OPENS_LIKE_ONE = /^(?:["”“„〃″'’‘′-]|same|as\s|see|above|ditto|do\.|idem|refer|per\s)/iu;

const mayPoint = (text: string): boolean =>
  text.length <= LONGEST_POINTER && FIRST_CHARACTERS.has(text.charCodeAt(0)) && OPENS_LIKE_ONE.test(text);

/** Whether a cell points at the row above it. */
export function pointsAbove(text: string): boolean {
  return text !== "" && mayPoint(text) && (MARKS.test(text) || ABOVE.test(text));
}

/** The ref that a cell points at: "as 1.1"; null where it points at none. */
function refPointedAt(text: string): string | null {
  if (!mayPoint(text)) return null;
  const ref = AT_REF.exec(text)?.[1];
  return ref !== undefined && /\d/u.test(ref) ? refOf(ref) : null;
}

/** The fields of a plan whose cells may point at another action's. */
export const pointingFields = (mapping: ColumnMapping): Field[] =>
  POINTING.filter((field) => mapping[field] !== undefined);

/** Whether any of a row's cells in these fields points at another. */
export function hasPointers(texts: Readonly<Record<Field, string>>, fields: readonly Field[]): boolean {
  for (const field of fields) if (isPointer(texts[field])) return true;
  return false;
}

/** Whether a cell points at another instead of saying something. */
export function isPointer(text: string): boolean {
  return text !== "" && mayPoint(text) && (pointsAbove(text) || refPointedAt(text) !== null);
}

/** A cell that points somewhere. */
interface Pointer {
  readonly draft: Draft;
  readonly field: Field;
}

/** Takes over what the other action says; whether it says something itself. */
function take({ draft, field }: Pointer, from: Draft): boolean {
  const text = from.texts[field];
  if (isPointer(text)) return false;
  draft.texts[field] = text;
  draft.lent = { ...draft.lent, [field]: from.lent[field] ?? from.rows };
  return true;
}

/** "as 1.1" that points at "as 2.1", and so on: a longer chain is taken for a ring. */
const MOST_LINKS = 10;

/** Finds actions by their refs. */
class ByRef {
  private readonly drafts = new Map<string, Draft[]>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      const key = draft.ref.toLowerCase();
      if (key === "") continue;
      const known = this.drafts.get(key);
      if (known === undefined) this.drafts.set(key, [draft]);
      else known.push(draft);
    }
  }

  /** The action with this ref, in the same section rather than elsewhere below the same banner. */
  find(ref: string, { section, banner }: Draft): Draft | undefined {
    const [, recommendation = "", place] = /^(.{1,30})\.(\d{1,3})$/u.exec(ref) ?? [];
    // "1.2" may be typed, or be the second action of recommendation 1.
    const found = [
      ...(this.drafts.get(ref.toLowerCase()) ?? []),
      ...(this.drafts.get(recommendation.toLowerCase()) ?? []).filter((one) => one.place === Number(place)),
    ].filter((one) => one.banner === banner);
    return found.find((one) => one.section === section) ?? found[0];
  }

  follow(pointer: Pointer): void {
    let at: Draft | undefined = pointer.draft;
    for (let links = 0; at !== undefined && links < MOST_LINKS; links++) {
      const ref = refPointedAt(at.texts[pointer.field]);
      at = ref === null ? undefined : this.find(ref, at);
      if (at === pointer.draft || (at !== undefined && take(pointer, at))) return;
    }
  }
}

/**
 * Puts in place of each pointer what it points at, in the drafts themselves, also along chains; never across a banner. A
 * pointer that leads nowhere stays, so that it is seen.
 * @param drafts of one plan, in the order of its rows
 */
export function followPointers(drafts: readonly Draft[]): void {
  const toRefs: Pointer[] = [];
  /** Those below a cell that points at a ref. */
  const later: { readonly pointer: Pointer; readonly above: Draft }[] = [];
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const above = before?.banner === draft.banner ? before : undefined;
    for (const field of POINTING) {
      const text = draft.texts[field];
      if (!isPointer(text)) continue;
      const pointer = { draft, field };
      if (!pointsAbove(text)) toRefs.push(pointer);
      else if (above !== undefined && !take(pointer, above)) later.push({ pointer, above });
    }
  });
  if (toRefs.length === 0) return;
  const byRef = new ByRef(drafts);
  for (const pointer of toRefs) byRef.follow(pointer);
  for (const { pointer, above } of later) take(pointer, above);
}
