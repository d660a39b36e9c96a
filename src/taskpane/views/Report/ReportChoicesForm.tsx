/** What the user says of the report: kept in the workbook. */
import { SECTION_IDS, type SectionId } from "../../../report/report.types";
import { Check } from "../../parts/Check";
import { Choice } from "../../parts/Choice";
import { KeptText } from "../../parts/KeptText";
import type { ReportChoices } from "../../remembered";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { Marking } from "./Marking";
import { useReportStyles } from "./Report.styles";

export function ReportChoicesForm() {
  const styles = useReportStyles();
  const perform = usePerform();
  const choices = usePaneState((state) => state.remembered.report);
  const set = (change: Partial<ReportChoices>): void => void perform("setReport", change);
  return (
    <section className={styles.part}>
      <KeptText
        label={text.report.partnership}
        kept={choices.partnership}
        onKeep={(partnership) => set({ partnership })}
      />
      <div className={styles.pair}>
        <KeptText
          label={text.report.author}
          hint={text.report.authorHint}
          kept={choices.author}
          onKeep={(author) => set({ author })}
        />
        <Choice
          label={text.report.owners}
          value={choices.owners}
          options={[
            { value: "posts", label: text.report.ownersPosts },
            { value: "names", label: text.report.ownersNames },
          ]}
          onChoose={(owners) => set({ owners: owners === "names" ? "names" : "posts" })}
        />
      </div>
      <Marking marking={choices.marking} onKeep={(marking) => set({ marking })} />
      <fieldset className={styles.sections}>
        <legend className={styles.legend}>{text.report.sectionsLabel}</legend>
        {SECTION_IDS.map((id) => (
          <Check
            key={id}
            label={text.report.sections[id]}
            isChecked={!choices.withoutSections.includes(id)}
            onChange={(isIn) => set({ withoutSections: withSection(choices.withoutSections, id, isIn) })}
          />
        ))}
      </fieldset>
      <Check
        label={text.report.keepsHistory}
        isChecked={choices.keepsHistory}
        onChange={(keepsHistory) => set({ keepsHistory })}
      />
      <p className={styles.quiet}>{text.report.kept}</p>
    </section>
  );
}

function withSection(without: readonly SectionId[], id: SectionId, isIn: boolean): SectionId[] {
  const others = without.filter((one) => one !== id);
  return isIn ? others : [...others, id];
}
