/** How often something may happen: so many times per so many ms. */
export interface Rate {
  readonly times: number;
  readonly per: number;
}

/** Addresses that are remembered at the most; beyond that the oldest is forgotten. */
const most = 50_000;

/**
 * Counts per sender in memory, and forgets when the time has passed. A sender is told to wait, never asked to solve
 * anything.
 *
 * @param now the clock, in ms since 1970
 * @returns a function that gives the ms to wait; 0 when it may go on
 */
export function createRateLimit({ times, per }: Rate, now: () => number): (sender: string) => number {
  const seen = new Map<string, number[]>();
  return (sender) => {
    const time = now();
    const recent = seen.get(sender) ?? [];
    // What lies ahead was written before the clock was set back.
    while ((recent.at(-1) ?? 0) > time) recent.pop();
    while ((recent[0] ?? time) <= time - per) recent.shift();
    // Taken out and put back, so that the first in the map is the one that was quiet longest.
    seen.delete(sender);
    const oldest = recent.length >= times ? recent[0] : undefined;
    if (oldest === undefined) recent.push(time);
    seen.set(sender, recent);
    const [first] = seen.keys();
    if (seen.size > most && first !== undefined) seen.delete(first);
    return oldest === undefined ? 0 : oldest + per - time;
  };
}
