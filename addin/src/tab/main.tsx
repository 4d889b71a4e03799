import { mount } from "../page/mount";
import { languageOf } from "../wording/say";
import { HostedPage } from "./host/HostedPage";
import { openHost } from "./host/host";
import { Tab } from "./Tab";
import { goBack, openQuery } from "./view/useView";

const host = await openHost();
const language = languageOf(host.locale);
host.onBack(goBack);
if (host.query !== null) {
  openQuery(host.query);
}

mount(
  language,
  <HostedPage host={host} language={language}>
    <Tab host={host} language={language} />
  </HostedPage>,
);
