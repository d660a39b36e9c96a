/** Words of the command line, as every command takes them. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { isValidDay } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";

/** The words do not fit the command; the message says so in a sentence. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/** @throws UsageError with a sentence for the user */
export function parseWords<const O extends Options>(words: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs explains itself well ("Unknown option '--foo'."); only its advice about "--" is of no use here.
    const message = error instanceof Error ? error.message : String(error);
    const sentence = message.split(/\. To specify|\n/u)[0] ?? message;
    throw new UsageError(sentence.endsWith(".") ? sentence : `${sentence}.`);
  }
}

/** Null where the option is not given. @throws UsageError where it is no day */
export function readDay(option: string, text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (day === undefined || !isValidDay(Number(year), Number(month), Number(day))) {
    throw new UsageError(`${option} must be a date such as 2026-03-31, not “${text}”.`);
  }
  return text;
}
