/** Something to do in the running text, looking like a link. */
import type { ReactNode } from "react";
import { useLinkButtonStyles } from "./LinkButton.styles";

export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly title?: string;
  /** What is read out, where the words beside it are needed to know what is meant; begins with the words shown. */
  readonly name?: string;
  /** For a choice among several: whether it is the one that stands. */
  readonly isPressed?: boolean;
}

export function LinkButton({ children, onClick, title, name, isPressed }: LinkButtonProps) {
  const styles = useLinkButtonStyles();
  return (
    <button
      type="button"
      className={styles.link}
      title={title}
      aria-label={name}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
