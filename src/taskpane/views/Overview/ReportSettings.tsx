/** The as-at date, with today and the ends of the quarters a click away, and the colours. */
import { formatShort, quarterEnd } from "../../../plan/dates/calendar";
import type { PresetName } from "../../../rag/rating.types";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { asAtOf } from "../../remembered";
import { text } from "../../strings";
import { usePaneState, usePerform } from "../../useStore";
import { AsAt } from "./AsAt";
import { useOverviewStyles } from "./Overview.styles";

export function ReportSettings() {
  const styles = useOverviewStyles();
  const perform = usePerform();
  const today = usePaneState((state) => state.today);
  const choice = usePaneState((state) => state.remembered.asAt);
  const preset = usePaneState((state) => state.remembered.preset);
  const asAt = asAtOf(choice, today);
  const setDay = (day: string): void => void perform("setAsAt", { kind: "day", day });
  const ends = [quarterEnd(today, -1), quarterEnd(today, 0)];
  const { presets } = text.overview;
  return (
    <>
      <div className={styles.settings}>
        <AsAt day={asAt} onChange={setDay} />
        <Choice
          label={text.overview.preset}
          value={preset}
          options={Object.entries(presets).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => void perform("setPreset", value as PresetName)}
        />
      </div>
      <div className={styles.quick}>
        <LinkButton isPressed={choice.kind === "today"} onClick={() => void perform("setAsAt", { kind: "today" })}>
          {text.overview.today}
        </LinkButton>
        <span className={styles.ends}>{text.overview.quarterEnds}</span>
        {ends.map((day) => (
          <LinkButton key={day} isPressed={choice.kind === "day" && day === asAt} onClick={() => setDay(day)}>
            {formatShort(day)}
          </LinkButton>
        ))}
      </div>
    </>
  );
}
