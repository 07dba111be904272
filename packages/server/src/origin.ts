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

/** Whether a browser says that our own site sends, or one of those that were named. */
export function isAllowed(request: Request, origin: string, origins: readonly string[]): boolean {
  if (origins.includes(origin)) return true;
  // Only the host: behind a proxy the server sees http where the browser sees https.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
