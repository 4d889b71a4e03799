// node build.mjs --host HOST --bot-id ID [--api-id ID] [--app-id ID] [--organisation NAME] [--version N.N.N] [--without PART] [--out FOLDER]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { faults, fill, pack, parts } from "./package.mjs";
import { wordManifest } from "./word.mjs";

const usage = `Builds the app package: tcassistant.zip for Teams, Outlook and Word, and tcassistant-word.xml for a Word that knows no unified manifest.
  --host          the host the service is reached at, such as plans.example.org
  --bot-id        the bot's app id (output botId of the deployment)
  --api-id        client id of the app registration that the tab and the Word add-in sign in to
  --app-id        the app's own id (default: the bot's)
  --organisation  who publishes it, at most 32 characters
  --version       three numbers (default 1.0.0); raise it for each package that replaces another
  --without       leave a part out: ${parts.join(", ")} (may be given several times)
  --out           folder to write to (default: build)`;

let options;
try {
  ({ values: options } = parseArgs({
    options: {
      host: { type: "string" },
      "bot-id": { type: "string" },
      "api-id": { type: "string" },
      "app-id": { type: "string" },
      organisation: { type: "string" },
      version: { type: "string" },
      without: { type: "string", multiple: true },
      out: { type: "string", default: "build" },
      help: { type: "boolean" },
    },
  }));
} catch (fault) {
  refuse([fault.message]);
}

if (options.help) {
  console.log(usage);
  process.exit(0);
}

const values = {
  host: options.host,
  botId: options["bot-id"],
  apiId: options["api-id"],
  appId: options["app-id"],
  organisation: options.organisation,
  version: options.version,
  without: options.without,
};
const wrong = faults(values);
if (wrong.length > 0) {
  refuse(wrong);
}

mkdirSync(options.out, { recursive: true });
write("tcassistant.zip", pack(fill(values)));
if (!values.without?.includes("word")) {
  write("tcassistant-word.xml", wordManifest(values));
}

function write(name, content) {
  const file = join(options.out, name);
  writeFileSync(file, content);
  console.log(file);
}

function refuse(sentences) {
  console.error(`${sentences.join("\n")}\n\n${usage}`);
  process.exit(2);
}
