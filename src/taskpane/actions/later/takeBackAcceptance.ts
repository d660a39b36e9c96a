/** Takes an acceptance back: the finding counts again. */
import type { Finding } from "../../../checks/finding";
import { rememberOfFindings } from "./rememberOfFindings";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const takeBackAcceptance: PaneAction<Finding> = async (tools, finding) => {
  await rememberOfFindings(tools, finding.sheet, ({ acceptingNoMore }, said, marksOf) =>
    acceptingNoMore(said, finding, marksOf),
  );
  tools.tell({ type: "notice", notice: words.acceptedNoMore });
};
