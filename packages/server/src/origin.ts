import type { CallbackHandler } from './handler.js';
import { Problem } from './problem.js';

/**
 * Browsers say which site sends: our own and those that were named may. Who sends no origin is no browser, and has
 * nobody's cookies to misuse: there are none.
 *
 * @throws Problem
 */
export function checkOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin !== null && !isAllowed(request, origin, origins)) throw new Problem('foreign-origin');
}

/** The headers by which a browser lets another site read the answer. */
export function corsHeaders(request: Request, origins: readonly string[]): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return { vary: 'origin' };
  return { vary: 'origin', 'access-control-allow-origin': origin };
}

export const preflightAnswer = (methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'content-type, idempotency-key',
      'access-control-max-age': '600',
    },
  });

/** What a browser says instead of the site when the page tells nobody where it comes from. */
const hidden = 'null';

/** Whether a browser says that our own site sends, or one of those that were named. */
export function isAllowed(request: Request, origin: string, origins: readonly string[]): boolean {
  if (origins.includes(origin)) return true;
  // A page with `Referrer-Policy: no-referrer` keeps its address to itself, and the browser still says whether it is ours.
  if (origin === hidden) return request.headers.get('sec-fetch-site') === 'same-origin';
  // Only the host: behind a proxy the server sees http where the browser sees https.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

/** How many sites are named at the most: who makes them up does not fill the log. */
const most = 10;

/**
 * Warns once of each site that was refused: else an administrator hears of it from people whose form does not work.
 *
 * @param origins sites that may send, beside our own
 * @param warn hears one sentence with the mend
 */
export function warnOfOrigin(
  handler: CallbackHandler,
  origins: readonly string[],
  warn: (message: string) => void,
): CallbackHandler {
  const warned = new Set<string>();
  return async (request, sender) => {
    const response = await handler(request, sender);
    const origin = request.headers.get('origin');
    if (response.status !== 403 || origin === null || isAllowed(request, origin, origins)) return response;
    const named = [...warned].filter((one) => one !== hidden).length;
    if (warned.has(origin) || !(origin === hidden || (isSite(origin) && named < most))) return response;
    warned.add(origin);
    warn(refusedWords(origin));
    return response;
  };
}

/** As a browser writes a site; nothing else gets into the log. */
const isSite = (origin: string): boolean =>
  /^https?:/.test(origin) && origin.length < 300 && URL.canParse(origin) && new URL(origin).origin === origin;

const refusedWords = (origin: string): string =>
  origin === hidden
    ? 'A form was refused, because its page tells nobody where it comes from (Origin: null): send that page with Referrer-Policy: strict-origin-when-cross-origin. See docs/guides/server.md.'
    : `A form of ${origin} was refused: if that site embeds the form, name it in WIJKBRUG_ORIGINS; if it is the site of this server, set WIJKBRUG_PUBLIC_URL to it.`;
