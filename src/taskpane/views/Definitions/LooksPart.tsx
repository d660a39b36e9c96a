/** The word and the fill of each colour, with the contrast of the one on the other. */
import { contrast, isRgb, withFont } from "../../../rag/colours";
import type { Colour } from "../../../plan/model";
import { Field } from "../../parts/Field";
import { TextField } from "../../parts/TextField";
import { useDefinitionsStyles } from "./Definitions.styles";
import type { Editing } from "./useDefinitions";
import { words } from "./words";

export function LooksPart({ editing }: { readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{words.looks}</legend>
      {editing.draft.order.map((colour) => (
        <Look key={colour} colour={colour} editing={editing} />
      ))}
      <p className={styles.quiet}>{words.contrastHint}</p>
    </fieldset>
  );
}

function Look({ colour, editing }: { readonly colour: Colour; readonly editing: Editing }) {
  const styles = useDefinitionsStyles();
  const { draft, problems, change } = editing;
  const { label, fill } = draft.colours[colour];
  const set = (look: Partial<typeof draft.colours.red>): void =>
    change({ colours: { ...draft.colours, [colour]: { ...draft.colours[colour], ...look } } });
  const wrong = problems.filter(({ at }) => at.startsWith(`${colour} `));
  const look = isRgb(fill) ? withFont(fill) : null;
  return (
    <div className={styles.look}>
      <TextField label={words.word(colour)} value={label} onType={(word) => set({ label: word })} />
      <Field
        label={words.fill(colour)}
        isLabelHidden
        control={(props) => (
          <input
            {...props}
            type="color"
            className={`${props.className} ${styles.swatch}`}
            value={fill.toLowerCase()}
            onChange={({ target }) => set({ fill: target.value.toUpperCase() })}
          />
        )}
      />
      {look !== null && (
        <span className={styles.sample} style={{ backgroundColor: look.fill, color: look.font }}>
          {words.contrast(contrast(look.fill, look.font))}
        </span>
      )}
      {wrong.map(({ at, sentence }) => (
        <span key={at} className={styles.wrong}>
          {sentence}
        </span>
      ))}
    </div>
  );
}
