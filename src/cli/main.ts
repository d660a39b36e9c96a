/** The command line: words in, a summary on stdout or one clear line on stderr, and an exit code. */
import { isoDay } from "../plan/dates/calendar";
import { HELP, readOptions } from "./options";
import { UsageError } from "./parseWords";
import { terminalProgress } from "./progress";
import { sentenceOf } from "./sentences";
import type { Voice } from "./several";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** What package.json's scripts put before the user's words, so that no file's name can be taken for it. */
const COMMANDS: Readonly<Record<string, (words: readonly string[], voice: Voice) => Promise<number>>> = {
  "--command=draft": async (words, voice) => (await import("./draft/draft")).runDraft(words, today(), voice),
  "--command=returns": async (words, voice) => (await import("./returns")).runReturns(words, today(), voice),
};

const voice = (): Voice => ({
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: terminalProgress(process.stderr),
});

async function main(words: readonly string[]): Promise<number> {
  const [first = "", ...rest] = words;
  try {
    const command = COMMANDS[first];
    if (command !== undefined) return await command(rest, voice());
    const options = readOptions(words);
    if (options === "help") {
      process.stdout.write(HELP);
      return DONE;
    }
    // Loaded only where there is something to do.
    const { runAll } = await import("./several");
    return await runAll(options, today(), voice());
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
