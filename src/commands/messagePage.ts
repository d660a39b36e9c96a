/** The window of a command: one sentence. */
import { text } from "../taskpane/strings";
import { takeMessage } from "./message";

const place = document.getElementById("message");
if (place !== null) place.textContent = takeMessage() || text.command.unsaid;
