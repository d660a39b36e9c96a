/** A figure with its name; where it leads somewhere, a button. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatCount } from "../../report/words";

const useStyles = makeStyles({
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    textAlign: "left",
    minWidth: 0,
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: "26px", fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground1 },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", overflowWrap: "anywhere" },
  more: { fontSize: tokens.fontSizeBase100, lineHeight: "14px", color: tokens.colorNeutralForeground3 },
});

export interface TileProps {
  readonly name: string;
  readonly count: number;
  /** A word more: "20 with evidence". */
  readonly more?: string;
  /** Whether any at all is bad news. */
  readonly isBad?: boolean;
  readonly onOpen: () => void;
}

export function Tile({ name, count, more = "", isBad = false, onOpen }: TileProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.tile} onClick={onOpen}>
      <span className={mergeClasses(styles.figure, isBad && count > 0 && styles.bad)}>{formatCount(count)}</span>
      <span className={styles.name}>{name}</span>
      {more !== "" && <span className={styles.more}>{more}</span>}
    </button>
  );
}
