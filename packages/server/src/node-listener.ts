import type { IncomingMessage, RequestListener } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { problemAnswer } from './answer.js';
import type { CallbackHandler } from './handler.js';
import { Problem, type ProblemCode } from './problem.js';

/**
 * The handler as a listener for Node's own http server, and for Express.
 *
 * @param trustProxy takes the address of the sender from `X-Forwarded-For`: only behind a proxy that sets it. Where that names
 *   nobody the proxy itself counts as the sender
 */
export function toNodeListener(handler: CallbackHandler, trustProxy = false): RequestListener {
  const listener = createRequestListener(
    (request: Request, client: { readonly address: string }) => {
      const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
      // A name that is empty is none.
      return handler(request, { address: forwarded || client.address });
    },
    // What makes no request, such as a host that is none. It may hold anything, so nothing of it is logged.
    { onError: () => problemAnswer(new Problem('not-readable')) },
  );
  return (request, response) => {
    const wrong = wrongOf(request);
    const one = wrong ? createRequestListener(() => problemAnswer(new Problem(wrong))) : listener;
    one(request, response);
  };
}

/** What is read in more than one way, so that a proxy in front may have let it through for something else. */
function wrongOf(request: IncomingMessage): ProblemCode | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) return 'not-readable';
  const url = (request as { originalUrl?: string }).originalUrl ?? request.url ?? '';
  const [path = ''] = url.split('?');
  const odd = !path.startsWith('/') || /^\/\/|\\|%(?:2e|2f|5c|00)/i.test(path);
  return odd || new URL(path, 'http://a').pathname !== path ? 'not-found' : undefined;
}
