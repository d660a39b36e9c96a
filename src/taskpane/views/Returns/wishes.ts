/** What the user can ask for in the view of agencies. */
import type { IsoDate } from "../../../plan/model";
import type { SaidOfFile } from "../../../returns/mergeReturn";
import type { ReminderSettings } from "../../../returns/reminders";
import type { ReturnsShown } from "../../store/state";

/** A file as the user gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReturnsWish =
  | { readonly kind: "show"; readonly mode: ReturnsShown["mode"] }
  | { readonly kind: "make"; readonly agencies: readonly string[]; readonly replyBy: IsoDate | null }
  | { readonly kind: "open"; readonly name: string }
  /** Files to be taken in, beside those that are there; one of the same name takes the other's place. */
  | { readonly kind: "look"; readonly files: readonly GivenFile[] }
  | { readonly kind: "say"; readonly file: string; readonly said: SaidOfFile }
  | { readonly kind: "put away"; readonly file: string }
  /** @see acceptKey */
  | { readonly kind: "accept"; readonly keys: ReadonlySet<string> }
  | { readonly kind: "put back" }
  | { readonly kind: "reminders"; readonly reminders: ReminderSettings };
