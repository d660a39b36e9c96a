/** The protective marking: none, the usual ones, or words of the user's own. */
import { useState } from "react";
import { Choice } from "../../parts/Choice";
import { KeptText } from "../../parts/KeptText";
import { useReportStyles } from "./Report.styles";
import { words } from "./words";

const OTHER = "other";
const { markings } = words;

export interface MarkingProps {
  readonly marking: string;
  readonly onKeep: (marking: string) => void;
}

export function Marking({ marking, onKeep }: MarkingProps) {
  const styles = useReportStyles();
  const [isOther, setOther] = useState(!(marking in markings));
  const choose = (value: string): void => {
    setOther(value === OTHER);
    if (value !== OTHER) onKeep(value);
  };
  return (
    <div className={styles.pair}>
      <Choice
        label={words.marking}
        value={isOther ? OTHER : marking}
        options={Object.entries(markings).map(([value, label]) => ({ value, label }))}
        onChoose={choose}
      />
      {isOther && <KeptText label={words.markingWords} kept={marking} onKeep={onKeep} />}
    </div>
  );
}
