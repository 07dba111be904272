import { pauseAfter, type BackOff } from './back-off.js';

/** Remembers which receivers do not answer, so that a long queue does not knock a thousand times. */
export interface Pauses {
  /** One more failure in a row. */
  add(name: string): void;
  clear(name: string): void;
  has(name: string): boolean;
}

/** The longest that a whole channel rests, in ms: one that is back is noticed within a minute. */
const longest = 60_000;

/** @param now the clock, in ms since 1970 */
export function createPauses(now: () => number, { first }: BackOff): Pauses {
  const failures = new Map<string, { readonly count: number; readonly since: number }>();
  return {
    add: (name) => {
      failures.set(name, { count: (failures.get(name)?.count ?? 0) + 1, since: now() });
    },
    clear: (name) => {
      failures.delete(name);
    },
    has: (name) => {
      const failure = failures.get(name);
      // One failure may be about one request.
      if (!failure || failure.count < 3) return false;
      const passed = now() - failure.since;
      // A clock that was set back ends the pause.
      return passed >= 0 && passed < pauseAfter(failure.count - 2, { first, longest, attempts: 0, patience: 0 }, 1);
    },
  };
}
