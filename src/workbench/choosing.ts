/** A file from the user: chosen, or dropped on the page. Its bytes are read here and go nowhere else. */
import { page, say } from "./page";
import { text } from "./strings";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Calls back with every file that the user gives. */
export function letChoose(take: (file: ChosenFile) => void): void {
  const read = async (file: File): Promise<void> => {
    try {
      take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (reason) {
      // A folder, or a file that has gone meanwhile.
      if (!(reason instanceof DOMException)) throw reason;
      say(text.notRead(file.name));
    }
  };
  page.open.addEventListener("click", () => page.file.click());
  page.file.addEventListener("change", () => {
    const file = page.file.files?.[0];
    // The same file may be chosen again.
    page.file.value = "";
    if (file !== undefined) void read(file);
  });
  letDrop((files) => {
    const [file, ...others] = files;
    if (others.length > 0) say(text.oneFile);
    else if (file !== undefined) void read(file);
  });
}

function letDrop(take: (files: readonly File[]) => void): void {
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  // Covers the page while a file is over it, so that the frame and the grid do not take it.
  const cover = (event: DragEvent): void => {
    if (carriesFiles(event)) page.drop.hidden = false;
  };
  document.addEventListener("dragenter", cover);
  // The pane's page hears by itself of a file that comes in over it.
  page.pane.addEventListener("load", () => page.pane.contentDocument?.addEventListener("dragenter", cover));
  page.drop.addEventListener("dragleave", () => {
    page.drop.hidden = true;
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    page.drop.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
