import { useCallback } from "react";
import { createApi, readSettings, type Api } from "../api/client";
import type { Language } from "../api/types";
import { signInWith, type SignIn } from "../signIn/SignIn";
import type { TabHost } from "./host/host";
import { PlanFinder } from "./PlanFinder";
import { useReading } from "./reading/useReading";
import { Waiting } from "./Waiting";

/** What the page asks the service with. */
interface Connection {
  api: Api;
  signIn: SignIn;
}

async function connect(host: TabHost, language: Language): Promise<Connection> {
  const { signIn: settings } = await readSettings();
  const signIn = await signInWith(settings, host.signIn);
  return { api: createApi({ language, token: signIn.token }), signIn };
}

export function Tab({ host, language }: { host: TabHost; language: Language }) {
  const [connection, again] = useReading(useCallback(() => connect(host, language), [host, language]));
  if (connection.value === null) {
    return <Waiting failure={connection.failure} host={host} onRetry={again} />;
  }

  return <PlanFinder {...connection.value} host={host} />;
}
