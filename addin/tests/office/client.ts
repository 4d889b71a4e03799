/** The rules of Office's proxies: calls wait in a queue, and only what was loaded can be read after the next sync. */

export class OfficeError extends Error {
  override name = "RichApi.Error";
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

export class RequestContext {
  #queue: (() => void)[] = [];

  push(work: () => void): void {
    this.#queue.push(work);
  }

  /** Runs what waits, in order; the first error drops the rest of it. */
  async sync(): Promise<void> {
    const batch = this.#queue;
    this.#queue = [];
    await Promise.resolve();
    for (const work of batch) {
      work();
    }
  }
}

type Properties<T> = Record<string, (target: T) => unknown>;

export class ClientObject<T> {
  readonly context: RequestContext;
  #target: T | null | undefined;
  readonly #loaded = new Map<string, unknown>();
  readonly #properties: Properties<T>;
  readonly #orNull: boolean;
  readonly #resolve: () => T | null;

  constructor(context: RequestContext, resolve: () => T | null, properties: Properties<T> = {}, orNull = false) {
    this.context = context;
    this.#properties = properties;
    this.#orNull = orNull;
    Object.keys(properties).forEach((name) => this.#expose(name));
    this.#resolve = resolve;
    context.push(() => this.settle());
  }

  /** Finds what the object stands for; only within the queue. */
  settle(): void {
    if (this.#target === undefined) {
      this.#target = this.#resolve();
      if (this.#target === null && !this.#orNull) {
        throw new OfficeError("ItemNotFound");
      }
    }
  }

  get isNullObject(): boolean {
    if (this.#target === undefined) {
      throw new OfficeError("PropertyNotLoaded", "isNullObject is known after sync().");
    }

    return this.#target === null;
  }

  load(names: string | string[]): this {
    const wanted = (typeof names === "string" ? names.split(",") : names).map((name) => name.trim());
    this.context.push(() => wanted.forEach((name) => this.loadNow(name)));
    return this;
  }

  loadNow(name: string): void {
    const property = this.#properties[name];
    if (property === undefined) {
      throw new OfficeError("InvalidArgument", `There is no property ${name}.`);
    }

    if (this.#target !== null && this.#target !== undefined) {
      this.#loaded.set(name, property(this.target));
    }
  }

  /** Only within the queue. */
  get target(): T {
    if (this.#target === undefined || this.#target === null) {
      throw new OfficeError("InvalidObjectPath");
    }

    return this.#target;
  }

  /** Null for a null object, whose further null objects are null too. */
  get targetOrNull(): T | null {
    return this.#orNull && this.#target === null ? null : this.target;
  }

  protected act(work: (target: T) => void): void {
    this.context.push(() => work(this.target));
  }

  /** A property that can be written; what is written is seen by whoever loads it later. */
  protected writable(name: string, write: (target: T, value: never) => void): void {
    Object.defineProperty(this, name, {
      ...Object.getOwnPropertyDescriptor(this, name),
      set: (value: never) => this.act((target) => write(target, value)),
    });
  }

  #expose(name: string): void {
    Object.defineProperty(this, name, {
      configurable: true,
      get: () => {
        if (!this.#loaded.has(name)) {
          throw new OfficeError("PropertyNotLoaded", `${name} was not loaded, or sync() not called.`);
        }

        return this.#loaded.get(name);
      },
    });
  }
}

/** Items are there once something of them was loaded. */
export class Collection<T, Item extends ClientObject<T>> {
  readonly #context: RequestContext;
  readonly #list: () => readonly T[];
  readonly #wrap: (resolve: () => T | null, orNull?: boolean) => Item;
  #items: Item[] | null = null;

  constructor(
    context: RequestContext,
    list: () => readonly T[],
    wrap: (resolve: () => T | null, orNull?: boolean) => Item,
  ) {
    this.#context = context;
    this.#list = list;
    this.#wrap = wrap;
  }

  get items(): Item[] {
    if (this.#items === null) {
      throw new OfficeError("PropertyNotLoaded", "The collection was not loaded, or sync() not called.");
    }

    return this.#items;
  }

  load(names: string): this {
    this.#context.push(() => {
      const items = this.#list().map((target) => this.#wrap(() => target));
      items.forEach((item) => item.settle());
      items.forEach((item) => names.split(",").forEach((name) => item.loadNow(name.replace("items/", "").trim())));
      this.#items = items;
    });
    return this;
  }

  getFirst(): Item {
    return this.#wrap(() => this.#list()[0] ?? null);
  }
}

export class ClientResult<T> {
  #value: { value: T } | null = null;

  constructor(context: RequestContext, read: () => T) {
    context.push(() => {
      this.#value = { value: read() };
    });
  }

  get value(): T {
    if (this.#value === null) {
      throw new OfficeError("ValueNotLoaded", "The result is known after sync().");
    }

    return this.#value.value;
  }
}
