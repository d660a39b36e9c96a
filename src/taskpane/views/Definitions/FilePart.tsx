/** Definitions as a file: handed out, so that others go by them, and taken in, to be looked at before they count. */
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { definitionsIn, definitionsText, FILE_ENDING } from "../../../rag/definitionsFile";
import { draftOf } from "../../derive/definitionsDraft";
import { Field } from "../../parts/Field";
import { useTellFailure } from "../../useStore";
import { useDefinitionsStyles } from "./Definitions.styles";
import type { Editing } from "./useDefinitions";
import { words } from "./words";

/** What came of the last file. */
type Outcome = { readonly taken: string } | { readonly file: string; readonly problems: readonly string[] };

export function FilePart({ editing }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const tellFailure = useTellFailure();
  const { definitions, problems, change } = editing;
  const take = async (file: File): Promise<void> => {
    const read = definitionsIn(await textIn(file));
    if (read.definitions === null) {
      setOutcome({ file: file.name, problems: read.problems });
      return;
    }
    change(draftOf(read.definitions));
    setOutcome({ taken: read.definitions.name });
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{words.file}</legend>
      <p className={styles.quiet}>{words.fileHint}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={problems.length > 0}
          onClick={() => handOut(`${fileName(definitions.name)}.${FILE_ENDING}`, definitionsText(definitions))}
        >
          {words.exportFile}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.importFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.importFile}
          tabIndex={-1}
          className={styles.hidden}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be taken again after it was put right.
            target.value = "";
            if (file !== undefined) take(file).catch(tellFailure);
          }}
        />
      </div>
      <div aria-live="polite">{outcome !== null && <Told outcome={outcome} />}</div>
      {problems.length === 0 && (
        // A pane on the Mac cannot hand out files.
        <details>
          <summary>{words.exportText}</summary>
          <Field
            label={words.exportText}
            isLabelHidden
            control={(props) => (
              <textarea
                {...props}
                readOnly
                className={`${props.className} ${styles.text}`}
                value={definitionsText(definitions)}
                onFocus={({ target }) => target.select()}
              />
            )}
          />
        </details>
      )}
    </fieldset>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const styles = useDefinitionsStyles();
  if ("taken" in outcome) return <p className={styles.quiet}>{words.taken(outcome.taken)}</p>;
  return (
    <>
      <p className={styles.meaning}>{words.notTaken(outcome.file)}</p>
      <ul className={styles.list}>
        {outcome.problems.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** By the way that works in Excel's panes. */
function textIn(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read."));
    reader.readAsText(file);
  });
}

/** What every file system takes. */
const fileName = (name: string): string => name.replace(/[^\p{L}\p{N} _-]/gu, "").trim() || "ratings";

function handOut(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
