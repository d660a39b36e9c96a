/** One value of the status: how often it stands there, the way to a cell, and what it means. */
import { useRef } from "react";
import type { ValueMeaning } from "../../../plan/status/readStatus";
import type { ValueLine } from "../../derive/valueLines";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { SurenessMark } from "./SurenessMark";
import { words } from "./words";

const NOT_SAID = "";

export function ValueLineView({ sheet, line }: { readonly sheet: string; readonly line: ValueLine }) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const item = useRef<HTMLLIElement>(null);
  const { key, text, count, cell, meaning, readAs } = line;
  const say = (means: ValueMeaning | null): void => void perform("say", { sheet, saying: { of: "value", key, means } });
  const takeBack = (): void => {
    say(null);
    // The button goes with what it takes back.
    item.current?.querySelector("select")?.focus();
  };
  const first = meaning !== null || readAs === null ? words.notSaid : words.asRead(nameOf(readAs));
  return (
    <li ref={item} className={styles.value}>
      <span className={styles.valueText}>
        <span className={styles.heading}>{text}</span> <span className={styles.quiet}>{words.times(count)}</span>{" "}
        {cell !== null && (
          <LinkButton onClick={() => void perform("goTo", { sheet, address: cell })}>{words.goTo(cell)}</LinkButton>
        )}
      </span>
      <Choice
        label={words.means(text)}
        isLabelHidden
        className={styles.choice}
        value={meaning ?? NOT_SAID}
        options={[
          { value: NOT_SAID, label: first },
          ...Object.entries(words.meanings).map(([value, label]) => ({ value, label })),
        ]}
        onChoose={(value) => say(value === NOT_SAID ? null : (value as ValueMeaning))}
      />
      {meaning !== null && (
        <span className={styles.saidLine}>
          <SurenessMark sureness="said" />
          <LinkButton name={words.takeBackThat(text)} onClick={takeBack}>
            {words.takeBack}
          </LinkButton>
        </span>
      )}
    </li>
  );
}

/** A state where one was read, else the colour. */
function nameOf({ state, colour }: NonNullable<ValueLine["readAs"]>): string {
  if (state !== "unknown") return words.meanings[state];
  return colour === null ? words.noState : words.meanings[colour];
}
