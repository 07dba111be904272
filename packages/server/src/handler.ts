import { randomBytes, randomUUID } from 'node:crypto';
import {
  codeBytes,
  formatCode,
  idempotencyField,
  isIdempotencyKey,
  parseCallbackRequest,
  parseCode,
  type CallbackOffer,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackValues,
} from '@wijkbrug/core/callback-form.js';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { htmlAnswer, jsonAnswer, problemAnswer, type Outcome } from './answer.js';
import { openapi } from './openapi.js';
import { checkOrigin, corsHeaders, preflightAnswer } from './origin.js';
import { Problem } from './problem.js';
import { createRateLimit, type Rate } from './rate-limit.js';
import { bodyKind, readBody, type Body } from './read-body.js';
import type { Secrets } from './secrets.js';
import type { CallbackStore, StoredRequest } from './store/store.js';

/** Where requests are sent. */
export const callbackPath = '/api/v1/callback-requests';
/** Where a request is taken back with its code. */
export const withdrawPath = `${callbackPath}/withdraw`;
export const openapiPath = '/api/v1/openapi.json';

export interface CallbackHandlerOptions {
  readonly store: CallbackStore;
  readonly secrets: Secrets;
  /** What the team offers at this moment; what it does not offer is refused. Without it every known choice is taken. */
  readonly offer?: () => CallbackOffer | Promise<CallbackOffer>;
  /** Draws the page that answers a form that was sent without JavaScript. */
  readonly render?: (outcome: Outcome, request: Request) => string | Promise<string>;
  /** Content security policy of that page. */
  readonly policy?: string;
  /** Other sites that may send requests, such as `https://www.gemeente.nl`. The handler's own site always may. */
  readonly origins?: readonly string[];
  /** Largest body, in bytes. */
  readonly limit?: number;
  /** How many requests one address may send. Generous by default: a library or a mosque has one address. */
  readonly rate?: Rate;
  /** How many codes one address may try. */
  readonly codeRate?: Rate;
  /** The clock; tests own it. */
  readonly now?: () => Date;
  /** Hears what went wrong on our side. It never holds what a person told. */
  readonly log?: (message: string, cause: unknown) => void;
}

/** What the server knows of the sender, beside the request. */
export interface Sender {
  /** Network address; it is hashed before it is remembered, and never kept. */
  readonly address?: string;
}

export type CallbackHandler = (request: Request, sender?: Sender) => Promise<Response>;

const minute = 60_000;

/**
 * Receives callback requests. A request is acknowledged only when it is on disk; the same idempotency key gives the same
 * answer again.
 */
