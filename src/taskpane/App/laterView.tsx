/** Views whose code is loaded later than the pane itself. */
import { lazy, useState, type ComponentType } from "react";

export interface LaterView {
  /** To be shown within a Suspense; where it has been loaded ahead, it is there at once. */
  readonly View: ComponentType;
  /** What goes wrong here is left to be told when the view is shown, which tries again. */
  readonly loadAhead: () => void;
}

export function laterView(load: () => Promise<{ readonly default: ComponentType }>): LaterView {
  let loaded: ComponentType | null = null;
  const Lazy = lazy(load);
  // React.lazy shows what stands in for a view, if only for a moment, even where its code is there already.
  function View() {
    const [Shown] = useState<ComponentType>(() => loaded ?? Lazy);
    return <Shown />;
  }
  const loadAhead = (): void => {
    load().then(
      (module) => {
        loaded = module.default;
      },
      () => undefined,
    );
  };
  return { View, loadAhead };
}
