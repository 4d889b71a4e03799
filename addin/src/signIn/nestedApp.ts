import { createNestablePublicClientApplication } from "@azure/msal-browser";
import { Failure } from "../api/failure";
import type { Settings } from "../api/types";
import type { SignIn } from "./SignIn";

/** Nested app authentication: the host's broker signs in, with no window where it knows the person. */
export async function byNestedApp(
  settings: NonNullable<Settings["signIn"]>,
  loginHint: () => Promise<string | null>,
): Promise<SignIn> {
  const client = await createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: `https://login.microsoftonline.com/${settings.tenantId}`,
    },
  });
  const scopes = [settings.scope];

  const silently = async (): Promise<string> => {
    const account = client.getActiveAccount();
    const hint = account === null ? await loginHint() : null;
    const result =
      account === null
        ? await client.ssoSilent({ scopes, ...(hint === null ? {} : { loginHint: hint }) })
        : await client.acquireTokenSilent({ scopes, account });
    client.setActiveAccount(result.account);
    return result.accessToken;
  };

  return {
    token: async () => {
      try {
        return await silently();
      } catch (error) {
        throw new Failure("signedOut", null, error);
      }
    },
    interactively: async () => {
      const result = await client.acquireTokenPopup({ scopes });
      client.setActiveAccount(result.account);
    },
  };
}
