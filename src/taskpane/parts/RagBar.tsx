/** Shares of the colours as one bar, and below it each colour with its word and count, which leads to its actions. */
import type { Colour } from "../../plan/model";
import { useRagBarStyles } from "./RagBar.styles";

export interface BarPart {
  readonly colour: Colour;
  /** The word for it. */
  readonly label: string;
  readonly meaning: string;
  /** "#RRGGBB". */
  readonly fill: string;
  readonly count: number;
}

export interface RagBarProps {
  readonly parts: readonly BarPart[];
  /** What the bar says, in words. */
  readonly label: string;
  readonly onChoose: (colour: Colour) => void;
}

export function RagBar({ parts, label, onChoose }: RagBarProps) {
  const styles = useRagBarStyles();
  const filled = parts.filter(({ count }) => count > 0);
  return (
    <div>
      <div className={styles.bar} role="img" aria-label={label}>
        {filled.map(({ colour, count, fill }) => (
          <span key={colour} style={{ flex: `${count} 0 3px`, backgroundColor: fill }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {filled.map((part) => (
          <li key={part.colour}>
            <button type="button" className={styles.entry} title={part.meaning} onClick={() => onChoose(part.colour)}>
              <span className={styles.swatch} style={{ backgroundColor: part.fill }} />
              {part.label} <span className={styles.count}>{part.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
