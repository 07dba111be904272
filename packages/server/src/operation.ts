import { timingSafeEqual } from 'node:crypto';
import { problemAnswer, textAnswer } from './answer.js';
import type { CallbackHandler } from './handler.js';
import { Problem } from './problem.js';
import { counted } from './counted.js';
import { createLookout } from './readable.js';
import type { Secrets } from './secrets.js';
import type { CallbackStore } from './store/store.js';

/** What an operator wants to know of a server, beside its requests. */
export interface OperationOptions {
  readonly store: CallbackStore;
  readonly secrets: Secrets;
  /** Who may read the figures; without it nobody may. */
  readonly metricsToken?: string | undefined;
  /** Where a weakness is reported: an address that begins with `mailto:` or `https:`. */
  readonly securityContact?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly isStopping: () => boolean;
  /** How often somebody tried a code that nobody has, since the start. */
  readonly unknownCodes?: () => number;
  /** Reads the team profile, where there is one: without it every request is refused. */
  readonly team?: (() => Promise<unknown>) | undefined;
  /** Hears what went wrong on our side. */
  readonly log?: (message: string, cause: unknown) => void;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

/** How long the way to report a weakness holds after a start, in ms: a server that nobody restarts has nobody who looks. */
const contactFor = 180 * 86_400_000;

/** Answers whether the server lives and can keep requests, how it does, and where a weakness is reported. Nothing personal. */
export function withOperation(handler: CallbackHandler, options: OperationOptions): CallbackHandler {
  const { store, secrets, metricsToken, securityContact, isStopping, log = console.error } = options;
  const answered = new Map<number, number>();
  const securityText = securityContact === undefined ? undefined : textOf(securityContact, options.publicUrl);
  const expected = metricsToken === undefined ? undefined : secrets.digest('metrics', metricsToken);

  const unreadable = createLookout(store, secrets, options.now);

  /** Requests can be kept meanwhile: so it is said, and the server stays in use. */
  const ready = async (): Promise<string> => {
    const count = await unreadable();
    return count === 0
      ? 'ready\n'
      : `ready\n${counted(count, 'request')} cannot be decrypted: run wijkbrug-server check.\n`;
  };

  const hasTeam = async (): Promise<boolean> => {
    try {
      await options.team?.();
      return true;
    } catch {
      return false;
    }
  };

  let failing = false;
  /** Who asks every few seconds does not fill the log: it says once why the database fails, until it answers again. */
  const answers = async (): Promise<boolean> => {
    try {
      await store.check();
      failing = false;
    } catch (cause) {
      if (!failing) log('/health/ready: the database fails, and no request can be kept.', cause);
      failing = true;
    }
    return !failing;
  };

  const figures = async (): Promise<string> => {
    await store.check();
    return [
      '# HELP wijkbrug_deliveries Messages to receivers, by how they stand.',
      '# TYPE wijkbrug_deliveries gauge',
      ...(await store.countDeliveries()).map(
        ({ channel, state, count }) => `wijkbrug_deliveries{channel="${channel}",state="${state}"} ${count}`,
      ),
      '# HELP wijkbrug_unreadable_requests Requests that cannot be decrypted with the secrets that are given.',
      '# TYPE wijkbrug_unreadable_requests gauge',
      `wijkbrug_unreadable_requests ${await unreadable()}`,
      '# HELP wijkbrug_unknown_codes_total Codes that somebody tried and nobody has, in this process since its start.',
      '# TYPE wijkbrug_unknown_codes_total counter',
      `wijkbrug_unknown_codes_total ${options.unknownCodes?.() ?? 0}`,
      '# HELP wijkbrug_answers_total Answers of this process since its start, by status.',
      '# TYPE wijkbrug_answers_total counter',
      ...[...answered]
        .sort(([a], [b]) => a - b)
        .map(([status, count]) => `wijkbrug_answers_total{status="${status}"} ${count}`),
      '',
    ].join('\n');
  };

  const mayRead = (request: Request): boolean => {
    const [, token = ''] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
    return expected !== undefined && timingSafeEqual(expected, secrets.digest('metrics', token));
  };

  async function own(request: Request): Promise<Response | undefined> {
    if (request.method !== 'GET') return undefined;
    switch (new URL(request.url).pathname) {
      case '/health/live':
        return textAnswer(200, 'live\n');
      case '/health/ready':
        if (isStopping() || !(await answers())) return textAnswer(503, 'not ready\n');
        return (await hasTeam())
          ? textAnswer(200, await ready())
          : textAnswer(503, 'not ready\nThe team profile cannot be read: run wijkbrug-server check.\n');
      case '/metrics':
        if (expected === undefined) return undefined;
        if (!mayRead(request))
          return problemAnswer(new Problem('unauthorized', { headers: { 'www-authenticate': 'Bearer' } }));
        return textAnswer(200, await figures(), 'text/plain; version=0.0.4');
      case '/.well-known/security.txt':
        return securityText === undefined ? undefined : textAnswer(200, securityText);
      default:
        return undefined;
    }
  }

  /** A monitor hears that it is the server, not the question. */
  async function answerOwn(request: Request): Promise<Response | undefined> {
    try {
      return await own(request);
    } catch (cause) {
      log(`${new URL(request.url).pathname} could not be answered.`, cause);
      return problemAnswer(new Problem('not-ready'));
    }
  }

  return async (request, sender) => {
    const response = (await answerOwn(request)) ?? (await handler(request, sender));
    answered.set(response.status, (answered.get(response.status) ?? 0) + 1);
    return response;
  };
}

/** After RFC 9116. */
function textOf(contact: string, publicUrl: string | undefined): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.now() + contactFor).toISOString()}`,
    'Preferred-Languages: nl, en',
  ];
  if (publicUrl !== undefined) lines.push(`Canonical: ${publicUrl}/.well-known/security.txt`);
  return `${lines.join('\n')}\n`;
}
