/**
 * Events as office.js expects them in the messages of dispId 33. Their numbers and fields are those that the library (1.1.110)
 * registers and reads; they were not recorded from Excel.
 */
import { rectAddress } from "../model/address";
import { shiftedRect } from "../model/shift";
import type { WorkbookEvent } from "../model/watch";

/** Who caused a change. */
export type Cause = "user" | "add-in";

/** How the cells that changed came by their values: Excel tells of each otherwise, and of one not at all. */
export type Manner = "typed" | keyof typeof MANNERS;

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

type Changed = Extract<WorkbookEvent, { readonly kind: "changed" }>;

const edited = ({ sheetId: worksheetId, rect }: Changed, changes: object): Payload => ({
  type: 10,
  payload: {
    worksheetId,
    address: rectAddress(rect),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    shiftDirection: "None",
    ...changes,
  },
});
const calculated = ({ sheetId: worksheetId, rect }: Pick<Changed, "sheetId" | "rect">): Payload => ({
  type: 16,
  payload: { worksheetId, address: rectAddress(rect) },
});
const rowsAddress = ({ row, rows }: Changed["rect"]): string => `${row + 1}:${row + rows}`;
const sorted = (type: number, { sheetId: worksheetId, rect }: Changed): Payload => ({
  type,
  payload: { worksheetId, address: rectAddress(rect), source: "Local" },
});

/** What Excel tells of a change of cells, by how it came about. */
const MANNERS = {
  "by a co-author": (event: Changed) => edited(event, { source: "Remote" }),
  // Neither cells whose formulas give another value (#3899) nor sorted ones (1.10) are told of as changed.
  recalculated: (event: Changed) => calculated(event),
  "rows sorted": (event: Changed) => sorted(19, event),
  "columns sorted": (event: Changed) => sorted(20, event),
  // Hidden by hand or by a filter; what they hold stays.
  "rows hidden": ({ sheetId: worksheetId, rect }: Changed): Payload => ({
    type: 22,
    payload: { worksheetId, address: rowsAddress(rect), changeType: "Hidden", source: "Local" },
  }),
  // #3729: mended in 2026.
  "text to columns": () => null,
  // The whole of what moved was written anew; Excel tells of the rows that came or went only.
  "rows inserted": (event: Changed) =>
    edited(event, { changeType: "RowInserted", address: rowsAddress({ ...event.rect, rows: 1 }) }),
  "rows deleted": (event: Changed) =>
    edited(event, { changeType: "RowDeleted", address: rowsAddress({ ...event.rect, rows: 1 }) }),
} as const satisfies Readonly<Record<string, (event: Changed) => Payload | null>>;

function payloadOf(event: WorkbookEvent, cause: Cause | Manner): Payload | null {
  const { sheetId: worksheetId } = event;
  const source = cause === "by a co-author" ? "Remote" : "Local";
  switch (event.kind) {
    case "changed":
      if (cause === "add-in") return edited(event, { triggerSource: "ThisLocalAddin" });
      return cause === "user" || cause === "typed" ? edited(event, {}) : MANNERS[cause](event);
    case "shifted": {
      const triggerSource = cause === "add-in" ? "ThisLocalAddin" : "Unknown";
      const { shift } = event;
      const changeType = `${shift.axis === "row" ? "Row" : "Column"}${shift.kind === "insert" ? "Inserted" : "Deleted"}`;
      const address = rectAddress(shiftedRect(shift));
      const fields = { worksheetId, address, changeType, source, triggerSource, shiftDirection: "None" };
      return { type: 10, payload: fields };
    }
    case "calculated":
      return calculated(event);
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
      return { type: 26, payload: { worksheetId, visibilityAfter: event.after, source } };
  }
}

/** The workbook comes to the front. */
export const WORKBOOK_ACTIVATED: RichMessage = [EVENT_CATEGORY, 2203, ALL_SHEETS, "{}", 0];

/** The messages for handlers of the one sheet and of all sheets; office.js leaves out those nobody listens to. */
export function richMessages(events: readonly WorkbookEvent[], cause: Cause | Manner): RichMessage[] {
  return events.flatMap((event) => {
    const found = payloadOf(event, cause);
    if (found === null) return [];
    const text = JSON.stringify(found.payload);
    return [event.sheetId, ALL_SHEETS].map((target): RichMessage => [EVENT_CATEGORY, found.type, target, text, 0]);
  });
}
