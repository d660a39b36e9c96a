/** Something to do in the running text, looking like a link. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "[aria-pressed=true]": { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});

export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly title?: string;
  /** For a choice among several: whether it is the one that stands. */
  readonly isPressed?: boolean;
}

export function LinkButton({ children, onClick, title, isPressed }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} title={title} aria-pressed={isPressed} onClick={onClick}>
      {children}
    </button>
  );
}
