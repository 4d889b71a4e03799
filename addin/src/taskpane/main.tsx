import { createApi, readSettings } from "../api/client";
import { Page } from "../page/Page";
import { mount } from "../page/mount";
import { signInLater } from "../signIn/later";
import { signInWith } from "../signIn/SignIn";
import { languageOf } from "../wording/say";
import type { OfficeHost } from "../word/OfficeHost";
import { openOffice } from "../word/office";
import { OutsideWord } from "./OutsideWord";
import { ServicesContext, type Services } from "./services";
import { TaskPane } from "./TaskPane";
import "./pane.css";

const host = await openOffice();
const language = languageOf(host?.language ?? navigator.language);

mount(
  language,
  <Page language={language} look={host?.look ?? "light"}>
    {host === null ? (
      <OutsideWord />
    ) : (
      <ServicesContext value={servicesOf(host)}>
        <TaskPane />
      </ServicesContext>
    )}
  </Page>,
);

function servicesOf({ document, signIn: asked }: OfficeHost): Services {
  const signIn = signInLater(async () => signInWith((await readSettings()).signIn, asked));
  return { api: createApi({ language, token: signIn.token }), document, signIn };
}
