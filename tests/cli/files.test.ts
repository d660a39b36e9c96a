/** Files on the command line: all outputs or none, never over what is read, and a sentence for every odd file. */
import { execFileSync } from "node:child_process";
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTrackers } from "../../src/cli/files/findTrackers";
import { PROJECT, userFolder } from "../../src/cli/files/places";
import { readBytes } from "../../src/cli/files/readBytes";
import { checkTargets, isOwnReport, stemsOf, type Checked } from "../../src/cli/files/targets";
import { writeAll } from "../../src/cli/files/writeAll";
import { Refusal } from "../../src/cli/refusal";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);
const text = (name: string): Promise<string> => readFile(path(name), "utf8");

describe("several files are written, or none", () => {
  test("folders are made, and what was there is replaced", async () => {
    await writeFile(path("old.csv"), "old");
    await writeAll([
      { path: path("a/b/new.json"), content: "new" },
      { path: path("old.csv"), content: "newer" },
    ]);
    expect([await text("a/b/new.json"), await text("old.csv")]).toEqual(["new", "newer"]);
    expect((await readdir(folder)).toSorted()).toEqual(["a", "old.csv"]);
  });

  test("where the last cannot take its name, all is as it was before", async () => {
    await writeFile(path("old.csv"), "old");
    await mkdir(path("taken.json"));
    const failure = writeAll([
      { path: path("old.csv"), content: "new" },
      { path: path("x/y/z.xlsx"), content: "new" },
      { path: path("taken.json"), content: "new" },
    ]);
    await expect(failure).rejects.toThrow(Refusal);
    await expect(failure).rejects.toThrow(path("taken.json"));
    expect((await readdir(folder)).toSorted()).toEqual(["old.csv", "taken.json"]);
    expect(await text("old.csv")).toBe("old");
  });
});

describe("targets are looked at before anything is read", () => {
  const check = (target: string, rest: Partial<Checked> = {}): string[] =>
    checkTargets({
      ...{ sources: [path("plan.xlsx")], targets: [target], force: true, isFictional: false, own: [] },
      ...rest,
    });
  beforeEach(() => writeFile(path("plan.xlsx"), "plan"));

  test.each([
    ["its own name", () => Promise.resolve()],
    ["a link to it", () => symlink(path("plan.xlsx"), path("out.xlsx"))],
    ["a hard link to it", () => link(path("plan.xlsx"), path("out.xlsx"))],
    ["a folder that leads to its own", () => symlink(folder, path("here"))],
  ])("the tracker is not written over by %s", async (what, make) => {
    await make();
    const out = what === "its own name" ? "plan.xlsx" : what.startsWith("a folder") ? "here/plan.xlsx" : "out.xlsx";
    expect(() => check(path(out))).toThrow(/over the tracker itself/);
  });

  test("two names that some systems take for one are refused", () => {
    expect(() => check(path("a.xlsx"), { targets: [path("Report.xlsx"), path("report.xlsx")] })).toThrow(/Two files/);
  });

  test("a folder, a pipe and a file without --force are each said in a sentence", async () => {
    await mkdir(path("f.xlsx"));
    execFileSync("mkfifo", [path("p.xlsx")]);
    expect(() => check(path("f.xlsx"))).toThrow(/is a folder/);
    expect(() => check(path("p.xlsx"))).toThrow(/a device or a pipe/);
    await writeFile(path("there.xlsx"), "");
    expect(() => check(path("there.xlsx"), { force: false })).toThrow(/already a file/);
    expect(() => check(path("plan.xlsx/x.xlsx"))).toThrow(Refusal);
  });

  test("a link is followed, and stays one", async () => {
    await writeFile(path("real.xlsx"), "");
    await symlink(path("real.xlsx"), path("alias.xlsx"));
    expect(check(path("alias.xlsx"))[0]).toMatch(/real\.xlsx$/);
  });

  test.each([
    ["assets/board.xlsx", false],
    ["plan.json", false],
    ["src/Plan - board report.xlsx", true],
    ["out/plan.json", true],
  ])("in the project's folder only what git ignores may stand: %s", (name, isAllowed) => {
    const work = (): unknown => check(join(PROJECT, name));
    if (isAllowed) expect(work).not.toThrow();
    else expect(work).toThrow(/could be published/);
    expect(check(join(PROJECT, name), { isFictional: true })).toHaveLength(1);
  });
});

describe("what is read", () => {
  test("of a folder: workbooks at any depth, each once, without locks, own reports, hidden files and links in a circle", async () => {
    await mkdir(path("sub/.git"), { recursive: true });
    const names = [
      "b.xlsx",
      "a 10.xlsm",
      "a 9.xlsx",
      "~$b.xlsx",
      ".c.xlsx",
      "b - board report.xlsx",
      "n.csv",
      "sub/d.XLSX",
    ];
    for (const name of [...names, "sub/.git/e.xlsx"]) await writeFile(path(name), name);
    await symlink(folder, path("sub/round"));
    await symlink(path("b.xlsx"), path("same.xlsx"));
    const { trackers, failures, hasFolder } = await findTrackers([path("b.xlsx"), folder]);
    expect(trackers).toEqual(["b.xlsx", "a 9.xlsx", "a 10.xlsm", "sub/d.XLSX"].map(path));
    expect([failures, hasFolder]).toEqual([[], true]);
  });

  test("an empty folder is said to be one", async () => {
    expect((await findTrackers([folder])).failures).toEqual([`No .xlsx or .xlsm workbook was found in ${folder}.`]);
  });

  test("files that never end, links in a circle and names that are too long", async () => {
    execFileSync("mkfifo", [path("pipe.xlsx")]);
    await symlink(path("loop.xlsx"), path("loop.xlsx"));
    await expect(readBytes(path("pipe.xlsx"))).rejects.toThrow(/not a file that ends/);
    await expect(readBytes("/dev/zero")).rejects.toThrow(/not a file that ends/);
    await expect(readBytes(path("loop.xlsx"))).rejects.toThrow(/round in a circle/);
    await expect(readBytes(path("n".repeat(300)))).rejects.toThrow(/name is too long/);
    await expect(readBytes(folder)).rejects.toThrow(/is a folder/);
    await expect(readBytes(path("none.xlsx"))).rejects.toThrow(/There is no file/);
  });
});

test("trackers of one name are told apart by their folders, and then by numbers", () => {
  expect(stemsOf(["/a/Plan.xlsx", "/b/plan.xlsx", "/c/a/plan.xlsm", "/a/Other.xlsx"])).toEqual([
    ...["a - Plan", "b - plan", "a - plan (2)", "Other"],
  ]);
});

test.each([
  ["Plan - board report.xlsx", true],
  ["Plan - board report.xlsm", true],
  ["Plan - Board Report.json", true],
  ["Plan.xlsx", false],
  ["board report.xlsx", false],
])("%s is a report of ours by its name: %s", (name, isOwn) => {
  expect(isOwnReport(name)).toBe(isOwn);
});

test("words speak from the folder in which npm was called", () => {
  expect(userFolder({ INIT_CWD: "/home/me", npm_package_name: "action-plan-reporter" })).toBe("/home/me");
  expect(userFolder({ INIT_CWD: "/home/me", npm_package_name: "another" })).toBe(process.cwd());
  expect(userFolder({})).toBe(process.cwd());
});
