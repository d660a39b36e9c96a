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
 * What was kept, as it was given to keepSettings; null where nothing was, or what was is of a later version or no longer
 * to be made out. One sync.
 */
export async function loadSettings(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : fromText(setting.value);
}

/** Keeps plain data in place of what was kept before. One sync. */
export async function keepSettings(context: Excel.RequestContext, kept: unknown): Promise<void> {
  const packed: Kept = { version: VERSION, kept };
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
