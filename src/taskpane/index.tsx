/** Starts the pane once Excel is ready. */
import { createRoot } from "react-dom/client";
import { hostWhenReady, type Host } from "../excel/start";
import { takeMessage } from "../commands/message";
import { createPerformer } from "./actions/perform";
import { App } from "./App/App";
import { excelWorkbook } from "./excelWorkbook";
import { initialState } from "./store/state";
import { createStore } from "./store/store";
import { themeFor } from "./theme";
import { hostTheme } from "../excel/hostTheme";
import { text } from "./strings";
import { today } from "./today";

async function start(): Promise<void> {
  const host = await hostWhenReady();
  const page = document.getElementById("pane");
  if (page === null) return;
  if (host !== "excel") {
    page.textContent = REFUSED[host];
    return;
  }
  const store = createStore(initialState(today()));
  const performer = createPerformer(store, excelWorkbook());
  createRoot(page).render(<App pane={{ store, ...performer }} theme={await themeFor(hostTheme())} />);
  await performer.perform("start");
  const message = takeMessage();
  if (message !== "") store.tell({ type: "problem", problem: { sentence: message, details: "", offer: null } });
}

const REFUSED: Readonly<Record<Exclude<Host, "excel">, string>> = {
  "no excel": text.problem.noExcel,
  "too old": text.problem.tooOld,
};

void start();
