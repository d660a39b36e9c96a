/** Accepts a finding with a reason: it counts no more, for as long as its cell stays as it is. */
import type { Finding } from "../../../checks/finding";
import { rememberOfFindings } from "./rememberOfFindings";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const acceptFinding: PaneAction<{ readonly finding: Finding; readonly reason: string }> = async (
  tools,
  { finding, reason },
) => {
  if (reason.trim() === "") return;
  const why = { reason: reason.trim(), on: tools.today() };
  await rememberOfFindings(tools, finding.sheet, ({ accepting }, said, marksOf) =>
    accepting(said, finding, marksOf, why),
  );
  tools.tell({ type: "notice", notice: words.accepted });
};
