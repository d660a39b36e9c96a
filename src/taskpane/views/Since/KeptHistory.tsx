/** Says that the workbook keeps a history, shows it, and deletes it after a question. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { EarlierFound } from "../../store/state";
import { usePerform } from "../../useStore";
import { useSinceStyles } from "./Since.styles";
import { words } from "./words";

export interface KeptHistoryProps {
  readonly earlier: EarlierFound;
  readonly sheetName: string;
}

export function KeptHistory({ earlier: { history, isHidden, unread }, sheetName }: KeptHistoryProps) {
  const styles = useSinceStyles();
  const perform = usePerform();
  const [isAsking, ask] = useState(false);
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.history}</h2>
      <p className={styles.words}>{words.kept(sheetName, isHidden, history.length)}</p>
      {unread > 0 && <p className={styles.quiet}>{words.unread(unread)}</p>}
      {isAsking && <p className={styles.words}>{words.deleteHint}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void perform("history", "show")}>
          {isHidden ? words.show : words.goTo}
        </Button>
        {!isAsking && (
          <Button size="small" onClick={() => ask(true)}>
            {words.delete}
          </Button>
        )}
        {isAsking && (
          <>
            <Button size="small" onClick={() => void perform("history", "delete").then(() => ask(false))}>
              {words.reallyDelete}
            </Button>
            <Button size="small" onClick={() => ask(false)}>
              {words.keep}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
