/**
 * The builds of the command line, kept below node_modules/.cache: which one is current. A build is current as long as every file
 * that it was made of is the same file as then, down to the time of its last change of any kind (ctime, which nobody can set), no
 * name was added to the sources' folders, and Node is the same.
 */
const { readFileSync, statSync } = require("node:fs");
const { join } = require("node:path");

/** Changes when what a build is, or what is recorded of one, changes. */
const FORMAT = 1;

const buildsFolder = (project) => join(project, "node_modules", ".cache", "action-plan-reporter");
const recordFile = (project) => join(buildsFolder(project), "current.json");

/** What differs as soon as a file is another one. */
function fileStamp(path) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** What differs as soon as a name is added to a folder or taken away. */
const folderStamp = (path) => String(statSync(path).mtimeMs);

/** What else a build is the work of. */
const circumstances = (project) => [FORMAT, project, process.version, process.platform, process.arch].join(" ");

function isCurrent({ made, files, folders }, project) {
  if (made !== circumstances(project)) return false;
  try {
    return (
      Object.entries(files).every(([path, stamp]) => fileStamp(join(project, path)) === stamp) &&
      Object.entries(folders).every(([path, stamp]) => folderStamp(join(project, path)) === stamp)
    );
  } catch {
    // A file that is gone.
    return false;
  }
}

/** @returns the build to run, or null where one has to be made */
function currentBuild(project) {
  let record;
  try {
    record = JSON.parse(readFileSync(recordFile(project), "utf8"));
    statSync(record.program);
  } catch {
    // None yet, or one that was half taken away.
    return null;
  }
  return isCurrent(record, project) ? record : null;
}

module.exports = { buildsFolder, circumstances, currentBuild, fileStamp, folderStamp, recordFile };
