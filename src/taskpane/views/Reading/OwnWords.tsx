/** What the user said of the sheet, counted, and the way to forget all of it, after a question. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SheetDecisions } from "../../../plan/decisions";
import type { SheetMapping } from "../../../plan/sheetMapping";
import { saidCounts } from "../../derive/said";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { words } from "./words";

export interface OwnWordsProps {
  readonly sheet: string;
  readonly mapping: SheetMapping | undefined;
  readonly decisions: SheetDecisions;
}

export function OwnWords({ sheet, mapping, decisions }: OwnWordsProps) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const [isAsking, setAsking] = useState(false);
  const counts = saidCounts(mapping, decisions);
  if (counts === null) return null;
  return (
    <div className={styles.own}>
      <span>{words.said(counts)}</span>
      {isAsking ? (
        <Question
          onAnswer={(isForgotten) => {
            setAsking(false);
            if (isForgotten) void perform("forget", sheet);
          }}
        />
      ) : (
        <LinkButton onClick={() => setAsking(true)}>{words.forget}</LinkButton>
      )}
    </div>
  );
}

/** The keyboard begins at the answer that changes nothing. */
function Question({ onAnswer }: { readonly onAnswer: (isForgotten: boolean) => void }) {
  const styles = useReadingStyles();
  const answers = useRef<HTMLSpanElement>(null);
  useEffect(() => answers.current?.querySelector<HTMLElement>("button:last-child")?.focus(), []);
  return (
    <span ref={answers} role="group" aria-label={words.forgetQuestion} className={styles.question}>
      {words.forgetQuestion}
      <Button size="small" onClick={() => onAnswer(true)}>
        {words.forgetYes}
      </Button>
      <Button size="small" onClick={() => onAnswer(false)}>
        {words.forgetNo}
      </Button>
    </span>
  );
}
