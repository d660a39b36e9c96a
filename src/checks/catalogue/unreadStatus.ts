/** V36: a status, a tick or a code that was not understood; an error value; a formula that was never calculated. */
import type { StateSource } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

/** What gave the state instead. */
const BY: Readonly<Partial<Record<StateSource, string>>> = {
  "completion date": " by its completion date",
  status: " by the colour beside it",
};

const ERROR = /^#[A-Z/0-9]+[!?]?$/u;

export const unreadStatus: CheckOfAction = {
  id: "V36",
  severity: "warning",
  title: "Status not understood",
  findInAction: ({ action }, { columns }) => {
    const { text, isUnread, from, state } = action.status;
    if (!isUnread) return undefined;
    const at = columns.status === undefined && columns.rag !== undefined ? "rag" : "status";
    const what = ERROR.test(text)
      ? `${quote(text)} is an error or was never calculated`
      : `${quote(text)} says nothing the rules know`;
    const counted = state === "complete" ? "counted as complete" : "counted as open";
    const by = BY[from] ?? "";
    return {
      at,
      message: `${what}: ${counted}${by}. Say once what it means under “How this was read”, or correct the cell.`,
    };
  },
};
