/** A figure with its name; where it leads somewhere, a button. */
import { mergeClasses } from "@fluentui/react-components";
import { formatCount } from "../../report/words";
import { useTileStyles } from "./Tile.styles";

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
  const styles = useTileStyles();
  return (
    <button type="button" className={styles.tile} onClick={onOpen}>
      <span className={mergeClasses(styles.figure, isBad && count > 0 && styles.bad)}>{formatCount(count)}</span>
      <span className={styles.name}>{name}</span>
      {more !== "" && <span className={styles.more}>{more}</span>}
    </button>
  );
}
