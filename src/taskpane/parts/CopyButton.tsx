/** A link that copies something, and says so. */
import { useState } from "react";
import { copyText } from "./copy";
import { LinkButton } from "./LinkButton";
import { shared } from "../views/words";

export interface CopyButtonProps {
  readonly label: string;
  /** What is read out, where the words beside it are needed to know what is meant. */
  readonly name?: string;
  /** Worked out when it is asked for. */
  readonly words: () => string;
  readonly html?: () => string;
}

export function CopyButton({ label, name, words, html }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    const had = document.activeElement;
    setCopied(copyText(words(), html?.()));
    // The selection that copies has taken the cursor away.
    if (had instanceof HTMLElement) had.focus();
  };
  return (
    <LinkButton onClick={copy} {...(name === undefined || isCopied ? {} : { name })}>
      {isCopied ? shared.copied : label}
    </LinkButton>
  );
}
