/** How sure something is: a word with a sign, so that neither colour nor shape alone has to tell. */
import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { Person16Regular } from "@fluentui/react-icons/svg/person";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { Sureness } from "../../derive/columnLines";
import { useReadingStyles } from "./Reading.styles";
import { words } from "./words";

const SIGNS = {
  unused: SubtractCircle16Regular,
  guessed: QuestionCircle16Filled,
  likely: CircleHalfFill16Regular,
  sure: CheckmarkCircle16Regular,
  said: Person16Regular,
} as const;

/** @param isGrave it needs a look, though it is no guess */
export function SurenessMark({
  sureness,
  isGrave = false,
}: {
  readonly sureness: Sureness;
  readonly isGrave?: boolean;
}) {
  const styles = useReadingStyles();
  const Sign = SIGNS[sureness];
  const isWarned = sureness === "guessed" || (sureness === "unused" && isGrave);
  return (
    <span className={mergeClasses(styles.sureness, isWarned && styles.warned)}>
      <Sign aria-hidden />
      {words.sureness[sureness]}
    </span>
  );
}
