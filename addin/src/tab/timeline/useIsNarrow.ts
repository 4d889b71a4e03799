import { useSyncExternalStore } from "react";
import { narrow } from "./timelineStyles";

const query = narrow.replace("@media ", "");

const follow = (changed: () => void): (() => void) => {
  const media = matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
};

/** Whether the page is as narrow as a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(follow, () => matchMedia(query).matches);