export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  const { store, secrets, render, origins = [], limit = 16_384 } = options;
  const now = options.now ?? ((): Date => new Date());
  const log = options.log ?? console.error;
  const clock = (): number => now().getTime();
  const waitToSend = createRateLimit(options.rate ?? { times: 30, per: 10 * minute }, clock);
  const waitToTry = createRateLimit(options.codeRate ?? { times: 10, per: 10 * minute }, clock);

  const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
    [callbackPath]: { POST: receive },
    [withdrawPath]: { POST: withdraw },
    [openapiPath]: { GET: () => Promise.resolve(jsonAnswer(200, openapi)) },
  };

  return async (request, sender = {}) => {
    const cors = corsHeaders(request, origins);
    const response = await answer(request, sender);
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response;
  };

  async function answer(request: Request, sender: Sender): Promise<Response> {
    try {
      const methods = routes[new URL(request.url).pathname];
      if (!methods) throw new Problem('not-found');
      if (request.method === 'OPTIONS') return preflightAnswer(Object.keys(methods));
      const route = methods[request.method];
      if (!route) throw new Problem('method-not-allowed', { headers: { allow: Object.keys(methods).join(', ') } });
      return await route(request, sender);
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(error);
      log('A request failed.', error);
      return problemAnswer(new Problem('not-kept'));
    }
  }

  async function receive(request: Request, sender: Sender): Promise<Response> {
    // A form without JavaScript is answered with a page, whatever goes wrong.
    const page = bodyKind(request) === 'form' ? render : undefined;
    let values: CallbackValues = {};
    try {
      checkOrigin(request, origins);
      mayGoOn(waitToSend, sender);
      const body = await readBody(request, limit);
      const offer = await options.offer?.();
      const result = parseCallbackRequest(body.data, offer);
      values = result.values;
      if (!result.request) {
        if (page) return await draw(page, { kind: 'errors', errors: result.errors, values }, request, 400);
        throw new Problem('invalid-fields', { errors: result.errors });
      }
      if (result.request.replaces) mayGoOn(waitToTry, sender);
      const receipt = await keep(result.request, keyOf(request, body));
      if (page) return await draw(page, { kind: 'receipt', receipt }, request, 201);
      return jsonAnswer(201, receipt);
    } catch (error) {
      if (!page) throw error;
      if (error instanceof Problem && error.errors) {
        return await draw(page, { kind: 'errors', errors: error.errors, values }, request, error.status);
      }
      return await drawProblem(page, error, values, request);
    }
  }

  async function keep({ replaces, ...request }: CallbackRequest, key: string | undefined): Promise<CallbackReceipt> {
    const content = JSON.stringify(request);
    const id = randomUUID();
    const receivedAt = clock();
    for (let turn = 0; turn < 5; turn++) {
      // The code follows from the key: it can be told again without being kept.
      const random = key ? secrets.digest('code', `${key} ${turn}`).subarray(0, codeBytes) : randomBytes(codeBytes);
      const code = formatCode(random);
      const stored: StoredRequest = {
        id,
        keyHash: secrets.hash('key', key ?? id),
        contentHash: secrets.hash('content', content),
        codeHash: secrets.hash('code', code),
        receivedAt,
        sealed: secrets.seal(id, content),
      };
      const result = await store.keep(stored);
      if ('codeTaken' in result) continue;
      const { kept, fresh } = result;
      if (kept.contentHash !== stored.contentHash) throw new Problem('key-used');
      if (kept.codeHash !== stored.codeHash) continue;
      if (replaces) await replace(replaces, kept, fresh);
      return { code, receivedOn: amsterdamDate(new Date(kept.receivedAt)) };
    }
    throw new Error('No free code was found.');
  }

  /** Takes the earlier request away once the new one is on disk: a crash between the two loses neither. */
  async function replace(earlier: string, kept: StoredRequest, fresh: boolean): Promise<void> {
    const removed = await remove(earlier);
    if (removed || !fresh) return;
    await store.remove(kept.codeHash);
    throw new Problem('invalid-fields', { errors: [{ field: 'replaces', code: 'unknown-choice' }] });
  }

  /** A code that is no code and a code that nobody has are the same to who guesses. */
  async function remove(typed: unknown): Promise<boolean> {
    const code = typeof typed === 'string' ? parseCode(typed) : undefined;
    return code !== undefined && (await store.remove(secrets.hash('code', code)));
  }

  async function withdraw(request: Request, sender: Sender): Promise<Response> {
    const page = bodyKind(request) === 'form' ? render : undefined;
    try {
      checkOrigin(request, origins);
      mayGoOn(waitToTry, sender);
      const { data } = await readBody(request, limit);
      const typed = data instanceof URLSearchParams ? data.get('code') : (data as { code?: unknown } | null)?.code;
      if (!(await remove(typed))) throw new Problem('not-found');
      if (page) return await draw(page, { kind: 'withdrawn' }, request, 200);
      return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
    } catch (error) {
      if (!page) throw error;
      return await drawProblem(page, error, {}, request);
    }
  }

  async function drawProblem(
    page: NonNullable<CallbackHandlerOptions['render']>,
    error: unknown,
    values: CallbackValues,
    request: Request,
  ): Promise<Response> {
    const problem = error instanceof Problem ? error : new Problem('not-kept', { cause: error });
    if (!(error instanceof Problem)) log('A request failed.', error);
    return await draw(page, { kind: 'problem', code: problem.code, values }, request, problem.status);
  }

  function mayGoOn(limitOf: (sender: string) => number, { address }: Sender): void {
    const wait = limitOf(secrets.hash('address', address ?? ''));
    if (wait > 0) throw new Problem('too-many', { headers: { 'retry-after': String(Math.ceil(wait / 1000)) } });
  }

  async function draw(
    page: NonNullable<CallbackHandlerOptions['render']>,
    outcome: Outcome,
    request: Request,
    status: number,
  ): Promise<Response> {
    const policy = options.policy ?? "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'";
    return htmlAnswer(status, await page(outcome, request), policy);
  }
}

type Route = (request: Request, sender: Sender) => Promise<Response>;

/** The idempotency key of the header, or of the hidden field of a plain form. */
function keyOf(request: Request, { data }: Body): string | undefined {
  const field = data instanceof URLSearchParams ? data.get(idempotencyField) : undefined;
  const key = request.headers.get('idempotency-key') ?? field;
  return isIdempotencyKey(key) ? key : undefined;
}
