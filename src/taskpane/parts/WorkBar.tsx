/** Work under way: what, how far, and Cancel. Shows itself only after half a second: quicker work needs no words. */
import { text } from "../strings";
import { usePaneState } from "../useStore";
import { laterPart } from "./laterPart";
import { useWorkBarStyles } from "./WorkBar.styles";

const CANCEL = laterPart(() => import("./CancelButton"));

export function WorkBar() {
  const styles = useWorkBarStyles();
  const work = usePaneState((state) => state.work);
  if (work === null) return null;
  const { what, share, canStop } = work;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <span className={styles.line}>
          <span>{what}…</span>
          {share !== null && <span>{text.work.percent(share)}</span>}
        </span>
        <progress className={styles.share} aria-label={what} max={1} {...(share === null ? {} : { value: share })} />
        {/* Each step forward begins the wait anew. */}
        <span key={share} className={styles.waiting}>
          {text.work.waiting}
        </span>
      </div>
      {canStop && <CANCEL.Part meanwhile={null} />}
    </div>
  );
}
