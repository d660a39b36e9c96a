/** Gives a workbook back as a file. */

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function giveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
