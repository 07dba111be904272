import { timingSafeEqual } from 'node:crypto';
import type { Sender } from '../handler.js';
import { Problem } from '../problem.js';
import { createRateLimit } from '../rate-limit.js';
import type { Secrets } from '../secrets.js';

/** What somebody of a team needs to see the list. */
export interface TeamToken {
  /** Stands in the audit; such as `noord`. */
  readonly name: string;
  readonly token: string;
}

/** The least length of a token, in characters. */
export const tokenLength = 24;

/** Finds out who asks. */
export type Gate = (request: Request, sender: Sender) => string;

/** How often somebody may be wrong. */
const guesses = { times: 20, per: 600_000 };

/**
 * Lets in who has a token: as `Authorization: Bearer …`, or in a browser as the password beside its name.
 *
 * @returns a function that gives the name, or throws a Problem
 */
export function createGate(tokens: readonly TeamToken[], secrets: Secrets, clock: () => number): Gate {
  // Counts only what was wrong; and is asked first, so that nobody goes on guessing.
  const waitToGuess = createRateLimit(guesses, clock);
  const known = tokens.map(({ name, token }) => ({ name, digest: secrets.digest('token', token) }));
  const barred = new Map<string, number>();

  return (request, { address = '' }) => {
    const sender = secrets.hash('address', address);
    const left = (barred.get(sender) ?? 0) - clock();
    // One that lies further ahead than it can was written before the clock was set back.
    if (left > 0 && left <= guesses.per) throw tooMany(left);
    barred.delete(sender);
    const given = credentials(request.headers.get('authorization') ?? '');
    const digest = secrets.digest('token', given.token);
    const found = known.filter((one) => timingSafeEqual(one.digest, digest)).map(({ name }) => name);
    const name = found.find((one) => given.name === undefined || one === given.name);
    if (name !== undefined) return name;
    const wait = given.token === '' ? 0 : waitToGuess(sender);
    if (wait > 0) {
      if (barred.size > 10_000) barred.clear();
      barred.set(sender, clock() + wait);
      throw tooMany(wait);
    }
    throw new Problem('unauthorized', { headers: { 'www-authenticate': 'Basic realm="Wijkteam", charset="UTF-8"' } });
  };
}

const tooMany = (wait: number): Problem =>
  new Problem('too-many', { headers: { 'retry-after': String(Math.ceil(wait / 1000)) } });

function credentials(header: string): { readonly name?: string; readonly token: string } {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === 'bearer') return { token: value };
  if (scheme.toLowerCase() !== 'basic') return { token: '' };
  const text = Buffer.from(value, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? { token: '' } : { name: text.slice(0, colon), token: text.slice(colon + 1) };
}
