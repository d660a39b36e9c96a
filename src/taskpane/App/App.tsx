/** The pane: tabs, what went wrong, the chosen view, work under way. */
import { FluentProvider, type Theme } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from "react";
import { ProblemBar } from "../parts/ProblemBar";
import { Tabs } from "../parts/Tabs";
import { WorkBar } from "../parts/WorkBar";
import { text } from "../strings";
import { VIEWS, type ViewId } from "../store/state";
import { PaneContext, usePaneState, usePerform, type Pane } from "../useStore";
import { OverviewView } from "../views/Overview/OverviewView";
import { useAppStyles } from "./App.styles";
import { useTheme } from "./useTheme";

/** All but the first are loaded when they are shown. */
const VIEW: Readonly<Record<ViewId, ComponentType | LazyExoticComponent<ComponentType>>> = {
  overview: OverviewView,
  columns: lazy(() => import("../views/Columns/ColumnsView")),
  actions: lazy(() => import("../views/Actions/ActionsView")),
  findings: lazy(() => import("../views/Findings/FindingsView")),
  report: lazy(() => import("../views/Report/ReportView")),
};

export interface AppProps {
  readonly pane: Pane;
  /** The theme to begin with. */
  readonly theme: Theme;
}

export function App({ pane, theme: first }: AppProps) {
  const styles = useAppStyles();
  const { theme, host } = useTheme(first);
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
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.panel}>
        <Suspense fallback={<p className={styles.quiet}>{text.loadingView}</p>}>
          <View />
        </Suspense>
      </div>
      <WorkBar />
      <div role="status" className={styles.heard}>
        {notice}
      </div>
    </main>
  );
}
