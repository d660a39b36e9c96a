/**
 * Tabs as the WAI-ARIA pattern has them: one stop for Tab, arrows between them. Our own, since Fluent's bring a focus
 * manager of 22 kB that nothing else here needs.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    padding: "9px 6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    fontSize: "13px",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "[aria-selected=true]": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    "[aria-selected=true]::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      right: "6px",
      bottom: 0,
      // A border, which shows in high contrast too.
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Id of the element that the tabs fill; a tab's own id is "tab-" and its id. */
  readonly panel: string;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, panel }: TabsProps<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const to = neighbour(
      event.key,
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    );
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          className={styles.tab}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Which tab a key leads to; null for other keys. */
function neighbour(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
