import { strFromU8, unzipSync } from "fflate";
import type {
  Place,
  Problem,
  PublishRequest,
  ReadDocument,
  Settings,
  StoredPlan,
  WhenRequest,
} from "../../src/api/types";
import { linesOf } from "../../src/plan/lines";
import { someDocument, someRead, someStored, someTimetables } from "../some";
import { compare } from "./compare";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const names = ["plan.en", "plan.fr", "edition2", "merged", "libreoffice"] as const;

/** Thrown where the pages ask for something that the contract does not know: a fault of theirs. */
class Breach extends Error {}

/** The service as the contract has it, over recorded readings; whatever the contract does not say is refused. */
export class FakeApi {
  settings: Settings = { signIn: null, organisation: null };
  stored: StoredPlan | null = null;
  /** The reading that the stored plan was made from. */
  edition: ReadDocument | null = null;
  places: Place[] = [
    {
      id: "t1",
      kind: "team",
      name: "Technical cooperation",
      channels: [
        { id: "19:c1@thread.tacv2", name: "General" },
        { id: "19:c2@thread.tacv2", name: "Follow-up" },
      ],
    },
    { id: "me", kind: "person", name: null, channels: [] },
  ];
  /** A problem that every call but the settings' answers with. */
  problem: Problem | null = null;
  mayCompare = true;
  readonly published: PublishRequest[] = [];
  readonly breaches: string[] = [];
  readonly #texts = new Map(names.map((name) => [textIn(someDocument(name)), name]));

  /** Waited for before a document is read. */
  delay: Promise<void> = Promise.resolve();

  async answer(request: Request): Promise<Response> {
    try {
      return await this.#answer(request);
    } catch (error) {
      this.breaches.push(`${request.method} ${request.url}: ${error instanceof Error ? error.message : "?"}`);
      return problem({ title: "Breach of contract", status: 400, detail: String(error) });
    }
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const route = `${request.method} ${pathname.replace("/api/", "")}`;
    if (route === "GET settings") {
      return Response.json(this.settings);
    }

    if (this.settings.signIn !== null && request.headers.get("authorization") !== "Bearer good") {
      return problem({ title: "Unauthorized", status: 401 });
    }

    if (this.problem !== null) {
      return problem(this.problem);
    }

    expect(["en", "fr", "es"].includes(searchParams.get("lang") ?? ""), "lang");
    switch (route) {
      case "POST documents/read":
        await this.delay;
        return this.#read(await sentDocument(request, searchParams));
      case "POST when":
        return this.#when((await request.json()) as WhenRequest);
      case "GET places":
        return Response.json(this.places);
      case "POST plans":
        return this.#publish(await request.formData());
    }

    const [, id, what, key] = /^\w+ plans\/([^/]+)(?:\/(\w+)(?:\/([^/]+))?)?$/.exec(route) ?? [];
    if (id === undefined || this.stored?.summary.id !== id) {
      return problem({ title: "Not found", status: 404, detail: "There is no such plan." });
    }

    if (what === "compare" && !this.mayCompare) {
      return problem({ title: "Forbidden", status: 403 });
    }

    if (what === "compare") {
      const name = await sentDocument(request, searchParams);
      return Response.json(compare(this.stored.summary, this.edition ?? this.stored, this.#reading(name)));
    }

    return what === "lines" && key !== undefined
      ? this.#line(this.stored, key)
      : Response.json(searchParams.get("lang") === "fr" ? inFrench(this.stored) : this.stored);
  }

  #reading(bytes: Uint8Array): ReadDocument {
    const name = this.#texts.get(textIn(bytes));
    if (name === undefined) {
      throw new Breach("This document was not recorded.");
    }

    return someRead(name);
  }

  #read(bytes: Uint8Array): Response {
    const read = this.#reading(bytes);
    const isKnown = this.stored !== null && this.stored.reference === read.reference;
    return Response.json({ ...read, known: isKnown ? this.stored?.summary : null });
  }

  #when({ phrase }: WhenRequest): Response {
    const known = someTimetables().find((timetable) => timetable.phrase === phrase);
    const unread = { milestones: [], cadence: null, cadences: [], condition: null, findings: [], description: "" };
    return Response.json(known ?? { phrase, understood: false, ...unread });
  }

  #line(stored: StoredPlan, key: string): Response {
    const line = linesOf(stored).find((each) => each.key === key);
    if (line === undefined) {
      return problem({ title: "Not found", status: 404 });
    }

    return Response.json({
      line,
      part: line.source.part,
      issue: line.source.issue,
      history: line.state?.reported ? [{ ...line.state.reported, text: line.state.words }] : [],
      notes: line.state?.reported ? [{ on: "2000-04-20", by: "Ada", text: "The statement is with the printer." }] : [],
      task: line.state?.reported
        ? { title: line.text.slice(0, 40), url: "https://planner.example/t", percent: 100 }
        : null,
      link: null,
    });
  }

  async #publish(form: FormData): Promise<Response> {
    const file = form.get("document");
    const sent = form.get("request");
    expect(file instanceof File && file.type === docx, "document");
    expect(typeof sent === "string", "request");
    const request = JSON.parse(sent as string) as PublishRequest;
    const members = ["operation", "place", "channel", "onto", "timeZone", "corrections", "lang"];
    expect(Object.keys(request).sort().join() === members.sort().join(), "request’s members");
    expect(/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(request.operation), "operation");
    const place = this.places.find(({ id }) => id === request.place);
    expect(place !== undefined, "place");
    expect(request.channel === null || place?.channels.some(({ id }) => id === request.channel) === true, "channel");
    const read = this.#reading(new Uint8Array(await (file as File).arrayBuffer()));
    const ids = new Set(linesOf(read).map(({ id }) => id));
    expect(
      request.corrections.every(({ line }) => ids.has(line)),
      "corrections’ lines",
    );
    expect(request.onto === null || request.onto === this.stored?.summary.id, "onto");

    this.published.push(request);
    const result = this.stored === null ? "newPlan" : "newEdition";
    const edition = (this.stored?.summary.edition ?? 0) + 1;
    this.stored = someStored(read, { edition, ...(this.stored ? { id: this.stored.summary.id } : {}) });
    this.edition = read;
    return Response.json({
      plan: this.stored.summary,
      result,
      notApplied: [],
      told: request.channel === null ? null : true,
    });
  }
}

const inFrench = (plan: StoredPlan): StoredPlan => ({
  ...plan,
  ...partsOf(someStored({ ...plan, known: null, language: "fr" })),
});

const partsOf = ({ parts }: StoredPlan) => ({ parts });

async function sentDocument(request: Request, query: URLSearchParams): Promise<Uint8Array> {
  expect(request.headers.get("content-type") === docx, "content-type");
  expect((query.get("name") ?? "").endsWith(".docx"), "name");
  return new Uint8Array(await request.arrayBuffer());
}

const textIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    .replace(/<w:p[ >/]/g, "\n$&")
    .replace(/<[^>]*>/g, "")
    .trim();

function expect(condition: boolean, what: string): void {
  if (!condition) {
    throw new Breach(`Not as the contract has it: ${what}.`);
  }
}

const problem = (value: Problem): Response =>
  Response.json(value, { status: value.status, headers: { "content-type": "application/problem+json" } });
