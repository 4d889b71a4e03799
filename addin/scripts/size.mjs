// Prints what each page loads at start, gzipped, and fails where it is more than a page may weigh.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limit = 300;
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const sizeOf = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;

function scriptsOf(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    (manifest[key].imports ?? []).forEach((next) => scriptsOf(next, seen));
  }

  return seen;
}

const pages = ["taskpane.html", "tab.html"].map((page) => {
  const keys = [...scriptsOf(page)];
  return { page, kilobytes: keys.reduce((sum, key) => sum + sizeOf(manifest[key].file), 0) };
});
const later = Object.values(manifest).filter((chunk) => chunk.isDynamicEntry);

pages.forEach(({ page, kilobytes }) => console.log(`${page} ${kilobytes.toFixed(1)} kB of ${limit} kB`));
later.forEach((chunk) => console.log(`  on demand: ${chunk.name} ${sizeOf(chunk.file).toFixed(1)} kB`));
process.exitCode = pages.some(({ kilobytes }) => kilobytes > limit) ? 1 : 0;
