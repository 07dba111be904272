interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (cause: unknown) => void;
}

/**
 * Does work together for all that come while earlier work is under way: they share what it costs to write to disk.
 *
 * @param work answers each item, in the same order; when it throws, all of them hear that
 * @param most how many share one turn
 */
export function gather<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      // As long as each turn of the event loop brings more, they come along.
      for (let before = 0; queue.length > before && queue.length < most;) {
        before = queue.length;
        await new Promise(setImmediate);
      }
      const turn = queue.splice(0, most);
      try {
        const results = await work(turn.map(({ item }) => item));
        for (const [index, { done }] of turn.entries()) done(results[index] as Result);
      } catch (cause) {
        for (const { failed } of turn) failed(cause);
      }
    }
    running = undefined;
  }

  return (item) =>
    new Promise((done, failed) => {
      queue.push({ item, done, failed });
      running ??= drain();
    });
}
