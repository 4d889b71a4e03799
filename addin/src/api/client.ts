import { Failure } from "./failure";
import type {
  Answer,
  AskRequest,
  Comparison,
  Language,
  LineSheet,
  Place,
  PlanSummary,
  Problem,
  Published,
  PublishRequest,
  ReadDocument,
  Session,
  Settings,
  StoredPlan,
  Timetable,
  WhenRequest,
} from "./types";

/** A document as it is sent: its bytes, and the name that it has on disk. */
export interface DocumentFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Everything a page asks of the service; every call throws {@link Failure}. */
export interface Api {
  session: (signal?: AbortSignal) => Promise<Session>;
  read: (file: DocumentFile, signal?: AbortSignal) => Promise<ReadDocument>;
  plans: (conversation: string | null, signal?: AbortSignal) => Promise<PlanSummary[]>;
  /** @param language That of the sentences in it, where it is not the page's. */
  plan: (id: string, signal?: AbortSignal, language?: Language) => Promise<StoredPlan>;
  line: (plan: string, key: string, signal?: AbortSignal) => Promise<LineSheet>;
  compare: (plan: string, file: DocumentFile, signal?: AbortSignal) => Promise<Comparison>;
  places: (signal?: AbortSignal) => Promise<Place[]>;
  publish: (file: DocumentFile, request: PublishRequest, signal?: AbortSignal) => Promise<Published>;
  when: (request: WhenRequest, signal?: AbortSignal) => Promise<Timetable>;
  ask: (request: AskRequest, signal?: AbortSignal) => Promise<Answer>;
}

export interface ApiOptions {
  language: Language;
  /** The person's token; null where the installation asks for no sign-in. */
  token: (signal?: AbortSignal) => Promise<string | null>;
  fetch?: typeof fetch;
}

/** Read before there is a token. */
export async function readSettings(send: typeof fetch = fetch): Promise<Settings> {
  return (
    await answered(() => send("/api/settings", { headers: { accept: "application/json" } }))
  ).json() as Promise<Settings>;
}

export function createApi({ language, token, fetch: send = (input, init) => fetch(input, init) }: ApiOptions): Api {
  async function call<T>(path: string, query: Record<string, string | null>, init: RequestInit): Promise<T> {
    const headers = new Headers(init.headers);
    headers.set("accept", "application/json");
    const bearer = await token(init.signal ?? undefined);
    if (bearer !== null) {
      headers.set("authorization", `Bearer ${bearer}`);
    }

    const response = await answered(() =>
      send(`/api/${path}${queryOf({ lang: language, ...query })}`, { ...init, headers }),
    );
    return (await response.json()) as T;
  }

  const get = <T>(path: string, signal: AbortSignal | undefined, query: Record<string, string | null> = {}) =>
    call<T>(path, query, { signal: signal ?? null });

  const post = <T>(path: string, value: unknown, signal: AbortSignal | undefined) =>
    call<T>(
      path,
      {},
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(value),
        signal: signal ?? null,
      },
    );

  const upload = <T>(path: string, file: DocumentFile, signal: AbortSignal | undefined) =>
    call<T>(
      path,
      { name: file.name },
      {
        method: "POST",
        headers: { "content-type": docx },
        body: file.bytes,
        signal: signal ?? null,
      },
    );

  return {
    session: (signal) => get("session", signal),
    read: (file, signal) => upload("documents/read", file, signal),
    plans: (conversation, signal) => get("plans", signal, { conversation }),
    plan: (id, signal, lang = language) => get(`plans/${encodeURIComponent(id)}`, signal, { lang }),
    line: (plan, key, signal) => get(`plans/${encodeURIComponent(plan)}/lines/${encodeURIComponent(key)}`, signal),
    compare: (plan, file, signal) => upload(`plans/${encodeURIComponent(plan)}/compare`, file, signal),
    places: (signal) => get("places", signal),
    publish: (file, request, signal) => {
      const form = new FormData();
      form.set("document", new Blob([file.bytes], { type: docx }), file.name);
      form.set("request", JSON.stringify(request));
      return call("plans", {}, { method: "POST", body: form, signal: signal ?? null });
    },
    when: (request, signal) => post("when", request, signal),
    ask: (request, signal) => post("ask", request, signal),
  };
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function queryOf(query: Record<string, string | null>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
  return `?${new URLSearchParams(given)}`;
}

async function answered(send: () => Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await send();
  } catch (error) {
    // fetch says TypeError for everything that kept it from an answer.
    throw error instanceof TypeError ? new Failure("offline", null, error) : error;
  }

  if (!response.ok) {
    throw Failure.of(await problemOf(response));
  }

  return response;
}

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json") ?? false;
  const told = isProblem ? ((await response.json()) as Problem) : null;
  return { title: response.statusText, ...told, status: response.status };
}
