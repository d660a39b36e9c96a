/** "Agencies": what is sent out to them, what comes back, whom to remind, what is signed off; and a new review's plan begun. */
import { lazy, Suspense, useMemo, type ComponentType } from "react";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import type { ReturnsShown } from "../../store/state";
import { BeginPart } from "../Drafting/BeginPart";
import { deskOf, type Desk } from "./desk";
import { RemindPart } from "./RemindPart";
import { useReturnsStyles } from "./Returns.styles";
import { SendPart } from "./SendPart";
import { TakePart } from "./TakePart";
import { words } from "./words";

type Mode = ReturnsShown["mode"];

/** Brings the report's own list of closures with it. */
const SignOffPart = lazy(() => import("./SignOffPart"));

/** In the order of a quarter's work; a plan is begun now and then, and needs none that is there. */
const MODES: readonly Mode[] = ["send", "take", "remind", "signOff", "begin"];
const PARTS: Readonly<Record<Exclude<Mode, "begin">, ComponentType<{ readonly desk: Desk }>>> = {
  send: SendPart,
  take: TakePart,
  remind: RemindPart,
  signOff: SignOffPart,
};

export default function ReturnsView() {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const tracker = usePaneState((state) => state.tracker);
  const analysis = usePaneState((state) => state.analysis);
  const returns = usePaneState((state) => state.remembered.returns);
  const today = usePaneState((state) => state.today);
  const chosen = usePaneState((state) => state.returnsShown.mode);
  const desk = useMemo(() => deskOf(tracker, analysis, returns, today), [tracker, analysis, returns, today]);
  return (
    <div className={styles.view}>
      <div role="group" aria-label={words.modes} className={styles.modes}>
        {MODES.map((mode) => (
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
      {chosen === "begin" ? <Begin /> : <OfPlan desk={desk} Part={PARTS[chosen]} />}
    </div>
  );
}

interface OfPlanProps {
  readonly desk: Desk | null;
  readonly Part: ComponentType<{ readonly desk: Desk }>;
}

function OfPlan({ desk, Part }: OfPlanProps) {
  const styles = useReturnsStyles();
  if (desk === null) return <p className={styles.words}>{words.noPlan}</p>;
  return (
    <Suspense fallback={<p className={styles.words}>{text.loadingView}</p>}>
      <Part desk={desk} />
    </Suspense>
  );
}

function Begin() {
  const styles = useReturnsStyles();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.beginTitle}</h2>
      <p className={styles.quiet}>{words.beginHint}</p>
      <BeginPart />
    </section>
  );
}
