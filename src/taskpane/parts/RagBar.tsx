/** Shares of the colours as one bar, and below it each colour with its word and count, which leads to its actions. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Colour } from "../../plan/model";
import { RAG_FILLS } from "../../report/palette";

export interface BarPart {
  readonly colour: Colour;
  /** The word for it. */
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "14px",
    gap: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    // A system's own colours would leave nothing of it; the words below say the same.
    forcedColorAdjust: "none",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 4px",
    listStyleType: "none",
    margin: "4px -6px 0",
    padding: 0,
  },
  entry: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    minHeight: "24px",
    padding: "0 6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  swatch: { width: "10px", height: "10px", borderRadius: "2px", flexShrink: 0, forcedColorAdjust: "none" },
  count: { fontWeight: tokens.fontWeightSemibold },
});

export interface RagBarProps {
  readonly parts: readonly BarPart[];
  /** What the bar says, in words. */
  readonly label: string;
  readonly onChoose: (colour: Colour) => void;
}

export function RagBar({ parts, label, onChoose }: RagBarProps) {
  const styles = useStyles();
  const filled = parts.filter(({ count }) => count > 0);
  return (
    <div>
      <div className={styles.bar} role="img" aria-label={label}>
        {filled.map(({ colour, count }) => (
          <span key={colour} style={{ flex: `${count} 0 3px`, backgroundColor: RAG_FILLS[colour].fill }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {filled.map((part) => (
          <li key={part.colour}>
            <button type="button" className={styles.entry} title={part.meaning} onClick={() => onChoose(part.colour)}>
              <span className={styles.swatch} style={{ backgroundColor: RAG_FILLS[part.colour].fill }} />
              {part.label} <span className={styles.count}>{part.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
