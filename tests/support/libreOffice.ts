/** LibreOffice, the independent reader of what we wrote: whether it is there, and workbooks as it prints them or writes them anew. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasProgram = (program: string): boolean => spawnSync("which", [program]).status === 0;

export const hasLibreOffice = hasProgram("soffice");

/**
 * What a profile knows that has been used before. Of a version that is newer to it than the last one, LibreOffice first tries the
 * graphics with pictures of 4,096 by 4,096 dots, which takes ten times as long as all the rest of a start.
 */
const USED_BEFORE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.0</value></prop></item>
</oor:items>
`;

/**
 * Starts LibreOffice once for all the files. It works formulas out.
 * @param to "pdf", "csv" or "xlsx"
 * @param into the folder to which they go, under their own names
 */
export function convert(files: readonly string[], to: string, into: string): void {
  const profile = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), USED_BEFORE);
    const given = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", to, "--outdir", into];
    execFileSync("soffice", [...given, ...files], { stdio: "pipe" });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
