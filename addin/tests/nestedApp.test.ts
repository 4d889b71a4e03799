import { beforeEach, describe, expect, it, vi } from "vitest";
import { byNestedApp } from "../src/signIn/nestedApp";

const broker = vi.hoisted(() => ({
  getActiveAccount: vi.fn(),
  setActiveAccount: vi.fn(),
  ssoSilent: vi.fn(),
  acquireTokenSilent: vi.fn(),
  acquireTokenPopup: vi.fn(),
}));
vi.mock("@azure/msal-browser", () => ({ createNestablePublicClientApplication: () => Promise.resolve(broker) }));

const settings = { clientId: "c", tenantId: "t", scope: "api://c/access_as_user" };
const signIn = () => byNestedApp(settings, () => Promise.resolve("ada@example.org"));
const ada = { username: "ada@example.org" };

beforeEach(() => {
  vi.resetAllMocks();
});

describe("nested app authentication", () => {
  it("asks for the host's person first, and for the same account then", async () => {
    broker.getActiveAccount.mockReturnValueOnce(null).mockReturnValue(ada);
    broker.ssoSilent.mockResolvedValue({ accessToken: "first", account: ada });
    broker.acquireTokenSilent.mockResolvedValue({ accessToken: "second", account: ada });
    const person = await signIn();
    expect(await person.token()).toBe("first");
    expect(await person.token()).toBe("second");
    expect(broker.ssoSilent).toHaveBeenCalledWith({ scopes: [settings.scope], loginHint: "ada@example.org" });
    expect(broker.acquireTokenSilent).toHaveBeenCalledWith({ scopes: [settings.scope], account: ada });
  });

  it("opens no window by itself", async () => {
    broker.getActiveAccount.mockReturnValue(null);
    broker.ssoSilent.mockRejectedValue(new Error("interaction_required"));
    await expect((await signIn()).token()).rejects.toMatchObject({ kind: "signedOut" });
    expect(broker.acquireTokenPopup).not.toHaveBeenCalled();
  });

  it("keeps the account that was chosen in the window", async () => {
    broker.acquireTokenPopup.mockResolvedValue({ accessToken: "t", account: ada });
    await (await signIn()).interactively();
    expect(broker.setActiveAccount).toHaveBeenCalledWith(ada);
  });
});
