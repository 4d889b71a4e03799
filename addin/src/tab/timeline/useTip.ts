import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from "react";

/** The row that is pointed at or has the focus. */
export interface Tipped {
  key: string;
  element: HTMLElement;
}

/** How long a pointer rests before anything is shown, or stays away before it goes. */
const rest = 250;

const rowOf = (target: EventTarget): Tipped | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  return element?.dataset["line"] === undefined ? null : { key: element.dataset["line"], element };
};

/** One tip for all rows of a list: rows are drawn by the hundred while people scroll, and a tip in each is dear. */
export function useTip() {
  const [tipped, setTipped] = useState<Tipped | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const handlers = useMemo(() => {
    const soon = (next: Tipped | null) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setTipped(next), rest);
    };
    const now = (next: Tipped | null) => {
      clearTimeout(timer.current);
      setTipped(next);
    };
    return {
      list: {
        onPointerOver: ({ target, pointerType }: PointerEvent) => pointerType === "touch" || soon(rowOf(target)),
        onPointerLeave: () => soon(null),
        onPointerDown: () => now(null),
        onFocus: ({ target }: FocusEvent) => (target.matches(":focus-visible") ? now(rowOf(target)) : undefined),
        onBlur: () => now(null),
        onKeyDownCapture: ({ key }: KeyboardEvent) => (key === "Escape" ? now(null) : undefined),
      },
      // A pointer may go on to the tip and read it there.
      tip: { onPointerEnter: () => clearTimeout(timer.current), onPointerLeave: () => soon(null) },
    };
  }, []);

  return { tipped, ...handlers };
}
