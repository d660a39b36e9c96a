/** Whether a pane can hand out files: in Excel on Windows and on the web; not on the Mac or an iPad (OfficeDev/office-js #2700, #3385). */

export function canDownload(): boolean {
  const platform = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context>).platform;
  return String(platform) !== "Mac" && String(platform) !== "iOS";
}
