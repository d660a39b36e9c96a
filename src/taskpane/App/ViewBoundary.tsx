/**
 * Keeps the pane standing where a view cannot be shown: its file may have gone from the site when a newer pane was put there.
 * React has no hook for this.
 */
import { Component, type ReactNode } from "react";
import { text } from "../strings";

export interface ViewBoundaryProps {
  readonly children: ReactNode;
  readonly className: string;
  /** Told what went wrong, once. */
  readonly onFailure: (error: unknown) => void;
}

export class ViewBoundary extends Component<ViewBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={this.props.className}>
        <p>{text.viewFailed}</p>
        {/* A file that could not be loaded is asked for again only by a page that is new. Nothing of Fluent: it may be what has gone. */}
        <button type="button" onClick={() => location.reload()}>
          {text.openAgain}
        </button>
      </div>
    );
  }
}
