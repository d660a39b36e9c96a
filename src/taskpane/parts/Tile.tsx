/** A figure with its name; where it leads somewhere, a button. */
import { mergeClasses } from "@fluentui/react-components";
import { formatCount } from "../../report/words";
import { useTileStyles } from "./Tile.styles";
import { shared } from "../views/words";

export interface TileProps {
  readonly name: string;
  readonly count: number;
  /** A word more: "20 with evidence". */
  readonly more?: string;
  /** Whether any at all is bad news. */
  readonly isBad?: boolean;
  /** Something that was not understood may change it. */
  readonly isInDoubt?: boolean;
  readonly onOpen: () => void;
}

export function Tile({ name, count, more = "", isBad = false, isInDoubt = false, onOpen }: TileProps) {
  const styles = useTileStyles();
  return (
    <button type="button" className={styles.tile} onClick={onOpen}>
      <span className={mergeClasses(styles.figure, isBad && count > 0 && styles.bad)}>{formatCount(count)}</span>
      <span className={styles.name}>{name}</span>
      {isInDoubt && <span className={styles.doubt}>{shared.inDoubt}</span>}
      {more !== "" && <span className={styles.more}>{more}</span>}
    </button>
  );
}
