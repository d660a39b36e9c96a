/**
 * What the add-in remembers in the workbook, in workbook.settings: one text of JSON, with a version. It travels with the
 * file, is shown nowhere in it, and belongs to this add-in alone.
 */

/** Name of the setting; kept for ever, since older workbooks carry it. */
const KEY = "ActionPlanReporter";
const VERSION = 1;

interface Kept {
  readonly version: typeof VERSION;
  readonly kept: unknown;
}

/**
 * What was kept by keepSettings; null where nothing was, or what was is of a later version or no longer
 * to be made out. One sync.
 */
export async function loadSettings(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : fromText(setting.value);
}

/**
 * Keeps some members of the settings; the others stay as they were kept, by whomever. Two syncs; one call after the other,
 * since each begins with what the one before has kept.
 * @param change plain data
 */
export async function keepSettings(context: Excel.RequestContext, change: object): Promise<void> {
  const before = await loadSettings(context);
  const packed: Kept = { version: VERSION, kept: { ...(isRecord(before) ? before : {}), ...change } };
  context.workbook.settings.add(KEY, JSON.stringify(packed));
  await context.sync();
}

function fromText(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    const packed: unknown = JSON.parse(text);
    return isKept(packed) ? packed.kept : null;
  } catch (error) {
    // A setting that somebody else wrote over: as good as none.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "version" in value && value.version === VERSION;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
