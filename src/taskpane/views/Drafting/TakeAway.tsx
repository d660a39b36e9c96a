/** Takes the sheet that was added last away again, where one is known. */
import { begunFrom } from "../../derive/templateOf";
import { LinkButton } from "../../parts/LinkButton";
import { usePaneState, usePerform } from "../../useStore";
import { words } from "./words";

export function TakeAway() {
  const perform = usePerform();
  const kept = usePaneState((state) => state.remembered.begun);
  const begun = begunFrom(kept);
  if (begun === null) return null;
  return (
    <LinkButton onClick={() => void perform("takeBegunAway", { what: words.takingAway, notice: words.takenAway })}>
      {words.takeAway(begun.sheetName)}
    </LinkButton>
  );
}
