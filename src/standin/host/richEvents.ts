/**
 * Events as office.js expects them in the messages of dispId 33. Their numbers and fields are those that the library (1.1.110)
 * registers and reads; they were not recorded from Excel.
 */
import { rectAddress } from "../model/address";
import { shiftedRect } from "../model/shift";
import type { WorkbookEvent } from "../model/watch";

/** Who caused a change. */
export type Cause = "user" | "add-in";

/** Category, event type, target, payload as JSON, id. */
export type RichMessage = readonly [number, number, string, string, number];

/** office.js takes only messages of this category for events. */
const EVENT_CATEGORY = 65_536;
/** Target of the handlers that listen to all sheets. */
const ALL_SHEETS = "Workbook";

interface Payload {
  readonly type: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

function payloadOf(event: WorkbookEvent, cause: Cause): Payload | null {
  const { sheetId: worksheetId } = event;
  const source = "Local";
  switch (event.kind) {
    case "changed": {
      const triggerSource = cause === "add-in" ? "ThisLocalAddin" : "Unknown";
      const address = rectAddress(event.rect);
      const fields = { worksheetId, address, changeType: "RangeEdited", source, triggerSource, shiftDirection: "None" };
      return { type: 10, payload: fields };
    }
    case "shifted": {
      const triggerSource = cause === "add-in" ? "ThisLocalAddin" : "Unknown";
      const { shift } = event;
      const changeType = `${shift.axis === "row" ? "Row" : "Column"}${shift.kind === "insert" ? "Inserted" : "Deleted"}`;
      const address = rectAddress(shiftedRect(shift));
      const fields = { worksheetId, address, changeType, source, triggerSource, shiftDirection: "None" };
      return { type: 10, payload: fields };
    }
    case "activated":
      return { type: 11, payload: { worksheetId } };
    case "deactivated":
      return { type: 12, payload: { worksheetId } };
    case "added":
      return { type: 13, payload: { worksheetId, source } };
    case "selected":
      return { type: 14, payload: { worksheetId, address: rectAddress(event.rect) } };
    case "deleted":
      return { type: 15, payload: { worksheetId, source } };
    case "formatted":
      return { type: 18, payload: { worksheetId, address: rectAddress(event.rect), source } };
    case "renamed":
      return { type: 25, payload: { worksheetId, nameBefore: event.before, nameAfter: event.after, source } };
    case "visibility":
      return null;
  }
}

/** The messages for handlers of the one sheet and of all sheets; office.js leaves out those nobody listens to. */
export function richMessages(events: readonly WorkbookEvent[], cause: Cause): RichMessage[] {
  return events.flatMap((event) => {
    const found = payloadOf(event, cause);
    if (found === null) return [];
    const text = JSON.stringify(found.payload);
    return [event.sheetId, ALL_SHEETS].map((target): RichMessage => [EVENT_CATEGORY, found.type, target, text, 0]);
  });
}
