/** The texts of "How this was read", in plain words: loaded with the view. */
import type { Colour, Field, SkipReason } from "../../../plan/model";
import { counted, formatCount, listed } from "../../../report/words";
import type { Sureness } from "../../derive/columnLines";
import type { ReadingPart, Verdict } from "../../derive/doubtsShown";
import type { Lack } from "../../derive/mappings";
import type { RowsShown } from "../../derive/rowLines";
import type { SaidCounts } from "../../derive/said";
import { shared } from "../words";

const sureness: Readonly<Record<Sureness, string>> = {
  unused: "Not used",
  guessed: "A guess",
  likely: "Likely",
  sure: "Sure",
  said: "Said by you",
};

const lacks: Readonly<Record<Lack, string>> = {
  "nothing to do": "Choose the column that holds the recommendations or the actions: without one there is no plan.",
  "nothing to measure by": "Choose a target date or a status column, too: without one there is nothing to measure by.",
};

const colours: Readonly<Record<Colour, string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  blue: "Blue",
  grey: "Grey",
};

/** What the user can say that a value means. */
const meanings = {
  complete: shared.states.complete,
  "in-progress": shared.states["in-progress"],
  "not-started": shared.states["not-started"],
  withdrawn: shared.states.withdrawn,
  red: colours.red,
  amber: colours.amber,
  green: colours.green,
  blue: colours.blue,
  grey: colours.grey,
  unknown: "Nothing (ignore)",
} as const;

const parts: Readonly<Record<ReadingPart, string>> = {
  columns: "Columns",
  values: "Values of the status",
  rows: "Rows",
  dates: "Day and month",
  titles: "States said by titles",
};

const skipped: Readonly<Record<SkipReason, string>> = {
  blank: "blank",
  banner: "a banner",
  header: "headings",
  title: "a title",
  footer: "a footer",
  guidance: "guidance",
  key: "a key",
  total: "a total",
  recommendation: "a recommendation above its actions",
  "sign-off": "a sign-off",
  versions: "a table of versions",
  note: "a note",
  summary: "a count of actions",
  unplaced: "could not be placed",
  user: "taken out",
};

const rowsShown: Readonly<Record<RowsShown, string>> = {
  "left out": "Left out",
  joined: "Joined to an action above",
  actions: "Actions",
  said: "Said by you",
};

