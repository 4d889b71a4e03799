import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Language, PlanSummary, Settings, StoredPlan } from "../../src/api/types";
import { sheetOf } from "../tab/tracked";

/** What the service does in place of answering. */
export type Mood = "well" | "offline" | "signedOut" | "failing";

/** The service as the tab sees it: the built pages, and as much of the API as a tab may ask for. */
export interface TabService {
  url: string;
  /** What was asked of the API, as "GET /api/…". */
  asked: string[];
  /** The query strings of it. */
  queries: string[];
  /** What was asked that the contract does not know. */
  wrong: string[];
  mood: Mood;
  settings: Settings;
  plans: PlanSummary[];
  stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** What the tab may load, and who may frame it. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors https://teams.microsoft.com https://*.cloud.microsoft";

/** The parameters that each call knows; every call has to have lang. */
const known: readonly { path: RegExp; query: readonly string[] }[] = [
  { path: /^\/api\/plans$/, query: ["conversation"] },
  { path: /^\/api\/plans\/[^/]+$/, query: [] },
  { path: /^\/api\/plans\/[^/]+\/lines\/[^/]+$/, query: [] },
];

const refusals: Readonly<Record<Exclude<Mood, "well" | "offline">, number>> = { signedOut: 401, failing: 500 };

export async function startTabService(planIn: (language: Language) => StoredPlan): Promise<TabService> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const service: TabService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    queries: [],
    wrong: [],
    mood: "well",
    settings: { signIn: null, organisation: null },
    plans: [planIn("en").summary],
    stop: () => new Promise((stopped) => void server.close(() => stopped())),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", service.url);
    if (!url.pathname.startsWith("/api/")) {
      return page(url.pathname, response);
    }

    service.asked.push(`${request.method} ${url.pathname}`);
    service.queries.push(url.search);
    if (service.mood === "offline") {
      request.socket.destroy();
    } else if (url.pathname === "/api/settings") {
      json(response, 200, service.settings);
    } else if (!isKnown(request, url)) {
      service.wrong.push(`${request.method} ${url.pathname}${url.search}`);
      problem(response, 400);
    } else if (service.mood !== "well") {
      problem(response, refusals[service.mood]);
    } else {
      api(url, response);
    }
  }

  function api(url: URL, response: ServerResponse): void {
    const [, , , id, , key] = url.pathname.split("/");
    const plan = planIn(url.searchParams.get("lang") as Language);
    if (id === undefined) {
      json(response, 200, service.plans);
    } else if (service.plans.every((summary) => summary.id !== id)) {
      problem(response, 404);
    } else {
      const found = key === undefined ? plan : sheetOf(plan, key);
      if (found === null) {
        problem(response, 404);
      } else {
        json(response, 200, found);
      }
    }
  }

  return service;
}

function isKnown(request: IncomingMessage, { pathname, searchParams }: URL): boolean {
  const call = known.find(({ path }) => path.test(pathname));
  return (
    call !== undefined &&
    request.method === "GET" &&
    ["en", "fr", "es"].includes(searchParams.get("lang") ?? "") &&
    [...searchParams.keys()].every((name) => name === "lang" || call.query.includes(name))
  );
}

async function page(path: string, response: ServerResponse): Promise<void> {
  const file = path === "/tab" ? "/tab.html" : path;
  const body = file.includes("..") ? null : await readFile(`dist${file}`).catch(() => null);
  response.writeHead(body === null ? 404 : 200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-security-policy": policy,
  });
  response.end(body);
}

function json(response: ServerResponse, status: number, value: unknown, type = "application/json"): void {
  response.writeHead(status, { "content-type": type });
  response.end(JSON.stringify(value));
}

const problem = (response: ServerResponse, status: number): void =>
  json(response, status, { title: "refused", status }, "application/problem+json");
