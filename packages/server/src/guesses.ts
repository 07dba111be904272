import { wideNetworkOf } from './network.js';
import { refuseWait } from './problem.js';
import { createRateLimit } from './rate-limit.js';
import type { Secrets } from './secrets.js';

const per = 10 * 60_000;

/** Codes that nobody has: until so many came from all senders together, everybody may look one up. */
const calm = { times: 300, per };
/** Beyond that, who made no more slips than this may, counted with all that is around them. */
const slips = { times: 3, per };
/** At the most, from whomever: above it even a right code is not told, or it would pay to have many addresses. */
const most = { times: 3000, per };

/**
 * Looks up what has a code; undefined counts as a code that nobody has.
 *
 * @throws Problem when too many of these were tried
 */
export type LookUp = <Found>(
  address: string | undefined,
  look: () => Promise<Found | undefined>,
) => Promise<Found | undefined>;

/**
 * Keeps who has many addresses from guessing codes, and lets nobody shut out all others by guessing: see decision 14.
 *
 * @param now the clock, in ms since 1970
 * @param onMiss hears of each code that nobody has
 */
export function createLookUp(secrets: Secrets, now: () => number, onMiss: () => void): LookUp {
  const [all, near, ever] = [createRateLimit(calm, now), createRateLimit(slips, now), createRateLimit(most, now)];
  return async (address, look) => {
    // All whose address nobody knows count together: else whoever hides it could go on.
    const around = secrets.hash('address', wideNetworkOf(address) ?? nobody);
    const wait = all.look(everybody) === 0 ? 0 : near.look(around);
    refuseWait(Math.max(wait, ever.look(everybody)), 'codes');
    // Counted before it is looked up, so that many at the same moment do not slip through together.
    const counts = [
      [all, everybody],
      [near, around],
      [ever, everybody],
    ] as const;
    const counted = counts.filter(([limit, who]) => limit.count(who) === 0);
    let missed = false;
    try {
      const found = await look();
      missed = found === undefined;
      if (missed) onMiss();
      return found;
    } finally {
      if (!missed) for (const [limit, who] of counted) limit.giveBack(who);
    }
  };
}

/** Of the limits that all senders share. */
const everybody = '';
const nobody = '';
