/**
 * Damages workbooks at random and looks at what becomes of each: `npm run fuzz`. The same seed makes the same mutants.
 *
 *   --mutants N   how many (2,000)
 *   --seed N      another lot (1)
 *   --from N      leaves out those before it (0)
 *   --only N      one mutant of the lot, with all that is said of it
 *   --seconds N   how long one mutant may take before it counts as hanging (20)
 *
 * They run in a process of their own, so that one that hangs or runs out of memory is a figure and not the end. Exit 0 only when none
 * hangs, dies, shows a stack trace, or is read or saved with contents that differ without a word.
 */
import { fork, type ChildProcess } from "node:child_process";
import { parseArgs } from "node:util";
import { BOOK, file, inFolder, prefixed, strict } from "../standin/support/book";
import { richWorkbook } from "../standin/support/richWorkbook";
import { mutantOf } from "./mutations";
import { random } from "./random";
import { whatItSays } from "./reading";
import { tried, type Outcome, type Result } from "./trying";

const { values: options } = parseArgs({
  options: {
    mutants: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
    seconds: { type: "string", default: "20" },
  },
});
const [MUTANTS, SEED, SECONDS] = [options.mutants, options.seed, options.seconds].map(Number) as [
  number,
  number,
  number,
];
/** A process is given up after so many: Excelize's memory only grows. */
const LOT = 200;
/** Characters of what a process that died said last. */
const MOST_OF_COMPLAINT = 2_000;

interface Message extends Result {
  readonly number: number;
  readonly what: string;
}

async function books(): Promise<readonly Uint8Array[]> {
  const written = [BOOK, prefixed(BOOK), strict(BOOK), inFolder(BOOK, "Book")].map(file);
  return [...written, await richWorkbook()];
}

/** In the child: tries mutants one after the other, and tells of each. */
async function work(first: number, last: number): Promise<void> {
  const all = await books();
  const said = all.map(whatItSays);
  for (let number = first; number < last; number++) {
    const chance = random(SEED * 1_000_003 + number);
    const index = chance.below(all.length);
    const mutant = mutantOf(all[index] ?? new Uint8Array(), chance);
    const result = await tried(mutant, said[index] ?? {});
    process.send?.({ number, what: mutant.what, ...result } satisfies Message);
  }
}

type Ended = Outcome | "hang" | "death";

/** Runs a lot in a child. @returns the number of the mutant to go on with */
function runLot(
  first: number,
  last: number,
  take: (number: number, ended: Ended, detail: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    let next = first;
    let isHanging = false;
    const child: ChildProcess = fork(__filename, process.argv.slice(2), {
      env: { ...process.env, FUZZ_LOT: `${first}-${last}` },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let complaint = "";
    child.stderr?.on("data", (text) => (complaint = (complaint + String(text)).slice(-MOST_OF_COMPLAINT)));
    const stop = (): void => {
      isHanging = true;
      child.kill("SIGKILL");
    };
    // The first one starts the engine as well.
    let timer = setTimeout(stop, (SECONDS + 60) * 1_000);
    child.on("message", (message) => {
      const { number, what, outcome, detail } = message as Message;
      clearTimeout(timer);
      timer = setTimeout(stop, SECONDS * 1_000);
      next = number + 1;
      take(number, outcome, `${what}: ${detail}`);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (next < last) {
        take(next, isHanging ? "hang" : "death", `${signal ?? `exit ${String(code)}`} ${complaint}`);
        next++;
      }
      resolve(next);
    });
  });
}

async function main(): Promise<void> {
  const counts = new Map<Ended, number>();
  const take = (number: number, ended: Ended, detail: string): void => {
    counts.set(ended, (counts.get(ended) ?? 0) + 1);
    if (ended !== "read right" && ended !== "refused") console.log(`${number} ${ended}: ${detail}`);
    else if (options.only !== undefined) console.log(`${number} ${ended}: ${detail}`);
  };
  const [first, end] =
    options.only === undefined ? [Number(options.from), MUTANTS] : [Number(options.only), Number(options.only) + 1];
  for (let next = first; next < end;) next = await runLot(next, Math.min(next + LOT, end), take);
  const order: Ended[] = ["read right", "refused", "stack trace", "hang", "death", "differs in silence"];
  for (const ended of order) console.log(`${ended.padEnd(20)}${counts.get(ended) ?? 0}`);
  const isBad = order.slice(2).some((ended) => counts.has(ended));
  process.exit(isBad ? 1 : 0);
}

const lot = process.env["FUZZ_LOT"]?.split("-").map(Number);
if (lot === undefined) void main();
else void work(lot[0] ?? 0, lot[1] ?? 0).then(() => process.exit(0));
