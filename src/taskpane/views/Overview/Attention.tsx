/** Below the figures: who is late, and the actions that most need a decision, each a click from its row. */
import { useMemo } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { decisionsNeeded, lateAgencies, overdueOf } from "../../derive/needDecision";
import { LinkButton } from "../../parts/LinkButton";
import { usePerform } from "../../useStore";
import { useAttentionStyles } from "./Attention.styles";
import { words } from "./words";
import { shared } from "../words";

const MOST_DECISIONS = 5;
/** More would push the decisions out of sight; the rest is a click away. */
const MOST_AGENCIES = 6;

export function Attention({ analysis }: { readonly analysis: Analysis }) {
  return (
    <>
      <Decisions analysis={analysis} />
      <Late analysis={analysis} />
    </>
  );
}

function Decisions({ analysis }: { readonly analysis: Analysis }) {
  const styles = useAttentionStyles();
  const perform = usePerform();
  const decisions = useMemo(() => decisionsNeeded(analysis, MOST_DECISIONS), [analysis]);
  const severalSheets = analysis.plans.length > 1;
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" className={styles.heading}>
        {words.decisions}
      </h2>
      {decisions.length > 1 && <p className={styles.order}>{words.decisionsOrder}</p>}
      <ul className={styles.list}>
        {decisions.map(({ sheet, row, label, action, agency, officer, section, why }) => (
          <li key={`${sheet}!${row}`}>
            <button
              type="button"
              className={styles.line}
              title={shared.goTo(label)}
              onClick={() => void perform("goTo", { sheet, address: `${row}:${row}` })}
            >
              <span className={styles.head}>
                <span className={styles.label}>{label}</span> <span className={styles.why}>{why}</span>
              </span>
              <span className={styles.words}>{action === "" ? shared.noText : action}</span>
              <span className={styles.quiet}>
                {words.whose(agency || officer, severalSheets ? sheet : "", section)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Late({ analysis }: { readonly analysis: Analysis }) {
  const styles = useAttentionStyles();
  const perform = usePerform();
  const agencies = useMemo(() => lateAgencies(analysis), [analysis]);
  if (agencies.length === 0) return null;
  const rest = agencies.length - MOST_AGENCIES;
  return (
    <section aria-labelledby="late">
      <h2 id="late" className={styles.heading}>
        {words.late}
      </h2>
      <ul className={styles.list}>
        {agencies.slice(0, MOST_AGENCIES).map((late) => (
          <li key={`${late.agency}|${late.officer}`}>
            <button
              type="button"
              className={styles.line}
              onClick={() => void perform("openActions", { ...overdueOf(late), sort: "due" })}
            >
              <span className={styles.head}>
                <span className={styles.label}>{late.agency || late.officer || words.noOwner}</span>{" "}
                <span className={styles.quiet}>
                  {words.overdue(late.overdue, late.oldestDays, analysis.settings.asAt)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <LinkButton onClick={() => void perform("openActions", { kind: "overdue", sort: "due", group: "agency" })}>
          {words.moreLate(rest)}
        </LinkButton>
      )}
    </section>
  );
}
