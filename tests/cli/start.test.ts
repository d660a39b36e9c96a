/** How the command line starts: from a build, which is made anew as soon as anything is not as it was. In a small project of its own. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, unlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const PROJECT = resolve(__dirname, "../..");
const START = "src/cli/start";
/** A source that was changed less than this before the start may be taken for one that changes while it is built. */
const A_MOMENT = 250;

jest.setTimeout(60_000);

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "start-"));
  await cp(join(PROJECT, START), join(project, START), { recursive: true });
  await mkdir(join(project, "node_modules"));
  for (const name of ["esbuild", "@esbuild", "@zip.js"])
    await symlink(join(PROJECT, "node_modules", name), join(project, "node_modules", name), "junction");
  await write("node_modules/.package-lock.json", "{}");
  await write("package.json", "{}");
  await write("tsconfig.json", "{}");
  await write("src/cli/main.ts", 'import { word } from "./word";\nprocess.stdout.write(`${word} ${__dirname}`);\n');
  await write("src/cli/word.ts", 'export const word: string = "one";\n');
  await moment();
});
afterEach(() => rm(project, { recursive: true, force: true }));

const write = (path: string, text: string): Promise<void> => writeFile(join(project, path), text);
const moment = (): Promise<void> => new Promise((done) => setTimeout(done, A_MOMENT));
const run = promisify(execFile);

async function said(): Promise<string> {
  const { stdout } = await run(process.execPath, [join(project, START, "start.cjs")], { cwd: tmpdir() });
  return stdout.split(" ")[0] ?? "";
}

const programs = async (): Promise<string[]> =>
  (await readdir(join(project, "node_modules/.cache/action-plan-reporter"))).filter((name) => name.startsWith("main"));

test("the second start takes the build of the first, from any folder", async () => {
  expect(await said()).toBe("one");
  const [made] = await programs();
  expect(await said()).toBe("one");
  expect(await programs()).toEqual([made]);
});

test("a build goes on where another start takes away what it has just listed", async () => {
  const folder = join(project, "node_modules/.cache/action-plan-reporter");
  await mkdir(folder, { recursive: true });
  // What a name is that is listed and leads nowhere any more.
  await symlink(join(project, "gone"), join(folder, "record-1.json"));
  expect(await said()).toBe("one");
});

test("a module finds its folder as it would without a build", async () => {
  const { stdout } = await run(process.execPath, [join(project, START, "start.cjs")]);
  expect(stdout).toBe(`one ${join(project, "src/cli")}`);
});

/** What may happen to the sources, one after the other, and the word that is said from then on. */
const CHANGES: readonly (readonly [change: string, word: string, make: () => Promise<void>])[] = [
  ["a text of the same length", "two", () => write("src/cli/word.ts", 'export const word: string = "two";\n')],
  [
    "a text of the same length whose file says that it is as old as before",
    "six",
    async () => {
      const { atime, mtime } = await stat(join(project, "src/cli/word.ts"));
      await write("src/cli/word.ts", 'export const word: string = "six";\n');
      await utimes(join(project, "src/cli/word.ts"), atime, mtime);
    },
  ],
  [
    "a file that goes before another of its name",
    "ten",
    () => write("src/cli/word.tsx", 'export const word = "ten";\n'),
  ],
  [
    "files that are gone, with another in their place",
    "net",
    async () => {
      await unlink(join(project, "src/cli/word.ts"));
      await unlink(join(project, "src/cli/word.tsx"));
      await write("src/cli/word.js", 'export const word = "net";\n');
    },
  ],
];

test("the build is made anew after each change", async () => {
  expect(await said()).toBe("one");
  for (const [change, word, make] of CHANGES) {
    await make();
    // So that this build is relied on, until the next change.
    await moment();
    expect([change, await said()]).toEqual([change, word]);
  }
});

test("packages that were installed anew, and another way of compiling, make another build", async () => {
  await said();
  await write("node_modules/.package-lock.json", '{ "version": 2 }');
  await said();
  expect(await programs()).toHaveLength(2);
  await write("tsconfig.json", '{ "compilerOptions": {} }');
  await said();
  expect(await programs()).toHaveLength(3);
});

test("a build is run and not relied on where a source may have changed while it was made", async () => {
  const soon = new Date(Date.now() + 3_600_000);
  await utimes(join(project, "src/cli/word.ts"), soon, soon);
  expect(await said()).toBe("one");
  expect(await said()).toBe("one");
  expect(await programs()).toHaveLength(2);
});

test("several may start at once, and a build that was taken away is made again", async () => {
  expect(await Promise.all([said(), said(), said()])).toEqual(["one", "one", "one"]);
  for (const name of await programs()) await unlink(join(project, "node_modules/.cache/action-plan-reporter", name));
  expect(await said()).toBe("one");
});

test("without packages the way to install them is said in a sentence", async () => {
  await rm(join(project, "node_modules"), { recursive: true });
  await expect(said()).rejects.toMatchObject({
    code: 1,
    stderr: "The packages of this project are not installed: run npm ci first.\n",
  });
});
