import { useCallback, useEffect, useRef, useState } from "react";
import { Failure } from "../../api/failure";
import type { Sentence } from "../../wording/say";

/** How far a piece of work is; `done` is between 0 and 1 where that is known. */
export interface Step {
  what: Sentence;
  done?: number;
}

export interface Work {
  step: Step | null;
  failure: Failure | null;
  cancelled: boolean;
  /** Runs one piece of work at a time; a new one cancels the one before. */
  run: (work: (tell: (step: Step) => void, signal: AbortSignal) => Promise<void>) => void;
  cancel: () => void;
  /** Runs again what failed. */
  retry: () => void;
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
  const last = useRef<Parameters<Work["run"]>[0] | null>(null);

  const run = useCallback<Work["run"]>((work) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    last.current = work;
    setState(idle);
    const told = (next: State): void => {
      if (controller.current === own) {
        setState(next);
      }
    };

    work((step) => told({ ...idle, step }), own.signal).then(
      () => told(idle),
      (error: unknown) => {
        const failure = Failure.from(error);
        told({ step: null, failure, cancelled: failure === null });
      },
    );
  }, []);

  useEffect(() => () => controller.current?.abort(), []);

  return {
    ...state,
    run,
    cancel: useCallback(() => controller.current?.abort(), []),
    retry: useCallback(() => {
      if (last.current) {
        run(last.current);
      }
    }, [run]),
  };
}
