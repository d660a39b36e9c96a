import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: ["--no-sandbox", "--disable-gpu"] });
const p = await b.newPage();
await p.addScriptTag({ path: "/tmp/prof-r/chrome.js" });
const r: any = await p.evaluate(() => (globalThis as any).measure(10000, 10));
for (const k of Object.keys(r)) console.log(k.padEnd(12), r[k].med.toFixed(1), (r[k].med / r.parse.med).toFixed(2), "x  min", r[k].min.toFixed(1), (r[k].min / r.parse.min).toFixed(2));
await b.close();
