#!/usr/bin/env node
import { createServer } from 'node:http';
import { ConfigError, readConfig, type Config } from './config.js';
import { createCallbackHandler } from './handler.js';
import { toNodeListener } from './node-listener.js';
import { createSecrets } from './secrets.js';
import { openLibsqlStore } from './store/libsql-store.js';

const hour = 3_600_000;

function start({ port, database, secret, formerSecrets, origins, trustProxy, retentionDays }: Config): void {
  const store = openLibsqlStore(database);
  const handler = createCallbackHandler({ store, secrets: createSecrets(secret, formerSecrets), origins });
  const server = createServer(toNodeListener(handler, trustProxy));
  server.requestTimeout = 15_000;
  const purge = (): void => {
    store.purge(Date.now() - retentionDays * 24 * hour).catch((error: unknown) => {
      console.error('Old requests could not be taken away.', error);
    });
  };
  purge();
  const purging = setInterval(purge, hour);
  const stop = (): void => {
    clearInterval(purging);
    // What is under way is finished first.
    server.close(() => void store.close());
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  server.listen(port, () => {
    console.log(`Callback requests are received on port ${port} and kept in ${database}.`);
  });
}

try {
  start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
