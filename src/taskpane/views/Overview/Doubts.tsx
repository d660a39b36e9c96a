/** What was not understood and may change the figures below: said beside them, with the way to put it right. */
import { Button } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ShownDoubt } from "../../derive/doubtsShown";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { useOverviewStyles } from "./Overview.styles";
import { words } from "./words";

/** The gravest come first; more would hide the figures. */
const SHOWN = 2;

export interface DoubtsProps {
  readonly doubts: readonly ShownDoubt[];
  /** Whether it must be said of which sheet each is. */
  readonly namesSheet: boolean;
}

export function Doubts({ doubts, namesSheet }: DoubtsProps) {
  const styles = useOverviewStyles();
  const perform = usePerform();
  const [next] = doubts.slice(SHOWN);
  if (doubts.length === 0) return null;
  return (
    <section className={styles.doubts} aria-label={words.doubts}>
      {doubts.slice(0, SHOWN).map((doubt) => {
        const sentence = namesSheet ? words.doubtOnSheet(doubt.sheet, doubt.sentence) : doubt.sentence;
        return (
          <div key={`${doubt.sheet} ${doubt.plan} ${doubt.sentence}`} className={styles.doubtLine}>
            <Warning16Filled className={styles.alarm} aria-hidden />
            <div className={styles.doubtText}>
              <span>{sentence}</span>
              {doubt.place !== null && (
                <Button
                  size="small"
                  aria-label={words.putRightThat(sentence)}
                  onClick={() => void perform("putRight", doubt)}
                >
                  {words.putRight}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {next !== undefined && (
        <LinkButton onClick={() => void perform("putRight", { ...next, place: null })}>
          {words.moreDoubts(doubts.length - SHOWN)}
        </LinkButton>
      )}
    </section>
  );
}
