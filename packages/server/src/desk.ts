import type { CallbackOffer, CallbackRequest, CallbackValues } from '@wijkbrug/core/callback-form.js';
import { locales } from '@wijkbrug/core/locale.js';
import { htmlAnswer, type CallbackTask, type Outcome, type Person } from './answer.js';
import type { CallbackHandlerOptions, Route, Sender } from './handler.js';
import { createLookUp, type LookUp } from './guesses.js';
import { networkOf } from './network.js';
import { checkOrigin } from './origin.js';
import { Problem, refuseWait } from './problem.js';
import { createRateLimit, type RateLimit } from './rate-limit.js';
import { bodyKind, fieldOf, readBody, type Body } from './read-body.js';

const [minute, day] = [60_000, 86_400_000];

/** Draws a page; undefined when the sender gets JSON. */
export type Draw = (outcome: Outcome, status: number, headers?: Readonly<Record<string, string>>) => Promise<Response>;

/** What a task gets, and where it leaves what was filled in for when it fails. */
export interface Visit {
  readonly body: Body;
  readonly request: Request;
  readonly sender: Sender;
  readonly draw: Draw | undefined;
  values: CallbackValues;
  /** Whether what is sent has a key to send it again with. */
  hasKey: boolean;
}

/** What the routes of a handler share. */
export interface Desk extends Pick<CallbackHandlerOptions, 'store' | 'secrets'> {
  readonly channels: readonly string[];
  readonly clock: () => number;
  /** What was received before this moment, in ms since 1970, is past its time. */
  readonly since: () => number;
  /** Hears what went wrong on our side. */
  readonly log: (message: string, cause: unknown) => void;
  offer(): Promise<CallbackOffer | undefined>;
  /** The number of the team; undefined when it is not known now. */
  phone(): Promise<string | undefined>;
  /** The moment before which the team calls; undefined when nobody will: a person who comes by waits for no call. */
  callBefore(request: Pick<CallbackRequest, 'reach'>, askedAt: Date): Promise<Date | undefined>;
  /** @throws Problem when this sender sent too much that seems to come from a program */
  readonly maySeem: (sender: Sender) => void;
  /** @throws Problem when this sender tried too many codes */
  readonly mayTry: (sender: Sender) => void;
  /** Looks up what has a code. */
  readonly lookUp: LookUp;
  /**
   * A route that looks who sends, how often and what, before the task; and that answers a form without JavaScript with a
   * page, whatever goes wrong.
   */
  open(task: CallbackTask, work: (visit: Visit) => Promise<Response>): Route;
}

export function createDesk(options: CallbackHandlerOptions, log: (message: string, cause: unknown) => void): Desk {
  const { store, secrets, render, origins = [], limit = 16_384 } = options;
  const now = options.now ?? ((): Date => new Date());
  const clock = (): number => now().getTime();
  const sent = createRateLimit(options.rate ?? { times: 30, per: 10 * minute }, clock);
  const tried = createRateLimit(options.codeRate ?? { times: 10, per: 10 * minute }, clock);
  // A person whose browser filled in the hidden field gets through; a program does not get far.
  const seemed = createRateLimit({ times: 5, per: 10 * minute }, clock);
  const policy =
    options.policy ??
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  const mayGoOn = (task: CallbackTask, sender: Sender): void => {
    mayGoOnFrom(task === 'send' ? sent : tried, sender);
  };
  /** Who has no address shares no limit with others who have none. */
  function mayGoOnFrom(limit: RateLimit, { address }: Sender): void {
    const network = networkOf(address);
    if (network === undefined) return;
    refuseWait(limit.count(secrets.hash('address', network)), limit === tried ? 'codes' : undefined);
  }

  /** What the team offers is asked before anything is kept: when it cannot be told, that is certain. */
  async function ofTeam<Value>(read: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await read();
    } catch (cause) {
      log('The team profile cannot be read.', cause);
      throw new Problem('not-ready', { cause });
    }
  }

  const desk: Desk = {
    store,
    secrets,
    clock,
    since: () => (options.retentionDays === undefined ? 0 : clock() - options.retentionDays * day),
    log,
    phone: async () => {
      try {
        return await options.phone?.();
      } catch {
        return undefined; // what is wrong with it was told already
      }
    },
    maySeem: (sender) => {
      mayGoOnFrom(seemed, sender);
    },
    mayTry: (sender) => {
      mayGoOn('change', sender);
    },
    lookUp: createLookUp(secrets, clock, () => options.onUnknownCode?.()),
    channels: options.channels ?? [],
    offer: () => ofTeam(() => options.offer?.()),
    callBefore: ({ reach }, askedAt) => ofTeam(() => (reach === 'walk-in' ? undefined : options.callBefore?.(askedAt))),
    open: (task, work) => async (request, sender) => {
      let visit: Visit | undefined;
      let reading: Promise<Body> | undefined;
      const draw: Draw | undefined =
        render && bodyKind(request) === 'form'
          ? async (outcome, status, headers) =>
              htmlAnswer(status, await render(outcome, request, await personOf(reading)), policy, headers)
          : undefined;
      try {
        // What the form says of its language is wanted for every page, also for one that says no.
        if (draw) reading = begun(readBody(request, limit));
        checkOrigin(request, origins);
        mayGoOn(task, sender);
        reading ??= readBody(request, limit);
        visit = { request, sender, draw, body: await reading, values: {}, hasKey: false };
        return await work(visit);
      } catch (error) {
        // Only what is sent anew is to be kept, and has a key to send it again with.
        const failed = task === 'send' ? 'not-kept' : 'not-done';
        const problem = error instanceof Problem ? error : new Problem(failed, { cause: error });
        if (problem !== error) log('A request failed.', error);
        if (!draw) throw problem;
        if (problem.errors) return draw({ kind: 'errors', errors: problem.errors, values: visit?.values ?? {} }, 400);
        const phone = await desk.phone();
        // Who sends with the code of an earlier request came to change that one.
        const about = task === 'send' && problem.about === 'codes' ? 'change' : task;
        const outcome = {
          kind: 'problem',
          task: about,
          code: problem.code,
          phone,
          values: visit?.values ?? {},
          ...(visit?.hasKey && { hasKey: true }),
        } as const;
        return draw(outcome, problem.status, problem.headers);
      }
    },
  };
  return desk;
}

/** Under way: whoever waits for it hears of a failure, and nobody else. */
function begun<Value>(work: Promise<Value>): Promise<Value> {
  work.catch(() => undefined);
  return work;
}

/** What the form itself said of who sent it. */
async function personOf(reading: Promise<Body> | undefined): Promise<Person> {
  const body = await reading?.catch(() => undefined);
  const locale = body && fieldOf(body, 'locale');
  return { locale: locales.find((one) => one === locale) ?? 'nl' };
}
