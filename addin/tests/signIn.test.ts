import { describe, expect, it } from "vitest";
import { signInWith } from "../src/signIn/SignIn";

const settings = { clientId: "c", tenantId: "t", scope: "api://c/access_as_user" };
const host = { nested: false, loginHint: () => Promise.resolve(null), hostToken: null };

describe("signing in", () => {
  it("is not needed where the installation asks for none", async () => {
    expect(await (await signInWith(null, host)).token()).toBeNull();
  });

  it("takes the host's token where nested apps cannot sign in", async () => {
    const asked: boolean[] = [];
    const hostToken = (allowWindow: boolean) => Promise.resolve(`token ${asked.push(allowWindow)}`);
    const signIn = await signInWith(settings, { ...host, hostToken });
    expect(await signIn.token()).toBe("token 1");
    await signIn.interactively();
    expect(asked).toEqual([false, true]);
  });

  it("is signed out where the host gives no token", async () => {
    const signIn = await signInWith(settings, { ...host, hostToken: () => Promise.reject(new Error("13001")) });
    await expect(signIn.token()).rejects.toMatchObject({ kind: "signedOut" });
  });
});
