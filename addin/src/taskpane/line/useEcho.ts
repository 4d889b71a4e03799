import { useEffect, useState } from "react";
import type { Api } from "../../api/client";
import { Failure } from "../../api/failure";
import type { Language, Timetable } from "../../api/types";

/** How the service reads some words; null while there are none, or while it reads. */
export interface Echo {
  timetable: Timetable | null;
  failure: Failure | null;
  isAsking: boolean;
}

const silence: Echo = { timetable: null, failure: null, isAsking: false };
const pause = 300;

/** Asks once the typing pauses; what is asked about older words is cancelled. */
export function useEcho(api: Api, words: string, language: Language): Echo {
  const [heard, setHeard] = useState<{ words: string; timetable: Timetable | null; failure: Failure | null } | null>(
    null,
  );
  const phrase = words.trim();

  useEffect(() => {
    if (phrase === "") {
      return;
    }

    const cancel = new AbortController();
    const timer = setTimeout(() => {
      api.when({ phrase, lang: language }, cancel.signal).then(
        (timetable) => setHeard({ words: phrase, timetable, failure: null }),
        (error: unknown) => {
          const failure = Failure.from(error);
          if (failure) {
            setHeard({ words: phrase, timetable: null, failure });
          }
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      cancel.abort();
    };
  }, [api, language, phrase]);

  if (phrase === "") {
    return silence;
  }

  return heard?.words === phrase ? { ...heard, isAsking: false } : { ...silence, isAsking: true };
}
