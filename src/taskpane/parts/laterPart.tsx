/**
 * A part of the pane's frame whose code is loaded later than the frame itself. Until it is there, and where it cannot be loaded,
 * something simpler stands in its place: what went wrong must be told whatever has gone from the site.
 */
import { Component, Suspense, type ComponentType, type ReactNode } from "react";
import { laterView } from "../App/laterView";

export interface LaterPart {
  readonly Part: ComponentType<{ readonly meanwhile: ReactNode }>;
  /** What goes wrong here is left to be met when the part is shown. */
  readonly loadAhead: () => void;
}

export function laterPart(load: () => Promise<{ readonly default: ComponentType }>): LaterPart {
  const { View, loadAhead } = laterView(load);
  const Part: LaterPart["Part"] = ({ meanwhile }) => (
    <Otherwise shown={meanwhile}>
      <Suspense fallback={meanwhile}>
        <View />
      </Suspense>
    </Otherwise>
  );
  return { Part, loadAhead };
}

interface OtherwiseProps {
  readonly shown: ReactNode;
  readonly children: ReactNode;
}

/** React has no hook for this. */
class Otherwise extends Component<OtherwiseProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.shown : this.props.children;
  }
}
