// The texts of a manifest that Teams shows in other languages, found where the schema lets them be localised.
import { readFileSync } from "node:fs";

/** The sentences of texts.tsv by their English: one row, three languages. */
export function readTexts(file) {
  const [head, ...rows] = readFileSync(file, "utf8").trimEnd().split("\n").map((row) => row.split("\t"));
  const languages = head.slice(1);
  const texts = new Map();
  for (const row of rows) {
    if (row.length !== head.length || row.some((cell) => cell.trim() === "")) {
      throw new Error(`${file}: a sentence lacks a language: ${row[0]}`);
    }
    texts.set(row[0], Object.fromEntries(languages.map((language, at) => [language, row[at + 1]])));
  }
  return { languages, texts };
}

/** Every text of the manifest that can be localised, as [key, text]. */
export function localisable(manifest) {
  const found = [
    ["name.short", manifest.name.short],
    ["name.full", manifest.name.full],
    ["description.short", manifest.description.short],
    ["description.full", manifest.description.full],
  ];
  const text = (key, value) => value !== undefined && found.push([key, value]);
  each(manifest.staticTabs, "staticTabs", (tab, key) => text(`${key}.name`, tab.name));
  each(manifest.bots, "bots", (bot, botKey) =>
    each(bot.commandLists, `${botKey}.commandLists`, (list, listKey) =>
      each(list.commands, `${listKey}.commands`, (command, key) => {
        text(`${key}.title`, command.title);
        text(`${key}.description`, command.description);
      }),
    ),
  );
  each(manifest.composeExtensions, "composeExtensions", (extension, extensionKey) =>
    each(extension.commands, `${extensionKey}.commands`, (command, key) => {
      text(`${key}.title`, command.title);
      text(`${key}.description`, command.description);
      each(command.parameters, `${key}.parameters`, (parameter, parameterKey) => {
        text(`${parameterKey}.title`, parameter.title);
        text(`${parameterKey}.description`, parameter.description);
      });
    }),
  );
  each(manifest.extensions, "extensions", (extension, extensionKey) => {
    each(extension.runtimes, `${extensionKey}.runtimes`, (runtime, runtimeKey) =>
      each(runtime.actions, `${runtimeKey}.actions`, (action, key) => text(`${key}.displayName`, action.displayName)),
    );
    each(extension.ribbons, `${extensionKey}.ribbons`, (ribbon, ribbonKey) =>
      each(ribbon.tabs, `${ribbonKey}.tabs`, (tab, tabKey) =>
        each(tab.groups, `${tabKey}.groups`, (group, groupKey) => {
          text(`${groupKey}.label`, group.label);
          each(group.controls, `${groupKey}.controls`, (control, key) => {
            text(`${key}.label`, control.label);
            text(`${key}.supertip.title`, control.supertip.title);
            text(`${key}.supertip.description`, control.supertip.description);
          });
        }),
      ),
    );
  });
  return found;
}

/** The localisation file of one language. */
export function localised(manifest, language, texts) {
  const file = { $schema: manifest.$schema.replace("MicrosoftTeams.schema", "MicrosoftTeams.Localization.schema") };
  for (const [key, english] of localisable(manifest)) {
    const sentence = texts.get(english);
    if (!sentence) {
      throw new Error(`texts.tsv has no row for "${english}", the text of ${key}.`);
    }
    file[key] = sentence[language];
  }
  return file;
}

function each(items, key, visit) {
  items?.forEach((item, at) => visit(item, `${key}[${at}]`));
}
