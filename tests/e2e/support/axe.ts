/** axe-core over a page or a frame. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, ElementContext } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** One line for each violation: what, how bad, and where. The pages' security policies stay in force. */
export async function violations(frame: Frame, context: ElementContext = { include: "html" }): Promise<string[]> {
  await frame.evaluate(source);
  const results = await frame.evaluate(
    (where) => (window as unknown as { axe: { run: (where: unknown) => Promise<AxeResults> } }).axe.run(where),
    context as object,
  );
  return results.violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact ?? "?"}): ${nodes
        .slice(0, 4)
        .map(({ target, failureSummary }) => `${target.join(" ")} – ${(failureSummary ?? "").replace(/\s+/g, " ")}`)
        .join(" | ")}`,
  );
}
