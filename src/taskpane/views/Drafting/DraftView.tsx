/** A plan begun from a review's text: paste, look over what was made of it beside the text, and add it as a sheet. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { filledTemplate } from "../../derive/templateOf";
import { TextField } from "../../parts/TextField";
import { usePaneState, usePerform } from "../../useStore";
import { useDraftingStyles } from "./Drafting.styles";
import { DraftItem } from "./DraftItem";
import { SourceLines } from "./SourceLines";
import { TakeAway } from "./TakeAway";
import { TextArea } from "./TextArea";
import { useDraft, type DraftShown } from "./useDraft";
import { words } from "./words";

export default function DraftView() {
  const styles = useDraftingStyles();
  const shown = useDraft();
  const [isAsked, setAsked] = useState(false);
  const { draft, pasted, type, read } = shown;
  if (draft !== null && draft.recommendations.length > 0) return <Preview shown={shown} />;
  const isBlank = pasted.trim() === "";
  return (
    <div className={styles.part}>
      <TextArea label={words.paste} hint={words.pasteHint} value={pasted} area={styles.paste} onType={type} />
      {isAsked && isBlank && (
        <p className={styles.plain} role="alert">
          {words.nothing}
        </p>
      )}
      {!isBlank && draft !== null && (
        <p className={styles.plain} role="alert">
          {draft.notes.join(" ")}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            setAsked(true);
            if (!isBlank) read();
          }}
        >
          {words.read}
        </Button>
        <TakeAway />
      </div>
    </div>
  );
}

function Preview({ shown }: { readonly shown: DraftShown }) {
  const styles = useDraftingStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  const whole = usePaneState((state) => state.whole);
  const analysis = usePaneState((state) => state.analysis);
  const remembered = usePaneState((state) => state.remembered);
  const dateSystem = usePaneState((state) => state.tracker?.dateSystem ?? 1900);
  const [chosen, setChosen] = useState(0);
  const [title, setTitle] = useState("");
  const { draft, rows, pasted } = shown;
  if (draft === null) return null;
  const wanted = rows.filter(({ isWanted }) => isWanted).map(({ row }) => row);
  const add = async (): Promise<void> => {
    await perform("beginPlan", { ...filledTemplate({ whole, analysis, remembered }, wanted), title });
    shown.again();
  };
  const now = rows[chosen];
  const used =
    now === undefined ? [] : [...new Set([...now.made.recommendation.lines, ...(now.made.action?.lines ?? [])])];
  return (
    <div className={styles.part}>
      <p className={styles.plain}>{words.found(draft.recommendations.length, rows.length)}</p>
      {draft.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
      <div className={styles.beside}>
        <SourceLines
          text={pasted}
          from={draft.zone?.from ?? 1}
          to={draft.zone?.to ?? Number.POSITIVE_INFINITY}
          used={used.sort((a, b) => a - b)}
        />
        <ul className={styles.list} aria-label={words.actions}>
          {rows.map((one, at) => (
            <DraftItem
              key={at}
              one={one}
              isChosen={at === chosen}
              dateSystem={dateSystem}
              onChoose={() => setChosen(at)}
              onWant={(isWanted) => shown.want(at, isWanted)}
              onChange={(change) => shown.change(at, change)}
            />
          ))}
        </ul>
      </div>
      {draft.unused.length > 0 && (
        <details>
          <summary>{words.unused(draft.unused.length)}</summary>
          <ul className={styles.list}>
            {draft.unused.map(({ line, text }) => (
              <li key={line} className={styles.quiet}>
                {line}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <TextField label={words.title} value={title} onType={setTitle} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy || wanted.length === 0} onClick={() => void add()}>
          {words.add(wanted.length)}
        </Button>
        <Button onClick={shown.again}>{words.again}</Button>
      </div>
    </div>
  );
}
