import type { Problem } from "./types";

export type FailureKind = "offline" | "signedOut" | "forbidden" | "notFound" | "refused" | "failed";

/** Why something asked of the service did not happen. */
export class Failure extends Error {
  override name = "Failure";

  readonly kind: FailureKind;

  /** One sentence for people, in their language, where the service gave one. */
  readonly detail: string | null;

  constructor(kind: FailureKind, detail: string | null = null, cause?: unknown) {
    super(detail ?? kind, { cause });
    this.kind = kind;
    this.detail = detail;
  }

  static of(problem: Problem): Failure {
    return new Failure(kindOf(problem.status), problem.detail ?? null);
  }

  /** Any error as a failure; null for one that says that somebody cancelled. */
  static from(error: unknown): Failure | null {
    if (error instanceof DOMException && error.name === "AbortError") {
      return null;
    }

    return error instanceof Failure ? error : new Failure("failed", null, error);
  }
}

function kindOf(status: number): FailureKind {
  switch (status) {
    case 401:
      return "signedOut";
    case 403:
      return "forbidden";
    case 404:
    case 410:
      return "notFound";
    case 502:
    case 503:
    case 504:
      return "offline";
    default:
      return status < 500 ? "refused" : "failed";
  }
}
