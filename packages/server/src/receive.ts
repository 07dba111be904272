import { randomBytes, randomUUID } from 'node:crypto';
import {
  codeBytes,
  formatCode,
  honeypotField,
  idempotencyField,
  isIdempotencyKey,
  parseCallbackRequest,
  parseCode,
  shownAtField,
  type CallbackReceipt,
  type CallbackRequest,
} from '@wijkbrug/core/callback-form.js';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { jsonAnswer } from './answer.js';
import type { Desk } from './desk.js';
import type { Route } from './handler.js';
import { Problem } from './problem.js';
import { fieldOf, type Body } from './read-body.js';
import type { Secrets } from './secrets.js';
import type { StoredRequest } from './store/store.js';

/** Nobody reads, decides and types within this time, in ms. */
const shortest = 1000;

/** Takes a new request. */
export function createReceiver(desk: Desk): Route {
  const { store, secrets, channels, clock } = desk;

  return desk.open('send', async (visit) => {
    const { body, draw, request, sender } = visit;
    const result = parseCallbackRequest(body.data, await desk.offer());
    visit.values = result.values;
    if (!result.request) {
      if (draw) return draw({ kind: 'errors', errors: result.errors, values: result.values }, 400);
      throw new Problem('invalid-fields', { errors: result.errors });
    }
    const suspect = seemsProgram(body, clock());
    if (suspect) desk.maySeem(sender);
    if (result.request.replaces) {
      desk.mayTry(sender);
      desk.mayLookUp();
    }
    const { reach } = result.request;
    const receipt = { ...(await keep(result.request, suspect, keyOf(request, body))), reach };
    return draw ? draw({ kind: 'receipt', receipt }, 201) : jsonAnswer(201, receipt);
  });

  async function keep(
    { replaces, ...request }: CallbackRequest,
    suspect: boolean,
    key: string | undefined,
  ): Promise<CallbackReceipt> {
    const content = JSON.stringify(request);
    const before = key === undefined ? undefined : await earlier(key, content);
    if (before) return before;
    const id = randomUUID();
    const receivedAt = clock();
    const dueAt = (await desk.callBefore(request, new Date(receivedAt)))?.getTime();
    for (let turn = 0; turn < turns; turn++) {
      const code = codeOf(secrets, key, turn);
      const stored: StoredRequest = {
        id,
        keyHash: secrets.hash('key', key ?? id),
        contentHash: secrets.hash('content', content),
        codeHash: secrets.hash('code', code),
        receivedAt,
        dueAt,
        suspect,
        sealed: secrets.seal(id, content),
      };
      const result = await store.keep(stored, channels, replaces === undefined ? undefined : earlierCode(replaces));
      if ('codeTaken' in result) continue;
      if ('nothingToReplace' in result) {
        desk.missed();
        throw new Problem('invalid-fields', { errors: [{ field: 'replaces', code: 'unknown-choice' }] });
      }
      if (result.fresh) return receiptOf(code, stored);
      return told(secrets, key ?? id, content, result.kept);
    }
    throw new Error('No free code was found.');
  }

  /** A code that is no code finds nothing, as a code that nobody has. */
  function earlierCode(typed: string): readonly string[] {
    return secrets.hashes('code', parseCode(typed) ?? '');
  }

  /** The answer to an earlier attempt that was kept under a secret of before. */
  async function earlier(key: string, content: string): Promise<CallbackReceipt | undefined> {
    for (const former of secrets.former) {
      const kept = await store.findByKey([former.hash('key', key)]);
      if (kept) return told(former, key, content, kept);
    }
    return undefined;
  }
}

/** How many codes are tried until one is free. */
const turns = 5;

/** The code follows from the key: it can be told again without being kept. */
const codeOf = (secrets: Secrets, key: string | undefined, turn: number): string =>
  formatCode(key ? secrets.digest('code', `${key} ${turn}`).subarray(0, codeBytes) : randomBytes(codeBytes));

/** The same answer again. */
function told(secrets: Secrets, key: string, content: string, kept: StoredRequest): CallbackReceipt {
  if (kept.contentHash !== secrets.hash('content', content)) throw new Problem('key-used');
  for (let turn = 0; turn < turns; turn++) {
    const code = codeOf(secrets, key, turn);
    if (secrets.hash('code', code) === kept.codeHash) return receiptOf(code, kept);
  }
  throw new Error('The code of an earlier attempt was not found.');
}

const receiptOf = (code: string, { receivedAt, dueAt }: StoredRequest): CallbackReceipt => ({
  code,
  receivedOn: amsterdamDate(new Date(receivedAt)),
  ...(dueAt !== undefined && { callBy: amsterdamDate(new Date(dueAt)) }),
});

/**
 * Whether it looks as if a program filled it in. A browser that fills in everything does so too, and somebody may be very
 * quick: so it is kept like all others, and the team is told. Nobody solves a puzzle, and nobody is lost.
 */
function seemsProgram(body: Body, now: number): boolean {
  const given = fieldOf(body, shownAtField) ?? '';
  const shownAt = /^\d+$/.test(given) ? Number(given) : Date.parse(given);
  const tooFast = now >= shownAt && now - shownAt < shortest;
  return tooFast || Boolean(fieldOf(body, honeypotField));
}

/**
 * The idempotency key of the header, or of the hidden field of a plain form.
 *
 * @throws Problem when the header has one that cannot be used: who sends it believes that it is safe to send again
 */
function keyOf(request: Request, body: Body): string | undefined {
  const header = request.headers.get('idempotency-key');
  if (header !== null && !isIdempotencyKey(header)) throw new Problem('key-unusable');
  const key = header ?? (body.kind === 'form' ? fieldOf(body, idempotencyField) : undefined);
  return isIdempotencyKey(key) ? key : undefined;
}
