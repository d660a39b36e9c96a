/** The way to the rest of a long list: so many are drawn at first, and so many more at each click, since thousands at once would hold the pane up. */
import { LinkButton } from "../../parts/LinkButton";
import { words } from "./words";

export const AT_ONCE = 50;

export interface ShowMoreProps {
  /** How many are not shown yet; nothing to do where it is less than one. */
  readonly hidden: number;
  readonly onShow: (more: number) => void;
}

export function ShowMore({ hidden, onShow }: ShowMoreProps) {
  if (hidden <= 0) return null;
  return <LinkButton onClick={() => onShow(AT_ONCE)}>{words.showMore(Math.min(AT_ONCE, hidden))}</LinkButton>;
}
