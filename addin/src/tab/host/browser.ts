import type { Look } from "../../theme/theme";
import type { TabHost } from "./host";

const dark = "(prefers-color-scheme: dark)";

/** A browser's own window: ?lang= and ?theme= say what Teams would. */
export function browserHost(): TabHost {
  const query = new URLSearchParams(location.search);
  const asked = lookOf(query.get("theme"));
  const scheme = matchMedia(dark);
  const look = (): Look => asked ?? (scheme.matches ? "dark" : "light");
  return {
    locale: query.get("lang") ?? navigator.language,
    conversation: query.get("conversation"),
    query: null,
    look: look(),
    onLook: (changed) => {
      const follow = () => changed(look());
      scheme.addEventListener("change", follow);
      return () => scheme.removeEventListener("change", follow);
    },
    signIn: { nested: false, loginHint: () => Promise.resolve(null), hostToken: null },
    shown: () => undefined,
    share: () => false,
    onBack: () => undefined,
  };
}

const lookOf = (name: string | null): Look | null =>
  name === "light" || name === "dark" || name === "contrast" ? name : null;
