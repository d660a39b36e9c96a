/** A box to tick, with its words, and a word more at the end of the line. */
import { useInputStyles } from "./inputs.styles";

export interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly more?: string;
  readonly title?: string;
  /** Whether it has to stay as it is. */
  readonly isFixed?: boolean;
}

export function Check({ label, isChecked, onChange, more, title, isFixed = false }: CheckProps) {
  const styles = useInputStyles();
  return (
    <label className={styles.check} title={title}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        disabled={isFixed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span style={{ flexGrow: 1, minWidth: 0 }}>{label}</span>
      {more !== undefined && <span className={styles.more}>{more}</span>}
    </label>
  );
}
