/** Questions that are asked of the same texts again and again: names of agencies, dates and statuses repeat down a plan. */

/** Bounds what junk can fill. */
const MOST_KNOWN = 50_000;

/** The same function, which answers each distinct text once. It must depend on the text alone. */
export function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = ask(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, answer);
    return answer;
  };
}
