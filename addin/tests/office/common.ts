import type { OpenDocument } from "./OpenDocument";

type Callback<T> = (result: { status: string; value: T; error?: { name: string; message: string } }) => void;

const largestSlice = 4_194_304;

/** getFileAsync with its slices, and the rule that two files are open at most. */
export class Files {
  open = 0;
  readonly #document: OpenDocument;
  readonly #largest: number;

  /** @param largest How much a slice holds at most, as on devices that give less than is asked for. */
  constructor(document: OpenDocument, largest = largestSlice) {
    this.#document = document;
    this.#largest = largest;
  }

  getFileAsync(type: string, { sliceSize }: { sliceSize: number }, done: Callback<unknown>): void {
    if (type !== "compressed" || sliceSize > largestSlice) {
      fail(done, "Invalid argument");
      return;
    }

    if (this.open >= 2) {
      fail(done, "Two files are open already");
      return;
    }

    this.open++;
    const bytes = this.#document.bytes();
    const size = Math.min(sliceSize, this.#largest);
    let closed = false;
    succeed(done, {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / size),
      getSliceAsync: (index: number, given: Callback<unknown>) => {
        const data = [...bytes.subarray(index * size, (index + 1) * size)];
        if (closed || data.length === 0) {
          fail(given, "There is no such slice");
        } else {
          succeed(given, { data, index, size: data.length });
        }
      },
      closeAsync: (given: Callback<unknown>) => {
        this.open -= closed ? 0 : 1;
        closed = true;
        succeed(given, undefined);
      },
    });
  }
}

export function succeed<T>(done: Callback<T>, value: T): void {
  setTimeout(() => done({ status: "succeeded", value }));
}

function fail(done: Callback<unknown>, message: string): void {
  setTimeout(() => done({ status: "failed", value: undefined, error: { name: "Error", message } }));
}
