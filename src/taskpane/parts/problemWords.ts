/** The words of what can be done about a problem, and of Cancel. */

export const problemWords = {
  copy: "Copy details",
  copyHint: "The details name places in the program only. They hold nothing of the plan.",
  dismiss: "Close",
  replace: "Replace that report",
  keep: "Keep it",
  cancel: "Cancel",
} as const;
