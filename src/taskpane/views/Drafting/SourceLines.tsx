/** The pasted text with its line numbers; the lines that something was made of stand out, and the first of them is scrolled to. */
import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { useDraftingStyles } from "./Drafting.styles";
import { words } from "./words";

export interface SourceLinesProps {
  readonly text: string;
  /** 1-based; what is read, and no more, is shown. */
  readonly from: number;
  readonly to: number;
  readonly used: readonly number[];
}

export function SourceLines({ text, from, to, used }: SourceLinesProps) {
  const styles = useDraftingStyles();
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => text.split(/\r\n|\r|\n/), [text]);
  const [first] = used;
  useEffect(() => {
    const box = list.current;
    const line = box?.querySelector<HTMLElement>(`[data-line="${first ?? ""}"]`);
    // Only within the box: the pane itself stays where it is.
    if (box !== null && line) box.scrollTop = line.offsetTop - box.offsetTop - 8;
  }, [first]);
  const marked = new Set(used);
  return (
    <ol ref={list} className={styles.source} aria-label={words.source} tabIndex={0}>
      {lines.slice(Math.max(0, from - 2), to).map((line, at) => {
        const number = Math.max(0, from - 2) + at + 1;
        return line.trim() === "" ? null : (
          <li key={number} data-line={number} className={mergeClasses(styles.line, marked.has(number) && styles.used)}>
            <span className={styles.number}>{number}</span>
            {marked.has(number) ? <mark style={{ all: "unset" }}>{line}</mark> : <span>{line}</span>}
          </li>
        );
      })}
    </ol>
  );
}
