/** `npm run returns`: makes returns, merges them, words reminders. */
import type { IsoDate } from "../../plan/model";
import type { Voice } from "../several";
import { atDesk } from "./desk";
import { makeReturns } from "./make";
import { mergeReturns } from "./merge";
import { HELP, readReturnsOptions } from "./options";
import { remind } from "./remind";

const DONE = 0;
const FAILED = 1;

/**
 * @param words what stands after the program's name
 * @returns the exit code
 * @throws UsageError, Refusal or ExcelProblem: each with a sentence for the user
 */
export async function runReturns(words: readonly string[], today: IsoDate, { say, progress }: Voice): Promise<number> {
  const options = readReturnsOptions(words);
  if (options === "help") {
    say(HELP);
    return DONE;
  }
  if (options.command === "merge") {
    const { text, hasFailed } = await atDesk(options, today, progress, (desk) => mergeReturns(desk, options));
    say(text);
    return hasFailed ? FAILED : DONE;
  }
  const work = options.command === "make" ? makeReturns : remind;
  say(await atDesk(options, today, progress, (desk) => work(desk, options)));
  return DONE;
}
