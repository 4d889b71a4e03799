import { useCallback, useEffect, useRef, useState } from "react";
import { Failure } from "../../api/failure";

/** Something read from the service: the newest that was read stays while it is read again, or cannot be. */
export interface Reading<T> {
  value: T | null;
  /** When the value was read. */
  at: Date | null;
  failure: Failure | null;
  busy: boolean;
}

const nothing = { value: null, at: null, failure: null, busy: true };

/**
 * Reads, and reads again when asked.
 * @param read Another function is another thing to read: what was read before is forgotten.
 */
export function useReading<T>(read: (signal: AbortSignal) => Promise<T>): [Reading<T>, () => void] {
  const [reading, setReading] = useState<Reading<T> & { read: typeof read }>({ ...nothing, read });
  const running = useRef<AbortController | null>(null);

  const start = useCallback(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    // An answer that comes after another was asked for is not this one's.
    const take = (next: (before: Reading<T>) => Reading<T>) =>
      signal.aborted || setReading((before) => ({ ...next(before.read === read ? before : nothing), read }));
    take((before) => ({ ...before, busy: true }));
    read(signal).then(
      (value) => take(() => ({ value, at: new Date(), failure: null, busy: false })),
      (error: unknown) => take((before) => ({ ...before, failure: Failure.from(error), busy: false })),
    );
  }, [read]);

  useEffect(() => {
    start();
    return () => running.current?.abort();
  }, [start]);

  return [reading.read === read ? reading : nothing, start];
}
