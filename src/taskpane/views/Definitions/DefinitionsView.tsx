/** The definitions' editor: what each colour is called, looks like and means, with a live count of what changes. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { keyOf, orderOf } from "../../../rag/key";
import { PRESET_NAMES, type PresetName } from "../../../rag/presetNames";
import { PRESET_DEFINITIONS } from "../../../rag/presets";
import { Choice } from "../../parts/Choice";
import { TextField } from "../../parts/TextField";
import { usePaneState } from "../../useStore";
import { draftFrom, type DefinitionsDraft } from "../../derive/definitionsDraft";
import { useFootStyles } from "../../parts/Foot.styles";
import { useDefinitionsStyles } from "./Definitions.styles";
import { FilePart } from "./FilePart";
import { LooksPart } from "./LooksPart";
import { DatesPart, RulesPart } from "./RulesPart";
import { useEditing, useTurns, type Editing } from "./useDefinitions";
import { words } from "./words";

export default function DefinitionsView() {
  const draft = usePaneState((state) => state.draft);
  return draft === null ? null : <Editor draft={draft} />;
}

function Editor({ draft }: { readonly draft: DefinitionsDraft }) {
  const styles = useDefinitionsStyles();
  const editing = useEditing(draft);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone with its view.
  useEffect(() => title.current?.focus(), []);
  const nameProblem = editing.problems.find(({ at }) => at === "name");
  return (
    <>
      <div className={styles.view}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <Preset editing={editing} />
        <TextField
          label={words.name}
          hint={nameProblem?.sentence ?? words.nameHint}
          value={draft.name}
          onType={(name) => editing.change({ name })}
        />
        <RulesPart editing={editing} />
        <DatesPart editing={editing} />
        <LooksPart editing={editing} />
        {editing.problems.length === 0 && <Key editing={editing} />}
        <FilePart editing={editing} />
      </div>
      <Foot editing={editing} />
    </>
  );
}

function Preset({ editing }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  const [name, setName] = useState<PresetName>("BRAG");
  const reset = (): void => {
    const { name: own } = editing.draft;
    editing.change({ ...draftFrom(PRESET_DEFINITIONS[name]), name: own });
  };
  return (
    <div className={styles.pair}>
      <Choice
        label={words.preset}
        value={name}
        options={Object.entries(words.presets).map(([value, label]) => ({ value, label }))}
        onChoose={(value) => setName(PRESET_NAMES.find((one) => one === value) ?? "BRAG")}
      />
      <Button onClick={reset}>{words.reset(name)}</Button>
    </div>
  );
}

/** What the report prints, made of what is being edited. */
function Key({ editing: { definitions } }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  return (
    <section className={styles.part} aria-label={words.key}>
      <h3 className={styles.heading}>{words.key}</h3>
      <dl className={styles.key}>
        {keyOf(definitions).map(({ colour, label, fill, font, meaning }) => (
          // A wrapper would take the pairs out of the list's two columns.
          <KeyLine key={colour} label={label} look={{ backgroundColor: fill, color: font }} meaning={meaning} />
        ))}
      </dl>
      <p className={styles.quiet}>{orderOf(definitions)}</p>
    </section>
  );
}

interface KeyLineProps {
  readonly label: string;
  readonly look: { readonly backgroundColor: string; readonly color: string };
  readonly meaning: string;
}

function KeyLine({ label, look, meaning }: KeyLineProps) {
  const styles = useDefinitionsStyles();
  return (
    <>
      <dt className={styles.sample} style={look}>
        {label}
      </dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}

/** Always in sight: what changes, and the ways out. */
function Foot({ editing }: { readonly editing: Editing }) {
  const foot = useFootStyles();
  const styles = useDefinitionsStyles();
  const isBusy = usePaneState((state) => state.work !== null);
  const { problems, save, leave } = editing;
  const cannot = problems.length > 0 || isBusy;
  return (
    <div className={foot.foot}>
      <section className={styles.changes} style={{ flex: "1 0 100%" }} aria-label={words.changes} aria-live="polite">
        {problems.length > 0 ? <Problems editing={editing} /> : <Turns editing={editing} />}
      </section>
      <Button appearance="primary" disabledFocusable={cannot} onClick={save}>
        {words.save}
      </Button>
      <Button onClick={leave}>{words.cancel}</Button>
    </div>
  );
}

function Problems({ editing: { problems } }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  return (
    <>
      <span>{words.mend(problems.length)}</span>
      <ul className={styles.list}>
        {problems.map(({ at, sentence }) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Turns({ editing }: { readonly editing: Editing }) {
  const turns = useTurns(editing);
  const before = usePaneState((state) => state.analysis?.settings.preset.definitions.colours);
  const { colours } = editing.definitions;
  if (turns === null || before === undefined) return <span>{words.counting}</span>;
  if (turns.length === 0) return <span>{words.noTurn}</span>;
  return turns.map(({ from, to, count }) => (
    <span key={`${from} ${to}`}>
      {words.turn(count, before[from].label.toLowerCase(), colours[to].label.toLowerCase())}
    </span>
  ));
}
