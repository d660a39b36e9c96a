/** Where the open workbook is: its file's place or web address. "" for one that was never saved, and outside Excel. */
export function workbookAddress(): string {
  if (typeof Office === "undefined") return "";
  // The typings promise both; a window of a command has neither.
  const context = Office.context as Partial<Office.Context> | undefined;
  return (context?.document as Partial<Office.Document> | undefined)?.url ?? "";
}
