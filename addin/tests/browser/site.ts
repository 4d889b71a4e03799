import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { FakeApi } from "../fake/FakeApi";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The built pages where the service has them, and a fake of its API; the same policy for what a page may load. */
const policy =
  "default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; connect-src 'self'";

export class Site {
  api = new FakeApi();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Site> {
    const server = createServer();
    const site = new Site(server);
    server.on("request", (incoming, outgoing) => {
      site.#respond(incoming).then(
        async (response) => {
          outgoing.writeHead(response.status, Object.fromEntries(response.headers));
          outgoing.end(Buffer.from(await response.arrayBuffer()));
        },
        // A page that is closed while it still sends is owed nothing.
        () => outgoing.destroy(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #respond(incoming: IncomingMessage): Promise<Response> {
    const path = new URL(incoming.url ?? "/", this.url).pathname;
    if (path.startsWith("/api/")) {
      return this.api.answer(await requestOf(incoming, this.url));
    }

    const file = path === "/taskpane" || path === "/tab" ? `${path}.html` : path;
    try {
      return new Response(readFileSync(`dist${file}`), {
        headers: {
          "content-type": types[extname(file)] ?? "application/octet-stream",
          "content-security-policy": policy,
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  }
}

async function requestOf(incoming: IncomingMessage, base: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }

  const headers = new Headers(
    Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const method = incoming.method ?? "GET";
  return new Request(new URL(incoming.url ?? "/", base), {
    method,
    headers,
    ...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
  });
}
