/** Folders that the command line knows: the project's own, and the one that the user is in. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder above that holds package.json: modules of the build all stand where main.ts does. */
function projectAbove(folder: string): string {
  return existsSync(join(folder, "package.json")) || dirname(folder) === folder
    ? folder
    : projectAbove(dirname(folder));
}

export const PROJECT = projectAbove(__dirname);
export const SAMPLE_TRACKER = join(PROJECT, "assets", "sample-tracker.xlsx");
/** Where the sample's report goes; ignored by git. */
export const OUT = join(PROJECT, "out");

/**
 * The folder that the user's words speak from. npm runs scripts in the project's folder, and tells where it was called
 * (`npm --prefix`, or from a folder further down).
 */
export function userFolder(env: NodeJS.ProcessEnv = process.env): string {
  const { INIT_CWD: called, npm_package_name: name } = env;
  return called !== undefined && called !== "" && name === "action-plan-reporter" ? called : process.cwd();
}
