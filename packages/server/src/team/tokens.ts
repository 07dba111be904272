import { timingSafeEqual } from 'node:crypto';
import type { Sender } from '../handler.js';
import { networkOf } from '../network.js';
import { Problem, refuseWait } from '../problem.js';
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

/** How often somebody may be wrong, from one address. */
const guesses = { times: 20, per: 600_000 };

/**
 * Lets in who has a token: as `Authorization: Bearer …`, or in a browser as the password beside its name.
 *
 * @returns a function that gives the name, or throws a Problem
 */
export function createGate(tokens: readonly TeamToken[], secrets: Secrets, clock: () => number): Gate {
  const wrong = createRateLimit(guesses, clock);
  const known = tokens.map(({ name, token }) => ({ name, digest: secrets.digest('token', token) }));

  return (request, { address }) => {
    const given = credentials(request.headers.get('authorization') ?? '');
    const digest = secrets.digest('token', given.token);
    const found = known.filter((one) => timingSafeEqual(one.digest, digest)).map(({ name }) => name);
    const name = found.find((one) => given.name === undefined || one === given.name);
    if (name !== undefined) return name;
    // Only who is wrong waits: nobody can keep a whole town hall, which has one address, from its own list.
    const network = networkOf(address);
    if (given.token !== '' && network !== undefined) refuseWait(wrong.count(secrets.hash('address', network)));
    throw new Problem('unauthorized', { headers: { 'www-authenticate': 'Basic realm="Wijkteam", charset="UTF-8"' } });
  };
}

function credentials(header: string): { readonly name?: string; readonly token: string } {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === 'bearer') return { token: value };
  if (scheme.toLowerCase() !== 'basic') return { token: '' };
  const text = Buffer.from(value, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? { token: '' } : { name: text.slice(0, colon), token: text.slice(colon + 1) };
}
