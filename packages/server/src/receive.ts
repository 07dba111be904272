import { randomUUID } from 'node:crypto';
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
import type { Route, Sender } from './handler.js';
import { Problem } from './problem.js';
import { fieldOf, type Body } from './read-body.js';
import type { Secrets } from './secrets.js';
import type { Attempt, Kept, NothingToReplace, StoredRequest } from './store/store.js';
import { unknownContent } from './store/taken-back.js';

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
    if (result.request.replaces) desk.mayTry(sender);
    const key = keyOf(request, body);
    visit.hasKey = key.key !== undefined;
    const told = await keep(sender, result.request, suspect, key);
    const { code, ...days } = told.receipt;
    const arrived = { ...days, reach: result.request.reach };
    if (draw && told.again && clock() - told.receivedAt > shownFor)
      return draw({ kind: 'arrived', receipt: arrived }, 200);
    const receipt = { code, ...arrived };
    return draw ? draw({ kind: 'receipt', receipt }, 201) : jsonAnswer(201, receipt);
  });

  async function keep(
    { address }: Sender,
    { replaces, ...request }: CallbackRequest,
    suspect: boolean,
    { key, drawn }: Key,
  ): Promise<Told> {
    const content = JSON.stringify(request);
    const before = key === undefined ? undefined : await earlier(key, content, drawn);
    if (before) return before;
    const id = randomUUID();
    const place = placeOf(secrets, key === undefined ? id : drawn ? drawnKey(secrets, key, content) : key, content);
    const receivedAt = clock();
    const dueAt = (await desk.callBefore(request, new Date(receivedAt)))?.getTime();
    const replaced = replaces === undefined ? undefined : earlierCode(replaces);
    for (let turn = 0; turn < turns; turn++) {
      const code = codeOf(place, id, turn);
      const stored: StoredRequest = {
        id,
        keyHash: place.keyHash,
        contentHash: place.contentHash,
        codeHash: secrets.hash('code', code),
        receivedAt,
        dueAt,
        suspect,
        sealed: secrets.seal(id, content),
      };
      const offer = async (): Promise<Exclude<Kept, NothingToReplace> | undefined> => {
        const result = await store.keep(stored, channels, replaced, desk.since());
        return 'nothingToReplace' in result ? undefined : result;
      };
      const result = replaced ? await desk.lookUp(address, offer) : await offer();
      if (!result) throw new Problem('invalid-fields', { errors: [{ field: 'replaces', code: 'unknown-choice' }] });
      if ('takenBack' in result) throw new Problem('taken-back');
      if ('codeTaken' in result) continue;
      if (result.fresh) return { receipt: receiptOf(code, stored), receivedAt, again: false };
      if (result.kept.contentHash !== place.contentHash) throw new Problem('key-used');
      return toldAgain(place, result.kept);
    }
    throw new Error('No free code was found.');
  }

  /** A code that is no code finds nothing, as a code that nobody has. */
  function earlierCode(typed: string): readonly string[] {
    return secrets.hashes('code', parseCode(typed) ?? '');
  }

  /** The answer to an earlier attempt, wherever it was kept. */
  async function earlier(key: string, content: string, drawn: boolean): Promise<Told | undefined> {
    const places = placesOf(secrets, key, content);
    const found = await Promise.all(places.map(({ keyHash }) => store.findByKey([keyHash], desk.since())));
    for (const [index, place] of places.entries()) {
      const kept = found[index];
      if (kept?.contentHash === place.contentHash) return toldAgain(place, kept);
    }
    // Looked for last: what is taken back at this moment is found above, or has its mark.
    if (await store.wasTakenBack(places)) throw new Problem('taken-back');
    // Where the content of the first attempt is not known, it may be the same request or another: who sent it is told, so that
    // neither is kept twice nor lost without a word.
    const other = found.some((kept) => kept && (!drawn || kept.contentHash === unknownContent));
    if (other) throw new Problem('key-used');
    return undefined;
  }
}

/** How many codes are tried until one is free. */
const turns = 5;

/** How long the code is shown again to who sends the same form again, in ms. */
const shownFor = 5 * 60_000;

/** An answer, and whether it was given before. */
interface Told {
  readonly receipt: CallbackReceipt;
  /** In ms since 1970. */
  readonly receivedAt: number;
  readonly again: boolean;
}

/** Where an attempt is kept, and with what its code is made again. */
interface Place extends Attempt {
  readonly secrets: Secrets;
  readonly key: string;
}

const placeOf = (secrets: Secrets, key: string, content: string): Place => ({
  secrets,
  key,
  keyHash: secrets.hash('key', key),
  contentHash: secrets.hash('content', content),
});

/**
 * A form that was drawn once keeps its key, also when somebody goes back and mends a number, or the next person at the
 * computer fills it in. So each content has a key of its own, the same in each attempt: what happens to one request changes
 * nothing for another.
 */
const drawnKey = (secrets: Secrets, key: string, content: string): string =>
  secrets.hash('drawn-key', `${key} ${content}`);

/**
 * All places where an earlier attempt may be kept: under the key as a header gives it, which was also that of a drawn form once, and
 * under the one that a drawn form has; each with every secret.
 */
const placesOf = (secrets: Secrets, key: string, content: string): readonly Place[] =>
  [secrets, ...secrets.former].flatMap((one) => [
    placeOf(one, key, content),
    placeOf(one, drawnKey(one, key, content), content),
  ]);

/**
 * The code follows from the key and the id: it can be told again without being kept, and who knows the key, such as of a page
 * that lay in a cache, does not know the code.
 */
const codeOf = ({ secrets, key }: Place, id: string, turn: number): string => codeFrom(secrets, `${key} ${id} ${turn}`);

/** As it was before the id belonged to it, for what was kept then. */
const formerCodeOf = ({ secrets, key }: Place, turn: number): string => codeFrom(secrets, `${key} ${turn}`);

const codeFrom = (secrets: Secrets, text: string): string =>
  formatCode(secrets.digest('code', text).subarray(0, codeBytes));

/** The same answer again. */
function toldAgain(place: Place, kept: StoredRequest): Told {
  for (let turn = 0; turn < turns; turn++) {
    for (const code of [codeOf(place, kept.id, turn), formerCodeOf(place, turn)]) {
      if (place.secrets.hash('code', code) !== kept.codeHash) continue;
      return { receipt: receiptOf(code, kept), receivedAt: kept.receivedAt, again: true };
    }
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

/** What tells an attempt that is made again. */
interface Key {
  readonly key: string | undefined;
  /** True when it stood in a form that was drawn, and not in a header. */
  readonly drawn: boolean;
}

/**
 * The idempotency key of the header, or of the hidden field of a plain form.
 *
 * @throws Problem when the header has one that cannot be used: who sends it believes that it is safe to send again
 */
function keyOf(request: Request, body: Body): Key {
  const header = request.headers.get('idempotency-key');
  if (header !== null && !isIdempotencyKey(header)) throw new Problem('key-unusable');
  if (header !== null) return { key: header, drawn: false };
  const field = body.kind === 'form' ? fieldOf(body, idempotencyField) : undefined;
  return { key: isIdempotencyKey(field) ? field : undefined, drawn: true };
}
