/** The ribbon's command page: it has no pane, and runs only while a command does. */
import { onRibbonCommand } from "../excel/ribbon";
import { hostWhenReady } from "../excel/start";
import { tellUser } from "./tellUser";
import { writeBoardReport } from "./writeBoardReport";

/** The manifest's FunctionName. */
const WRITE_BOARD_REPORT = "writeBoardReport";

async function start(): Promise<void> {
  if ((await hostWhenReady()) !== "excel") return;
  onRibbonCommand(WRITE_BOARD_REPORT, async () => {
    const problem = await writeBoardReport();
    if (problem !== null) await tellUser(problem);
  });
}

void start();
