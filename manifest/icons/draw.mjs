// Draws the icons: node icons/draw.mjs. A sheet with three lines of action, the first of them done, and the clock's hand
// of its timetable. Small sizes leave out what would blur.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const here = dirname(fileURLToPath(import.meta.url));
const sheet = "M8 3.5h12.2L26 9.3V26.5a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-21a2 2 0 0 1 2-2z";

function drawing(size, { ink, paper, ground }) {
  const small = size < 40;
  const lines = small
    ? [[11.5], [18.5]]
    : [[10.6], [16.2], [21.8]];
  const rows = lines
    .map(([y], at) =>
      at === 0
        ? `<path d="M9.2 ${y + 0.2}l1.7 1.8 3.1-3.6" fill="none" stroke="${ink}" stroke-width="${small ? 2 : 1.5}" stroke-linecap="round" stroke-linejoin="round"/>` +
          `<path d="M16.6 ${y + 0.4}h5.2" stroke="${ink}" stroke-width="${small ? 2 : 1.5}" stroke-linecap="round"/>`
        : `<circle cx="11.2" cy="${y}" r="${small ? 1.6 : 1.25}" fill="${ink}"/>` +
          `<path d="M16.6 ${y}h${at === 1 ? 5.2 : 3.4}" stroke="${ink}" stroke-width="${small ? 2 : 1.5}" stroke-linecap="round"/>`,
    )
    .join("");
  const page = ground
    ? `<rect width="32" height="32" rx="6" fill="${ground}"/><g transform="translate(2.6 2.6) scale(.84)"><path d="${sheet}" fill="${paper}"/>${rows}</g>`
    : `<path d="${sheet}" fill="none" stroke="${ink}" stroke-width="2" stroke-linejoin="round"/>${rows}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${page}</svg>`;
}

const colours = { ink: "#1F5C7A", paper: "#FFFFFF", ground: "#1F5C7A" };
const ribbon = [16, 20, 24, 32, 40, 48, 64, 80].map((size) => [`${size}.png`, size, colours]);
const app = [
  ["color.png", 192, colours],
  ["color32x32.png", 32, colours],
  ["outline.png", 32, { ink: "#FFFFFF" }],
];
for (const [file, size, look] of [...app, ...ribbon]) {
  writeFileSync(join(here, file), new Resvg(drawing(size, look), { fitTo: { mode: "width", value: size } }).render().asPng());
}
