/** The words of the help: loaded with it. */

export const words = {
  title: "Help",
  back: "Back to the figures",
  how: "How to go about it",
  steps: [
    "Overview: check the as-at date and which sheets count. Each figure leads to its actions.",
    "Reading: see how columns, dates and statuses were understood, and put right what was not.",
    "Findings: go through them with Next. Fix what can be fixed, accept with a reason what may stay, send an agency its own as text.",
    "Agencies: send each agency its actions to fill in, take in what comes back, remind, and record sign-offs.",
    "Report: write the board report on a sheet of its own. Your sheets stay as they are.",
  ],
  colours: "What each colour means here",
  coloursHint:
    "Worked out from dates and statuses as they are recorded. What is typed in the plan is never overwritten.",
  keys: "Keys",
  keyList: [
    ["Arrow keys, Home, End", "from tab to tab, and from action to action in the list"],
    ["Enter", "goes to the row or cell in the sheet"],
    ["F6", "from the pane to the sheet and back (Excel's own key)"],
    ["N and P", "in Findings: to the next finding, and the one before"],
    ["Up and down", "in Findings: from finding to finding, without going there"],
    ["Esc", "closes a message, a form or the preview of a fix"],
  ],
  changes: "What is changed, and how to take it back",
  changeList: [
    "Reading changes nothing.",
    "A fix changes only the cells that its preview shows. “Put it back” under Findings restores them with their formats; Undo in Excel does, too.",
    "What returns bring is written cell by cell once you have accepted it, and a sign-off into the tracker's own column for it. “Put it back” beside it undoes either.",
    "Ratings are written beside a plan when you ask for it, in two columns of their own, and can be taken away there.",
    "The report is a sheet of its own. “Revert last run” under Report takes it away again.",
  ],
  kept: "What is kept, and where",
  keptHint:
    "All of it is kept in this workbook and goes with it when you send it. Nothing is sent anywhere. On this computer only light or dark is kept, and for a quarter of an hour at most a message that could not be shown.",
  keptList: [
    "the as-at date, the definitions, which sheets count, and spellings of agencies that count as one",
    "what you said of columns, values, rows and dates",
    "findings you accepted with your reasons, and checks you do not want",
    "the words of the report, and where the last one is",
    "what was sent to boards, for “Changes”: on the hidden sheet “Action plan history”, which is deleted under Changes, not here",
    "which actions were sent to which agency and how they stood, what was taken in and when, and requests for more time with their reasons",
    "the themes you gave, the names of the template's columns, and the tone of reminders",
    "what the last fix changed, and the last return that was taken in, so that both can be put back, and which ratings were written beside plans",
  ],
  forget: "Forget all of it",
  forgetSure: "Yes, forget all of it",
  forgetHint:
    "The plan stays as it is, and so do reports. The last report, the last fix or return and ratings beside plans can no longer be taken back from here, and returns that are still out cannot be merged.",
  cancel: "Cancel",
  forgetOne: "To forget only what you said of one sheet, use Reading.",
} as const;
