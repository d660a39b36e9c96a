/** Several files may answer for one action: where they answer differently, neither is safe. Pure. */
import { acceptKey } from "./accept";
import type { FileMerge, MergeItem } from "./merge.types";

/** The merges, with what two files would write differently into one cell asked about in both. */
export function acrossFiles(merges: readonly FileMerge[]): FileMerge[] {
  const answers = new Map<string, { readonly files: Set<string>; readonly values: Set<unknown> }>();
  const each = (merge: FileMerge): void => {
    for (const { changes } of merge.actions.flatMap(({ items }) => items)) {
      for (const { sheet, cell, value } of changes) {
        const key = `${sheet}!${cell}`;
        const known = answers.get(key) ?? { files: new Set<string>(), values: new Set<unknown>() };
        known.files.add(merge.file);
        known.values.add(value);
        answers.set(key, known);
      }
    }
  };
  merges.forEach(each);
  const isDisputed = (place: string): boolean => {
    const all = answers.get(place);
    return all !== undefined && all.files.size > 1 && all.values.size > 1;
  };
  return merges.map((merge) => ({
    ...merge,
    actions: merge.actions.map((action) => ({
      ...action,
      items: action.items.map((item) =>
        item.asked === null && item.changes.some(({ sheet, cell }) => isDisputed(`${sheet}!${cell}`))
          ? { ...item, asked: "conflict" as const, why: "Another file answers it differently: one of them is right." }
          : item,
      ),
    })),
  }));
}

/** Keys with one more accepted; those of others for the same cell go, since a cell holds one answer. */
export function withAccepted(merges: readonly FileMerge[], keys: ReadonlySet<string>, key: string): Set<string> {
  const placesOf = new Map<string, readonly string[]>();
  for (const merge of merges) {
    for (const item of merge.actions.flatMap(({ items }) => items))
      placesOf.set(
        acceptKey(merge, item),
        item.changes.map(({ sheet, cell }) => `${sheet}!${cell}`),
      );
  }
  const own = placesOf.get(key) ?? [];
  const stay = [...keys].filter((other) => !(placesOf.get(other) ?? []).some((place) => own.includes(place)));
  return new Set([...stay, key]);
}

/** Every cell that something of the files would write to, once. */
export function placesWritten(merges: readonly FileMerge[]): { readonly sheet: string; readonly cell: string }[] {
  const places = new Map<string, { readonly sheet: string; readonly cell: string }>();
  for (const { sheet, cell } of merges.flatMap(({ actions }) =>
    actions.flatMap(({ items }) => items.flatMap(({ changes }) => changes)),
  ))
    places.set(`${sheet}!${cell}`, { sheet, cell });
  return [...places.values()];
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  formula: "A formula stands there, which is never overwritten: write it by hand.",
  "rich text": "Parts of the text there look differently (bold, a colour), which would be lost: write it by hand.",
};

/** The merges, with what would be written into such cells not to be had. @param unwritable why, by "sheet!cell" */
export function withoutUnwritable(merges: readonly FileMerge[], unwritable: ReadonlyMap<string, string>): FileMerge[] {
  if (unwritable.size === 0) return [...merges];
  const whyOf = ({ changes }: MergeItem): string | undefined =>
    changes.map(({ sheet, cell }) => unwritable.get(`${sheet}!${cell}`)).find((why) => why !== undefined);
  return merges.map((merge) => ({
    ...merge,
    actions: merge.actions.map((action) => ({
      ...action,
      items: action.items.map((item): MergeItem => {
        const why = whyOf(item);
        return why === undefined
          ? item
          : { ...item, asked: "formula", why: UNWRITABLE[why] ?? why, changes: [], canAccept: false };
      }),
    })),
  }));
}
