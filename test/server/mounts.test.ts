import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { toNodeListener } from '@wijkbrug/server';
import express from 'express';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, testServer, wish, type TestServer } from './support.js';

let server: TestServer;
beforeEach(() => {
  server = testServer();
});
afterEach(() => server.stop());

const send = (port: number): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${new URL(address).pathname}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(wish),
  });

describe('the handler inside another server', () => {
  it('answers under Hono', async () => {
    const app = new Hono();
    app.all('/api/v1/*', (context) => server.handler(context.req.raw));
    const node = serve({ fetch: app.fetch, port: 0 });
    await once(node, 'listening');
    try {
      expect((await send((node.address() as AddressInfo).port)).status).toBe(201);
      expect(await server.store.list()).toHaveLength(1);
    } finally {
      node.close();
    }
  });

  it('answers under Express', async () => {
    const app = express();
    app.use(toNodeListener(server.handler));
    const node = createServer(app as RequestListener).listen(0);
    await once(node, 'listening');
    try {
      expect((await send((node.address() as AddressInfo).port)).status).toBe(201);
      expect(await server.store.list()).toHaveLength(1);
    } finally {
      node.closeAllConnections();
      node.close();
    }
  });
});
