/** How the labels of forms were read, where headings stand down the side: to be seen, and put right in the sheet itself. */
import type { Plan } from "../../../plan/model";
import { useReadingStyles } from "./Reading.styles";
import { Section } from "./Section";
import { SurenessMark } from "./SurenessMark";
import { words } from "./words";
import { shared } from "../words";

export function FormLabels({ plan }: { readonly plan: Plan }) {
  const styles = useReadingStyles();
  const { columns } = plan.reading;
  return (
    <Section part="columns" more={words.labelCount(columns.length)} isOpen>
      {() => (
        <>
          <p className={styles.quiet}>{words.forms}</p>
          <ul className={styles.list}>
            {columns.map(({ heading, field, also, certainty, why, unusedTexts }) => (
              <li key={heading} className={styles.column}>
                <span className={styles.heading}>{heading}</span>
                <span>
                  {words.takenFor([field, ...also].flatMap((one) => (one === null ? [] : [shared.fields[one]])))}
                </span>
                <span className={styles.below}>
                  <SurenessMark sureness={field === null ? "unused" : certainty} isGrave={unusedTexts > 0} />
                  <span className={styles.why}>{why}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
