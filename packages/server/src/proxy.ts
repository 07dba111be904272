import type { CallbackHandler } from './handler.js';

/**
 * Warns once when a request comes through a proxy that nobody said is there: everybody then counts as one address, the
 * proxy's, and one of them can use up the tries of all.
 *
 * @param warn hears one sentence with the mend
 */
export function warnOfProxy(handler: CallbackHandler, warn: (message: string) => void): CallbackHandler {
  let warned = false;
  return (request, sender) => {
    if (!warned && request.headers.has('x-forwarded-for')) {
      warned = true;
      warn(
        'A request came with X-Forwarded-For, and WIJKBRUG_TRUST_PROXY is not set: if a proxy of your own sent it, set it to yes, because now all visitors count as one address.',
      );
    }
    return handler(request, sender);
  };
}
