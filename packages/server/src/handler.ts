import type { CallbackOffer } from '@wijkbrug/core/callback-form.js';
import { jsonAnswer, problemAnswer, textAnswer, type Outcome, type Person } from './answer.js';
import { byCodeRoutes } from './by-code.js';
import { createDesk } from './desk.js';
import { openapi } from './openapi.js';
import { corsHeaders, preflightAnswer } from './origin.js';
import { pageStyles } from './page-styles.js';
import { callbackPath, openapiPath, stylesPath } from './paths.js';
import { Problem, type ProblemCode } from './problem.js';
import type { Rate } from './rate-limit.js';
import { createReceiver } from './receive.js';
import type { Secrets } from './secrets.js';
import type { CallbackStore } from './store/store.js';
import { teamRoutes } from './team/team-routes.js';
import type { TeamToken } from './team/tokens.js';

export interface CallbackHandlerOptions {
  readonly store: CallbackStore;
  readonly secrets: Secrets;
  /** What the team offers at this moment; what it does not offer is refused. Without it every known choice is taken. */
  readonly offer?: () => CallbackOffer | Promise<CallbackOffer>;
  /** The moment before which the team calls; undefined when the team set no response time. See `callByDate`. */
  readonly callBefore?: (receivedAt: Date) => Date | undefined | Promise<Date | undefined>;
  /** The number of the team: it goes along when a request cannot be kept. */
  readonly phone?: () => string | undefined | Promise<string | undefined>;
  /** Names of the receivers that every request is delivered to. See `startOutbox`. */
  readonly channels?: readonly string[];
  /** Draws the page that answers a form that was sent without JavaScript. */
  readonly render?: (outcome: Outcome, request: Request, person: Person) => string | Promise<string>;
  /** Content security policy of that page; by default it loads only its own styles and pictures, and stands in no frame. */
  readonly policy?: string;
  /** Other sites that may send requests, such as `https://www.gemeente.nl`. The handler's own site always may. */
  readonly origins?: readonly string[];
  /** Days after which nobody finds a request by its code any more; without it as long as it is there. See `purge` of the store. */
  readonly retentionDays?: number;
  /**
   * Scheme and host at which this server is found from outside, such as `https://terugbellen.gemeente.nl`: its own site, also where
   * a proxy sends on no Host.
   */
  readonly publicUrl?: string;
  /** Largest body, in bytes. */
  readonly limit?: number;
  /** How many requests one address may send. Generous by default: a library or a mosque has one address. */
  readonly rate?: Rate;
  /** How many codes one address may try. */
  readonly codeRate?: Rate;
  /** Hears that somebody tried a code that nobody has: many of them are somebody who guesses. */
  readonly onUnknownCode?: () => void;
  /** Who may see the list of the team; without any there is no list. */
  readonly tokens?: readonly TeamToken[];
  /** The clock; tests own it. */
  readonly now?: () => Date;
  /** Hears what went wrong on our side. It never holds what a person told. */
  readonly log?: (message: string, cause: unknown) => void;
}

/** What the server knows of the sender, beside the request. */
export interface Sender {
  /**
   * Network address; it is hashed before it is remembered, and never kept. IPv6 counts by its first 64 bits. Without an address
   * there is no limit for this sender, only the one for all senders together.
   */
  readonly address?: string;
}

export type CallbackHandler = (request: Request, sender?: Sender) => Promise<Response>;

/** Answers one method at one address. */
export type Route = (request: Request, sender: Sender) => Promise<Response>;
/** The routes at each address. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** When somebody cannot get through here, and can call. */
const callInstead: ReadonlySet<ProblemCode> = new Set(['not-kept', 'not-done', 'not-ready', 'too-many', 'too-late']);

/** The id of a request inside an address. */
const referencePattern = /\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\//;

/**
 * Receives callback requests. A request is acknowledged only when it is on disk; the same idempotency key gives the same
 * answer again, and never brings back what was taken back. With its code a person reads, changes or takes back a request.
 */
export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  const { publicUrl } = options;
  const own = publicUrl === undefined ? [] : [publicUrl];
  const origins = [...(options.origins ?? []), ...own];
  const log = options.log ?? console.error;
  const desk = createDesk({ ...options, origins }, log);
  const team: Routes = options.tokens?.length ? teamRoutes(desk, options.tokens, own) : {};
  const routes: Routes = {
    ...team,
    [callbackPath]: { ...team[callbackPath], POST: createReceiver(desk) },
    ...byCodeRoutes(desk),
    [stylesPath]: { GET: () => Promise.resolve(textAnswer(200, pageStyles, 'text/css')) },
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
      const path = new URL(request.url).pathname.replace(referencePattern, '/{reference}/');
      const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
      if (!methods) throw new Problem('not-found');
      if (request.method === 'OPTIONS') return preflightAnswer(Object.keys(methods));
      const route = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
      if (!route) throw new Problem('method-not-allowed', { headers: { allow: Object.keys(methods).join(', ') } });
      return await route(request, sender);
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('not-done', { cause: error });
      if (problem !== error) log('A request failed.', error);
      if (callInstead.has(problem.code)) problem.phone = await desk.phone();
      return problemAnswer(problem);
    }
  }
}
