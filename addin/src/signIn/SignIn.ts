import { Failure } from "../api/failure";
import type { Settings } from "../api/types";

/** Gets the person's token for our service; null where the installation asks for no sign-in. */
export interface SignIn {
  /** Without a window; throws a "signedOut" failure where that cannot be. */
  token: () => Promise<string | null>;
  /** With a window; only upon a press of a button. */
  interactively: () => Promise<void>;
}

/** What the page's host offers for it. */
export interface SignInHost {
  /** Whether the host signs nested apps in (NestedAppAuth 1.1). */
  nested: boolean;
  /** The signed-in person's address, where the host says it. */
  loginHint: () => Promise<string | null>;
  /** The host's own token for the app, where it has that way. */
  hostToken: ((allowWindow: boolean) => Promise<string>) | null;
}

const none: SignIn = { token: () => Promise.resolve(null), interactively: () => Promise.resolve() };

export async function signInWith(settings: Settings["signIn"], host: SignInHost): Promise<SignIn> {
  if (settings === null) {
    return none;
  }

  if (!host.nested && host.hostToken !== null) {
    return byHost(host.hostToken);
  }

  // MSAL is as large as the rest of the page, and not needed on loopback.
  const { byNestedApp } = await import("./nestedApp");
  return byNestedApp(settings, host.loginHint);
}

function byHost(hostToken: (allowWindow: boolean) => Promise<string>): SignIn {
  const ask = async (allowWindow: boolean): Promise<string> => {
    try {
      return await hostToken(allowWindow);
    } catch (error) {
      throw new Failure("signedOut", null, error);
    }
  };

  return {
    token: () => ask(false),
    interactively: async () => {
      await ask(true);
    },
  };
}
