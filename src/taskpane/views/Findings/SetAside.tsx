/** What is set aside: findings that were accepted, with the reason, and checks that are not wanted; each can count again. */
import type { Analysis } from "../../../analysis/analysis.types";
import { findingKey } from "../../derive/groupFindings";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { useFindingsStyles } from "./Findings.styles";
import { titleOf } from "./useFindings";
import { words } from "./words";

export function SetAside({ analysis }: { readonly analysis: Analysis }) {
  const styles = useFindingsStyles();
  const perform = usePerform();
  const { accepted, unchecked } = analysis;
  if (accepted.length + unchecked.length === 0) return <p className={styles.words}>{words.nothingSetAside}</p>;
  return (
    <>
      <p className={styles.quietWords}>{words.setAsideHint}</p>
      <ul className={styles.list}>
        {accepted.map(({ finding, reason, on }) => (
          <li key={findingKey(finding)} className={styles.aside}>
            <LinkButton onClick={() => void perform("goTo", { sheet: finding.sheet, address: finding.cell })}>
              {words.cell(finding.sheet, finding.cell)}
            </LinkButton>
            <span>{finding.message}</span>
            <span className={styles.reason}>{words.acceptedBecause(reason, on)}</span>
            <LinkButton name={words.takeBackThat(finding)} onClick={() => void perform("takeBackAcceptance", finding)}>
              {words.takeBack}
            </LinkButton>
          </li>
        ))}
        {unchecked.map(({ sheet, check, findings }) => (
          <li key={`${sheet} ${check}`} className={styles.aside}>
            <span>{words.unchecked(titleOf(check), sheet, findings)}</span>
            <LinkButton
              name={`${words.checkAgain}: ${titleOf(check)}`}
              onClick={() => void perform("checkHere", { sheet, check, isWanted: true })}
            >
              {words.checkAgain}
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
