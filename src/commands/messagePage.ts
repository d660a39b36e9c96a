/** The window of a command: one sentence. */
import { takeMessage } from "./message";

const place = document.getElementById("message");
if (place !== null) place.textContent = takeMessage();
