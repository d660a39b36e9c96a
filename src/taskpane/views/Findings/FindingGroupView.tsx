/** A group of findings, which opens to the findings themselves and to what can be done with all of them. */
import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import type { Finding } from "../../../checks/finding";
import type { Offer } from "../../../fixes/fix.types";
import { findingsText } from "../../derive/findingsText";
import { findingKey, type FindingGroup } from "../../derive/groupFindings";
import { CopyButton } from "../../parts/CopyButton";
import { LinkButton } from "../../parts/LinkButton";
import { usePaneState, usePerform } from "../../useStore";
import { FindingItem } from "./FindingItem";
import { useFindingsStyles } from "./Findings.styles";
import { AT_ONCE, ShowMore } from "./ShowMore";
import { words } from "./words";

export interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly analysis: Analysis;
  readonly offers: ReadonlyMap<Finding, Offer>;
  readonly isOpen: boolean;
  /** Whether its findings are all of one check. */
  readonly isOfCheck: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onFix: (offers: readonly Offer[]) => void;
}

export function FindingGroupView(props: FindingGroupProps) {
  const styles = useFindingsStyles();
  const { group, isOpen, onToggle } = props;
  const { name, severity, findings, rows } = group;
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.heading}>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(styles.weight, styles[severity])}>{words.severity[severity]}</span>
        <span className={mergeClasses(styles.quiet, styles.number)}>{words.groupCount(findings.length, rows)}</span>
      </summary>
      {isOpen && <Inside {...props} />}
    </details>
  );
}

function Inside({ group, analysis, offers, isOfCheck, onFix }: FindingGroupProps) {
  const styles = useFindingsStyles();
  const current = usePaneState((state) => state.findingsShown.current);
  const [asked, setAsked] = useState(AT_ONCE);
  const place = group.findings.findIndex((finding) => findingKey(finding) === current);
  const most = Math.max(asked, place + 1);
  return (
    <>
      <GroupTools group={group} analysis={analysis} offers={offers} isOfCheck={isOfCheck} onFix={onFix} />
      <ul className={styles.list}>
        {group.findings.slice(0, most).map((finding, at) => (
          <FindingItem
            key={`${findingKey(finding)} ${at}`}
            finding={finding}
            offer={offers.get(finding) ?? null}
            isCurrent={at === place}
            onFix={onFix}
          />
        ))}
      </ul>
      <ShowMore hidden={group.findings.length - most} onShow={(more) => setAsked(most + more)} />
    </>
  );
}

type GroupToolsProps = Pick<FindingGroupProps, "group" | "analysis" | "offers" | "isOfCheck" | "onFix">;

function GroupTools({ group, analysis, offers, isOfCheck, onFix }: GroupToolsProps) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const { name, findings } = group;
  const fixable = findings.flatMap((finding) => offers.get(finding) ?? []);
  const sheets = isOfCheck ? [...new Set(findings.map(({ sheet }) => sheet))] : [];
  const isOneSheet = analysis.plans.every(({ plan }) => plan.sheet === sheets[0]);
  return (
    <div className={styles.tools}>
      {fixable.length > 0 && (
        <LinkButton name={words.fixAllOf(fixable.length, name)} onClick={() => onFix(fixable)}>
          {words.fixAll(fixable.length)}
        </LinkButton>
      )}
      <CopyButton label={words.copy} name={words.copyThat(name)} words={() => findingsText(name, findings, analysis)} />
      {sheets.map((sheet) => (
        <LinkButton key={sheet} onClick={() => void perform("checkHere", { sheet, check: group.key, isWanted: false })}>
          {words.dontCheck(isOneSheet ? null : sheet)}
        </LinkButton>
      ))}
    </div>
  );
}
