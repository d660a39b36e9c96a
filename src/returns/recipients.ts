/** To whom what is asked of an action goes. Pure. */
import { postsOf } from "../plan/agencies/posts";
import type { PlacedAction } from "./trackerView";

/**
 * The lead agency or, where none is named, the post; "" where neither is. Nothing is addressed to a person by name: what is written to
 * remind is copied into mails and minutes.
 */
export const recipientOf = ({ agency, action }: Pick<PlacedAction, "agency" | "action">): string =>
  agency === "" ? postsOf(action.leadOfficer) : agency;
