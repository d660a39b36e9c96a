/** Help in the pane: what the colours mean, keys, what is changed, what is kept where and how to forget it. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { LinkButton } from "../../parts/LinkButton";
import { RagBadge } from "../../parts/RagBadge";
import { usePaneState, usePerform } from "../../useStore";
import { useHelpStyles } from "./Help.styles";
import { words } from "./words";

export default function HelpView({ onClose }: { readonly onClose: () => void }) {
  const styles = useHelpStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div>
        <LinkButton onClick={onClose}>{words.back}</LinkButton>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <h3 className={styles.heading}>{words.how}</h3>
      <ol className={styles.list}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Colours />
      <h3 className={styles.heading}>{words.keys}</h3>
      <dl className={styles.pairs}>
        {words.keyList.map(([key, what]) => (
          <div key={key}>
            <dt className={styles.term}>{key}</dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{words.changes}</h3>
      <ul className={styles.list}>
        {words.changeList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Kept />
    </div>
  );
}

/** Under the definitions in force. */
function Colours() {
  const styles = useHelpStyles();
  const key = usePaneState((state) => state.analysis?.settings.preset.key);
  if (key === undefined) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.colours}</h3>
      <dl className={styles.pairs}>
        {key.map(({ colour, label, meaning }) => (
          <div key={colour} className={styles.colour}>
            <dt className={styles.badge}>
              <RagBadge colour={colour} label={label} />
            </dt>
            <dd className={styles.what}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{words.coloursHint}</p>
    </>
  );
}

function Kept() {
  const styles = useHelpStyles();
  const perform = usePerform();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <h3 className={styles.heading}>{words.kept}</h3>
      <p className={styles.words}>{words.keptHint}</p>
      <ul className={styles.list}>
        {words.keptList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {isAsking ? (
          <>
            <Button size="small" onClick={() => void perform("forgetAll").then(() => setAsking(false))}>
              {words.forgetSure}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => setAsking(true)}>
            {words.forget}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{words.forgetHint}</p>
      <p className={styles.quiet}>{words.forgetOne}</p>
    </>
  );
}
