import { defaultRangeExtractor, useWindowVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Of functions that stay the same while the rows do: upon another one every row is measured anew. */
interface WindowRowsOptions {
  count: number;
  /** About how tall a row is before it is drawn. */
  height: (index: number) => number;
  keyOf: (index: number) => string;
  /** A row that stays drawn wherever the page is, so that the focus does not vanish with it; -1: none. */
  kept?: number;
}

/** Draws only the rows that the window shows: the page scrolls as if all were there. */
export function useWindowRows<T extends HTMLElement>({
  count,
  height,
  keyOf,
  kept = -1,
}: WindowRowsOptions): {
  list: RefObject<T | null>;
  rows: Virtualizer<Window, Element>;
} {
  const list = useRef<T>(null);
  const top = useTop(list);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return kept < 0 || kept >= range.count || shown.includes(kept)
        ? shown
        : [...shown, kept].toSorted((one, other) => one - other);
    },
    [kept],
  );
  const rows = useWindowVirtualizer({
    count,
    estimateSize: height,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: top,
    rangeExtractor,
  });
  return { list, rows };
}

/** How far below the page's top a list begins: it moves when what stands above it grows. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const watched = new ResizeObserver(measure);
    watched.observe(document.body);
    return () => watched.disconnect();
  }, [list]);
  return top;
}
