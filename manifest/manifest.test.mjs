// What is handed out, filled, against the published schemas and what they do not see: node --test
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { unzipSync } from "fflate";
import { localisable, readTexts } from "./localisation.mjs";
import { faults, fill, pack, parts } from "./package.mjs";
import { wordManifest } from "./word.mjs";

const values = {
  host: "plans.example.org",
  botId: "11111111-1111-4111-8111-111111111111",
  apiId: "22222222-2222-4222-8222-222222222222",
  organisation: "Example \"Org\" & Co",
  version: "1.2.3",
};
const choices = [[], ...parts.map((part) => [part]), ["word", "tab"], [...parts]];
const schemas = join(dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json")), "build/json-schemas/teams");

function validator(version, file) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(schemas, `v${version}`, file), "utf8")));
}

for (const without of choices) {
  test(`the filled manifest and its languages keep to the schema without [${without}]`, () => {
    const { manifest, languages } = fill({ ...values, without });
    const isManifest = validator(manifest.manifestVersion, "MicrosoftTeams.schema.json");
    assert.ok(isManifest(manifest), JSON.stringify(isManifest.errors, null, 1));
    const isLanguage = validator(manifest.manifestVersion, "MicrosoftTeams.Localization.schema.json");
    for (const texts of Object.values(languages)) {
      assert.ok(isLanguage(texts), JSON.stringify(isLanguage.errors, null, 1));
    }
  });

  test(`nothing points at nothing without [${without}]`, () => {
    const { manifest, languages } = fill({ ...values, without });
    const actions = new Set(manifest.extensions?.flatMap((extension) => extension.runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id))));
    const wanted = manifest.extensions?.flatMap((e) => e.ribbons.flatMap((r) => r.tabs.flatMap((t) => t.groups.flatMap((g) => g.controls.map((c) => c.actionId))))) ?? [];
    for (const id of wanted) {
      assert.ok(actions.has(id), `no action ${id}`);
    }
    for (const language of manifest.localizationInfo.additionalLanguages) {
      assert.ok(languages[language.languageTag], language.file);
      assert.equal(language.file, `${language.languageTag}.json`);
    }
    for (const [language, texts] of Object.entries(languages)) {
      for (const key of Object.keys(texts).filter((key) => key !== "$schema")) {
        assert.equal(typeof at(manifest, key), "string", `${language}.json: ${key} points at nothing`);
      }
    }
    assert.equal(Boolean(manifest.webApplicationInfo), !(without.includes("word") && without.includes("tab")));
    assert.doesNotMatch(JSON.stringify({ manifest, languages }), /\$\{\{/);
  });
}

test("every text is said in every language, and no row is left over", () => {
  const { texts, languages } = readTexts(join(import.meta.dirname, "texts.tsv"));
  const { manifest, languages: filled } = fill(values);
  const used = new Set(localisable(manifest).map(([, text]) => text));
  assert.deepEqual([...texts.keys()].filter((text) => !used.has(text)), []);
  assert.deepEqual(Object.keys(filled), languages);
  for (const language of languages) {
    assert.equal(Object.keys(filled[language]).length, localisable(manifest).length + 1);
    assert.ok(filled[language]["name.short"].length <= 30 && filled[language]["description.short"].length <= 80, language);
  }
});

test("a menu shows every command whole", () => {
  const { manifest, languages } = fill(values);
  for (const texts of [Object.fromEntries(localisable(manifest)), ...Object.values(languages)]) {
    for (const [key, text] of Object.entries(texts).filter(([key]) => /commandLists.*title$/.test(key))) {
      assert.ok(text.length <= 36, `${key}: ${text}`);
    }
  }
});

test("domains have no scheme, addresses all stand on the host, and the version has three parts", () => {
  const { manifest } = fill(values);
  for (const domain of manifest.validDomains) {
    assert.doesNotMatch(domain, /[/:]/);
  }
  assert.match(manifest.version, /^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
  for (const [, address] of JSON.stringify(manifest).matchAll(/"(https?:\/\/[^"]+)"/g)) {
    assert.ok(address.startsWith(`https://${values.host}/`) || address === manifest.$schema, address);
  }
});

