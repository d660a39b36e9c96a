/** Work under way: what, how far, and Cancel. Shows itself only after half a second: quicker work needs no words. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../strings";
import { usePaneState, useStop } from "../useStore";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "500ms",
    animationTimingFunction: "step-end",
  },
  progress: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  share: { width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

export function WorkBar() {
  const styles = useStyles();
  const work = usePaneState((state) => state.work);
  const stop = useStop();
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
      </div>
      {canStop && (
        <Button size="small" onClick={stop}>
          {text.work.cancel}
        </Button>
      )}
    </div>
  );
}
