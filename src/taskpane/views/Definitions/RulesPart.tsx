/** What gives which colour, and what dates have to do with it. */
import { CHOICES, type ChosenMeaning } from "../../../rag/definitions.types";
import { Choice, type Option } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { TextField } from "../../parts/TextField";
import { usePerform } from "../../useStore";
import { useDefinitionsStyles } from "./Definitions.styles";
import type { Editing } from "./useDefinitions";
import { words } from "./words";

/** As a reader thinks of them: what is done first. */
const MEANINGS = Object.keys(words.meanings) as ChosenMeaning[];

function optionsOf(names: Readonly<Record<string, string>>): Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

export function RulesPart({ editing }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  const { draft, change } = editing;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{words.rules}</legend>
      <div className={styles.pair}>
        {MEANINGS.filter((meaning) => meaning !== "inGrace" || Number(draft.graceDays) > 0).map((meaning) => (
          <Choice
            key={meaning}
            label={words.meanings[meaning]}
            value={draft.gives[meaning]}
            options={CHOICES[meaning].map((given) => ({ value: given, label: words.given(given) }))}
            // One of the options above, which are what this meaning can give.
            onChoose={(given) => change({ gives: { ...draft.gives, [meaning]: given } })}
          />
        ))}
      </div>
      <p className={styles.quiet}>{words.fixed}</p>
    </fieldset>
  );
}

export function DatesPart({ editing }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  const perform = usePerform();
  const { draft, problems, change } = editing;
  const wrong = problems.filter(({ at }) => at === "dueWithinDays" || at === "graceDays");
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{words.dates}</legend>
      <div className={styles.pair}>
        <TextField
          type="number"
          label={words.dueWithinDays}
          value={draft.dueWithinDays}
          onType={(dueWithinDays) => change({ dueWithinDays })}
        />
        <TextField
          type="number"
          label={words.graceDays}
          value={draft.graceDays}
          onType={(graceDays) => change({ graceDays })}
        />
        {wrong.map(({ at, sentence }) => (
          <span key={at} className={styles.wrong}>
            {sentence}
          </span>
        ))}
        <Choice
          label={words.controls}
          value={draft.controls}
          options={optionsOf(words.controlOptions)}
          onChoose={(controls) => change({ controls: controls === "original" ? "original" : "revised" })}
        />
        <Choice
          label={words.quarters}
          value={draft.quarters}
          options={optionsOf(words.quarterOptions)}
          onChoose={(quarters) => change({ quarters: quarters === "calendar" ? "calendar" : "financial" })}
        />
        <Choice
          label={words.dateOrder}
          hint={words.dateOrderHint}
          value={draft.dateOrder}
          options={optionsOf(words.dateOrderOptions)}
          onChoose={(order) => change({ dateOrder: order === "month-first" ? "month-first" : "day-first" })}
        />
      </div>
      <div>
        <LinkButton onClick={() => void perform("showView", "reading")}>{words.values}</LinkButton>
      </div>
    </fieldset>
  );
}
