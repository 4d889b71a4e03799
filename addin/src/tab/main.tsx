import { Page } from "../page/Page";
import { mount } from "../page/mount";
import { languageOf } from "../wording/say";
import { Tab } from "./Tab";

const language = languageOf(navigator.language);

mount(
  language,
  <Page language={language} look="light">
    <Tab />
  </Page>,
);
