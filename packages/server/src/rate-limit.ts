/** How often something may happen: so many times per so many ms. */
export interface Rate {
  readonly times: number;
  readonly per: number;
}

/** Addresses that are remembered at the most; beyond that the oldest is forgotten. */
const most = 50_000;

/** Counts how often each sender did something. The first two answer how many ms to wait; 0 when it may go on. */
export interface RateLimit {
  /** Counts it, when it may go on. */
  count(sender: string): number;
  /** Only looks. */
  look(sender: string): number;
  /** Counts one less: what was counted last did not happen. */
  giveBack(sender: string): void;
}

/**
 * Counts per sender in memory, and forgets when the time has passed. A sender is told to wait, never asked to solve
 * anything.
 *
 * @param now the clock, in ms since 1970
 */
export function createRateLimit({ times, per }: Rate, now: () => number): RateLimit {
  const seen = new Map<string, number[]>();

  function recentOf(sender: string, time: number): number[] {
    const recent = seen.get(sender) ?? [];
    // What lies ahead was written before the clock was set back.
    while ((recent.at(-1) ?? 0) > time) recent.pop();
    while ((recent[0] ?? time) <= time - per) recent.shift();
    return recent;
  }
  const waitAfter = (recent: readonly number[], time: number): number =>
    recent[0] === undefined || recent.length < times ? 0 : recent[0] + per - time;

  return {
    look: (sender) => {
      const time = now();
      return waitAfter(recentOf(sender, time), time);
    },
    count: (sender) => {
      const time = now();
      const recent = recentOf(sender, time);
      const wait = waitAfter(recent, time);
      if (wait === 0) recent.push(time);
      // Taken out and put back, so that the first in the map is the one that was quiet longest.
      seen.delete(sender);
      seen.set(sender, recent);
      const [first] = seen.keys();
      if (seen.size > most && first !== undefined) seen.delete(first);
      return wait;
    },
    giveBack: (sender) => {
      seen.get(sender)?.pop();
    },
  };
}
