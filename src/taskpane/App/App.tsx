/** The pane: tabs, what went wrong, the chosen view, work under way. */
import { FluentProvider, type Theme } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type ComponentType } from "react";
import { PROBLEM, ProblemBar } from "../parts/ProblemBar";
import { Tabs } from "../parts/Tabs";
import { WorkBar } from "../parts/WorkBar";
import type { PaneTheme } from "../paneTheme";
import { text } from "../strings";
import { VIEWS, type ViewId } from "../store/state";
import { PaneContext, usePaneState, usePerform, useTellFailure, type Pane } from "../useStore";
import { FOUND, OverviewView } from "../views/Overview/OverviewView";
import { useAppStyles } from "./App.styles";
import { laterView } from "./laterView";
import { useFocusKept } from "./useFocusKept";
import { useTheme } from "./useTheme";
import { ViewBoundary } from "./ViewBoundary";
import { whenIdle } from "./whenIdle";

/** All but the first are loaded later than the pane itself. */
const LATER = {
  reading: laterView(() => import("../views/Reading/ReadingView")),
  actions: laterView(() => import("../views/Actions/ActionsView")),
  findings: laterView(() => import("../views/Findings/FindingsView")),
  agencies: laterView(() => import("../views/Returns/ReturnsView")),
  since: laterView(() => import("../views/Since/SinceView")),
  report: laterView(() => import("../views/Report/ReportView")),
} as const;

/** Loaded once the pane is drawn; the others bring more with them, and wait until they are wanted. */
const AHEAD = [FOUND, PROBLEM, LATER.reading, LATER.findings];

function loadAhead(): void {
  for (const view of AHEAD) view.loadAhead();
}

const VIEW: Readonly<Record<ViewId, ComponentType>> = {
  overview: OverviewView,
  reading: LATER.reading.View,
  actions: LATER.actions.View,
  findings: LATER.findings.View,
  agencies: LATER.agencies.View,
  since: LATER.since.View,
  report: LATER.report.View,
};

export interface AppProps {
  readonly pane: Pane;
  readonly theme: PaneTheme;
  /** Fluent's theme to begin with. */
  readonly first: Theme;
}

export function App({ pane, theme: paneTheme, first }: AppProps) {
  const styles = useAppStyles();
  const { theme, host } = useTheme(paneTheme, first);
  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme: host }}>
        <Frame />
      </FluentProvider>
    </PaneContext>
  );
}

function Frame() {
  const styles = useAppStyles();
  const view = usePaneState((state) => state.view);
  const notice = usePaneState((state) => state.notice);
  const perform = usePerform();
  const View = VIEW[view];
  const tellFailure = useTellFailure();
  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel);
  useEffect(() => whenIdle(loadAhead), []);
  return (
    <main className={styles.app}>
      <h1 className={styles.heard}>{text.heading(text.views[view])}</h1>
      <Tabs
        label={text.viewsLabel}
        tabs={VIEWS.map((id) => ({ id, name: text.views[id] }))}
        chosen={view}
        onChoose={(id) => void perform("showView", id)}
        panel="view"
      />
      <ProblemBar />
      <div ref={panel} id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1} className={styles.panel}>
        <ViewBoundary key={view} className={styles.quiet} onFailure={tellFailure}>
          <Suspense fallback={<p className={styles.quiet}>{text.loadingView}</p>}>
            <View />
          </Suspense>
        </ViewBoundary>
      </div>
      <WorkBar />
      <div role="status" className={styles.heard}>
        {notice}
      </div>
    </main>
  );
}
