/** The changes of one kind, each leading to its row. */
import { useState } from "react";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { AT_ONCE, ShowMore } from "../Findings/ShowMore";
import type { ChangeGroup } from "./changes";
import { useSinceStyles } from "./Since.styles";
import { words } from "./words";

export function ChangeGroupView({ group: { kind, lines } }: { readonly group: ChangeGroup }) {
  const styles = useSinceStyles();
  const perform = usePerform();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{words.group(kind, lines.length)}</h3>
      <ul className={styles.list}>
        {lines.slice(0, shown).map(({ label, what, remarks, place }, at) => (
          <li key={`${label} ${at}`}>
            {place === null ? (
              label
            ) : (
              <LinkButton name={words.toRow(label)} onClick={() => void perform("goTo", place)}>
                {label}
              </LinkButton>
            )}
            {what !== "" && ` ${what}`}
            {remarks.length > 0 && <p className={styles.quiet}>{remarks.join("; ")}</p>}
          </li>
        ))}
      </ul>
      <ShowMore hidden={lines.length - shown} onShow={(more) => setShown(shown + more)} />
    </section>
  );
}
