import { Page } from "../page/Page";
import { mount } from "../page/mount";
import { languageOf } from "../wording/say";
import { TaskPane } from "./TaskPane";

const language = languageOf(navigator.language);

mount(
  language,
  <Page language={language} look="light">
    <TaskPane />
  </Page>,
);