test("it asks for no version that it does not need", () => {
  const { manifest } = fill(values);
  const needs = validator("1.29", "MicrosoftTeams.schema.json");
  assert.ok(needs(manifest));
  const older = validator("1.28", "MicrosoftTeams.schema.json");
  const errors = older({ ...manifest, manifestVersion: "1.28" }) ? [] : older.errors;
  assert.ok(errors.some((error) => /supportsTargetedMessages|triggers/.test(JSON.stringify(error.params))), "1.28 would do");
});

test("icons have the sizes they are named for", () => {
  const { manifest } = fill(values);
  const sizes = { [manifest.icons.color]: 192, [manifest.icons.outline]: 32, [manifest.icons.color32x32]: 32 };
  const urls = JSON.stringify(manifest.extensions).matchAll(/"size":(\d+),"url":"[^"]*\/icons\/([^"]+)"/g);
  for (const [, size, file] of urls) {
    sizes[file] = Number(size);
  }
  for (const needed of ["16.png", "32.png", "80.png", "64.png"]) {
    assert.ok(sizes[needed], needed);
  }
  for (const [file, size] of Object.entries(sizes)) {
    const png = readFileSync(join(import.meta.dirname, "icons", file));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], file);
  }
});

test("the package holds the manifest, its languages and its icons at its root, and is the same each time", () => {
  const bytes = pack(fill(values));
  assert.deepEqual(Object.keys(unzipSync(bytes)).sort(), ["color.png", "color32x32.png", "es.json", "fr.json", "manifest.json", "outline.png"]);
  assert.deepEqual(pack(fill(values)), bytes);
});

for (const [what, changed, sentence] of [
  ["a scheme before the host", { host: "https://plans.example.org" }, /--host must be a host's name alone/],
  ["a path behind the host", { host: "plans.example.org/app" }, /--host must be a host's name alone/],
  ["no host", { host: undefined }, /--host must be/],
  ["a bot id that is none", { botId: "bot" }, /--bot-id must be an id/],
  ["no id for signing in", { apiId: undefined }, /--api-id must be an id/],
  ["a version of two parts", { version: "1.0" }, /--version must have three numbers/],
  ["a part that is none", { without: ["bot"] }, /--without knows word, tab, messageExtension, not bot/],
  ["a long name", { organisation: "x".repeat(33) }, /--organisation may have 32/],
]) {
  test(`refused: ${what}`, () => assert.match(faults({ ...values, ...changed }).join(" "), sentence));
}

test("nobody signs in where there is neither tab nor add-in", () => assert.deepEqual(faults({ ...values, apiId: undefined, without: ["word", "tab"] }), []));

test("the command line writes both files, and refuses with one sentence", () => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    const build = (...more) => spawnSync(process.execPath, [join(import.meta.dirname, "build.mjs"), "--out", folder, ...more], { encoding: "utf8" });
    const done = build("--host", values.host, "--bot-id", values.botId, "--api-id", values.apiId);
    assert.equal(done.status, 0, done.stderr);
    assert.ok(unzipSync(readFileSync(join(folder, "tcassistant.zip")))["manifest.json"]);
    assert.match(readFileSync(join(folder, "tcassistant-word.xml"), "utf8"), /<OfficeApp/);
    const refused = build("--host", "https://x");
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /^--host must be a host's name alone/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the add-in's own manifest is well-formed, keeps the names and speaks three languages", async () => {
  const xml = wordManifest(values);
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    const file = join(folder, "word.xml");
    writeFileSync(file, xml);
    const { OfficeAddinManifest } = (await import("office-addin-manifest")).default;
    const read = await OfficeAddinManifest.readManifestFile(file);
    assert.equal(read.id, values.botId);
    assert.equal(read.version, "1.2.3.0");
    assert.equal(read.providerName, values.organisation);
    assert.equal(read.displayName, "TcAssistant");
    assert.deepEqual(read.hosts, ["Document"]);
    assert.equal(read.defaultSettings.sourceLocation, `https://${values.host}/taskpane`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const locale of ["fr-FR", "es-ES"]) {
    assert.equal(xml.split(`Locale="${locale}"`).length - 1, 5, locale);
  }
  for (const [, id] of xml.matchAll(/resid="(\w+)"/g)) {
    assert.ok(xml.includes(`id="${id}" DefaultValue`), id);
  }
});

/** What a key of a localisation file names. */
function at(manifest, key) {
  return key.split(/[.[\]]+/).filter(Boolean).reduce((value, step) => value?.[step], manifest);
}
