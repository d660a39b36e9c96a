/** What the list of actions shows: filtered, sorted and grouped, a moment behind the typing so that typing never waits. */
import { useDeferredValue, useMemo } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Colour } from "../../../plan/model";
import { actionItems, type ActionItem } from "../../derive/actionItems";
import { createSearch, filterActions, linesOf, sortActions, type ListLine } from "../../derive/listActions";
import type { ActionsShown } from "../../store/state";
import { agencyName, sectionName, useLabels } from "./names";

export interface ActionsList {
  readonly items: readonly ActionItem[];
  readonly lines: readonly ListLine[];
  /** Those that fit the filters, in the order of the list. */
  readonly filtered: readonly ActionItem[];
  readonly count: number;
  readonly labelOf: (colour: Colour) => string;
}

export function useActions(analysis: Analysis, shown: ActionsShown): ActionsList {
  const items = useMemo(() => actionItems(analysis), [analysis]);
  const search = useMemo(() => createSearch(items), [items]);
  const labelOf = useLabels(analysis);
  const wanted = useDeferredValue(shown);
  return useMemo(() => {
    const filtered = sortActions(filterActions(search(wanted.text), wanted), wanted.sort);
    const lines = linesOf(filtered, wanted.group, (item) => groupName(item, wanted.group, labelOf));
    return { items, lines, filtered, count: filtered.length, labelOf };
  }, [items, search, wanted, labelOf]);
}

function groupName({ rated }: ActionItem, group: ActionsShown["group"], labelOf: (colour: Colour) => string): string {
  switch (group) {
    case "rating":
      return labelOf(rated.rating.colour);
    case "agency":
      return agencyName(rated.agency);
    case "section":
      return sectionName(rated.action.section);
    case "none":
      return "";
  }
}
