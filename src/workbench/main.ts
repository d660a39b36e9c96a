/** The workbench: a spreadsheet, and beside it the add-in's pane, which takes the page for Excel. */
import { openInPage, WorkbookFileError, type StandinHost } from "../standin/browser/index";
import { letChangeParts } from "./changeParts";
import { addedChart } from "./charts/chartFigures";
import { showCharts } from "./charts/showCharts";
import { letChoose, type ChosenFile } from "./choosing";
import { giveFile } from "./downloading";
import { addedHighlights } from "./grid/addedHighlights";
import { readFileView } from "./grid/fileView";
import { gridRule } from "./grid/gridRule";
import { startUniver, type GridApp } from "./grid/univer";
import { showWorkbook, type WorkbookView } from "./grid/workbookView";
import { drawn, page, say, sayBusy } from "./page";
import { problemText, text } from "./strings";
import { askBeforeLeaving, mayGoOn, saved, watchForChanges } from "./unsaved";

const SAMPLE = "sample-tracker.xlsx";

interface Open {
  readonly name: string;
  readonly host: StandinHost;
  readonly view: WorkbookView;
  readonly stopWatching: () => void;
}

let open: Open | null = null;

async function hostOf({ name, bytes }: ChosenFile): Promise<StandinHost | null> {
  try {
    return await openInPage(bytes, {
      fileName: name,
      wasmAddress: "excelize.wasm.gz",
      onFault: (fault) => {
        console.error(fault);
        say(text.fault);
      },
    });
  } catch (reason) {
    if (!(reason instanceof WorkbookFileError)) throw reason;
    say(problemText[reason.code](name));
    return null;
  }
}

/** The pane says by itself what it does once its page is there. */
function startPane(): void {
  sayBusy(text.startingPane);
  page.pane.addEventListener("load", () => sayBusy(""), { once: true });
  // Its page is loaded anew, as Excel opens a pane for each workbook.
  page.pane.src = "taskpane.html";
}

/** Shows a workbook in place of the one that is open; where it cannot be opened, that one stays. */
async function show(grid: GridApp, file: ChosenFile): Promise<void> {
  sayBusy(file.name === SAMPLE ? text.openingSample : text.opening(file.name));
  await drawn();
  const host = await hostOf(file);
  if (host === null || (open !== null && !(await mayGoOn(open.name)))) {
    sayBusy("");
    return;
  }
  say("");
  const { viewOf, chartsOf, resources } = await readFileView(file.bytes, host.workbook);
  const before = open;
  const view = showWorkbook({
    grid,
    host,
    name: file.name,
    viewOf,
    resources,
    rulesOf: (sheet) => addedHighlights(sheet).map(gridRule),
    onShown: (sheet) => {
      const added = sheet.changes.charts.map((chart) => addedChart(sheet, chart));
      showCharts(page.charts, [...chartsOf(sheet), ...added]);
    },
    onRefused: (reason) => say(reason?.message ?? text.notHere),
    onEdited: () => say(""),
  });
  open = { name: file.name, host, view, stopWatching: watchForChanges(host) };
  before?.view.close();
  before?.stopWatching();
  page.fileName.textContent = file.name;
  page.download.disabled = false;
  startPane();
}

async function download(grid: GridApp, { name, host }: Open): Promise<void> {
  // Not disabled, which would take the focus from it to nowhere.
  if (page.download.ariaDisabled === "true") return;
  page.download.ariaDisabled = "true";
  page.download.textContent = text.saving;
  try {
    // What is being typed belongs to it, as when Excel saves.
    await grid.endTyping();
    giveFile(name, await host.save());
    saved();
    say("");
  } catch (reason) {
    if (!(reason instanceof WorkbookFileError)) throw reason;
    say(text.notSaved);
  } finally {
    page.download.ariaDisabled = null;
    page.download.textContent = text.download;
  }
}

let showing = Promise.resolve();

/** One after the other, so that the last one given is the one that stays. */
function showNext(grid: GridApp, file: ChosenFile): Promise<void> {
  showing = showing
    .then(() => show(grid, file))
    .catch((reason: unknown) => {
      console.error(reason);
      sayBusy("");
      say(text.notRead(file.name));
    });
  return showing;
}

async function start(): Promise<void> {
  askBeforeLeaving();
  await drawn();
  const grid = startUniver(page.grid.id);
  letChangeParts(() => grid.focus());
  letChoose((file) => void showNext(grid, file));
  page.download.addEventListener("click", () => {
    if (open !== null) void download(grid, open);
  });
  const response = await fetch(SAMPLE);
  if (!response.ok) {
    sayBusy("");
    say(text.noSample);
  } else await showNext(grid, { name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) });
}

void start();
