import { createSecrets, type CallbackStore } from '@wijkbrug/server';
import { describe, expect, it } from 'vitest';
import { withOperation } from '../../packages/server/dist/operation.js';
import { lastDay } from '../../packages/server/dist/former-codes.js';
import { secret, site, testServer } from './support.js';

describe('when the database fails', () => {
  it.each(['/metrics', '/health/ready'])('%s says that the server is not ready, and the log why', async (path) => {
    const server = testServer();
    const logged: string[] = [];
    const broken: CallbackStore = {
      ...server.store,
      countDeliveries: () => Promise.reject(new Error('disk I/O error')),
      list: () => Promise.reject(new Error('disk I/O error')),
    };
    const handler = withOperation(server.handler, {
      store: broken,
      secrets: createSecrets(secret),
      metricsToken: 'a-token-for-who-reads-figures',
      isStopping: () => false,
      log: (message, cause) => logged.push(`${message} ${String(cause)}`),
    });
    const headers = { authorization: 'Bearer a-token-for-who-reads-figures' };
    const response = await handler(new Request(`${site}${path}`, { headers }));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'not-ready' });
    expect(logged).toEqual([`${path} could not be answered. Error: disk I/O error`]);
    await server.stop();
  });
});

describe('a database that does not answer', () => {
  it('/health/ready and /metrics are 503, and the log says why, once for who asks every second', async () => {
    const server = testServer();
    const logged: string[] = [];
    let works = false;
    const store: CallbackStore = {
      ...server.store,
      check: () => (works ? Promise.resolve() : Promise.reject(new Error('disk I/O error'))),
    };
    const handler = withOperation(server.handler, {
      store,
      secrets: createSecrets(secret),
      metricsToken: 'a-token-for-who-reads-figures',
      isStopping: () => false,
      log: (message, cause) => logged.push(`${message} ${String(cause)}`),
    });
    const headers = { authorization: 'Bearer a-token-for-who-reads-figures' };
    const ask = async (path: string): Promise<number> =>
      (await handler(new Request(`${site}${path}`, { headers }))).status;
    const why = '/health/ready: the database fails, and no request can be kept. Error: disk I/O error';
    expect([await ask('/health/ready'), await ask('/health/ready')]).toEqual([503, 503]);
    expect(logged).toEqual([why]);
    expect(await ask('/metrics')).toBe(503);
    works = true;
    expect([await ask('/health/ready'), await ask('/metrics')]).toEqual([200, 200]);
    works = false;
    await ask('/health/ready');
    expect(logged.filter((one) => one === why)).toHaveLength(2);
    await server.stop();
  });
});

describe('the last day on which something is kept', () => {
  it('is a day in the Netherlands', () => {
    expect(lastDay(Date.parse('2026-11-24T23:30:00Z'), { retentionDays: 1 })).toBe('2026-11-26');
  });
});
