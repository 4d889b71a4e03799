import { createApi } from "../api/client";
import { readSettings } from "../api/client";
import { Page } from "../page/Page";
import { mount } from "../page/mount";
import { signInLater } from "../signIn/later";
import { signInWith } from "../signIn/SignIn";
import { languageOf } from "../wording/say";
import { openOffice } from "../word/office";
import { ServicesContext } from "./services";
import { TaskPane } from "./TaskPane";
import "./pane.css";

const host = await openOffice();
const language = languageOf(host.language);
const signIn = signInLater(async () => signInWith((await readSettings()).signIn, host.signIn));
const api = createApi({ language, token: signIn.token });

mount(
  language,
  <Page language={language} look={host.look}>
    <ServicesContext value={{ api, document: host.document, signIn }}>
      <TaskPane />
    </ServicesContext>
  </Page>,
);
