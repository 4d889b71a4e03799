import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How wide an element is, as it changes. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) {
      return;
    }

    const measure = () => setWidth(measured.clientWidth);
    measure();
    const watched = new ResizeObserver(measure);
    watched.observe(measured);
    return () => watched.disconnect();
  }, []);
  return [element, width];
}
