/**
 * The calls by which office.js says that it listens to an event of sheets. The host tells of everything that happens and
 * office.js picks what it has handlers for, so nothing has to be remembered here.
 */

/** Events of a worksheet and of all worksheets, as the calls name them. */
const EVENTS = [
  ...["DataChanged", "FormatChanged", "SelectionChanged", "Activated", "Deactivated"],
  ...["Calculated", "RowSorted", "ColumnSorted", "RowHiddenChanged"],
];
/** Events of all worksheets only. */
const COLLECTION_EVENTS = [...EVENTS, "Added", "Deleted"];

/** Those that came later, whose calls are named the other way round. */
const LATER_EVENTS = ["NameChanged", "VisibilityChanged", "Moved"];

type Calls = Readonly<Record<string, () => null>>;

function calls(events: readonly string[]): Calls {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(
    [...names, ...LATER_EVENTS.flatMap((event) => [`_RegisterEvent${event}`, `_UnregisterEvent${event}`])].map(
      (name) => [name, () => null],
    ),
  );
}

export const workbookEventCalls = calls(["Activated"]);
export const worksheetEventCalls = calls(EVENTS);
export const worksheetsEventCalls = calls(COLLECTION_EVENTS);