export const words = {
  title: "How this was read",
  sheet: "Sheet",
  plan: (sheet: string, number: number, row: number) => `${sheet}: plan ${number}, headings in row ${row}`,
  nothing: "There is no sheet with cells in it.",
  verdict: (verdict: Verdict) => {
    switch (verdict.kind) {
      case "all understood":
        return "Read well: every column and value was understood.";
      case "columns unused":
        return `Everything that the figures hang on was understood. ${verdict.count === 1 ? "1 column" : `${formatCount(verdict.count)} columns`} with text ${verdict.count === 1 ? "is" : "are"} not used.`;
      case "doubts":
        return verdict.count === 1
          ? "1 thing was not understood:"
          : `${formatCount(verdict.count)} things were not understood:`;
    }
  },
  notRecognised:
    "No plan was recognised here. This is what each column looks like; change what is wrong, and it is read by your columns.",
  readAsPlan: "Read this sheet as a plan",
  makesOne: (count: number, row: number) =>
    `This sheet holds ${formatCount(count)} plans. Once you choose a column yourself, it is read as one plan, with its headings in row ${row}.`,
  lacks,
  putRight: "Put it right",
  putRightThat: (sentence: string) => `Put it right: ${sentence}`,
  goTo: (address: string) => `Go to ${address}`,
  takeBack: "Take it back",
  takeBackThat: (what: string) => `Take it back: ${what}`,
  parts,
  count: (count: number) => formatCount(count),

  said: (counts: SaidCounts) => {
    const said = [
      counts.columns === 0 ? "" : counted(counts.columns, "column"),
      counts.values === 0 ? "" : counted(counts.values, "value"),
      counts.rows === 0 ? "" : counted(counts.rows, "row"),
      counts.titles === 0 ? "" : counted(counts.titles, "title"),
      counts.hasDateOrder ? "the order of dates" : "",
    ].filter((one) => one !== "");
    return said.length === 0 ? "You chose the row of the headings." : `Said by you: ${listed(said)}.`;
  },
  forget: "Forget all I said about this sheet",
  forgetQuestion: "Read this sheet by the rules again?",
  forgetYes: "Forget it",
  forgetNo: "Keep it",

  headerRow: "Headings in row",
  useSelected: (row: number) => `Use the selected row (${row})`,
  useSelectedHint: "Select a cell in the row of the headings to use that row.",
  intro: "What each column was taken for. Change what is wrong; it is remembered in this workbook.",
  forms:
    "Headings stand down the side, one form for each recommendation. What each label was taken for; correct a label in the sheet where it was misread.",
  labelCount: (count: number) => counted(count, "label"),
  takenFor: (fields: readonly string[]) => (fields.length === 0 ? "Not used" : fields.join(" + ")),
  sureness,
  notUsed: "Not used",
  noHeading: "(no heading)",
  noSamples: "Nothing below it",
  holds: (letters: string) => `Column ${letters} holds`,
  unusedTexts: (count: number) => `${counted(count, "cell")} with text`,
  oneOf: (number: number, of: number) => `${number} of ${of}${number === of ? ", which counts" : ""}`,
  notRead: (unread: number, filled: number) => `${formatCount(unread)} of ${formatCount(filled)} not understood`,
  sayHere: (field: string) => `Which column holds the ${field.toLowerCase()}? Choose “${field}” at that column.`,

  valuesIntro: "Say once what a value means, and it counts so wherever it stands on this sheet.",
  means: (value: string) => `${value} means`,
  times: (count: number) =>
    count === 0 ? "not in the sheet now" : count === 1 ? "once" : `${formatCount(count)} times`,
  meanings,
  notSaid: "Not understood",
  asRead: (meaning: string) => `As read: ${meaning}`,
  noState: "no state",
  open: (count: number) => `${formatCount(count)} not understood`,
  noValues: "Every value of the status was understood.",
  understood: (count: number) => `${counted(count, "value")} that ${count === 1 ? "was" : "were"} understood`,
  unreadDates: (field: Field) => `${shared.fields[field]}: not read as dates`,
  unreadDatesHint: "Correct them in the sheet.",

  rowsMore: (leftOut: number, unplaced: number) =>
    unplaced === 0 ? `${formatCount(leftOut)} left out` : `${formatCount(unplaced)} could not be placed`,
  rowsShown,
  rowsLabel: "Show",
  showAll: "Also blank rows and repeated headings",
  noRows: "None.",
  row: (row: number) => `Row ${row}`,
  isAction: "This is an action",
  isNone: "Not an action",
  switchRow: (row: number, offer: string) => `${offer}: row ${row}`,
  skipped,
  joinedTo: (row: number) => `goes on with row ${row}`,
  takenIn: "an action",
  blankRow: "(blank)",

  looksMonthFirst: "looks month first",
  dateOrder: "Dates such as 03/04/2026 are",
  dateOrders: { "day-first": "Day first", "month-first": "Month first" },
  datesEither: (count: number, example: string) =>
    count === 0 ? "No date would change." : `${counted(count, "date")} would change, such as ${example}.`,
  datesMonthFirst: (count: number) =>
    count === 1 ? "1 date can only be month first." : `${formatCount(count)} dates can only be month first.`,

  titlesIntro: "Titles that say a state of the actions below them that record none.",
  sheetName: "the sheet’s name",
  banner: (row: number) => `row ${row}`,
  says: (title: string) => `${title} says`,
  saysNothing: "Nothing",
  titleActions: (count: number) => (count === 0 ? "no action takes its state from it" : counted(count, "action")),
  otherTitles: (count: number) => counted(count, "other title"),
} as const;
