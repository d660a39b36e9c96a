/** Something to do in the running text, looking like a link. */
import type { ReactNode } from "react";
import { useLinkButtonStyles } from "./LinkButton.styles";

export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly title?: string;
  /** For a choice among several: whether it is the one that stands. */
  readonly isPressed?: boolean;
}

export function LinkButton({ children, onClick, title, isPressed }: LinkButtonProps) {
  const styles = useLinkButtonStyles();
  return (
    <button type="button" className={styles.link} title={title} aria-pressed={isPressed} onClick={onClick}>
      {children}
    </button>
  );
}
