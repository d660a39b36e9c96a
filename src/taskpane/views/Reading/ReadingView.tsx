/** "How this was read": how well each plan was understood, and every way to put it right. What the user says outranks all rules. */
import type { SheetCells } from "../../../plan/cells";
import type { Plan } from "../../../plan/model";
import { Choice } from "../../parts/Choice";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { SheetReading } from "./SheetReading";
import { words } from "./words";

/** A plan, or a sheet that holds none. */
interface Shown {
  readonly cells: SheetCells;
  readonly plan: Plan | null;
  /** Which of the sheet's plans, counted from 0, and how many there are. */
  readonly number: number;
  readonly of: number;
}

export default function ReadingView() {
  const styles = useReadingStyles();
  const tracker = usePaneState((state) => state.tracker);
  const whole = usePaneState((state) => state.whole);
  const asked = usePaneState((state) => state.readingShown);
  if (tracker === null || whole === null) return <p className={styles.view}>{text.loadingView}</p>;
  const all = tracker.sheets.flatMap((cells): Shown[] => {
    const plans = whole.plans.filter(({ plan }) => plan.sheet === cells.sheet).map(({ plan }) => plan);
    if (plans.length === 0) return [{ cells, plan: null, number: 0, of: 0 }];
    return plans.map((plan, number) => ({ cells, plan, number, of: plans.length }));
  });
  const here = all.filter(({ cells }) => cells.sheet === asked.sheet);
  const shown = here[asked.plan] ?? here[0] ?? all.find(({ plan }) => plan !== null) ?? all[0];
  if (shown === undefined) return <p className={styles.view}>{words.nothing}</p>;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.title}</h2>
      {all.length > 1 && <ChoosePlan all={all} shown={shown} />}
      <SheetReading key={`${shown.cells.sheet} ${shown.number}`} {...shown} tracker={tracker} whole={whole} />
    </div>
  );
}

function ChoosePlan({ all, shown }: { readonly all: readonly Shown[]; readonly shown: Shown }) {
  const perform = usePerform();
  return (
    <Choice
      label={words.sheet}
      value={String(all.indexOf(shown))}
      options={all.map(({ cells, plan, number, of }, index) => ({
        value: String(index),
        label: plan === null || of === 1 ? cells.sheet : words.plan(cells.sheet, number + 1, plan.headerRow),
      }))}
      onChoose={(index) => {
        const chosen = all[Number(index)];
        if (chosen !== undefined) void perform("showReading", { sheet: chosen.cells.sheet, plan: chosen.number });
      }}
    />
  );
}
