/** The little of a browser's window that office.js needs: a page with one script, which can load others beside it. */

/** Where the page pretends office.js was loaded from. */
export const SCRIPT_BASE = "https://stand-in.invalid/";

/** Loads a script of the page: its address, and what to call when it has run or could not be had. */
export type LoadScript = (address: string, done: () => void, failed: () => void) => void;

interface Element {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  readonly style: object;
  readonly setAttribute: (name: string, value: string) => void;
  readonly getAttribute: (name: string) => string | null;
  readonly appendChild: (child: Element) => Element;
  readonly insertBefore: (child: Element) => Element;
  readonly addEventListener: () => void;
  readonly removeEventListener: () => void;
}

function elementMaker(load: LoadScript): (tag: string) => Element {
  const attach = (child: Element): Element => {
    if (child.tagName === "SCRIPT" && child.src !== undefined) {
      load(
        child.src,
        () => child.onload?.(),
        () => child.onerror?.(),
      );
    }
    return child;
  };
  return (tag) => {
    const attributes = new Map<string, string>();
    return {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name, value) => void attributes.set(name, value),
      getAttribute: (name) => attributes.get(name) ?? null,
      appendChild: attach,
      insertBefore: attach,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  };
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Globals to define before office.js is evaluated. */
export function pageGlobals(load: LoadScript): Readonly<Record<string, unknown>> {
  const createElement = elementMaker(load);
  const [head, body, script] = [createElement("head"), createElement("body"), createElement("script")];
  script.src = `${SCRIPT_BASE}office.js`;
  const byTag: Readonly<Partial<Record<string, Element>>> = { script, head, body };
  return {
    document: {
      readyState: "complete",
      head,
      body,
      currentScript: script,
      cookie: "",
      createElement,
      createTextNode: () => createElement("text"),
      getElementsByTagName: (tag: string) => [byTag[tag.toLowerCase()]].filter((element) => element !== undefined),
      getElementById: () => null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
    location: new URL(SCRIPT_BASE),
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    navigator: { userAgent: "stand-in", language: "en-GB" },
    name: "",
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
