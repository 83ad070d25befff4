// Run by .ci/page, which puts it beside the packages it needs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import puppeteer from "puppeteer-core";

const [pictures, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [360, 800, 1280];
// The width at which nothing may need scrolling sideways but tables (WCAG 2.2, 1.4.10).
const NARROW = 320;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});
let wrong = 0;
const fault = (name, text) => {
  wrong += 1;
  console.error(`${name}: ${text}`);
};
for (const path of pages) {
  const name = basename(path, ".html");
  const tab = await browser.newPage();
  const asked = [];
  tab.on("request", (request) => asked.push(request.url()));
  tab.on("console", (message) => fault(name, `console: ${message.text()}`));
  await tab.goto(`file://${resolve(path)}`);
  if (asked.length !== 1) fault(name, `asked for ${asked.slice(1).join(", ")}`);
  for (const width of WIDTHS) {
    await tab.setViewport({ width, height: 900 });
    await tab.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await tab.setViewport({ width: NARROW, height: 900 });
  const wide = await tab.evaluate(() => document.scrollingElement.scrollWidth);
  if (wide > NARROW) fault(name, `is ${wide} wide on a screen of ${NARROW}`);
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.evaluate(axe);
  const result = await tab.evaluate((tags) => axe.run(document, { runOnly: tags }), TAGS);
  for (const violation of result.violations) {
    fault(name, `${violation.id}: ${violation.help} (${violation.nodes.map((node) => node.target).slice(0, 5).join("; ")})`);
  }
  // What axe cannot decide by itself is told, and does not stop.
  for (const open of result.incomplete) console.log(`${name}: to look at: ${open.id} (${open.nodes.length})`);
  await tab.pdf({ path: join(pictures, `${name}.pdf`), preferCSSPageSize: true, printBackground: true, tagged: true });
  console.log(`${name}: ${result.passes.length} checks passed, ${result.violations.length} violations`);
  await tab.close();
}
await browser.close();
process.exit(wrong === 0 ? 0 : 1);
