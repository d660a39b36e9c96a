/** Shows the pane, and starts it once Excel is ready. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { workbookAddress } from "../excel/ribbon";
import { hostWhenReady, type Host } from "../excel/start";
import { takeMessage } from "../commands/message";
import { createPerformer } from "./actions/perform";
import { App } from "./App/App";
import { excelWorkbook } from "./excelWorkbook";
import { createPaneTheme } from "./paneTheme";
import { initialState } from "./store/state";
import { createStore } from "./store/store";
import { themeFor } from "./theme";
import { text } from "./strings";
import { today } from "./today";

// Seen by tooOld.js: this Excel can read our scripts.
document.documentElement.dataset["started"] = "";

async function start(): Promise<void> {
  const page = document.getElementById("pane");
  if (page === null) return;
  const ready = hostWhenReady();
  const theme = createPaneTheme(ready);
  const store = createStore(initialState(today()));
  store.tell({ type: "work", work: { what: text.work.opening, share: null, canStop: false } });
  const pane = { store, ...createPerformer(store, excelWorkbook(), today) };
  const root = createRoot(page);
  const first = await themeFor(theme.now());
  // The pane is there while office.js still looks for its host. All at once: otherwise its parts listen to the store only some
  // tasks later, after office.js's longest, and a click until then waits for its answer.
  flushSync(() => root.render(<App pane={pane} theme={theme} first={first} />));
  const host = await ready;
  if (host !== "excel") {
    root.unmount();
    page.textContent = REFUSED[host];
    return;
  }
  await pane.perform("start");
  const message = takeMessage(workbookAddress());
  if (message !== "") store.tell({ type: "problem", problem: { sentence: message, details: "", offer: null } });
}

const REFUSED: Readonly<Record<Exclude<Host, "excel">, string>> = {
  "no excel": text.problem.noExcel,
  "too old": text.problem.tooOld,
};

void start();
