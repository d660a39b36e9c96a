/** A short text that is the same as long as nobody changes a sheet's cells: how we know our own report untouched. */
import { excelCode, problem } from "./problem";

/** Where the cells are and what they hold. */
export interface Fingerprint {
  readonly address: string;
  /** 53 bits, in hexadecimal. */
  readonly hash: string;
}

/** Rows asked for at once, to begin with: those of a report take up to 2 kB each, and an answer may hold 5 MB. */
const ROWS_AT_FIRST = 1_500;

/**
 * The fingerprint of what is typed in a sheet: formulas and values, not formats. One sync, and one more for each
 * 1,500 rows.
 * @param sheetId id or name of a sheet that is there.
 */
export async function fingerprintOf(context: Excel.RequestContext, sheetId: string): Promise<Fingerprint> {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true);
  used.load("address,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const hash = new Hash();
  let rows = ROWS_AT_FIRST;
  for (let done = 0; done < used.rowCount;) {
    const count = Math.min(rows, used.rowCount - done);
    const texts = await formulasOf(context, sheetId, used, done, count);
    if (texts === null) {
      if (count === 1) throw problem("too-large");
      rows = Math.ceil(count / 2);
      continue;
    }
    for (const row of texts) hash.add(JSON.stringify(row));
    done += count;
  }
  // Without the sheet's name, which the user may change.
  return { address: used.address.slice(used.address.lastIndexOf("!") + 1), hash: hash.text() };
}

/** Null where that is more than an answer may hold. */
async function formulasOf(
  context: Excel.RequestContext,
  sheetId: string,
  used: Excel.Range,
  from: number,
  count: number,
): Promise<readonly (readonly unknown[])[] | null> {
  const block = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(used.rowIndex + from, used.columnIndex, count, used.columnCount);
  block.load("formulas");
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  return block.formulas as readonly (readonly unknown[])[] | null;
}

/** cyrb53, a hash of 53 bits (public domain, by bryc): against accidents, not against forgers. */
class Hash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      this.high = Math.imul(this.high ^ code, 2654435761);
      this.low = Math.imul(this.low ^ code, 1597334677);
    }
  }

  text(): string {
    let high = Math.imul(this.high ^ (this.high >>> 16), 2246822507);
    high ^= Math.imul(this.low ^ (this.low >>> 13), 3266489909);
    let low = Math.imul(this.low ^ (this.low >>> 16), 2246822507);
    low ^= Math.imul(this.high ^ (this.high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
  }
}
