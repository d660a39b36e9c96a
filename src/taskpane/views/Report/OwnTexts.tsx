/** The user's own texts of the report and the board paper: folded away, for most reports need none. */
import { REPORT_TEXTS, type ReportText } from "../../../report/report.types";
import { KeptLongText } from "../../parts/KeptLongText";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

export interface OwnTextsProps {
  readonly texts: Readonly<Partial<Record<ReportText, string>>>;
  readonly onKeep: (texts: Readonly<Partial<Record<ReportText, string>>>) => void;
}

export function OwnTexts({ texts, onKeep }: OwnTextsProps) {
  const styles = useReportStyles();
  return (
    <details>
      <summary className={styles.legend}>{words.textsLabel}</summary>
      <div className={styles.part}>
        <p className={styles.quiet}>{words.textsHint}</p>
        {REPORT_TEXTS.map((id) => (
          <KeptLongText
            key={id}
            label={words.texts[id]}
            kept={texts[id] ?? ""}
            onKeep={(text) => onKeep({ ...texts, [id]: text })}
          />
        ))}
      </div>
    </details>
  );
}
