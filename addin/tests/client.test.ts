import { describe, expect, it } from "vitest";
import { createApi } from "../src/api/client";
import { Failure } from "../src/api/failure";

const file = { name: "plan.docx", bytes: new Uint8Array([80, 75]) };

function apiThat(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
  token: string | null = null,
) {
  return createApi({
    language: "fr",
    token: () => Promise.resolve(token),
    fetch: (url, init) => Promise.resolve(answer(url as string, init ?? {})),
  });
}

const problem = (status: number, detail?: string) =>
  Response.json({ title: "no", status, detail }, { status, headers: { "content-type": "application/problem+json" } });

describe("the client", () => {
  it("sends the file, its name and the language", async () => {
    const api = apiThat((url, init) => Response.json({ url, type: new Headers(init.headers).get("content-type") }));
    expect(await api.read(file)).toEqual({
      url: "/api/documents/read?lang=fr&name=plan.docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    });
  });

  it("sends a token only where there is one", async () => {
    const echo = (_: string, init: RequestInit) => Response.json(new Headers(init.headers).get("authorization"));
    expect(await apiThat(echo).session()).toBeNull();
    expect(await apiThat(echo, "t").session()).toBe("Bearer t");
  });

  it.each([
    [401, "signedOut"],
    [403, "forbidden"],
    [404, "notFound"],
    [422, "refused"],
    [500, "failed"],
    [503, "offline"],
  ])("takes %i as %s and keeps what the service said", async (status, kind) => {
    const failure = await apiThat(() => problem(status, "Parce que."))
      .places()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind, detail: "Parce que." });
  });

  it("takes a call without an answer as offline", async () => {
    const api = apiThat(() => Promise.reject(new TypeError("no network")));
    await expect(api.session()).rejects.toMatchObject({ kind: "offline" });
  });

  it("lets a cancelled call be seen as cancelled", async () => {
    const api = apiThat(() => Promise.reject(new DOMException("", "AbortError")));
    expect(Failure.from(await api.session().catch((error: unknown) => error))).toBeNull();
  });
});
