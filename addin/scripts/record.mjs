// Records what the service reads from the documents that the tests open: TCASSISTANT=path/to/tcassistant.dll node scripts/record.mjs
// The command line prints everything but `description`, which only the HTTP API gives; its place is taken by the dates.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const tool = process.env.TCASSISTANT;
if (tool === undefined) {
  throw new Error("TCASSISTANT names the service's program.");
}

const run = (verb, ...rest) =>
  JSON.parse(execFileSync("dotnet", [tool, verb, ...rest, "--json"], { encoding: "utf8", maxBuffer: 64_000_000 }));

const words = {
  en: {
    start: "starts",
    firstResults: "first results",
    completion: "completed",
    due: "due",
    by: "by",
    continuous: "continuous",
    ongoing: "under way",
    regular: "regularly",
    asNeeded: "as needed",
    every: "every",
    none: "not understood",
  },
  fr: {
    start: "débute",
    firstResults: "premiers résultats",
    completion: "achevé",
    due: "échéance",
    by: "au plus tard le",
    continuous: "continu",
    ongoing: "en cours",
    regular: "régulièrement",
    asNeeded: "au besoin",
    every: "tous les",
    none: "non compris",
  },
};
const dated = (language, day) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );

function describe({ milestones, cadences, condition, understood }, language) {
  const say = words[language];
  const parts = [
    ...milestones.map(
      ({ kind, from, to }) =>
        `${say[kind]} ${from ? `${dated(language, from)} – ${dated(language, to)}` : `${say.by} ${dated(language, to)}`}`,
    ),
    ...cadences.map(({ kind, min, max }) =>
      [say[kind], min, max && max !== min ? `– ${max}` : null].filter(Boolean).join(" "),
    ),
    ...(condition ? [condition] : []),
  ];
  return understood ? parts.join("; ") : say.none;
}

const described = (timetable, language) => timetable && { ...timetable, description: describe(timetable, language) };

function read(file, language) {
  const plan = run("read", file, "--lang", language);
  for (const line of plan.parts.flatMap(({ issues }) => issues).flatMap(({ lines }) => lines)) {
    line.timetable = described(line.timetable, language);
  }

  return { ...plan, known: null };
}

const save = (name, value) => writeFileSync(`tests/recorded/${name}.json`, `${JSON.stringify(value, null, 1)}\n`);

for (const [name, file, language] of [
  ["plan.en", "../bot/App/Sample/plan.en.docx", "en"],
  ["plan.fr", "../bot/App/Sample/plan.fr.docx", "fr"],
  ["edition2", "tests/fixtures/edition2.docx", "en"],
  ["merged", "tests/fixtures/merged.docx", "en"],
  ["libreoffice", "tests/fixtures/libreoffice.docx", "en"],
]) {
  save(name, read(file, language));
}

const phrases = [
  "Third moon 2027",
  "By",
  "By March",
  "By March 2028",
  "March 2028",
  "End of 2000",
  "May 2000",
  "By September 2000",
];
save(
  "when",
  phrases.map((phrase) => described(run("when", phrase, "--lang", "en"), "en")),
);
