/** The states that the sheet's name and banners say of the actions below them; each can be changed, or be none. */
import { useMemo, useState } from "react";
import type { State } from "../../../plan/model";
import { saysState, titleLines, type TitleLine } from "../../derive/titleLines";
import { Choice } from "../../parts/Choice";
import { usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { Section } from "./Section";
import { SurenessMark } from "./SurenessMark";
import type { PartProps } from "./ValuesPart";
import { words } from "./words";
import { shared } from "../words";

/** What a title can say; "unknown": nothing. */
const STATES: readonly State[] = ["unknown", "complete", "in-progress", "not-started", "withdrawn"];

export function TitlesPart({ plan, cells, decisions }: PartProps) {
  const styles = useReadingStyles();
  const lines = useMemo(() => titleLines(plan, cells, decisions), [plan, cells, decisions]);
  const telling = lines.filter(saysState);
  const others = lines.filter((line) => !saysState(line));
  const [areOthersOpen, setOthersOpen] = useState(false);
  return (
    <Section part="titles" more={telling.length === 0 ? "" : words.count(telling.length)}>
      {() => (
        <>
          <p className={styles.quiet}>{words.titlesIntro}</p>
          <ul className={styles.list}>
            {telling.map((line) => (
              <TitleLineView key={line.key} sheet={plan.sheet} line={line} />
            ))}
          </ul>
          {others.length > 0 && (
            <details open={areOthersOpen} onToggle={(event) => setOthersOpen(event.currentTarget.open)}>
              <summary className={styles.more}>{words.otherTitles(others.length)}</summary>
              <ul className={styles.list}>
                {areOthersOpen && others.map((line) => <TitleLineView key={line.key} sheet={plan.sheet} line={line} />)}
              </ul>
            </details>
          )}
        </>
      )}
    </Section>
  );
}

function TitleLineView({ sheet, line }: { readonly sheet: string; readonly line: TitleLine }) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const { key, title, row, state, said, actions } = line;
  return (
    <li className={styles.value}>
      <span className={styles.valueText}>
        <span className={styles.heading}>{title}</span>{" "}
        <span className={styles.quiet}>
          {row === null ? words.sheetName : words.banner(row)}
          {actions > 0 && `, ${words.titleActions(actions)}`}
        </span>
      </span>
      <Choice
        label={words.says(title)}
        isLabelHidden
        className={styles.choice}
        value={said ?? state ?? "unknown"}
        options={STATES.map((value) => ({
          value,
          label: value === "unknown" ? words.saysNothing : shared.states[value],
        }))}
        onChoose={(value) => {
          const wanted = value as State;
          // What its words say anyway need not be kept.
          const isOwnWords = wanted === (state ?? "unknown");
          void perform("say", { sheet, saying: { of: "title", key, state: isOwnWords ? null : wanted } });
        }}
      />
      {said !== null && (
        <span className={styles.saidLine}>
          <SurenessMark sureness="said" />
        </span>
      )}
    </li>
  );
}
