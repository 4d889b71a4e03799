import { useSyncExternalStore } from "react";
import type { Look } from "./theme";

const forced = "(forced-colors: active)";

const follow = (changed: () => void): (() => void) => {
  const query = matchMedia(forced);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

export function useLook(host: Look): Look {
  return useSyncExternalStore(follow, () => matchMedia(forced).matches) ? "contrast" : host;
}
