/** Which of two figures of a date is the day; shown where it makes a difference. */
import { useMemo } from "react";
import { dateOrders } from "../../derive/dateOrder";
import { Choice } from "../../parts/Choice";
import { LinkButton } from "../../parts/LinkButton";
import { usePaneState, usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { Section } from "./Section";
import { SurenessMark } from "./SurenessMark";
import type { PartProps } from "./ValuesPart";
import { words } from "./words";

export function DatesPart({ plan, cells, decisions }: PartProps) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const { either, monthFirst, example } = useMemo(() => dateOrders(plan, cells), [plan, cells]);
  const said = decisions.dateOrder;
  const usual = usePaneState((state) => state.analysis?.settings.dateOrder ?? "day-first");
  if (either === 0 && monthFirst === 0 && said === undefined) return null;
  const { sheet } = plan;
  return (
    <Section
      part="dates"
      more={monthFirst > 0 && said === undefined ? words.looksMonthFirst : ""}
      isOpen={monthFirst > 0}
    >
      {() => (
        <>
          <Choice
            label={words.dateOrder}
            value={said ?? usual}
            options={Object.entries(words.dateOrders).map(([value, label]) => ({ value, label }))}
            onChoose={(order) =>
              void perform("say", {
                sheet,
                saying: { of: "date order", order: order === "month-first" ? "month-first" : "day-first" },
              })
            }
          />
          <p className={styles.quiet}>
            {words.datesEither(either, example)} {monthFirst > 0 && words.datesMonthFirst(monthFirst)}
          </p>
          {said !== undefined && (
            <span className={styles.saidLine}>
              <SurenessMark sureness="said" />
              <LinkButton onClick={() => void perform("say", { sheet, saying: { of: "date order", order: null } })}>
                {words.takeBack}
              </LinkButton>
            </span>
          )}
        </>
      )}
    </Section>
  );
}
