import { useCallback, useEffect, useRef, useState } from "react";
import { Failure } from "../../api/failure";
import type { Sentence } from "../../wording/say";

/** How far a piece of work is; `done` is between 0 and 1 where that is known. */
export interface Step {
  what: Sentence;
  done?: number;
  /** Set where stopping half-way would leave the document half written. */
  cannotStop?: true;
}

type Task = (tell: (step: Step) => void, signal: AbortSignal) => Promise<void>;

export interface Work {
  step: Step | null;
  failure: Failure | null;
  cancelled: boolean;
  /** Runs one piece of work at a time; a new one cancels the one before. */
  run: (task: Task) => void;
  cancel: () => void;
  /** Runs again what failed, after what was missing for it. */
  retry: (before?: () => Promise<void>) => void;
}

interface State {
  step: Step | null;
  failure: Failure | null;
  cancelled: boolean;
}

const idle: State = { step: null, failure: null, cancelled: false };

export function useWork(): Work {
  const [state, setState] = useState(idle);
  const controller = useRef<AbortController | null>(null);
  const last = useRef<Task | null>(null);

  const start = useCallback((task: Task) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState(idle);
    const told = (next: State): void => {
      if (controller.current === own) {
        setState(next);
      }
    };

    task((step) => told({ ...idle, step }), own.signal).then(
      () => told(idle),
      (error: unknown) => {
        const failure = Failure.from(error);
        told({ step: null, failure, cancelled: failure === null });
      },
    );
  }, []);

  useEffect(() => () => controller.current?.abort(), []);

  const run = useCallback(
    (task: Task) => {
      last.current = task;
      start(task);
    },
    [start],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  const retry = useCallback(
    (before?: () => Promise<void>) => {
      const task = last.current;
      start(async (tell, signal) => {
        await before?.();
        await task?.(tell, signal);
      });
    },
    [start],
  );

  return { ...state, run, cancel, retry };
}
