/** What the user says of the report: kept in the workbook. */
import { SECTION_IDS, type SectionId } from "../../../report/report.types";
import { Check } from "../../parts/Check";
import { Choice } from "../../parts/Choice";
import { KeptText } from "../../parts/KeptText";
import type { ReportChoices } from "../../remembered";
import { usePaneState, usePerform } from "../../useStore";
import { Marking } from "./Marking";
import { OwnTexts } from "./OwnTexts";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

export function ReportChoicesForm() {
  const styles = useReportStyles();
  const perform = usePerform();
  const choices = usePaneState((state) => state.remembered.report);
  const set = (change: Partial<ReportChoices>): void => void perform("setReport", change);
  return (
    <section className={styles.part}>
      <KeptText label={words.partnership} kept={choices.partnership} onKeep={(partnership) => set({ partnership })} />
      <div className={styles.pair}>
        <KeptText
          label={words.author}
          hint={words.authorHint}
          kept={choices.author}
          onKeep={(author) => set({ author })}
        />
        <Choice
          label={words.owners}
          value={choices.owners}
          options={[
            { value: "posts", label: words.ownersPosts },
            { value: "names", label: words.ownersNames },
          ]}
          onChoose={(owners) => set({ owners: owners === "names" ? "names" : "posts" })}
        />
      </div>
      <Marking marking={choices.marking} onKeep={(marking) => set({ marking })} />
      <fieldset className={styles.sections}>
        <legend className={styles.legend}>{words.sectionsLabel}</legend>
        {SECTION_IDS.map((id) => (
          <Check
            key={id}
            label={words.sections[id]}
            isChecked={!choices.withoutSections.includes(id)}
            onChange={(isIn) => set({ withoutSections: withSection(choices.withoutSections, id, isIn) })}
          />
        ))}
      </fieldset>
      <Check label={words.withPaper} isChecked={choices.withPaper} onChange={(withPaper) => set({ withPaper })} />
      <OwnTexts texts={choices.texts} onKeep={(texts) => set({ texts })} />
      <Check
        label={words.keepsHistory}
        isChecked={choices.keepsHistory}
        onChange={(keepsHistory) => set({ keepsHistory })}
      />
      <p className={styles.quiet}>{words.kept}</p>
    </section>
  );
}

function withSection(without: readonly SectionId[], id: SectionId, isIn: boolean): SectionId[] {
  const others = without.filter((one) => one !== id);
  return isIn ? others : [...others, id];
}
