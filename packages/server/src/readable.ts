import { unreadable, type Secrets } from './secrets.js';
import type { CallbackStore, HandledRequest } from './store/store.js';
import { counted } from './counted.js';

/** Whether one of the secrets opens it. */
export function opens(secrets: Secrets, { id, sealed }: Pick<HandledRequest, 'id' | 'sealed'>): boolean {
  try {
    secrets.open(id, sealed);
    return true;
  } catch {
    return false;
  }
}

/** What is kept, and which of it no secret opens. */
export interface Readable {
  readonly all: number;
  readonly closed: readonly Pick<HandledRequest, 'id' | 'receivedAt'>[];
}

/** Tries to decrypt all that is kept. */
export async function lookThrough(store: CallbackStore, secrets: Secrets): Promise<Readable> {
  const requests = await store.list();
  return { all: requests.length, closed: requests.filter((one) => !opens(secrets, one)) };
}

/** How many are named one by one. */
const most = 20;

/** What an operator reads about it; undefined when each can be read. Nothing that was told is in it. */
export function unreadableWords({ all, closed }: Readable): string | undefined {
  if (closed.length === 0) return undefined;
  const lines = closed
    .slice(0, most)
    .map(({ id, receivedAt }) => `  ${id}, received ${new Date(receivedAt).toISOString()}`);
  const more = closed.length > most ? [`  and ${closed.length - most} more`] : [];
  const summary = `${closed.length} of ${counted(all, 'request')} cannot be decrypted. ${unreadable.reason} ${unreadable.mend}`;
  return [summary, ...lines, ...more].join('\n');
}

/** How long what was seen holds, in ms: to look through everything takes a moment. */
const holds = 10 * 60_000;

/** Tells how many requests no secret opens, as seen at most ten minutes ago. */
export function createLookout(store: CallbackStore, secrets: Secrets, now = Date.now): () => Promise<number> {
  let last: { readonly at: number; readonly count: Promise<number> } | undefined;
  return () => {
    const at = now();
    if (last === undefined || Math.abs(at - last.at) > holds) {
      const count = lookThrough(store, secrets).then(({ closed }) => closed.length);
      last = { at, count };
      count.catch(() => (last = undefined));
    }
    return last.count;
  };
}
