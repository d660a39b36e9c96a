/** The window of a command: one sentence, and a button that closes it. */
import { windowReady } from "../excel/ribbon";
import { readMessage } from "./message";
import { words } from "./words";

const place = document.getElementById("message");
if (place !== null) place.textContent = readMessage() || words.unsaid;

async function offerToClose(): Promise<void> {
  const close = document.getElementById("close");
  const answer = await windowReady();
  if (close === null) return;
  close.addEventListener("click", answer);
  close.hidden = false;
  close.focus();
}

void offerToClose();
