/** The list itself: only what is in sight is drawn, so that ten thousand actions scroll as ten do. */
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { memo, useCallback, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Colour } from "../../../plan/model";
import type { ActionItem } from "../../derive/actionItems";
import type { ListLine } from "../../derive/listActions";
import type { SelectedRow } from "../../store/state";
import { usePerform } from "../../useStore";
import { ActionLine } from "./ActionLine";
import { useActionsStyles } from "./Actions.styles";
import { words } from "./words";

/** Guessed heights in pixels; the true ones are measured as lines are drawn. */
const HEIGHT = { action: 112, group: 28 } as const;

export interface ActionListProps {
  readonly lines: readonly ListLine[];
  readonly selected: SelectedRow | null;
  readonly labelOf: (colour: Colour) => string;
}

export const ActionList = memo(function ActionList({ lines, selected, labelOf }: ActionListProps) {
  const styles = useActionsStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const open = useOpen();
  const { stop, moveTo, onFocus } = useStop(lines);
  const keyOf = useCallback((at: number) => lineKey(lines[at], at), [lines]);
  // Its answers change while it stays the same object; nothing here hands it on to what is memoised.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => HEIGHT[lines[at]?.kind ?? "action"],
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withStop(defaultRangeExtractor(range), stop), [stop]),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextAction(lines, stop, event.key);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
    virtual.scrollToIndex(next);
    // The line may have to be drawn first.
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus());
  };
  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        role="list"
        aria-label={words.list}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === "group" ? (
                <h2 className={styles.group}>
                  <span>{line.name}</span>
                  <span>{line.count}</span>
                </h2>
              ) : (
                <ActionLine
                  item={line.item}
                  labelOf={labelOf}
                  isSelected={isIn(line.item, selected)}
                  isStop={index === stop}
                  onOpen={open}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
});

function lineKey(line: ListLine | undefined, at: number): string | number {
  if (line === undefined) return at;
  return line.kind === "group" ? `group ${line.name}` : line.item.id;
}

function isIn({ sheet, rated }: ActionItem, selected: SelectedRow | null): boolean {
  return selected !== null && selected.sheet === sheet && rated.action.rows.includes(selected.row);
}

function useOpen(): (item: ActionItem) => void {
  const perform = usePerform();
  return useCallback(
    ({ sheet, rated }) => {
      const { rows } = rated.action;
      const address = `${rows[0] ?? rated.action.row}:${rows.at(-1) ?? rated.action.row}`;
      void perform("goTo", { sheet, address });
    },
    [perform],
  );
}

/**
 * One stop for Tab in the list: the action that had the keyboard last, wherever an edit, a filter or another order has put it,
 * or the first.
 */
function useStop(lines: readonly ListLine[]): {
  readonly stop: number;
  readonly moveTo: (at: number) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  const [id, setId] = useState<string | null>(null);
  const stop = useMemo(() => {
    const same = lines.findIndex((line) => line.kind === "action" && line.item.id === id);
    return same >= 0 ? same : lines.findIndex(({ kind }) => kind === "action");
  }, [lines, id]);
  const moveTo = (at: number): void => {
    const line = lines[at];
    if (line?.kind === "action") setId(line.item.id);
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const line = event.target.closest<HTMLElement>("[data-index]");
    if (line !== null) moveTo(Number(line.dataset["index"]));
  };
  return { stop, moveTo, onFocus };
}

/** The stop is drawn even while it is out of sight: Tab must find it, and the keyboard must not be lost with it. */
function withStop(drawn: readonly number[], stop: number): number[] {
  if (stop < 0 || drawn.includes(stop)) return [...drawn];
  return [...drawn, stop].sort((a, b) => a - b);
}

/** The action that a key leads to from another: arrows, Home and End; null for other keys and at the ends. */
function nextAction(lines: readonly ListLine[], from: number, key: string): number | null {
  const start = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: lines.length - 1 }[key];
  if (start === undefined) return null;
  const step = key === "ArrowDown" || key === "Home" ? 1 : -1;
  for (let at = start; at >= 0 && at < lines.length; at += step) if (lines[at]?.kind === "action") return at;
  return null;
}
