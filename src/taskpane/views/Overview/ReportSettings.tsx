/** The as-at date, with today and the ends of the quarters a click away, and the colours. */
import { formatShort, quarterEnd } from "../../../plan/dates/calendar";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { draftFrom } from "../../derive/definitionsDraft";
import { textOf } from "../../keptData";
import { asAtOf, type PresetChoice } from "../../remembered";
import { usePaneState, usePerform } from "../../useStore";
import { AsAt } from "./AsAt";
import { presetWords, ratingWords } from "./presetWords";
import { useOverviewStyles } from "./Overview.styles";
import { words } from "./words";

export function ReportSettings() {
  const styles = useOverviewStyles();
  const perform = usePerform();
  const today = usePaneState((state) => state.today);
  const choice = usePaneState((state) => state.remembered.asAt);
  const preset = usePaneState((state) => state.remembered.preset);
  const own = usePaneState((state) => state.remembered.definitions);
  const inForce = usePaneState((state) => state.analysis?.settings.preset.definitions);
  const asAt = asAtOf(choice, today);
  const setDay = (day: string): void => void perform("setAsAt", { kind: "day", day });
  const ends = [quarterEnd(today, -1), quarterEnd(today, 0)];
  const name = textOf(own?.["name"]);
  const options: Partial<Record<PresetChoice, string>> = { ...presetWords, ...(own === null ? {} : { own: name }) };
  const isBroken = preset === "own" && inForce?.name !== name;
  return (
    <>
      <div className={styles.settings}>
        <AsAt day={asAt} onChange={setDay} />
        <Choice
          label={words.preset}
          value={preset}
          options={Object.entries(options).map(([value, label]) => ({ value, label }))}
          {...(isBroken ? { hint: ratingWords.brokenDefinitions } : {})}
          onChoose={(value) => void perform("setPreset", value as PresetChoice)}
        />
      </div>
      {inForce !== undefined && (
        <div className={styles.definitions}>
          <LinkButton onClick={() => void perform("editDefinitions", draftFrom(inForce))}>
            {ratingWords.editDefinitions}
          </LinkButton>
        </div>
      )}
      <div className={styles.quick}>
        <LinkButton isPressed={choice.kind === "today"} onClick={() => void perform("setAsAt", { kind: "today" })}>
          {words.today}
        </LinkButton>
        <span className={styles.ends}>{words.quarterEnds}</span>
        {ends.map((day) => (
          <LinkButton key={day} isPressed={choice.kind === "day" && day === asAt} onClick={() => setDay(day)}>
            {formatShort(day)}
          </LinkButton>
        ))}
      </div>
    </>
  );
}
