/** Something that is kept under its id. */
export type Thing = Record<string, unknown> & { readonly uuid: string };

/** What the stand-in keeps of one kind: found as quickly among ten thousand as among ten. */
export class Shelf {
  readonly #things = new Map<string, Thing>();
  readonly #index = new Map<string, Map<unknown, Set<Thing>>>();
  readonly #read: Readonly<Record<string, (thing: Thing) => unknown>>;

  /** @param read what it is looked for by, beside its id: a name, and how that is read from a thing */
  constructor(read: Readonly<Record<string, (thing: Thing) => unknown>>) {
    this.#read = read;
    for (const name of Object.keys(read)) this.#index.set(name, new Map());
  }

  /** All, in the order in which they came. */
  get all(): Thing[] {
    return [...this.#things.values()];
  }

  get(uuid: string): Thing | undefined {
    return this.#things.get(uuid);
  }

  has(uuid: string): boolean {
    return this.#things.has(uuid);
  }

  by(name: string, value: unknown): Thing[] {
    return [...(this.#index.get(name)?.get(value) ?? [])];
  }

  add(thing: Thing): void {
    this.#things.set(thing.uuid, thing);
    for (const [found, value] of this.#places(thing)) found.set(value, (found.get(value) ?? new Set()).add(thing));
  }

  change(thing: Thing, body: object): void {
    for (const [found, value] of this.#places(thing)) found.get(value)?.delete(thing);
    Object.assign(thing, body);
    for (const [found, value] of this.#places(thing)) found.set(value, (found.get(value) ?? new Set()).add(thing));
  }

  remove(thing: Thing): void {
    this.#things.delete(thing.uuid);
    for (const [found, value] of this.#places(thing)) found.get(value)?.delete(thing);
  }

  clear(): void {
    for (const thing of this.all) this.remove(thing);
  }

  #places(thing: Thing): [Map<unknown, Set<Thing>>, unknown][] {
    return [...this.#index].map(([name, found]) => [found, this.#read[name]?.(thing)]);
  }
}
