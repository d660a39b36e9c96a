/** "Agencies": what is sent out to them, what comes back, and whom to remind. */
import { useMemo, type ComponentType } from "react";
import { usePaneState, usePerform } from "../../useStore";
import type { ReturnsShown } from "../../store/state";
import { deskOf, type Desk } from "./desk";
import { RemindPart } from "./RemindPart";
import { useReturnsStyles } from "./Returns.styles";
import { SendPart } from "./SendPart";
import { TakePart } from "./TakePart";
import { words } from "./words";

type Mode = ReturnsShown["mode"];

/** In the order of a quarter's work. */
const PARTS: readonly { readonly mode: Mode; readonly Part: ComponentType<{ readonly desk: Desk }> }[] = [
  { mode: "send", Part: SendPart },
  { mode: "take", Part: TakePart },
  { mode: "remind", Part: RemindPart },
];

export default function ReturnsView() {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const tracker = usePaneState((state) => state.tracker);
  const analysis = usePaneState((state) => state.analysis);
  const returns = usePaneState((state) => state.remembered.returns);
  const today = usePaneState((state) => state.today);
  const chosen = usePaneState((state) => state.returnsShown.mode);
  const desk = useMemo(() => deskOf(tracker, analysis, returns, today), [tracker, analysis, returns, today]);
  const Part = PARTS.find(({ mode }) => mode === chosen)?.Part ?? SendPart;
  return (
    <div className={styles.view}>
      <div role="group" aria-label={words.modes} className={styles.modes}>
        {PARTS.map(({ mode }) => (
          <button
            key={mode}
            type="button"
            className={styles.mode}
            aria-pressed={mode === chosen}
            onClick={() => void perform("returns", { kind: "show", mode })}
          >
            {words.mode[mode]}
          </button>
        ))}
      </div>
      {desk === null ? <p className={styles.words}>{words.noPlan}</p> : <Part desk={desk} />}
    </div>
  );
}
