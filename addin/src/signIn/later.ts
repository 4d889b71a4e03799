import type { SignIn } from "./SignIn";

/** A sign-in that is set up when it is first needed, so that the page is there before the network is. */
export function signInLater(setUp: () => Promise<SignIn>): SignIn {
  let made: Promise<SignIn> | null = null;
  const get = async (): Promise<SignIn> => {
    made ??= setUp();
    try {
      return await made;
    } catch (error) {
      // Tried again upon the next call.
      made = null;
      throw error;
    }
  };

  return {
    token: async () => (await get()).token(),
    interactively: async () => (await get()).interactively(),
  };
}
