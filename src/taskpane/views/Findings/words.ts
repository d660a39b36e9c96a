/** The words of the findings that are needed only here: loaded with them. */
import type { Finding } from "../../../checks/finding";
import { formatLong } from "../../../plan/dates/calendar";
import type { IsoDate } from "../../../plan/model";
import { counted, formatCount } from "../../../report/words";
import { severityCount, severityWords } from "../../derive/severityWords";
import type { FindingsShown } from "../../store/state";

const by: Readonly<Record<FindingsShown["by"], string>> = {
  check: "By kind",
  agency: "By lead agency",
  section: "By section",
  row: "By row",
};

export const words = {
  by,
  group: "Group",
  severity: severityWords,
  severityCount,
  countsLabel: "Findings by weight",
  none: "Nothing to put right.",
  noneShown: "None of this weight.",
  cell: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  showMore: (count: number) => `Show ${formatCount(count)} more`,
  setAside: (count: number) => `${formatCount(count)} accepted or not checked`,
  setAsideTitle: "Findings that were accepted, and checks that are not wanted: they count nowhere",
  openAll: "Open all",
  closeAll: "Close all",
  next: "Next",
  previous: "Previous",
  stepsLabel: "From finding to finding",
  keys: "Keys: N for the next finding, P for the one before",
  /** @param at counted from 1; 0 before the first */
  place: (at: number, all: number) =>
    at === 0 ? counted(all, "finding") : `${formatCount(at)} of ${counted(all, "finding")}`,
  /** "6 in 4 rows": several findings may stand in one row. */
  groupCount: (findings: number, rows: number) =>
    findings === rows ? counted(findings, "finding") : `${formatCount(findings)} in ${counted(rows, "row")}`,
  accept: "Accept…",
  acceptThis: ({ cell }: Finding) => `Accept… the finding at ${cell}`,
  acceptReason: "Why it can stay as it is",
  acceptHint: "Printed in the report beside the finding. It counts again when the cell changes.",
  acceptNow: "Accept",
  cancel: "Cancel",
  acceptedBecause: (reason: string, on: IsoDate) => `${reason} (accepted on ${formatLong(on)})`,
  takeBack: "Count it again",
  takeBackThat: ({ cell }: Finding) => `Count it again: the finding at ${cell}`,
  nothingSetAside: "Nothing was accepted, and everything is checked.",
  setAsideHint: "These count in no figure. The report lists them under Data quality.",
  dontCheck: (sheet: string | null) => (sheet === null ? "Don't check this here" : `Don't check this on “${sheet}”`),
  unchecked: (title: string, sheet: string, count: number) =>
    `“${title}” is not checked on “${sheet}” (${counted(count, "finding")}).`,
  checkAgain: "Check it again",
  copy: "Copy as text",
  copyThat: (name: string) => `Copy as text: ${name}`,
  fix: "Fix…",
  fixThat: ({ cell }: Finding) => `Fix… the finding at ${cell}`,
  fixAll: (count: number) => (count === 1 ? "Fix 1…" : `Fix ${formatCount(count)}…`),
  fixAllOf: (count: number, name: string) => `${words.fixAll(count)} of “${name}”`,
  columns: "Columns that could have a list to choose from",
  columnsOffer: (what: string, heading: string) => `${what}: ${heading}`,
} as const;

export const fixWords = {
  title: (count: number) =>
    count === 1 ? "Before anything is changed" : `${formatCount(count)} fixes, before anything is changed`,
  hint: "Only the cells listed here change. Nothing is split or deleted, and formulas are never overwritten.",
  takeIn: (what: string, cell: string) => `${what}, ${cell}`,
  blank: "blank",
  becomes: "becomes",
  list: (address: string, words: readonly string[]) => `${address}: a list to choose from, with ${words.join(", ")}`,
  unsaid: "Say which, or leave it out.",
  clashing: "Another fix above writes into the same cell. Make that one first.",
  stays: "The finding would stay all the same.",
  choose: "Choose…",
  afterwards: "Afterwards",
  fewer: (count: number) => `${counted(count, "finding goes", "findings go")}.`,
  come: (lines: readonly string[]) => `New, since more is known then: ${lines.join("; ")}.`,
  comes: (title: string, cell: string) => `${title} (${cell})`,
  figures: (name: string, before: number, after: number) => `${name} ${formatCount(before)} → ${formatCount(after)}`,
  none: "Nothing is chosen.",
  nothingYet: "Nothing to change yet",
  make: (cells: number, lists: number) =>
    cells + lists === 0
      ? fixWords.nothingYet
      : cells === 0
        ? counted(lists, "Add the list", "Add the lists").replace(/^[\d,]+ /u, "")
        : `Change ${counted(cells, "cell")}`,
  undo: "It can be put back here with one click, and undone in Excel.",
  done: "Last fix",
  putBack: "Put it back",
  putBackHint: "Puts the cells back as they were, but for those that were changed since.",
} as const;
