import type { RequestListener } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import type { CallbackHandler } from './handler.js';

/**
 * The handler as a listener for Node's own http server, and for Express.
 *
 * @param trustProxy takes the address of the sender from `X-Forwarded-For`: only behind a proxy that sets it
 */
export function toNodeListener(handler: CallbackHandler, trustProxy = false): RequestListener {
  return createRequestListener((request: Request, client: { readonly address: string }) => {
    const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return handler(request, { address: forwarded ?? client.address });
  });
}
