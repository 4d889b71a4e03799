import { useCallback, useMemo, useSyncExternalStore } from "react";
import { queryOf, viewOf, type View } from "./view";

/** The page's own address is the store: a link, the back button and a reload all show the same. */
const moved = "viewmoved";

/** What the address says beside the view, and keeps. */
const kept = ["lang", "theme", "conversation"];

/** Views that were come to from others here, so that the host's way back can go through them. */
let depth = 0;

export function goBack(): boolean {
  if (depth === 0) {
    return false;
  }

  history.back();
  return true;
}

export type Move = (change: Partial<View>, how?: "push" | "replace") => void;

export function useView(): [View, Move] {
  const search = useSyncExternalStore(follow, () => location.search);
  const view = useMemo(() => viewOf(search), [search]);
  const move = useCallback<Move>((change, how = "push") => {
    write({ ...viewOf(location.search), ...change }, how);
  }, []);
  return [view, move];
}

/** Opens what a link that led here wants to be shown. */
export const openQuery = (query: string): void => write(viewOf(query), "replace");

export const addressOf = (view: View): string => `${location.origin}${location.pathname}${searchOf(view)}`;

function write(view: View, how: "push" | "replace"): void {
  const search = searchOf(view);
  if (search === location.search) {
    return;
  }

  depth += how === "push" ? 1 : 0;
  history[how === "push" ? "pushState" : "replaceState"]({ depth }, "", `${location.pathname}${search}`);
  dispatchEvent(new Event(moved));
}

function searchOf(view: View): string {
  const now = new URLSearchParams(location.search);
  const query = queryOf(view);
  kept.forEach((name) => now.has(name) && query.set(name, now.get(name) ?? ""));
  const search = query.toString();
  return search === "" ? "" : `?${search}`;
}

function follow(changed: () => void): () => void {
  const back = (event: PopStateEvent) => {
    depth = depthOf(event.state);
    changed();
  };
  addEventListener("popstate", back);
  addEventListener(moved, changed);
  return () => {
    removeEventListener("popstate", back);
    removeEventListener(moved, changed);
  };
}

const depthOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "depth" in state && typeof state.depth === "number" ? state.depth : 0;
