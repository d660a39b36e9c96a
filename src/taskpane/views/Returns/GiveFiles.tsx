/** Where files are given: chosen, or dropped. They are read here and opened nowhere. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePerform, useTellFailure } from "../../useStore";
import { useReturnsStyles } from "./Returns.styles";
import type { GivenFile } from "./wishes";
import { words } from "./words";

export function GiveFiles() {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const tellFailure = useTellFailure();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const give = (files: readonly File[]): void => {
    if (files.length === 0) return;
    Promise.all(files.map(given))
      .then((read) => perform("returns", { kind: "look", files: read }))
      .catch(tellFailure);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(Array.from(event.dataTransfer.files));
      }}
    >
      <p className={styles.quiet}>{words.takeHint}</p>
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={words.choose}
        tabIndex={-1}
        className={styles.hidden}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // The same file can be given again after it was changed.
          target.value = "";
          give(files);
        }}
      />
    </div>
  );
}

/** By the way that works in Excel's panes. */
function given(file: File): Promise<GivenFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve({ name: file.name, bytes: new Uint8Array(reader.result instanceof ArrayBuffer ? reader.result : []) });
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read."));
    reader.readAsArrayBuffer(file);
  });
}
