/** When to try again. Times are in ms. */
export interface BackOff {
  /** After the first failure. */
  readonly first: number;
  /** At the most. */
  readonly longest: number;
  /** A delivery is given up when it was tried so often … */
  readonly attempts: number;
  /** … and for so long: a receiver may be down for a long weekend. */
  readonly patience: number;
}

const [second, hour] = [1000, 3_600_000];

export const defaultBackOff: BackOff = { first: 5 * second, longest: hour, attempts: 12, patience: 96 * hour };

/**
 * How long to wait after so many attempts: twice as long each time, by chance half of it to all of it, so that what failed
 * together does not come back together.
 *
 * @param random from 0 up to 1
 */
export function pauseAfter(attempts: number, { first, longest }: BackOff, random: number): number {
  const most = Math.min(longest, first * 2 ** Math.min(attempts - 1, 40));
  return Math.round(most * (0.5 + random / 2));
}
