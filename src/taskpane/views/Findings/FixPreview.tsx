/** What fixes would change, cell by cell, and what would be found afterwards: nothing is written before the user says so. */
import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Analysed } from "../../../analysis/analysis.types";
import { afterwards } from "../../../fixes/afterwards";
import { fixContext } from "../../../fixes/context";
import type { Offer } from "../../../fixes/fix.types";
import { columnOffers, offersFor } from "../../../fixes/offers";
import { together } from "../../../fixes/together";
import type { TrackerCells } from "../../../plan/cells";
import { findingKey } from "../../derive/groupFindings";
import { usePaneState, usePerform } from "../../useStore";
import { FixAfterwards } from "./FixAfterwards";
import { useFindingsStyles } from "./Findings.styles";
import { FixLine } from "./FixLine";
import { fixWords, words } from "./words";

export interface FixPreviewProps {
  readonly analysis: Analysed;
  readonly tracker: TrackerCells;
  /** Keys of the fixes. */
  readonly keys: readonly string[];
  readonly onClose: () => void;
}

/** Those that still can be had. */
function useOffers({ analysis, tracker, keys }: FixPreviewProps): readonly Offer[] {
  return useMemo(() => {
    const context = fixContext(analysis, tracker);
    const all = [...offersFor(analysis.findings, context).values(), ...columnOffers(context)];
    const wanted = new Set(keys);
    return all.filter(({ key }) => wanted.has(key));
  }, [analysis, tracker, keys]);
}

const suggestion = ({ choice }: Offer): string => (choice?.kind === "one of" ? choice.suggested : "");

export default function FixPreview(props: FixPreviewProps) {
  const { analysis, tracker, onClose } = props;
  const styles = useFindingsStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  const offers = useOffers(props);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const taken = useMemo(() => offers.filter(({ key }) => !left.has(key)), [offers, left]);
  const all = useMemo(
    () => together(taken.map((offer) => ({ offer, chosen: said[offer.key] ?? suggestion(offer) }))),
    [taken, said],
  );
  const after = useMemo(() => afterwards(analysis, tracker, all.cells), [analysis, tracker, all]);
  const gone = useMemo(() => new Set(after.gone.map(findingKey)), [after]);
  const { unsaid, clashing } = all;
  const remarkOn = ({ key, finding }: Offer): string => {
    if (left.has(key)) return "";
    if (unsaid.has(key)) return fixWords.unsaid;
    if (clashing.has(key)) return fixWords.clashing;
    return finding === null || gone.has(findingKey(finding)) ? "" : fixWords.stays;
  };
  const isNothing = all.cells.length + all.lists.length === 0;
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {fixWords.title(offers.length)}
      </h2>
      <p className={styles.quietWords}>{fixWords.hint}</p>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <FixLine
            key={offer.key}
            offer={offer}
            chosen={said[offer.key] ?? suggestion(offer)}
            isTaken={!left.has(offer.key)}
            remark={remarkOn(offer)}
            onChoose={(chosen) => setSaid({ ...said, [offer.key]: chosen })}
            onTake={(isTaken) =>
              setLeft(new Set(isTaken ? [...left].filter((key) => key !== offer.key) : [...left, offer.key]))
            }
          />
        ))}
      </ul>
      {isNothing ? <p className={styles.words}>{fixWords.none}</p> : <FixAfterwards before={analysis} after={after} />}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={isNothing || isBusy}
          onClick={() => {
            if (!isNothing) void perform("applyFix", { cells: all.cells, lists: all.lists }).then(onClose);
          }}
        >
          {fixWords.make(all.cells.length, all.lists.length)}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
      <p className={styles.quietWords}>{fixWords.undo}</p>
    </div>
  );
}
