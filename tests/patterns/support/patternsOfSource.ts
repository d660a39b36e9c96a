/**
 * Every regular expression of the product: the literals, read out of the sources, and those that are put together when a module of
 * the pure core is loaded.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

export interface FoundPattern {
  /** File and line, or file alone. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const SOURCES = resolve(__dirname, "../../../src");

const FILES = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

/** The folders that read what users typed, and need neither Excel nor a page. */
const CORE = new Set(["plan", "rag", "checks", "summary", "operations", "analysis", "report"]);

/** Patterns that stand in the sources as /…/. */
export function literalPatterns(): FoundPattern[] {
  return FILES.flatMap((name) => {
    const file = ts.createSourceFile(name, readFileSync(join(SOURCES, name), "utf8"), {
      languageVersion: ts.ScriptTarget.Latest,
      // Comments are not looked into, which takes as long as all the rest.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    const found: FoundPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const text = node.getText(file);
        const end = text.lastIndexOf("/");
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push({ where: `${name}:${line}`, source: text.slice(1, end), flags: text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Patterns that the core makes with `new RegExp` when its modules are loaded. To be called before any of them is imported. */
export async function builtPatterns(): Promise<FoundPattern[]> {
  const Plain = RegExp;
  const found: FoundPattern[] = [];
  let loading = "";
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => {
      const made = new target(...args);
      found.push({ where: loading, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const name of FILES.filter((file) => CORE.has(file.split("/")[0] ?? ""))) {
      loading = name;
      await import(join(SOURCES, name));
    }
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}
