/**
 * Builds the command line into one file of JavaScript, with esbuild: what takes a second or two is done once, and not at each start.
 * Several starts at a time may build; each writes files of its own, and the last one is kept.
 */
const { execFileSync } = require("node:child_process");
const { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");
const { buildSync } = require("esbuild");
const { buildsFolder, circumstances, fileStamp, folderStamp, recordFile } = require("./builds.cjs");

/**
 * Excelize runs for a fifth of a second in most runs, and compiling it twice, quickly and then well, would take two: once is enough.
 * What is no longer needed is let go before the heap has grown by a third: a large tracker's would else be half rubbish.
 * They are V8's own, and none may be there in a later Node.
 */
const V8_FLAGS = [
  "--no-wasm-tier-up",
  "--no-wasm-dynamic-tiering",
  "--wasm-lazy-validation",
  "--heap-growing-percent=30",
];

/** What a build depends on beside the sources: how they are compiled, and which packages there are. */
const ALSO = [
  "src/cli/start/start.cjs",
  "src/cli/start/builds.cjs",
  "src/cli/start/build.cjs",
  "tsconfig.json",
  "package.json",
  "node_modules/.package-lock.json",
];

/** Clocks of file systems are this coarse, or finer: a change so soon after the last one may leave a file's times as they are. */
const COARSEST_CLOCK_MS = 100;
const AN_HOUR_MS = 3_600_000;

function knownFlags() {
  const help = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8", maxBuffer: 2 ** 24 });
  return V8_FLAGS.filter((flag) => help.includes(flag.replace(/^--no-/, "--").replace(/=.*$/, "")));
}

function compiled(project, main) {
  return buildSync({
    absWorkingDir: project,
    entryPoints: [main],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: "main.cjs",
    logLevel: "silent",
    // As in the workbench: the other build of zip.js starts a WebAssembly that is not needed here.
    alias: { "@zip.js/zip.js": join(dirname(require.resolve("@zip.js/zip.js/package.json")), "index-native.js") },
  });
}

/** Sources that were changed while they were read: the build is of a state that may never have been. */
function wasChanged(project, paths, since) {
  return paths.some((path) => {
    const { mtimeMs, ctimeMs } = statSync(join(project, path));
    return Math.max(mtimeMs, ctimeMs) > since - COARSEST_CLOCK_MS;
  });
}

function removeOldBuilds(folder) {
  const longAgo = Date.now() - AN_HOUR_MS;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    // Gone already where another start at the same moment took it away, or gave its record the name of the current one.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && found.mtimeMs < longAgo) rmSync(path, { force: true });
  }
}

function store(project, text, record) {
  const folder = buildsFolder(project);
  mkdirSync(folder, { recursive: true });
  removeOldBuilds(folder);
  const name = `${process.pid}-${Date.now()}`;
  const program = resolve(folder, `main-${name}.cjs`);
  writeFileSync(program, text);
  const full = { ...record, program };
  const beside = resolve(folder, `record-${name}.json`);
  writeFileSync(beside, JSON.stringify(full));
  renameSync(beside, recordFile(project));
  return full;
}

/**
 * @returns the build, as it is recorded; null where it cannot be kept
 * @throws Error where the sources cannot be compiled, or esbuild is not installed ("MODULE_NOT_FOUND")
 */
function build(project, main) {
  const since = Date.now();
  const { outputFiles, metafile } = compiled(project, main);
  const inputs = [...Object.keys(metafile.inputs), ...ALSO];
  const sources = inputs.filter((path) => !path.startsWith("node_modules/"));
  const stamps = (paths, stamp) => Object.fromEntries(paths.map((path) => [path, stamp(join(project, path))]));
  const record = {
    // A build that cannot be relied on is run once.
    made: wasChanged(project, sources, since) ? null : circumstances(project),
    files: stamps(inputs, fileStamp),
    folders: stamps([...new Set(sources.map((path) => dirname(path)))], folderStamp),
    v8Flags: knownFlags(),
  };
  try {
    return store(project, outputFiles[0].text, record);
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) return null;
    throw error;
  }
}

module.exports = { build };
