/** The command line: words in, a summary on stdout or one clear line on stderr, and an exit code. */
import { ExcelProblem } from "../excel/problem";
import { isoDay } from "../plan/dates/calendar";
import { HELP, readOptions, UsageError } from "./options";
import { terminalProgress } from "./progress";
import { Refusal } from "./refusal";

const FAILED = 1;
const WRONG_USAGE = 2;

/** What to tell the user of an error; null for a fault of the program, which is shown whole. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof ExcelProblem) {
    return error.code === "already-written" ? `${error.sentence} Add --force to replace it.` : error.sentence;
  }
  return error instanceof Refusal ? error.message : null;
}

function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

async function main(words: readonly string[]): Promise<number> {
  try {
    const options = readOptions(words);
    if (options === "help") {
      process.stdout.write(HELP);
      return 0;
    }
    // Loaded only where there is something to do.
    const { run } = await import("./run");
    process.stdout.write(await run(options, today(), terminalProgress(process.stderr)));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message} See --help.\n`);
      return WRONG_USAGE;
    }
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    return FAILED;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
