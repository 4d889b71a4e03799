// From the template to what is handed out: fills ids and hosts, leaves out what is not wanted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { localised, readTexts } from "./localisation.mjs";

const folder = import.meta.dirname;
const Parts = { word: "extensions", tab: "staticTabs", messageExtension: "composeExtensions" };
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The parts of the app that can be left out. */
export const parts = Object.keys(Parts);

/**
 * What is wrong with the values, one sentence each.
 * @param {{host?: string, botId?: string, appId?: string, apiId?: string, organisation?: string, version?: string, without?: string[]}} values
 */
export function faults(values) {
  const wrong = [];
  const id = (name, value, needed) => {
    if (value ? !guid.test(value) : needed) {
      wrong.push(`--${name} must be an id such as 00000000-0000-0000-0000-000000000000${value ? `, not ${value}` : ""}.`);
    }
  };
  const without = values.without ?? [];
  if (!values.host || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/i.test(values.host) || values.host.includes("..")) {
    wrong.push(`--host must be a host's name alone, without https:// and without a path${values.host ? `, not ${values.host}` : ""}.`);
  }
  id("bot-id", values.botId, true);
  id("app-id", values.appId, false);
  id("api-id", values.apiId, !(without.includes("word") && without.includes("tab")));
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(values.version ?? "1.0.0")) {
    wrong.push(`--version must have three numbers, such as 1.0.0, not ${values.version}.`);
  }
  if ((values.organisation ?? "").length > 32) {
    wrong.push("--organisation may have 32 characters at most.");
  }
  for (const part of without.filter((part) => !parts.includes(part))) {
    wrong.push(`--without knows ${parts.join(", ")}, not ${part}.`);
  }
  return wrong;
}

/** The filled manifest and its localisation files, by name. */
export function fill(values) {
  const filled = readFileSync(join(folder, "manifest.json"), "utf8")
    .replace(/"\$\{\{ICONS\}\}"/g, JSON.stringify(ribbonSizes.map((size) => ({ size, url: `https://${values.host}/icons/${size}.png` }))))
    .replace(/\$\{\{(\w+)\}\}/g, (_, name) => JSON.stringify(valueOf(name, values)).slice(1, -1));
  const manifest = JSON.parse(filled);
  for (const part of values.without ?? []) {
    delete manifest[Parts[part]];
  }
  if (!manifest.extensions && !manifest.staticTabs) {
    delete manifest.webApplicationInfo;
  }
  const { languages, texts } = readTexts(join(folder, "texts.tsv"));
  return { manifest, languages: Object.fromEntries(languages.map((language) => [language, localised(manifest, language, texts)])) };
}

/** The package that an administrator uploads, as bytes: the same for the same values. */
export function pack({ manifest, languages }) {
  const json = (value) => strToU8(JSON.stringify(value, null, 2) + "\n");
  const files = { "manifest.json": json(manifest) };
  for (const [language, texts] of Object.entries(languages)) {
    files[`${language}.json`] = json(texts);
  }
  for (const icon of Object.values(manifest.icons)) {
    files[icon] = readFileSync(join(folder, "icons", icon));
  }
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}

function valueOf(name, values) {
  const known = {
    HOST: values.host,
    BOT_ID: values.botId,
    APP_ID: values.appId ?? values.botId,
    API_ID: values.apiId ?? "00000000-0000-0000-0000-000000000000",
    ORGANISATION: values.organisation ?? "TcAssistant",
    VERSION: values.version ?? "1.0.0",
  };
  if (!(name in known)) {
    throw new Error(`The template wants ${name}, which nobody gives.`);
  }
  return known[name];
}
