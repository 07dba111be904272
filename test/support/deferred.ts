/** A promise that the test settles. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Lets everything that is ready happen: promises, mutation observers, texts that are filled in bit by bit, one frame. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await new Promise((next) => setTimeout(next));
  await until(() => !document.querySelector('[data-wijkbrug-filling]'), 'all of the text');
  await new Promise((next) => requestAnimationFrame(next));
};

/** Waits until a condition holds; fails with its text after ten seconds. */
export async function until(condition: () => unknown, what = condition.toString()): Promise<void> {
  const end = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`still not so: ${what}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}
