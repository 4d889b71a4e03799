import { useEffect } from "react";

const minute = 60_000;

/** Reads again when the page is looked at again and what it shows is older than a minute. */
export function useFresh(at: Date | null, readAgain: () => void): void {
  useEffect(() => {
    const looked = () => {
      if (document.visibilityState === "visible" && at !== null && Date.now() - at.getTime() > minute) {
        readAgain();
      }
    };
    // Teams hides a tab without telling its document; coming back to it brings the focus.
    document.addEventListener("visibilitychange", looked);
    addEventListener("focus", looked);
    return () => {
      document.removeEventListener("visibilitychange", looked);
      removeEventListener("focus", looked);
    };
  }, [at, readAgain]);
}
