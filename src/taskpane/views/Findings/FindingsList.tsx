/** The findings in their groups, with what goes through them and what filters them. */
import { useState, type KeyboardEvent } from "react";
import type { Analysed } from "../../../analysis/analysis.types";
import type { Offer } from "../../../fixes/fix.types";
import type { TrackerCells } from "../../../plan/cells";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import type { FindingsShown } from "../../store/state";
import { usePaneState, usePerform } from "../../useStore";
import { Columns } from "./Columns";
import { Counts } from "./Counts";
import { FindingGroupView } from "./FindingGroupView";
import { useFindingsStyles } from "./Findings.styles";
import { LastFix } from "./LastFix";
import { SetAside } from "./SetAside";
import { AT_ONCE, ShowMore } from "./ShowMore";
import { isOpen, useFindings, useSteps, type Steps } from "./useFindings";
import { words } from "./words";

export interface FindingsListProps {
  readonly analysis: Analysed;
  readonly tracker: TrackerCells;
  /** Shows what fixes would change. */
  readonly onFix: (offers: readonly Offer[]) => void;
}

/** Keys that mean letters there are left alone. */
const TYPED_IN = "input, select, textarea";

export function FindingsList({ analysis, tracker, onFix }: FindingsListProps) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const shown = usePaneState((state) => state.findingsShown);
  const { groups, offers, columns } = useFindings(analysis, tracker, shown);
  const steps = useSteps(groups, shown);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { n: 1, p: -1 }[event.key] as 1 | -1 | undefined;
    const isTyping = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
    if (step === undefined || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    steps.go(step);
  };
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <LastFix />
      <Counts analysis={analysis} shown={shown} />
      {shown.which === "set aside" ? (
        <SetAside analysis={analysis} />
      ) : analysis.findings.length === 0 ? (
        <p className={styles.words}>{words.none}</p>
      ) : (
        <>
          <Choice
            label={words.group}
            value={shown.by}
            options={Object.entries(words.by).map(([value, label]) => ({ value, label }))}
            onChoose={(by) => void perform("showFindings", { by: by as FindingsShown["by"], opened: {} })}
          />
          <Through steps={steps} keys={groups.map(({ key }) => key)} />
          {groups.length === 0 && <p className={styles.words}>{words.noneShown}</p>}
          <Groups analysis={analysis} shown={shown} groups={groups} offers={offers} onFix={onFix} />
        </>
      )}
      {shown.which === "counting" && <Columns offers={columns} onFix={onFix} />}
    </div>
  );
}

/** From finding to finding, and all groups open or closed. */
function Through({ steps, keys }: { readonly steps: Steps; readonly keys: readonly string[] }) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const openAll = (open: boolean): void =>
    void perform("showFindings", { opened: Object.fromEntries(keys.map((key) => [key, open])) });
  return (
    <div className={styles.through}>
      <span className={styles.pair}>
        <LinkButton onClick={() => openAll(true)}>{words.openAll}</LinkButton>
        <LinkButton onClick={() => openAll(false)}>{words.closeAll}</LinkButton>
      </span>
      <span className={styles.pair} role="group" aria-label={words.stepsLabel} title={words.keys}>
        <span className={styles.quiet}>{words.place(steps.at, steps.all)}</span>
        <button type="button" className={styles.step} onClick={() => steps.go(-1)}>
          {words.previous}
        </button>
        <button type="button" className={styles.step} onClick={() => steps.go(1)}>
          {words.next}
        </button>
      </span>
    </div>
  );
}

type GroupsProps = Pick<FindingsListProps, "analysis" | "onFix"> &
  Pick<ReturnType<typeof useFindings>, "groups" | "offers"> & { readonly shown: FindingsShown };

function Groups({ analysis, shown, groups, offers, onFix }: GroupsProps) {
  const [asked, setAsked] = useState(AT_ONCE);
  const perform = usePerform();
  // The one that was gone to is always among those that are drawn.
  const current = groups.findIndex(({ key }, place) => place >= asked && shown.opened[key] === true);
  const most = Math.max(asked, current + 1);
  return (
    <div>
      {groups.slice(0, most).map((group, place) => (
        <FindingGroupView
          key={group.key}
          group={group}
          analysis={analysis}
          offers={offers}
          isOpen={isOpen(groups, place, shown)}
          isOfCheck={shown.by === "check"}
          onToggle={(open) => {
            if (open === isOpen(groups, place, shown)) return;
            void perform("showFindings", { opened: { ...shown.opened, [group.key]: open } });
          }}
          onFix={onFix}
        />
      ))}
      <ShowMore hidden={groups.length - most} onShow={(more) => setAsked(most + more)} />
    </div>
  );
}
