/** Chromium as it is installed on the machine, without a window. */
import { chromium, type Browser } from "playwright-core";

/** Debian's place; CHROMIUM_PATH names another. */
const PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Nothing is asked of the network, and no profile is kept. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param more flags besides those that all tests need */
export function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, headless: true, args: [...FLAGS, ...more] });
}
