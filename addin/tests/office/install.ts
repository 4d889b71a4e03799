import { RequestContext, OfficeError } from "./client";
import { Files } from "./common";
import { OpenDocument } from "./OpenDocument";
import { DocumentProxy, WordRequest, type Host, type WordManner } from "./word";

export interface StandInOptions extends Partial<WordManner> {
  language?: string;
  background?: string;
  largestSlice?: number;
  url?: string;
  nested?: boolean;
  /** The token that Office gives for the app, and whether it asks the person first; absent: this Office has no such way. */
  token?: { value: string; asksFirst: boolean };
}

export interface StandIn {
  document: OpenDocument;
  files: Files;
  /** Puts the cursor into the first paragraph that holds the text. */
  select: (text: string) => void;
}

const manner: WordManner = { api: 1.4, describesMergedRows: true, closesWithParagraph: false };

/** Puts `Office` and `Word` in place, with a document open. */
export function install(bytes: Uint8Array, options: StandInOptions = {}): StandIn {
  const document = new OpenDocument(bytes);
  const handlers = new Set<() => void>();
  const selectionChanged = (): void => handlers.forEach((handler) => setTimeout(handler));
  const host: Host = { document, manner: { ...manner, ...options }, selectionChanged };
  const files = new Files(document, options.largestSlice);
  Object.assign(globalThis, { Office: office(host, files, handlers, options), Word: word(host) });
  return {
    document,
    files,
    select: (text) => {
      document.selection = document.search(text)[0] ?? document.selection;
      selectionChanged();
    },
  };
}

function office(host: Host, files: Files, handlers: Set<() => void>, options: StandInOptions): unknown {
  let hasAsked = false;
  return {
    onReady: () => Promise.resolve({ host: "Word", platform: "OfficeOnline" }),
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    auth: {
      getAuthContext: () => Promise.resolve({ userPrincipalName: "ada@example.org" }),
      getAccessToken: ({ allowSignInPrompt = false }) => {
        hasAsked ||= allowSignInPrompt;
        return options.token && (hasAsked || !options.token.asksFirst)
          ? Promise.resolve(options.token.value)
          : Promise.reject(new OfficeError("13001"));
      },
    },
    context: {
      displayLanguage: options.language ?? "en-US",
      officeTheme: { bodyBackgroundColor: options.background ?? "#ffffff" },
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === "WordApi"
            ? Number(version) <= host.manner.api
            : set === "NestedAppAuth"
              ? options.nested === true
              : set === "IdentityAPI" && options.token !== undefined,
      },
      document: {
        url: options.url ?? "https://example.org/documents/plan.docx",
        getFileAsync: files.getFileAsync.bind(files),
        addHandlerAsync: (_: string, handler: () => void) => void handlers.add(handler),
        removeHandlerAsync: (_: string, { handler }: { handler: () => void }) => void handlers.delete(handler),
      },
    },
  };
}

function word(host: Host): unknown {
  return {
    run: async <T>(work: (context: unknown) => Promise<T>): Promise<T> => {
      const client = new RequestContext();
      const request = new WordRequest(client, host);
      const result = await work({
        sync: () => client.sync(),
        get document() {
          return new DocumentProxy(request);
        },
        application: {
          createDocument: (base64: string) => {
            request.needs(1.3, "createDocument");
            const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
            // Throws where Word could not open it.
            new OpenDocument(bytes);
            return { open: () => client.push(() => void host.document.copies.push(bytes)) };
          },
        },
      });
      await client.sync();
      return result;
    },
  };
}
