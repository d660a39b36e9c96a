/** Copies the board paper as a text with headings, made of the figures as they are now. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { History } from "../../../history/snapshot.types";
import { paperToCopy } from "../../boardReportOf";
import { copyText } from "../../parts/copy";
import { usePaneState } from "../../useStore";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

export function CopyPaper({ earlier }: { readonly earlier: History }) {
  const styles = useReportStyles();
  const analysis = usePaneState((state) => state.analysis);
  const dateSystem = usePaneState((state) => state.tracker?.dateSystem ?? 1900);
  const choices = usePaneState((state) => state.remembered.report);
  const themes = usePaneState((state) => state.remembered.themes);
  const returns = usePaneState((state) => state.remembered.returns);
  const [said, setSaid] = useState("");
  if (analysis === null) return null;
  const copy = (): void => {
    const { words: text, html } = paperToCopy(analysis, choices, dateSystem, earlier, { themes, returns });
    setSaid(copyText(text, html) ? words.paperCopied : words.paperNotCopied);
  };
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {words.copyPaper}
        </Button>
      </div>
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </div>
  );
}
