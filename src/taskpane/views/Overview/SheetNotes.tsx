/** What could not be seen of the sheets, beside the figures. */
import { useMemo } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { sheetNotes, type SheetNote } from "../../derive/sheetNotes";
import { text } from "../../strings";
import { usePaneState } from "../../useStore";
import { useOverviewStyles } from "./Overview.styles";

export function SheetNotes({ analysis }: { readonly analysis: Analysis }) {
  const styles = useOverviewStyles();
  const tracker = usePaneState((state) => state.tracker);
  const notes = useMemo(() => (tracker === null ? [] : sheetNotes(tracker, analysis)), [tracker, analysis]);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={`${note.kind} ${note.sheet}`}>{inWords(note)}</li>
      ))}
    </ul>
  );
}

function inWords(note: SheetNote): string {
  return note.kind === "cells not read"
    ? text.overview.notRead(note.sheet, note.areas)
    : text.overview.fillsNotSeen(note.sheet);
}
