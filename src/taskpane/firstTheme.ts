/** Runs before the page is first drawn, so that it opens in the theme last seen. Without one it is as the browser prefers. */
import { seenTheme } from "./seenTheme";

const seen = seenTheme();
if (seen !== null) document.documentElement.dataset["theme"] = seen;
