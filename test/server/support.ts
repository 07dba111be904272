import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCallbackHandler,
  createSecrets,
  openLibsqlStore,
  type CallbackHandler,
  type CallbackHandlerOptions,
  type CallbackStore,
} from '@wijkbrug/server';

export const secret = '0123456789abcdef'.repeat(4);
export const otherSecret = 'fedcba9876543210'.repeat(4);
export const site = 'https://portal.example';
export const address = `${site}/api/v1/callback-requests`;

/** A folder that is taken away by `remove`. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'wijkbrug-server-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export interface TestServer {
  readonly handler: CallbackHandler;
  readonly store: CallbackStore;
  readonly file: string;
  /** What the handler logged. */
  readonly logged: string[];
  clock: Date;
  stop(): Promise<void>;
}

/** A handler on a real database file, with a clock of its own. */
export function testServer(options: Partial<CallbackHandlerOptions> = {}): TestServer {
  const folder = temporaryFolder();
  const file = join(folder.path, 'callback.db');
  const store = openLibsqlStore(file);
  const logged: string[] = [];
  const server: TestServer = {
    clock: new Date('2026-11-24T10:00:00Z'),
    file,
    logged,
    store,
    handler: createCallbackHandler({
      store,
      secrets: createSecrets(secret),
      now: () => server.clock,
      log: (message, cause) => logged.push(`${message} ${String(cause)}`),
      ...options,
    }),
    stop: async () => {
      await store.close();
      folder.remove();
    },
  };
  return server;
}

export const wish = { name: 'Sam', reach: 'phone', phone: '06 12345678', spokenLanguage: 'Tigrinya' };

/** A request as the element sends it. */
export const json = (body: unknown, headers: Record<string, string> = {}, url = address): Request =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** A request as a page without JavaScript sends it. */
export const form = (fields: Record<string, string>, headers: Record<string, string> = {}, url = address): Request =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
