/** The overview while the workbook is read for the first time: the places where its figures will stand. */
import { text } from "../../strings";
import { useReadingStyles } from "./Reading.styles";

const TILES = ["actions", "complete", "overdue", "due", "without", "findings"];

export function Reading() {
  const styles = useReadingStyles();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{text.work.reading}…</h2>
      <div className={styles.tiles} aria-hidden="true">
        {TILES.map((tile) => (
          <div key={tile} className={styles.tile} />
        ))}
      </div>
      <div className={styles.bar} aria-hidden="true" />
    </div>
  );
}
