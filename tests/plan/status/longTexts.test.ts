/** Cells may hold 32,767 characters: whatever they are, every reader of values passes over them in little time. */
import { isBareCompletion, isBareState, saysNothing } from "../../../src/plan/bareText";
import { dayMonthOrder } from "../../../src/plan/dates/dayMonthOrder";
import { leadingCompletionDate } from "../../../src/plan/dates/leadingCompletionDate";
import { datePartShown } from "../../../src/plan/dates/numberFormat";
import { timeLimitInBanner } from "../../../src/plan/dates/timeLimitInBanner";
import { assuranceOf } from "../../../src/plan/status/assurance";
import { classifyOpeningWords } from "../../../src/plan/status/classifyOpeningWords";
import { classifyResponse } from "../../../src/plan/status/classifyResponse";
import { classifyRagText, classifyStatusText } from "../../../src/plan/status/classifyStatusText";
import { colourOfFill } from "../../../src/plan/status/colourOfFill";
import { isErrorValue } from "../../../src/plan/status/errorValue";
import { readKey, valueKey } from "../../../src/plan/status/key";
import { markInAction } from "../../../src/plan/status/markInAction";
import { readStatus } from "../../../src/plan/status/readStatus";
import { stateOfPercentage } from "../../../src/plan/status/shares";
import { stateOfTitle } from "../../../src/plan/status/stateOfTitle";
import { stateOfTick } from "../../../src/plan/status/ticks";
import { tooSlow } from "../../patterns/support/timing";
import { readText, SETTINGS } from "../dates/settings";

const PIECES = [
  ...[
    "/",
    " ",
    "1",
    "-",
    "–",
    "(",
    ")",
    "[",
    "a",
    ".",
    "=",
    ":",
    "|",
    "\n",
    "\t",
    "'",
    "*",
    "✓",
    "🔴",
    "%",
    "\u00a0",
    "_",
    '"',
  ],
  ...[
    "a/",
    "1/",
    "1 ",
    "1-",
    "- ",
    "a ",
    "a-",
    ". ",
    "= ",
    "a=",
    "1 = a ",
    "r = ",
    "no ",
    "not ",
    "the ",
    "has been ",
    "and ",
  ],
  ...[
    "complete ",
    "completed ",
    "DONE ",
    "done - ",
    "closed, ",
    "red ",
    "red/",
    "rag ",
    "amber – ",
    "status: ",
    "key: ",
  ],
  ...[
    "to be ",
    "March ",
    "1 March ",
    "2016 ",
    "2016-",
    "Q1 ",
    "FY",
    "by ",
    "police: ",
    "revised ",
    "was ",
    "annually ",
    "1.1.11 ",
  ],
  ...["no further action ", "recommendation 1 ", "progress ", "n/a ", "x ", "h:", "[h]", "\\", "aé", "A"],
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readText,
  dayMonthOrder,
  leadingCompletionDate: (text) => leadingCompletionDate(text, SETTINGS),
  timeLimitInBanner: (text) => timeLimitInBanner(text, SETTINGS),
  datePartShown,
  classifyStatusText,
  classifyRagText,
  classifyOpeningWords,
  classifyResponse,
  stateOfTitle,
  stateOfTick,
  stateOfPercentage,
  colourOfFill,
  isErrorValue,
  markInAction,
  valueKey,
  readKey: (text) => readKey([[text, text, text]]),
  isBareCompletion,
  isBareState,
  saysNothing,
  assuranceOf: (text) =>
    assuranceOf({ state: "complete", outcome: text, evidence: "", verified: "", statusTexts: [text] }),
  assuranceOfEvidence: (text) =>
    assuranceOf({ state: "complete", outcome: "", evidence: text, verified: text, statusTexts: [""] }),
  readStatus: (text) =>
    readStatus(
      {
        status: text,
        rag: text,
        completed: readText(text),
        response: text,
        progress: text,
        outcome: text,
        action: text,
      },
      { hasStatusColumn: false, hasCompletionColumn: false, isTickColumn: true },
      SETTINGS,
    ),
};

/** Each piece alone, and between words that patterns begin and end with. */
const textsOf = (piece: string): readonly ((length: number) => string)[] => {
  const run = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [run, (length) => `Completed ${run(length - 40)} completed (1 May`];
};

test.each(Object.entries(READERS))("%s", (_name, read) => {
  const slow: string[] = [];
  for (const piece of PIECES) {
    for (const textOf of textsOf(piece)) {
      const problem = tooSlow(read, textOf);
      if (problem !== null) slow.push(`${textOf(80)}: ${problem}`);
    }
  }
  expect(slow).toEqual([]);
});
