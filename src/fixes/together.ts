/** Several fixes as one: what they change together, and which of them do not go together. Pure. */
import type { CellChange, ListToAdd, Offer, Proposed } from "./fix.types";

/** A fix that was chosen, with what the user said where something is to be said. */
export interface ChosenFix {
  readonly offer: Offer;
  readonly chosen: string;
}

export interface Together extends Proposed {
  /** Keys of fixes that change nothing yet, since the user has not said what. */
  readonly unsaid: ReadonlySet<string>;
  /** Keys of fixes that would write something else into a cell than one before them: they are left out, wholly. */
  readonly clashing: ReadonlySet<string>;
}

const placeOf = ({ sheet, cell }: CellChange): string => `${sheet}!${cell}`;

/** In the order of the fixes; a cell that two fixes change alike is changed once. */
export function together(fixes: readonly ChosenFix[]): Together {
  const cells = new Map<string, CellChange>();
  const lists = new Map<string, ListToAdd>();
  const unsaid = new Set<string>();
  const clashing = new Set<string>();
  for (const { offer, chosen } of fixes) {
    const proposed = offer.propose(chosen);
    if (proposed === null) {
      unsaid.add(offer.key);
      continue;
    }
    const isClash = proposed.cells.some((change) => {
      const other = cells.get(placeOf(change));
      return other !== undefined && other.value !== change.value;
    });
    if (isClash) {
      clashing.add(offer.key);
      continue;
    }
    for (const change of proposed.cells) cells.set(placeOf(change), change);
    for (const list of proposed.lists) lists.set(`${list.sheet}!${list.address}`, list);
  }
  return { cells: [...cells.values()], lists: [...lists.values()], unsaid, clashing };
}
